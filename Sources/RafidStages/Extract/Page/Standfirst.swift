/// Finds the paragraph between a page's heading and its article that sums the article up.
enum Standfirst {
  /// Runs before the article in which it is looked for.
  private static let reach = 30
  private static let lightest: Int32 = 40
  private static let heaviest: Int32 = 500
  private static let longHeading: Int32 = 80
  private static let mostLinks = 30

  /// The run of the standfirst before run `first`, or nil.
  static func find(_ scan: PageScan, before first: Int) -> Int? {
    var index = first - 1
    while index >= 0, index >= first - reach, index >= scan.firstHeading {
      let run = scan.runs[index]
      if run.weight >= lightest, run.weight <= heaviest, run.linkShare <= mostLinks,
        isNamed(run.element, scan) || isLongHeading(run, index, scan)
          || isUnderHeading(run, index, scan)
      {
        return index
      }
      index -= 1
    }
    return nil
  }

  /// A heading under the first one that is as long as a paragraph.
  private static func isLongHeading(_ run: PageScan.Run, _ index: Int, _ scan: PageScan) -> Bool {
    run.kind == .heading && index > scan.firstHeading && index <= scan.firstHeading + 4
      && scan.firstHeading >= 0 && run.weight >= longHeading
  }

  /// The first paragraph or heading under the page's heading, in a part that is named for
  /// nothing else.
  private static func isUnderHeading(_ run: PageScan.Run, _ index: Int, _ scan: PageScan) -> Bool {
    guard scan.firstHeading >= 0, index > scan.firstHeading, index <= scan.firstHeading + 2,
      !run.isPruned, run.kind == .paragraph || run.kind == .heading
    else { return false }
    var element = run.element
    for _ in 0..<3 where element >= 0 {
      let hints = scan.elements[Int(element)].hints
      if !hints.isDisjoint(with: otherParts) { return false }
      element = scan.elements[Int(element)].parent
    }
    return true
  }

  private static let otherParts = BlockHints.others.union(.parts)

  /// The run's element or one of the two around it is named for it.
  private static func isNamed(_ element: Int32, _ scan: PageScan) -> Bool {
    var index = element
    for _ in 0..<3 where index >= 0 {
      let hints = scan.elements[Int(index)].hints
      if !hints.isDisjoint(with: [.comments, .related, .consent, .navigation]) { return false }
      if hints.contains(.summary) { return true }
      index = scan.elements[Int(index)].parent
    }
    return false
  }
}

/// Finds the paragraph between a page's heading and its article that sums the article up.
enum Standfirst {
  /// Runs before the article in which it is looked for.
  private static let reach = 30
  private static let lightest: Int32 = 40
  private static let heaviest: Int32 = 500
  private static let longHeading: Int32 = 80
  private static let mostLinks = 30

  /// How many times as long as an unnamed standfirst the article must be.
  private static let leastRatio: Int32 = 8
  /// Lines that may stand between the heading and an unnamed standfirst.
  private static let mostBetween = 1

  /// The run of the standfirst of the article in runs `first ... last`, or nil.
  static func find(_ scan: PageScan, before first: Int, _ last: Int) -> Int? {
    var prose: Int32 = 0
    for run in scan.runs[first...last] where !run.isPruned && run.isProse {
      prose = prose &+ run.weight
    }
    var index = first - 1
    while index >= 0, index >= first - reach, index >= scan.firstHeading {
      let run = scan.runs[index]
      if run.weight >= lightest, run.weight <= heaviest, run.linkShare <= mostLinks,
        isNamed(run.element, scan) || isLongHeading(run, index, scan)
          || (prose / leastRatio >= run.weight && isUnderHeading(run, index, scan))
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
    guard scan.firstHeading >= 0, index > scan.firstHeading,
      run.kind == .paragraph || run.kind == .heading
    else { return false }
    // A teaser that links to nothing is the article's own.
    let isOwnTeaser =
      run.removal == .region && run.cause == .related && run.linkWeight == 0 && run.ending == .stop
    guard isOwnTeaser || !run.isPruned else { return false }
    var between = 0
    for other in scan.firstHeading + 1..<index where !scan.runs[other].isPruned {
      between += 1
      if between > mostBetween { return false }
    }
    if isOwnTeaser { return true }
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

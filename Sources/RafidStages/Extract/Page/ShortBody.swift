/// Finds an article of a few words, on a page whose prose is all beside it, by the name of its
/// element.
enum ShortBody {
  /// The least that the element must say.
  private static let leastText: Int32 = 20

  /// The element below the page's heading that is named for the article's text, or nil.
  ///
  /// - Parameter inherited: hints of the elements around each element.
  static func find(_ scan: PageScan, _ inherited: [BlockHints]) -> Int? {
    guard scan.firstHeading >= 0 else { return nil }
    var before: [Int32] = [0]
    before.reserveCapacity(scan.runs.count + 1)
    var sum: Int32 = 0
    for run in scan.runs {
      if !run.isPruned { sum &+= run.weight - 2 * run.linkWeight }
      before.append(sum)
    }
    var best: Int?
    var heaviest = leastText
    for index in scan.elements.indices
    where scan.elements[index].isNamedBody && inherited[index].isEmpty {
      let element = scan.elements[index]
      let first = max(Int(element.firstRun), scan.firstHeading + 1)
      guard first < Int(element.endRun), first - scan.firstHeading <= MainContent.headingReach
      else { continue }
      let own = before[Int(element.endRun)] &- before[first]
      // The innermost of those that say most of it.
      let isInside = best.map { index < Int(scan.elements[$0].end) } ?? false
      if own >= (isInside ? heaviest / 2 : heaviest) {
        heaviest = own
        best = index
      }
    }
    return best
  }
}

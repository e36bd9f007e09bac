/// Marks the excerpts of other articles: a box with a heading that is a link and a paragraph or
/// two of text.
enum Teasers {
  private static let linkedShare = 80
  /// Paragraphs up to which a box with a linked heading is an excerpt.
  private static let mostParagraphs = 2
  /// Runs (dates, names, links) that such a box may hold in all.
  private static let mostRuns = 14
  /// Elements around the heading that may be the box.
  private static let mostLevels = 4

  static func mark(_ scan: inout PageScan) {
    for index in scan.runs.indices {
      guard scan.runs[index].kind == .heading, scan.runs[index].linkShare > linkedShare,
        index != scan.firstHeading, let box = box(around: scan.runs[index].element, scan)
      else { continue }
      for run in box { scan.runs[run].isTeaser = true }
    }
  }

  /// The runs of the smallest element around `heading` that holds prose, if they are few.
  private static func box(around heading: Int32, _ scan: PageScan) -> Range<Int>? {
    guard heading >= 0 else { return nil }
    var index = scan.elements[Int(heading)].parent
    for _ in 0..<mostLevels where index >= 0 {
      let element = scan.elements[Int(index)]
      let runs = Int(element.firstRun)..<Int(element.endRun)
      if runs.count > mostRuns { return nil }
      let prose = runs.count { scan.runs[$0].isProse }
      if prose > 0 { return prose <= mostParagraphs ? runs : nil }
      index = element.parent
    }
    return nil
  }
}

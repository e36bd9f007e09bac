/// Marks the excerpts of other articles: a heading that is a link, and a paragraph or two under it.
enum Teasers {
  private static let linkedShare = 80
  /// Paragraphs up to which a linked heading's text is an excerpt.
  private static let mostParagraphs = 2
  /// Runs (dates, names) that may stand between them.
  private static let mostRuns = 6

  static func mark(_ scan: inout PageScan) {
    var index = 0
    while index < scan.runs.count {
      guard scan.runs[index].kind == .heading, scan.runs[index].linkShare > linkedShare,
        index != scan.firstHeading
      else {
        index += 1
        continue
      }
      let start = index + 1
      var end = start
      var prose = 0
      while end < scan.runs.count, scan.runs[end].kind != .heading {
        if scan.runs[end].isProse { prose += 1 }
        end += 1
      }
      if prose <= mostParagraphs && end - start <= mostRuns {
        for run in start..<end { scan.runs[run].isTeaser = true }
      }
      index = end
    }
  }
}

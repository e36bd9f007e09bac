/// Marks the excerpts of other articles: a box with a heading that is a link and a paragraph or
/// two of text.
enum Teasers {
  private static let linkedShare = 80
  /// Paragraphs up to which a box with a linked heading is an excerpt.
  private static let mostParagraphs = 2
  /// Runs (dates, names, links) that such a box may hold in all.
  private static let mostRuns = 14
  private static let fewestItems = 3
  /// How many times as long as its excerpts an article is.
  private static let leastRatio: Int32 = 2
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

  /// Drops the excerpts in an article, where they are not what the article is made of.
  static func drop(_ scan: inout PageScan, in element: PageScan.Element) {
    var teasers: Int32 = 0
    var others: Int32 = 0
    let runs = Int(element.firstRun)..<Int(element.endRun)
    for run in scan.runs[runs] where !run.isPruned && run.isProse {
      if run.isTeaser { teasers &+= run.weight } else { others &+= run.weight }
    }
    guard teasers > 0, teasers <= others / leastRatio else { return }
    for index in runs where scan.runs[index].isTeaser && !scan.runs[index].isPruned {
      scan.runs[index].removal = .relatedLink
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
      // A product with its parts is no excerpt.
      let items = runs.count { scan.runs[$0].kind == .listItem && scan.runs[$0].linkWeight == 0 }
      if items >= fewestItems { return nil }
      let prose = runs.count { scan.runs[$0].isProse }
      if prose > 0 { return prose <= mostParagraphs ? runs : nil }
      index = element.parent
    }
    return nil
  }
}

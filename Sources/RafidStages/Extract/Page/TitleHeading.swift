import RafidText

/// Finds the heading of a page that says its title: the article stands below it.
struct TitleHeading {
  private static let fewestWords = 3
  private static let heaviest: Int32 = 400

  private var scanner = WordScanner()
  private var wanted: [Word] = []
  private var words: [Word] = []
  private var bytes: [UInt8] = []

  /// The run of the first heading that says just `title`, or nil.
  mutating func find(_ scan: PageScan, _ text: Span<UInt8>, _ title: [UInt8]) -> Int? {
    wanted.removeAll(keepingCapacity: true)
    scanner.scan(title.span, into: &wanted)
    guard wanted.count >= Self.fewestWords else { return nil }
    for index in scan.runs.indices where scan.runs[index].kind == .heading {
      let run = scan.runs[index]
      guard !run.isPruned, run.weight <= Self.heaviest, run.linkShare < 50 else { continue }
      bytes.removeAll(keepingCapacity: true)
      PageText.append(scan, run, text, to: &bytes)
      words.removeAll(keepingCapacity: true)
      let line = bytes
      scanner.scan(line.span, into: &words)
      if isTitle() { return index }
    }
    return nil
  }

  private func isTitle() -> Bool {
    guard words.count == wanted.count else { return false }
    for index in words.indices where words[index].key != wanted[index].key { return false }
    return true
  }
}

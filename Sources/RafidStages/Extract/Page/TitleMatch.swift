import RafidText

/// Says how many of a title's words a region of a page repeats.
struct TitleMatch {
  /// Bytes of prose that are read of a region: an article says its subject early.
  private static let reach = 2_000
  /// Shorter words are in every text.
  private static let shortestWord: Int32 = 4
  private static let fewestWords = 3
  private static let mostWords = 64

  private var scanner = WordScanner()
  private var title: [UInt64] = []
  private var words: [Word] = []
  private var found: [Bool] = []

  /// Sets the title to look for.
  mutating func set(_ bytes: [UInt8]) {
    words.removeAll(keepingCapacity: true)
    title.removeAll(keepingCapacity: true)
    scanner.scan(bytes.span, into: &words)
    for word in words.prefix(Self.mostWords) where isTelling(word) && !title.contains(word.key) {
      title.append(word.key)
    }
  }

  private func isTelling(_ word: Word) -> Bool {
    word.kind != .letters || word.end - word.start >= Self.shortestWord
  }

  /// Share of the title's words in the prose of `element`, or nil where the title says too little.
  mutating func share(
    _ element: PageScan.Element, _ scan: PageScan, _ text: Span<UInt8>
  ) -> Double? {
    guard title.count >= Self.fewestWords else { return nil }
    found.removeAll(keepingCapacity: true)
    found.append(contentsOf: repeatElement(false, count: title.count))
    var left = Self.reach
    for index in Int(element.firstRun)..<Int(element.endRun) where left > 0 {
      let run = scan.runs[index]
      guard run.isProse, !run.isPruned, !run.isTeaser else { continue }
      for piece in scan.pieces[Int(run.firstPiece)..<Int(run.endPiece)] where left > 0 {
        let end = min(Int(piece.end), Int(piece.start) + left)
        left -= end - Int(piece.start)
        words.removeAll(keepingCapacity: true)
        scanner.scan(text.extracting(Int(piece.start)..<end), into: &words)
        for word in words {
          if let place = title.firstIndex(of: word.key) { found[place] = true }
        }
      }
    }
    return Double(found.count { $0 }) / Double(title.count)
  }
}

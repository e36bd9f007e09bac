import RafidBytes
package import RafidFlow

/// Counts on how many pages of a host a line has stood, in a table of fixed size: a line that is
/// rarely met makes room for others, as in counting frequent items of a stream (Misra and Gries).
package struct LineCounts {
  private static let ways = 4
  private static let slots = 1 << 18

  private var keys = [UInt64](repeating: 0, count: slots)
  private var counts = [UInt8](repeating: 0, count: slots)
  /// The last page that counted a line, so that a page counts it once.
  private var pages = [UInt32](repeating: 0, count: slots)

  package init() {}

  /// Pages that had the line.
  package func count(_ key: UInt64) -> Int {
    let first = Self.first(key)
    for slot in first..<first + Self.ways where keys[slot] == key { return Int(counts[slot]) }
    return 0
  }

  /// Counts the line for a page.
  package mutating func add(_ key: UInt64, page: UInt32) {
    let first = Self.first(key)
    var rarest = first
    for slot in first..<first + Self.ways {
      if keys[slot] == key {
        if pages[slot] != page && counts[slot] < .max { counts[slot] += 1 }
        pages[slot] = page
        return
      }
      if counts[slot] < counts[rarest] { rarest = slot }
    }
    if counts[rarest] > 0 { counts[rarest] -= 1 }
    guard counts[rarest] == 0 else { return }
    keys[rarest] = key
    counts[rarest] = 1
    pages[rarest] = page
  }

  private static func first(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> 24) & (slots - 1) & ~(ways - 1)
  }
}

/// Takes lines out of an article that earlier pages of its host had too: the ordered part of the
/// stage. What becomes of a page depends on the pages before it in the input, and on nothing else.
package struct RecurringLines: StageWorker {
  /// Earlier pages that must have had a line.
  private let threshold: Int
  private var counts = LineCounts()
  private var page: UInt32 = 0
  /// Where what is learnt is remembered, and the number of the next thing.
  private var slot: Int?
  private var nextNumber = 0

  package init(threshold: Int) { self.threshold = threshold }

  /// Learns again what the interrupted run had counted.
  mutating func recall(_ memory: StageMemory) throws(RunError) {
    slot = memory.slot
    nextNumber = memory.nextNumber
    var counts = counts
    var page = page
    try memory.replay { (entry) throws(RunError) in
      page &+= 1
      for index in stride(from: 0, to: entry.bytes.count - 7, by: 8) {
        counts.add(entry.bytes.littleEndian(at: index, count: 8), page: page)
      }
    }
    (self.counts, self.page) = (counts, page)
  }

  package mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let edges = document.handedOver as? EdgeLines else { return .keep }
    document.handedOver = nil
    guard !edges.lines.isEmpty else { return .keep }
    let recurring = edges.lines.filter { counts.count($0.key) >= threshold }
    if let text = document.text, !recurring.isEmpty { remove(recurring, text, from: &document) }
    page &+= 1
    for line in edges.lines { counts.add(line.key, page: page) }
    remember(edges, on: &document)
    return .keep
  }

  /// A page that is mostly such lines is a copy of another, and stays as it is.
  private func remove(_ lines: [EdgeLines.Line], _ text: [UInt8], from document: inout Document) {
    let weight = lines.reduce(0) { $0 + $1.range.count }
    guard weight * 2 <= text.count else { return }
    var left: [UInt8] = []
    left.reserveCapacity(text.count)
    var start = 0
    for line in lines {
      left += text[start..<line.range.lowerBound]
      start = min(text.count, line.range.upperBound + 1)
    }
    left += text[start...]
    while left.last == 0x0A { left.removeLast() }
    document.setText(left)
    let gone = lines.map { text[$0.range] }
    document.article.headings.removeAll { heading in
      gone.contains { $0.elementsEqual(heading) }
    }
  }

  private mutating func remember(_ edges: EdgeLines, on document: inout Document) {
    guard let slot else { return }
    var bytes: [UInt8] = []
    for line in edges.lines { bytes.append(littleEndian: line.key, count: 8) }
    document.memory.append(
      MemoryEntry(slot: slot, number: nextNumber, owner: nextNumber, name: [], bytes: bytes))
    nextNumber += 1
  }
}

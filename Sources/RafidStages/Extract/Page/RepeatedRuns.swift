/// Drops paragraphs that the page says a second time (print versions, preloaded copies).
struct RepeatedRuns {
  /// Shorter paragraphs may well stand twice in one article.
  private static let shortest: Int32 = 60

  private var slots: [UInt64] = []
  /// Per slot: the first run that said it.
  private var firsts: [Int32] = []

  mutating func prune(_ scan: inout PageScan, _ text: Span<UInt8>) {
    var count = 0
    for run in scan.runs where run.weight >= Self.shortest && run.isProse { count += 1 }
    guard count > 1 else { return }
    var size = 16
    while size < count * 2 { size *= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: size))
    firsts.removeAll(keepingCapacity: true)
    firsts.append(contentsOf: repeatElement(0, count: size))
    for index in scan.runs.indices {
      let run = scan.runs[index]
      guard run.weight >= Self.shortest, run.isProse else { continue }
      let key = hash(run, scan, text)
      var slot = Int(truncatingIfNeeded: key >> 32) & (size - 1)
      while slots[slot] != 0 && slots[slot] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] != key {
        slots[slot] = key
        firsts[slot] = Int32(truncatingIfNeeded: index)
      } else if !isBeside(scan.runs[Int(firsts[slot])], run, scan) {
        scan.runs[index].removal = .repeated
      }
    }
  }

  /// Both stand in one element, or in neighbours of it: the text itself says so twice.
  private func isBeside(_ one: PageScan.Run, _ other: PageScan.Run, _ scan: PageScan) -> Bool {
    guard one.element >= 0, other.element >= 0 else { return false }
    let elements = scan.elements
    return one.element == other.element
      || elements[Int(one.element)].parent == elements[Int(other.element)].parent
  }

  /// A hash of the run's bytes without white space; never 0.
  private func hash(_ run: PageScan.Run, _ scan: PageScan, _ text: Span<UInt8>) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for piece in Int(run.firstPiece)..<Int(run.endPiece) {
      for index in Int(scan.pieces[piece].start)..<Int(scan.pieces[piece].end)
      where text[index] > 0x20 {
        key = (key ^ UInt64(text[index])) &* 0x100_0000_01B3
      }
    }
    return (key ^ key >> 29) | 1
  }
}

import RafidText

/// Finds the title among the first lines of a plain text.
struct TitleFinder {
  /// Weight up to which an unrepeated first line may be a title: two lines of a newspaper.
  private static let longestTitle: Int32 = 160
  /// Weight up to which a repeated one may be; some papers chain three headlines.
  private static let longestRepeated: Int32 = 400
  private static let fewestWords = 2
  /// Lines after the title in which its repeat is looked for.
  private static let reach = 4

  private var scanner = WordScanner()
  private var first: [Word] = []
  private var second: [Word] = []

  init() {}

  /// The index of the title's line; sets the signals of the title and of its repeats.
  mutating func find(_ text: Span<UInt8>, _ blocks: inout [Block]) -> Int? {
    guard let index = blocks.indices.first(where: { blocks[$0].isKept && blocks[$0].rule < 0 }),
      index + 1 < blocks.count
    else { return nil }
    scan(text, blocks[index], into: \.first)
    guard first.count >= Self.fewestWords else { return nil }
    var isRepeated = false
    for other in index + 1...min(index + Self.reach, blocks.count - 1)
    where blocks[index].weight <= Self.longestRepeated {
      scan(text, blocks[other], into: \.second)
      if Self.areEqual(first, second) {
        blocks[other].signal = .repeatedTitle
        isRepeated = true
      }
    }
    guard isRepeated || isTitleLike(blocks, index) else { return nil }
    blocks[index].signal = .title
    return index
  }

  /// Sets the signal of the blocks among the first that say just the title.
  mutating func markRepeats(of title: [UInt8], _ text: Span<UInt8>, _ blocks: inout [Block]) {
    guard !title.isEmpty else { return }
    first.removeAll(keepingCapacity: true)
    scanner.scan(title.span, into: &first)
    guard first.count >= Self.fewestWords else { return }
    // One title weighs much the same however it is spelt.
    let weight = LetterWeight.measure(title.span, 0..<title.count)
    let likely = weight / 2 - 8...weight * 2 + 8
    for index in blocks.indices.prefix(Self.reach)
    where blocks[index].isKept && likely.contains(blocks[index].weight) {
      scan(text, blocks[index], into: \.second)
      if Self.areEqual(first, second) { blocks[index].signal = .repeatedTitle }
    }
  }

  /// Short, with no full stop, and prose behind it that is longer.
  private func isTitleLike(_ blocks: [Block], _ index: Int) -> Bool {
    let title = blocks[index]
    guard title.weight <= Self.longestTitle, title.ending == .open || title.ending == .cry,
      !title.isBulleted
    else { return false }
    for next in blocks[(index + 1)...].prefix(Self.reach) where next.isProse {
      return next.weight > title.weight || next.ending == .stop
    }
    return false
  }

  private mutating func scan(
    _ text: Span<UInt8>, _ block: Block, into words: WritableKeyPath<Self, [Word]>
  ) {
    var scratch: [Word] = []
    scanner.scan(text.extracting(block.range), into: &scratch)
    self[keyPath: words] = scratch
  }

  private static func areEqual(_ one: [Word], _ other: [Word]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where one[index].key != other[index].key { return false }
    return true
  }
}

import RafidFlow

/// The texts that a look-up knows: an index, the names of those kept, and what is to be remembered
/// from run to run.
struct KnownTexts: Sendable {
  private(set) var seen: SeenIndex
  private(set) var names = KeptNames()
  /// Where what is learnt is remembered, and the number of the next thing.
  private var slot: Int?
  private var nextNumber = 0
  /// The numbers of the names that have one, ascending.
  private(set) var numbers: [Int] = []

  private let settings: NearSettings

  init(_ near: NearSettings?) {
    settings = near ?? .exactOnly
    seen = SeenIndex(settings)
  }

  /// Learns again what earlier runs learnt.
  mutating func recall(_ memory: StageMemory) throws(RunError) {
    slot = memory.slot
    nextNumber = memory.nextNumber
    var copy = self
    copy.seen = SeenIndex(settings, expecting: memory.count)
    try memory.replay { (entry) throws(RunError) in copy.recall(entry) }
    self = copy
  }

  private mutating func recall(_ entry: MemoryEntry) {
    guard let learnt = LearntText(entry.bytes) else { return }
    if let similarity = learnt.similarity, let owner = place(of: entry.owner) {
      seen.restore(learnt.print, copyOf: owner, similarity: similarity)
    } else if learnt.similarity == nil || entry.isKept {
      // A copy that is a record, whose first was forgotten, stands for itself.
      numbers.append(entry.number)
      seen.restore(learnt.print, ordinal: names.append(entry.name))
    }
  }

  /// The place among the names of the thing with this number; it may have been forgotten.
  private func place(of number: Int) -> Int? {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number ? low : nil
  }

  /// Says what the document with this fingerprint is; a new one must be named then.
  mutating func decide(_ print: Fingerprint) -> SeenAnswer {
    seen.decide(print, ordinal: names.count)
  }

  /// Names the document that was new; its ordinal.
  mutating func name(_ name: [UInt8]) -> Int { names.append(name) }

  /// Leaves on a document what later runs must know of it.
  ///
  /// - Parameters:
  ///   - name: as `MemoryEntry` says.
  ///   - owner: the number of the document kept for it; nil for a kept one.
  /// - Returns: the number of what is remembered, or nil where nothing is.
  @discardableResult
  mutating func remember(
    _ learnt: @autoclosure () -> LearntText, name: [UInt8], owner: Int?, on document: inout Document
  ) -> Int? {
    guard let slot else { return nil }
    let number = nextNumber
    if owner == nil { numbers.append(number) }
    document.memory.append(
      MemoryEntry(
        slot: slot, number: number, owner: owner ?? number, name: name, bytes: learnt().bytes))
    nextNumber += 1
    return number
  }
}

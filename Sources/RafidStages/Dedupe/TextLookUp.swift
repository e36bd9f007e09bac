import RafidFlow

/// Looks handed-over fingerprints up, in order.
struct TextLookUp: StageWorker {
  private let action: CopyAction
  private let settings: NearSettings
  private var seen: SeenIndex
  private var names = KeptNames()
  /// Where what is learnt is remembered, and the number of the next thing.
  private var slot: Int?
  private var nextNumber = 0
  /// The numbers of the names, ascending.
  private var numbers: [Int] = []

  init(_ near: NearSettings?, _ action: CopyAction) {
    settings = near ?? .exactOnly
    seen = SeenIndex(settings)
    self.action = action
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

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let print = document.handedOver as? Fingerprint else {
      preconditionFailure("a document came to the look-up without its fingerprint")
    }
    document.handedOver = nil
    switch seen.decide(print, ordinal: names.count) {
    case .new:
      let name = action.keep(&document)
      let ordinal = names.append(name)
      remember(LearntText(print: print, similarity: nil), ordinal, name, on: &document)
      return .keep
    case .exact(let first):
      return action.verdict(on: &document, copyOf: names[first], by: .sameText, similarity: 1)
    case .near(let first, let similarity):
      let learnt = LearntText(print: print, similarity: Float(similarity))
      remember(learnt, first, action == .annotate ? names[first] : [], on: &document)
      return action.verdict(
        on: &document, copyOf: names[first], by: .nearText, similarity: similarity)
    }
  }

  private mutating func remember(
    _ learnt: LearntText, _ ordinal: Int, _ name: [UInt8], on document: inout Document
  ) {
    guard let slot else { return }
    if learnt.similarity == nil { numbers.append(nextNumber) }
    document.memory.append(
      MemoryEntry(
        slot: slot, number: nextNumber, owner: numbers[ordinal], name: name,
        bytes: learnt.bytes))
    nextNumber += 1
  }
}

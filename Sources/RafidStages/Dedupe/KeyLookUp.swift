import RafidBytes
import RafidFlow

/// Looks handed-over keys up, in order; a document without one is a cluster of its own.
struct KeyLookUp: StageWorker {
  private let rule: CopyRule
  private let action: CopyAction
  private var seen = ExactIndex()
  private var names = KeptNames()
  /// Where what is learnt is remembered, and the number of the next thing.
  private var slot: Int?
  private var nextNumber = 0

  init(_ rule: CopyRule, _ action: CopyAction) {
    self.rule = rule
    self.action = action
  }

  /// Learns again what earlier runs learnt: keys, two halves of 64 bits each.
  mutating func recall(_ memory: StageMemory) throws(RunError) {
    slot = memory.slot
    nextNumber = memory.nextNumber
    var (seen, names) = (self.seen, self.names)
    try memory.replay { (entry) throws(RunError) in
      guard entry.bytes.count >= 16 else { return }
      let key = TextKey(
        high: entry.bytes.littleEndian(at: 0, count: 8),
        low: entry.bytes.littleEndian(at: 8, count: 8))
      seen.insert(key, UInt32(names.append(entry.name)))
    }
    (self.seen, self.names) = (seen, names)
  }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    let handedOver = document.handedOver as? TextKey
    document.handedOver = nil
    if let key = handedOver, let first = seen.value(of: key) {
      return action.verdict(
        on: &document, copyOf: names[Int(first)], by: rule,
        similarity: rule == .samePayload ? 1 : nil)
    }
    let name = action.keep(&document)
    if let key = handedOver {
      seen.insert(key, UInt32(names.append(name)))
      remember(key, name, on: &document)
    }
    return .keep
  }

  private mutating func remember(_ key: TextKey, _ name: [UInt8], on document: inout Document) {
    guard let slot else { return }
    var bytes: [UInt8] = []
    bytes.append(littleEndian: key.high, count: 8)
    bytes.append(littleEndian: key.low, count: 8)
    document.memory.append(
      MemoryEntry(slot: slot, number: nextNumber, owner: nextNumber, name: name, bytes: bytes))
    nextNumber += 1
  }
}

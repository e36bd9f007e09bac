import RafidFlow

/// Looks handed-over keys up, in order; a document without one is a cluster of its own.
struct KeyLookUp: StageWorker {
  private let rule: CopyRule
  private let action: CopyAction
  private var seen = ExactIndex()
  private var names = KeptNames()

  init(_ rule: CopyRule, _ action: CopyAction) {
    self.rule = rule
    self.action = action
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
    if let key = handedOver { seen.insert(key, UInt32(names.append(name))) }
    return .keep
  }
}

import RafidFlow

/// Looks handed-over fingerprints up, in order.
struct TextLookUp: StageWorker {
  private let action: CopyAction
  private var seen: SeenIndex
  private var names = KeptNames()

  init(_ near: NearSettings?, _ action: CopyAction) {
    seen = SeenIndex(near ?? .exactOnly)
    self.action = action
  }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let print = document.handedOver as? Fingerprint else {
      preconditionFailure("a document came to the look-up without its fingerprint")
    }
    document.handedOver = nil
    switch seen.decide(print, ordinal: names.count) {
    case .new:
      _ = names.append(action.keep(&document))
      return .keep
    case .exact(let first):
      return action.verdict(on: &document, copyOf: names[first], by: .sameText, similarity: 1)
    case .near(let first, let similarity):
      return action.verdict(
        on: &document, copyOf: names[first], by: .nearText, similarity: similarity)
    }
  }
}

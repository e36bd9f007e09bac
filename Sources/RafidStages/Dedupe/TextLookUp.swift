import RafidFlow

/// Looks handed-over fingerprints up, in order, and keeps the first of each cluster.
struct TextLookUp: StageWorker {
  private let action: CopyAction
  private var known: KnownTexts

  init(_ known: KnownTexts, _ action: CopyAction) {
    self.known = known
    self.action = action
  }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let print = document.handedOver as? Fingerprint else {
      preconditionFailure("a document came to the look-up without its fingerprint")
    }
    document.handedOver = nil
    switch known.decide(print) {
    case .new:
      let name = action.keep(&document)
      _ = known.name(name)
      known.remember(LearntText(print: print), name: name, owner: nil, on: &document)
      return .keep
    case .exact(let first):
      return action.verdict(on: &document, copyOf: known.names[first], by: .sameText, similarity: 1)
    case .near(let first, let similarity):
      let name = known.names[first]
      if known.numbers.indices.contains(first) {
        known.remember(
          LearntText(print: print, similarity: Float(similarity)),
          name: action == .annotate ? name : [], owner: known.numbers[first], on: &document)
      }
      return action.verdict(on: &document, copyOf: name, by: .nearText, similarity: similarity)
    }
  }
}

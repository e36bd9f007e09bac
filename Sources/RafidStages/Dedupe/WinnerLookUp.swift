import RafidFlow

/// The ordered part of the second reading: keeps what the survey chose, and drops its copies.
struct WinnerLookUp: StageWorker {
  private let survey: CopySurvey
  private let action: CopyAction
  private var known: KnownTexts
  private var place = 0
  /// What each cluster's kept document is remembered as, once it has come.
  private var numbers: [Int: Int] = [:]

  init(_ survey: CopySurvey, _ action: CopyAction) {
    self.survey = survey
    self.action = action
    known = survey.known
  }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let print = document.handedOver as? Fingerprint else {
      preconditionFailure("a document came to the look-up without its fingerprint")
    }
    document.handedOver = nil
    guard let cluster = survey.cluster(at: place, print) else { return .fail(.inputChanged) }
    let finding = survey.finding(at: place, cluster: cluster, print)
    place += 1
    switch finding {
    case .kept:
      let name = action.keep(&document)
      numbers[cluster] = known.remember(
        LearntText(print: print), name: name, owner: nil, on: &document)
      return .keep
    case .copy(let name, let isSameText, let similarity):
      // A copy that comes before its kept one cannot name it to later runs, and is not remembered.
      let owner = cluster < survey.publishedCount ? known.numbers[cluster] : numbers[cluster]
      if !isSameText, let owner, let similarity {
        known.remember(
          LearntText(print: print, similarity: Float(similarity)),
          name: action == .annotate ? name : [], owner: owner, on: &document)
      }
      return action.verdict(
        on: &document, copyOf: name, by: isSameText ? .sameText : .nearText, similarity: similarity)
    }
  }
}

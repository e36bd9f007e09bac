import RafidBytes
import RafidFlow

/// What the first of two readings finds out: which documents are copies of each other, and which of
/// each cluster is to be kept.
struct CopySurvey: Sendable {
  /// What a document is in the second reading.
  enum Finding: Equatable {
    case kept
    case copy(of: [UInt8], isSameText: Bool, similarity: Double?)
  }
  private struct Winner {
    var name: [UInt8]
    var key: TextKey
    var distance: Int
    /// The document's place in the input; an earlier run's has none.
    var place: Int
  }
  private struct Place {
    var cluster: UInt32
    /// A part of the text's key, which must come again.
    var check: UInt32
    /// To the first of the cluster; `sameText` where the texts are equal.
    var similarity: Float
  }

  private(set) var known: KnownTexts
  private let action: CopyAction
  /// The documents of the input, in order.
  private var places: [Place] = []
  /// For each cluster of this run; those of earlier runs come before them.
  private var winners: [Winner] = []
  private(set) var publishedCount = 0

  private static let sameText: Float = 2

  init(_ near: NearSettings?, _ action: CopyAction) {
    known = KnownTexts(near)
    self.action = action
  }

  /// Learns what earlier runs published: it stays the kept one, whatever comes.
  mutating func recall(_ memory: StageMemory) throws(RunError) {
    try known.recall(memory)
    publishedCount = known.names.count
  }

  /// Takes in the next document.
  mutating func note(_ document: Document, _ text: MeasuredText) {
    let (print, place) = (text.print, places.count)
    let winner = Winner(
      name: action.name(of: document), key: print.key, distance: text.distance, place: place)
    let cluster: Int
    var similarity = Self.sameText
    switch known.decide(print) {
    case .new:
      cluster = known.name([])
      winners.append(winner)
    case .exact(let first): cluster = first
    case .near(let first, let found): (cluster, similarity) = (first, Float(found))
    }
    if cluster >= publishedCount, text.distance < winners[cluster - publishedCount].distance {
      winners[cluster - publishedCount] = winner
    }
    places.append(
      Place(
        cluster: UInt32(cluster), check: UInt32(truncatingIfNeeded: print.key.high),
        similarity: similarity))
  }

  /// The cluster of the document that stands at `place` in the input and has this fingerprint; nil
  /// when another stood there before.
  func cluster(at place: Int, _ print: Fingerprint) -> Int? {
    guard places.indices.contains(place),
      places[place].check == UInt32(truncatingIfNeeded: print.key.high)
    else { return nil }
    return Int(places[place].cluster)
  }

  /// What the document at `place`, of this cluster, is.
  func finding(at place: Int, cluster: Int, _ print: Fingerprint) -> Finding {
    guard cluster >= publishedCount else {
      let similarity = places[place].similarity
      let isSame = similarity == Self.sameText
      return .copy(
        of: known.names[cluster], isSameText: isSame, similarity: isSame ? 1 : Double(similarity))
    }
    let winner = winners[cluster - publishedCount]
    if winner.place == place { return .kept }
    let isSame = winner.key == print.key
    return .copy(
      of: winner.name, isSameText: isSame,
      similarity: isSame ? 1 : known.seen.similarity(of: print, toTextWith: winner.key))
  }
}

/// What the pure part of the first reading hands over.
struct MeasuredText: Sendable {
  var print: Fingerprint
  /// As `KeepRule.distance` says.
  var distance: Int
}

/// Takes handed-over texts into a survey, in order; all are kept.
struct SurveyWorker: StageWorker {
  let survey: Monitor<CopySurvey>

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let text = document.handedOver as? MeasuredText else {
      preconditionFailure("a document came to the survey unmeasured")
    }
    document.handedOver = nil
    survey.locked { [document] in $0.note(document, text) }
    return .keep
  }
}

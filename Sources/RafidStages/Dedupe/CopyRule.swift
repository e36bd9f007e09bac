import RafidFlow

/// What makes a document a copy.
enum CopyRule: String {
  case samePayload = "same-payload"
  case sameURL = "same-url"
  case sameText = "same-text"
  case nearText = "near-text"

  static let exactDuplicate = DropReason.meant(
    "exact-duplicate", "The same payload, or the same folded text, came earlier.")
  static let nearDuplicate = DropReason.meant(
    "near-duplicate", "A text of at least the wanted similarity came earlier.")
  static let urlDuplicate = DropReason.meant(
    "url-duplicate", "A document of the same normalized URL came earlier.")

  /// The word that a copy is dropped with.
  var reason: DropReason {
    switch self {
    case .samePayload, .sameText: Self.exactDuplicate
    case .sameURL: Self.urlDuplicate
    case .nearText: Self.nearDuplicate
    }
  }
}

/// What becomes of copies.
enum CopyAction {
  case drop
  case annotate

  /// Marks a document as the first of its cluster, unless an earlier stage knows it as a copy, and
  /// returns the name by which later copies are to call it.
  func keep(_ document: inout Document) -> [UInt8] {
    document.cluster = document.cluster ?? document.id
    return name(of: document)
  }

  /// The name by which later copies of a document are to call it.
  func name(of document: Document) -> [UInt8] {
    self == .drop ? document.id : document.cluster ?? document.id
  }

  /// What becomes of a copy of the document called `kept`.
  ///
  /// - Parameter similarity: of the two texts, 0 to 1; nil where only the addresses are the same.
  func verdict(
    on document: inout Document, copyOf kept: [UInt8], by rule: CopyRule, similarity: Double?
  ) -> Verdict {
    let copy = CopyFields(of: kept, rule: rule.rawValue, similarity: similarity)
    if self == .drop { return .drop(rule.reason, copy: copy) }
    document.cluster = kept
    document.copy = copy
    return .keep
  }
}

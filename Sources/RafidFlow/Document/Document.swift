package import RafidText

/// What a document's bytes are, once the archive's wrapping is off.
public enum ContentKind: Sendable {
  /// An HTML page.
  case html
  /// Text without markup.
  case text
}

/// One document on its way through the pipeline: what was read, and what the stages found.
///
/// All text is UTF-8 bytes. A value of nil means that nothing is known, and becomes `null` in the
/// record.
public struct Document: Sendable {
  /// The document's name in records and rejects.
  public var id: [UInt8] = []
  /// The address it was captured from.
  public var url: [UInt8]?
  /// Where its bytes stand in the input.
  public var origin: Provenance
  /// What `body` holds.
  public var kind: ContentKind
  /// The payload in UTF-8, tags and all: a part of the record that it came in, so that no page has to be
  /// moved to the front of its array.
  public var body: ArraySlice<UInt8>
  /// SHA-256 of the payload as it was stored, before any decoding of its charset.
  public var payloadDigest: [UInt8] = []
  /// Input fields that no mapping took, as the text of one JSON object, or empty.
  public var extra: [UInt8] = []

  /// What a page or an input record says about the article.
  public var article = ArticleFields()
  /// The language of the text.
  public var language: LanguageFields?
  /// The summary; nil when there is none.
  public var summary: SummaryFields?
  /// What else the analysis of the text found.
  public var analysis = AnalysisFields()
  /// Whether the record gives SHA-256 of the folded text; only records need it, so it is made there.
  public var wantsTextDigest = false
  /// The id of the first document of its cluster.
  public var cluster: [UInt8]?
  /// What it is a copy of, where copies are kept.
  public var copy: CopyFields?

  /// The text that the record carries; nil until a stage gives one.
  public private(set) var text: [UInt8]?
  /// The words of `text`, found once and shared by the stages.
  package var words: [Word]?

  /// What the stages learnt from it and must remember.
  package var memory: [MemoryEntry] = []

  /// What the pure part of a stage hands to its ordered part.
  package var handedOver: (any Sendable)?

  /// A document as the reader hands it on.
  public init(kind: ContentKind, body: ArraySlice<UInt8>, origin: Provenance) {
    self.kind = kind
    self.body = body
    self.origin = origin
  }

  /// Sets the text, and forgets what was derived from an earlier one.
  package mutating func setText(_ text: [UInt8]) {
    self.text = text
    words = nil
    wantsTextDigest = false
  }

  /// The words of the text, found by `scanner` where no stage has needed them yet.
  package mutating func words(using scanner: inout WordScanner) -> [Word] {
    if let words { return words }
    var found: [Word] = []
    if let text {
      // A word of six bytes and its space are the rule; it saves most of the growing.
      found.reserveCapacity(text.count / 6)
      scanner.scan(text.span, into: &found)
    }
    words = found
    return found
  }
}

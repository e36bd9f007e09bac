/// What a page, or a mapped input field, says about its article.
public struct ArticleFields: Sendable {
  /// The headline, the site's name taken off.
  public var title: [UInt8]?
  /// Names only.
  public var authors: [[UInt8]] = []
  /// RFC 3339 at the precision known: a year, a month, a day, or a time.
  public var published: [UInt8]?
  /// Where `published` came from: `json-ld`, `meta`, `time`, `url`, `byline`,
  /// `heading`, `link`, `html`, or `field` for a mapped input field.
  public var publishedFrom: [UInt8]?
  /// As `published`, for the last change.
  public var modified: [UInt8]?
  /// The publisher.
  public var siteName: [UInt8]?
  /// The part of the site.
  public var section: [UInt8]?
  /// The publisher's own keywords.
  public var tags: [[UInt8]] = []
  /// The publisher's own summary.
  public var description: [UInt8]?
  /// The language that the page declares (BCP 47).
  public var declaredLanguage: [UInt8]?
  /// The language that the HTTP header or the crawler names (BCP 47 or ISO 639-3).
  public var servedLanguage: [UInt8]?
  /// The headings within the text.
  public var headings: [[UInt8]] = []
  /// The captions that stood beside the text.
  public var captions: [[UInt8]] = []

  /// Fields of which nothing is known.
  public init() {}
}

/// The language of a text.
public struct LanguageFields: Sendable {
  /// BCP 47, or `und`.
  public var code: String
  /// ISO 15924, or nil where there are no letters.
  public var script: String?
  /// From 0 to 1, calibrated.
  public var confidence: Double
  /// Shares of the text's letters by language, largest first.
  public var shares: [(language: String, share: Double)]

  /// A language with its evidence.
  public init(
    code: String, script: String?, confidence: Double,
    shares: [(language: String, share: Double)] = []
  ) {
    self.code = code
    self.script = script
    self.confidence = confidence
    self.shares = shares
  }
}

/// Sentences of the text that stand for the whole.
public struct SummaryFields: Sendable {
  /// A sentence: its byte range in the text and its score.
  public struct Sentence: Sendable {
    /// UTF-8 byte range in the document's text.
    public var range: Range<Int>
    /// Higher is more central; comparable within one document only.
    public var score: Double

    /// A sentence at `range`.
    public init(range: Range<Int>, score: Double) {
      self.range = range
      self.score = score
    }
  }
  /// In the order of the text.
  public var sentences: [Sentence]

  /// A summary of these sentences.
  public init(sentences: [Sentence]) { self.sentences = sentences }
}

/// Why a document counts as a copy of another.
public struct CopyFields: Sendable {
  /// The id of the document kept for it.
  public var of: [UInt8]
  /// What is the same: `same-payload`, `same-url`, `same-text` or `near-text`.
  public var rule: String
  /// Of the two texts, 0 to 1, estimated where they are not equal; nil where they were not compared.
  public var similarity: Double?

  /// A copy of the document with that id.
  public init(of kept: [UInt8], rule: String, similarity: Double?) {
    of = kept
    self.rule = rule
    self.similarity = similarity
  }
}

/// What the analysis of a text found beside its summary.
public struct AnalysisFields: Sendable {
  /// A term and its score.
  public struct Keyword: Sendable {
    /// The form most often seen.
    public var term: [UInt8]
    /// Higher is more telling; comparable within one document only.
    public var score: Double

    /// A keyword.
    public init(term: [UInt8], score: Double) {
      self.term = term
      self.score = score
    }
  }
  /// Direct speech and, where a verb of saying names one, its speaker.
  public struct Quote: Sendable {
    /// UTF-8 byte range in the document's text, marks left out.
    public var range: Range<Int>
    /// UTF-8 byte range of the speaker's name.
    public var speaker: Range<Int>?

    /// A quote at `range`.
    public init(range: Range<Int>, speaker: Range<Int>?) {
      self.range = range
      self.speaker = speaker
    }
  }
  /// A date written in the text.
  public struct DateMention: Sendable {
    /// UTF-8 byte range in the document's text.
    public var range: Range<Int>
    /// ISO 8601 at the precision written.
    public var value: [UInt8]
    /// Whether it was read against the date of publication.
    public var isRelative: Bool

    /// A date at `range`.
    public init(range: Range<Int>, value: [UInt8], isRelative: Bool = false) {
      self.range = range
      self.value = value
      self.isRelative = isRelative
    }
  }

  /// Words of the text; nil when nothing counted them.
  public var wordCount: Int?
  /// Sentences of the text; nil when nothing counted them.
  public var sentenceCount: Int?
  /// The telling terms, best first.
  public var keywords: [Keyword] = []
  /// In the order of the text.
  public var quotes: [Quote] = []
  /// In the order of the text.
  public var dates: [DateMention] = []

  /// Nothing found yet.
  public init() {}
}

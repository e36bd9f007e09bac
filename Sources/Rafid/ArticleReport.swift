public import RafidFlow
import RafidStages

/// What the extractor finds in a file, page by page, and why.
public struct ArticleReport: Sendable {
  /// A value and the word for where it stood: `json-ld`, `meta`, `time`, `url`, `byline` and so on.
  public struct Value: Sendable {
    /// The record's key: `title`, `published`.
    public var name: String
    /// UTF-8.
    public var value: [UInt8]
    /// The word, or nil where a value has none.
    public var from: String?
  }

  /// A block of the page and what became of it.
  public struct Block: Sendable {
    /// `paragraph`, `heading`, `list-item`, `table-cell`, `caption`, `quote` or `preformatted`.
    public var kind: String
    /// Whether it stands in the text.
    public var isKept: Bool
    /// The rule that decided.
    public var reason: String
    /// UTF-8, one line or more.
    public var text: [UInt8]
  }

  /// Where the page stands.
  public var origin: Provenance
  /// Its address, where the input has one.
  public var url: [UInt8]?
  /// In the order of a record's keys.
  public var values: [Value]
  /// The article as text or Markdown, UTF-8.
  public var text: [UInt8]
  /// Captions beside the text.
  public var captions: [[UInt8]]
  /// Every block in the page's order; empty unless asked for.
  public var blocks: [Block]
}

/// Takes the articles out of one file, as the stage `extract` would.
public struct ArticleReader {
  private let path: String
  private let source: ReadSource
  private let extractor: ArticleExtractor

  /// A reader of one file of any format that a run reads.
  ///
  /// - Parameters:
  ///   - rules: a file of phrase rules to add to the built-in ones.
  ///   - isMarkdown: write the text as Markdown.
  ///   - explains: list every block with the rule that decided.
  public init(
    path: String, rules: String? = nil, isMarkdown: Bool = false, explains: Bool = false
  ) throws(PlanError) {
    let place = PlanPlace(line: 0, column: 0)
    self.path = path
    source = try ReadSource(Settings([:], at: place)).replacingPaths([path])
    var options = ArticleExtractor.Options()
    options.explains = explains
    options.format = isMarkdown ? .markdown : .text
    extractor = ArticleExtractor(
      rules: try rules.map { (path) throws(PlanError) in try PhraseRules(file: path, at: place) }
        ?? .builtIn, options: options)
  }

  /// Calls `body` with each document in order, until it answers false; a file of which no document
  /// can be read is an error that says why.
  public func forEach(_ body: (ArticleReport) -> Bool) throws(RunError) {
    var reader = try source.makeReader(nil)
    var opener = source.makeOpener()
    var extractor = extractor
    var article = Article()
    var isEmpty = true
    var drop: String?
    while let parcel = try reader.next() {
      var batch = Batch(ordinal: 0)
      opener.open([parcel], into: &batch)
      drop = drop ?? batch.drops.first.map { "\($0.reason.word): \($0.detail ?? $0.reason.help)" }
      for document in batch.documents {
        isEmpty = false
        let page = document.body
        switch document.kind {
        case .html: extractor.extractHTML(page.span, url: document.url ?? [], into: &article)
        case .text: extractor.extractText(page.span, into: &article)
        }
        guard body(ArticleReport(article, of: document)) else { return }
      }
    }
    if isEmpty { throw RunError(.noInput, "\(path): \(drop ?? "holds no document")") }
  }

  /// The built-in phrase rules, a line each, in the format that a file of rules has.
  public static var builtInRules: [String] {
    PhraseTables.all.flatMap { $0.split(separator: "\n").map(String.init) }
  }
}

extension ArticleReport {
  fileprivate init(_ article: Article, of document: Document) {
    origin = document.origin
    url = document.url
    text = article.text
    captions = article.captions
    blocks = article.judgements.map {
      Block(
        kind: $0.kind.word, isKept: $0.isKept, reason: String(decoding: $0.reason, as: UTF8.self),
        text: $0.text)
    }
    values = []
    add("title", article.title)
    for author in article.authors { add("author", author) }
    add("published", article.published)
    add("modified", article.modified)
    add("site_name", article.siteName)
    add("section", article.section)
    for tag in article.tags { values.append(Value(name: "tag", value: tag, from: nil)) }
    add("description", article.description)
    add("canonical_url", article.canonicalURL)
    add("declared_language", article.languageHint)
    add("image", article.image)
    if let source = article.source {
      values.append(Value(name: "source", value: source, from: nil))
    }
  }

  private mutating func add(_ name: String, _ value: Article.Sourced?) {
    guard let value else { return }
    values.append(Value(name: name, value: value.value, from: value.from.word))
  }
}

import RafidBytes
package import RafidFlow

/// Turns a page, or text that a crawler left, into its article.
package struct ExtractStage: Stage {
  package static let card = StageCard(
    name: "extract",
    summary: "Find the article: main text, title, authors, dates; menus and boilerplate go.",
    options: [
      StageOption(
        "min_letters", .integer(0...1_000_000), default: "1",
        help:
          "An article with fewer letters is dropped; a Chinese letter counts as three Latin ones."),
      StageOption(
        "format", .choice(TextFormat.allCases.map(\.rawValue)), default: "text",
        help: "Write the text plain, one block a line, or as Markdown."),
      StageOption(
        "rules", .text, default: "none",
        help: """
          A file of phrase rules to add to the built-in ones; `rafid stages extract --rules` prints \
          those in its format.
          """),
      StageOption(
        "recurring", .integer(0...250), default: "5",
        help: """
          Leave out a line at the head or the foot of an article that so many earlier pages of its \
          host had too; 0 keeps all. Works in the order of the input.
          """),
    ],
    gives: [.text, .article],
    drops: [tooLittleText])

  private static let tooLittleText = DropReason.meant(
    "too-little-text", "No article was found, or one shorter than min_letters.")

  package let place: PlanPlace
  private let leastLetters: Int
  private let recurring: Int
  private let options: ArticleExtractor.Options
  private let rules: PhraseRules

  package init(_ settings: Settings) throws(PlanError) {
    place = settings.place
    leastLetters = settings.integer("min_letters", default: 1)
    recurring = settings.integer("recurring", default: 5)
    var options = ArticleExtractor.Options()
    options.format = settings.text("format").flatMap { TextFormat(rawValue: $0) } ?? .text
    self.options = options
    rules =
      if let path = settings.text("rules") {
        try PhraseRules(file: path, at: settings.place(of: "rules"))
      } else {
        .builtIn
      }
  }

  package var isOrdered: Bool { recurring > 0 }

  package func makeWorker() -> any StageWorker {
    Worker(
      leastLetters: leastLetters, readsEdges: recurring > 0,
      extractor: ArticleExtractor(rules: rules, options: options))
  }

  package func makeOrderedWorker() -> any StageWorker { RecurringLines(threshold: recurring) }

  private struct Worker: StageWorker {
    let leastLetters: Int
    let readsEdges: Bool
    private var extractor: ArticleExtractor
    private var article = Article()

    init(leastLetters: Int, readsEdges: Bool, extractor: ArticleExtractor) {
      self.leastLetters = leastLetters
      self.readsEdges = readsEdges
      self.extractor = extractor
    }

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      // The page is not needed any more, and becomes the text of its tree.
      var body: ArraySlice<UInt8> = []
      swap(&body, &document.body)
      switch document.kind {
      case .html: extractor.extractHTML(consume body, url: document.url ?? [], into: &article)
      case .text: extractor.extractText(body.span, into: &article)
      }
      let letters = Int(LetterWeight.measure(article.text.span, 0..<article.text.count))
      guard letters >= leastLetters else {
        return .drop(
          Self.reason, detail: "\(letters) letters, at least \(leastLetters) were expected")
      }
      document.setText(article.text)
      document.article.take(article)
      if document.url == nil { document.url = article.address }
      if readsEdges { document.handedOver = EdgeLines(article.text.span, url: document.url) }
      return .keep
    }

    private static let reason = ExtractStage.tooLittleText
  }
}

extension ExtractStage: RememberingStage {
  package var memoryKey: String { "recurring lines" }

  /// Pages of another night may be another site's design.
  package var lastsBeyondRun: Bool { false }

  package func makeOrderedWorker(_ memory: StageMemory) throws(RunError) -> any StageWorker {
    var worker = RecurringLines(threshold: recurring)
    try worker.recall(memory)
    return worker
  }
}

extension Article {
  /// The canonical address, where it is a whole one.
  fileprivate var address: [UInt8]? {
    guard let address = canonicalURL?.value, Host.of(address) != nil else { return nil }
    return address
  }
}

extension ArticleFields {
  /// Takes what the extractor found; what the input's own fields said stays.
  fileprivate mutating func take(_ article: Article) {
    title = title ?? article.title?.value
    if authors.isEmpty { authors = article.authors.map(\.value) }
    if published == nil, let found = article.published {
      published = found.value
      publishedFrom = Array(found.from.word.utf8)
    }
    modified = modified ?? article.modified?.value
    siteName = siteName ?? article.siteName?.value
    section = section ?? article.section?.value
    if tags.isEmpty { tags = article.tags }
    description = description ?? article.description?.value
    declaredLanguage = declaredLanguage ?? article.languageHint?.value
    headings = article.headings
    captions = article.captions
  }
}

extension MetadataOrigin {
  /// The word that a record's `published_from` carries.
  package var word: String {
    switch self {
    case .jsonLD: "json-ld"
    case .openGraph, .meta, .microdata: "meta"
    case .timeElement: "time"
    case .url: "url"
    case .byline, .firstLine: "byline"
    case .titleElement, .heading: "heading"
    case .link: "link"
    case .root: "html"
    }
  }
}

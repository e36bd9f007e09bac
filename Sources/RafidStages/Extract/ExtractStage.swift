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
          "An article with fewer letters is dropped; a Chinese letter counts as three Latin ones.")
    ],
    gives: [.text, .article],
    drops: [tooLittleText])

  private static let tooLittleText = DropReason.meant(
    "too-little-text", "No article was found, or one shorter than min_letters.")

  package let place: PlanPlace
  private let leastLetters: Int

  package init(_ settings: Settings) throws(PlanError) {
    place = settings.place
    leastLetters = settings.integer("min_letters", default: 1)
  }

  package func makeWorker() -> any StageWorker { Worker(leastLetters: leastLetters) }

  private struct Worker: StageWorker {
    let leastLetters: Int
    private var extractor = ArticleExtractor()
    private var article = Article()

    init(leastLetters: Int) { self.leastLetters = leastLetters }

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      switch document.kind {
      case .html: extractor.extractHTML(document.body.span, url: document.url ?? [], into: &article)
      case .text: extractor.extractText(document.body.span, into: &article)
      }
      let letters = Int(LetterWeight.measure(article.text.span, 0..<article.text.count))
      guard letters >= leastLetters else {
        return .drop(
          Self.reason, detail: "\(letters) letters, at least \(leastLetters) were expected")
      }
      document.setText(article.text)
      document.article.take(article)
      document.body = []
      return .keep
    }

    private static let reason = ExtractStage.tooLittleText
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
  fileprivate var word: String {
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

package import RafidFlow
import RafidText

/// Chooses sentences of the text that stand for the whole, and its telling terms.
package struct SummarizeStage: Stage {
  package static let card = StageCard(
    name: "summarize",
    summary: "Choose the text's own sentences as a summary; find its keywords, dates and quotes.",
    options: [
      StageOption(
        "sentences", .integer(1...100), default: "3, or no limit with max_words",
        help: "Sentences of the summary; all where the text has fewer, none where it has but one."),
      StageOption(
        "max_words", .integer(1...100_000), default: "none",
        help: "Words that the summary may hold; the best sentence is given even when it is longer."),
      StageOption(
        "ratio", .number(0.01...1), default: "none",
        help: "Share of the text's sentences, in place of a number."),
      StageOption(
        "method", .choice(["centroid", "lead", "textrank", "lexrank"]), default: "centroid",
        help: "How sentences are scored; the others are there to compare with."),
      StageOption("keywords", .integer(0...100), default: "8", help: "Telling terms to give."),
    ],
    needs: [.article])

  package let place: PlanPlace
  private let options: SummaryOptions

  package init(_ settings: Settings) throws(PlanError) {
    place = settings.place
    guard !(settings.has("ratio") && settings.has("sentences")) else {
      throw PlanError(
        at: settings.place(of: "ratio"), "\"ratio\" stands in place of \"sentences\"; give one")
    }
    var options = SummaryOptions()
    if settings.has("sentences") { options.sentences = settings.integer("sentences", default: 3) }
    options.ratio = settings.number("ratio")
    options.maxWords = settings.has("max_words") ? settings.integer("max_words", default: 0) : nil
    options.method =
      SummaryOptions.Method(rawValue: settings.text("method", default: "centroid")) ?? .centroid
    options.keywords = settings.integer("keywords", default: 8)
    self.options = options
  }

  package func makeWorker() -> any StageWorker {
    Worker(summarizer: Summarizer(options))
  }

  private struct Worker: StageWorker {
    private var splitter = SentenceSplitter()
    private var scanner = WordScanner()
    private var summarizer: Summarizer
    private var dateReader = DateReader()
    private var quoteReader = QuoteReader()
    private var sentences: [Range<Int>] = []
    private var dates: [FoundDate] = []
    private var quotes: [FoundQuote] = []

    init(summarizer: Summarizer) { self.summarizer = summarizer }

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      guard let text = document.text else { return .keep }
      let title = document.article.title ?? []
      let language = TextLanguage(tag: document.language?.code ?? "und")
      let words = document.words(using: &scanner)
      sentences.removeAll(keepingCapacity: true)
      splitter.split(text.span, language: language, into: &sentences)
      let found = summarizer.summarize(
        text: text.span, title: title.span, sentences: sentences,
        words: words, language: language)
      document.summary = found.sentences.map { chosen in
        SummaryFields(sentences: chosen.map { .init(range: $0.range, score: $0.score) })
      }
      document.analysis.keywords = found.keywords.map {
        .init(term: Array(text[$0.range]), score: $0.score)
      }
      findDatesAndQuotes(in: &document, text: text, words: words, language: language)
      document.analysis.wordCount = words.count
      document.analysis.sentenceCount = sentences.count
      return .keep
    }

    /// Relative dates are read only against the day that the document says it was published on.
    private mutating func findDatesAndQuotes(
      in document: inout Document, text: [UInt8], words: [Word], language: TextLanguage
    ) {
      dates.removeAll(keepingCapacity: true)
      quotes.removeAll(keepingCapacity: true)
      let published = document.article.published.flatMap { CalendarDate(rfc3339: $0) }
      dateReader.read(
        text.span, words: words, language: language, reference: published, into: &dates)
      quoteReader.read(text.span, words: words, language: language, into: &quotes)
      document.analysis.dates = dates.map {
        .init(range: $0.range, value: Array($0.date.iso8601.utf8), isRelative: $0.isRelative)
      }
      document.analysis.quotes = quotes.map { .init(range: $0.range, speaker: $0.speaker) }
    }
  }
}

extension CalendarDate {
  /// The day that an RFC 3339 date or time begins with; nil when it names none.
  fileprivate init?(rfc3339 text: [UInt8]) {
    let parts = text.prefix(10).split(separator: UInt8(ascii: "-"))
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard parts.count == 3, parts[1] > 0, parts[2] > 0 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}

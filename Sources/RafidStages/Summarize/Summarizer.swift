package import RafidText

/// Summarizes a text by choosing some of its own sentences; untrained, in time linear in the text.
///
/// A sentence's score sums parts of `SummaryWeights`: how much it shares with the text's frequent terms
/// (Radev's centroid, by root counts), how early it stands, what it shares with the title. Chosen sentences
/// take weight from the terms they cover, so that the next one says something else.
package struct Summarizer {
  /// Sentences that may be chosen, below which a text is too short for a summary.
  package static let leastSentences = 2

  private let options: SummaryOptions
  private var scanner = WordScanner()
  private var terms = SummaryTerms()
  private var lines = SummaryLines()
  private var scores = SummaryScores()
  private var selection = SummarySelection()
  private var graph = SentenceGraph()
  private var keywords = Keywords()
  private var titleWords: [Word] = []
  private var roles: [WordRoleTable?]

  /// A summarizer with empty scratch memory.
  package init(_ options: SummaryOptions = SummaryOptions()) {
    self.options = options
    roles = Array(repeating: nil, count: TextLanguage.allCases.count)
  }

  /// The chosen sentences of `text` in its own order (nil if it is too short for a summary) and its keywords.
  ///
  /// `sentences` are byte ranges as `SentenceSplitter` gives them, `words` all words of the text as
  /// `WordScanner` gives them; `title` may be empty.
  package mutating func summarize(
    text: Span<UInt8>, title: Span<UInt8>, sentences: [Range<Int>], words: [Word],
    language: TextLanguage
  ) -> TextSummary {
    let slot = Int(language.rawValue)
    let known = roles[slot] ?? WordRoleTable(language: language)
    roles[slot] = known
    terms.read(text, words: words, sentences: sentences, language: language, roles: known)
    titleWords.removeAll(keepingCapacity: true)
    scanner.scan(title, into: &titleWords)
    return TextSummary(
      sentences: choose(text, sentences),
      keywords: keywords.extract(
        text, words: words, terms: terms, title: titleWords, language: language,
        limit: options.keywords))
  }

  /// The chosen sentences of the text whose terms have been read.
  private mutating func choose(
    _ text: Span<UInt8>, _ sentences: [Range<Int>]
  ) -> [ScoredSentence]? {
    lines.read(text, sentences: sentences, wordCounts: terms.wordCounts)
    var (prose, words) = (0, 0)
    for index in sentences.indices where lines.eligible[index] {
      prose += 1
      words += Int(terms.wordCounts[index])
    }
    guard prose >= Self.leastSentences else { return nil }
    scores.read(terms: terms, lines: lines, title: titleWords, weights: options.weights)
    switch options.method {
    case .centroid: break
    case .lead: scores.replaceByOrder()
    case .textrank, .lexrank:
      graph.rank(terms, eligible: lines.eligible, method: options.method)
      scores.replace(by: graph.ranks)
    }
    let count = options.target(of: prose)
    let length = min(
      Double(count), Double(options.maxWords ?? words) * Double(prose) / Double(max(1, words)))
    selection.choose(
      count: count, maxWords: options.maxWords ?? .max, terms: terms,
      scores: scores, eligible: lines.eligible,
      covered: options.method == .centroid ? options.weights.covered(in: length) : 1)
    return selection.chosen.map { index in
      ScoredSentence(
        range: sentences[index], index: index, score: Self.rounded(scores.base(index)))
    }
  }

  /// Times that a sentence was weighed anew in the last choice: the work that grows with the text.
  package var reweighings: Int { selection.work }

  /// Four decimals, so that the same score prints the same everywhere.
  static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}

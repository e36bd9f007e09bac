import RafidText

/// One keyword of a text.
package struct Keyword: Sendable, Equatable {
  /// The bytes of the text that show it best: the form most often seen, clitics aside.
  package var range: Range<Int>
  /// Its score, the best being 1; four decimals.
  package var score: Double

  package init(range: Range<Int>, score: Double) {
    self.range = range
    self.score = score
  }
}

/// Picks the words and names that a text is about: counted, weighed by place, title, capitals and nouns' places.
///
/// Candidates are all words, names of two or three words that stand twice or more with nothing but a space or
/// hyphen between, and in scripts without spaces runs of characters. A name takes the place of its parts.
struct Keywords {
  private var parts = KeywordParts()
  private var candidates = KeywordCandidates()
  private var runs = KeywordRuns()
  private var ranking = KeywordRanking()
  private var forms = KeywordForms()

  /// At most `limit` keywords, best first.
  mutating func extract(
    _ utf8: Span<UInt8>, words: [Word], terms: SummaryTerms,
    title: [Word], language: TextLanguage, limit: Int
  ) -> [Keyword] {
    guard limit > 0 else { return [] }
    candidates.read(utf8, words: words, terms: terms, language: language, parts: &parts)
    if parts.hasUnspaced {
      runs.read(parts: parts, terms: terms, into: &candidates.all)
    }
    ranking.rank(candidates.all, words: words, parts: parts, title: title, terms: terms)
    var chosen: [(candidate: KeywordCandidate, form: KeywordForms.Form, score: Double)] = []
    for _ in 0..<KeywordRanking.limit where chosen.count < limit {
      guard let (index, score) = ranking.takeBest() else { break }
      let next = candidates.all[index]
      if chosen.contains(where: { KeywordRanking.overlap($0.candidate, next, parts.parts) }) {
        continue
      }
      let form = forms.best(
        utf8, words: words, candidate: next, parts: parts, terms: terms, language: language)
      // Two terms may be one word behind different particles.
      if chosen.contains(where: { $0.form.key == form.key }) { continue }
      chosen.append((next, form, score))
    }
    let top = chosen.first?.score ?? 1
    return chosen.map {
      Keyword(range: $0.form.range, score: Summarizer.rounded($0.score / top))
    }
  }
}

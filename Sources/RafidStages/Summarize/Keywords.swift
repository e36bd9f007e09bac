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

/// Picks the words and names that a text is about: counted, weighed by place, title and capitals.
///
/// Candidates are single terms and runs of two or three words with nothing but a space between, seen
/// twice or more; in scripts without spaces, runs of two to six characters. A run takes the place of its parts.
struct Keywords {
  private var phrases = KeywordPhrases()
  private var forms = KeywordForms()
  private var excluded: [FunctionWords?] = Array(repeating: nil, count: TextLanguage.allCases.count)

  /// At most `limit` keywords, best first.
  mutating func extract(
    _ utf8: Span<UInt8>, words: [Word], terms: SummaryTerms,
    title: [Word], language: TextLanguage, limit: Int
  ) -> [Keyword] {
    guard limit > 0 else { return [] }
    let slot = Int(language.rawValue)
    let noise = excluded[slot] ?? FunctionWords(list: KeywordExclusions.list(language))
    excluded[slot] = noise
    phrases.read(utf8, words: words, terms: terms, excluded: noise)
    let ranked = phrases.ranked(title: title, terms: terms)
    var chosen: [(phrase: KeywordPhrases.Phrase, score: Double, form: KeywordForms.Form)] = []
    for entry in ranked {
      guard chosen.count < limit else { break }
      if chosen.contains(where: { phrases.overlap($0.phrase, entry.phrase) }) { continue }
      let form = forms.best(
        utf8, words: words, phrase: entry.phrase, phrases: phrases, terms: terms, language: language
      )
      // Two terms may be one word behind different particles.
      if chosen.contains(where: { $0.form.key == form.key }) { continue }
      chosen.append((entry.phrase, entry.score, form))
    }
    let top = chosen.first?.score ?? 1
    return chosen.map { Keyword(range: $0.form.range, score: Summarizer.rounded($0.score / top)) }
  }
}

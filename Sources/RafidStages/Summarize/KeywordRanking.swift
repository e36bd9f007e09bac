import RafidText

extension KeywordPhrases {
  /// The candidates, best first: those seen twice, or all single words of a text that repeats none.
  mutating func ranked(title: [Word], terms: SummaryTerms) -> [(phrase: Phrase, score: Double)] {
    inTitle = Array(repeating: false, count: terms.counts.count)
    for word in title {
      let term = terms.term(ofForm: word.key)
      if term >= 0 { inTitle[Int(term)] = true }
    }
    var least = 2
    if !phrases.contains(where: { $0.count > 1 }) { least = 1 }
    var entries: [(phrase: Phrase, score: Double)] = []
    for phrase in phrases where phrase.count >= least && (least > 1 || phrase.length == 1) {
      if isCohesive(phrase, terms) { entries.append((phrase, score(phrase, terms))) }
    }
    entries.sort { one, other in
      one.score != other.score
        ? one.score > other.score
        : one.phrase.firstWord < other.phrase.firstWord
          || (one.phrase.firstWord == other.phrase.firstWord
            && one.phrase.length > other.phrase.length)
    }
    return Array(entries.prefix(Self.candidateLimit))
  }

  /// Whether a run is a name: always in capitals, or seen three times (twice for two words of a script
  /// without case), and its parts stay together.
  private func isCohesive(_ phrase: Phrase, _ terms: SummaryTerms) -> Bool {
    guard phrase.length > 1, !isUnspaced(phrase) else { return true }
    let proven = phrase.capitals * 2 >= phrase.count && phrase.capitals > 0
    guard proven || phrase.count >= 3 || (!hasCase && phrase.length == 2) else { return false }
    var rarest = Int.max
    for index in phrase.firstWord..<phrase.firstWord + phrase.length {
      let term = terms.termOfWord[index]
      if term >= 0, Int(term) < terms.counts.count {
        rarest = min(rarest, Int(terms.counts[Int(term)]))
      }
    }
    return rarest == .max || Double(phrase.count) >= Self.cohesion * Double(rarest)
  }

  private func score(_ phrase: Phrase, _ terms: SummaryTerms) -> Double {
    var score =
      Double(phrase.count).squareRoot() * (1 + Self.lengthGain * Double(phrase.length - 1))
    score *= 1 + Self.capitalGain * Double(phrase.capitals) / Double(phrase.count)
    score *= 1 + Self.placeGain / (1 + Double(phrase.firstWord) / 50)
    var titled = true
    for index in phrase.firstWord..<phrase.firstWord + phrase.length {
      let term = terms.termOfWord[index]
      if term < 0 || !inTitle[Int(term)] { titled = false }
    }
    return titled ? score * Self.titleGain : score
  }

  /// Whether one of two candidates holds the other, or ends as the other begins.
  func overlap(_ one: Phrase, _ other: Phrase) -> Bool {
    let short = one.length <= other.length ? one : other
    let long = one.length <= other.length ? other : one
    for offset in 0...long.length - short.length where matches(short, 0, long, offset, short.length)
    {
      return true
    }
    for shared in stride(from: 1, to: short.length, by: 1) {
      if matches(short, 0, long, long.length - shared, shared) { return true }
      if matches(short, short.length - shared, long, 0, shared) { return true }
    }
    return false
  }

  private func matches(
    _ one: Phrase, _ from: Int, _ other: Phrase, _ otherFrom: Int, _ length: Int
  ) -> Bool {
    for step in 0..<length {
      let left = termOfWord[one.firstWord + from + step]
      if left != termOfWord[other.firstWord + otherFrom + step] { return false }
    }
    return true
  }

  /// Whether `phrase` also stands at the word `start`.
  func stands(_ phrase: Phrase, at start: Int) -> Bool {
    guard start + phrase.length <= termOfWord.count else { return false }
    for step in 0..<phrase.length
    where termOfWord[start + step] != termOfWord[phrase.firstWord + step] {
      return false
    }
    return true
  }
}

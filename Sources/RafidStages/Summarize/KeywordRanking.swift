import RafidText

/// Scores the candidates, and says which of two stands for both.
struct KeywordRanking {
  /// Candidates that are looked at; the rest scores less.
  static let limit = 200
  /// Score of each further word of a name, by which it stands before its parts; of a further character.
  static let lengthGain = 0.6
  static let characterGain = 0.25
  /// Score that all-capital occurrences add: names are what readers look for.
  static let capitalGain = 0.5
  /// Score that occurrences in a noun's place add: verbs have none.
  static let nounGain = 0.5
  /// Score factor of a candidate whose words all stand in the title.
  static let titleGain = 1.5
  /// Score that the very first place adds, halved at word 50 and so on.
  static let placeGain = 0.5
  /// Share of its rarest part's occurrences that a name must have to stand for it.
  static let cohesion = 0.4

  /// The keys of the title's words: terms where the text has them.
  private var titled: [UInt64] = []
  /// The candidates by score; of equals the first in the text and the longest stands above.
  private var ranks = BestFirst()

  /// Ranks the candidates.
  mutating func rank(
    _ candidates: [KeywordCandidate], words: [Word], parts: KeywordParts, title: [Word],
    terms: SummaryTerms
  ) {
    titled.removeAll(keepingCapacity: true)
    for word in title {
      let term = terms.term(ofForm: word.key)
      titled.append(term >= 0 ? UInt64(term) : word.key)
    }
    ranks.removeAll()
    for index in candidates.indices {
      let candidate = candidates[index]
      guard candidate.count > 0, candidate.length > 0,
        candidate.length == 1 || isWhole(candidate, candidates, parts)
      else { continue }
      let order = Int(candidate.firstWord) << 8 | (255 - Int(candidate.length))
      ranks.add(.init(score: score(candidate, words, parts), order: order, index: index))
    }
    ranks.build()
  }

  /// Takes out the best candidate; nil where none is left.
  mutating func takeBest() -> (index: Int, score: Double)? {
    guard let best = ranks.best else { return nil }
    ranks.removeBest()
    return (best.index, best.score)
  }

  /// Whether a run of words is a name: in capitals as a rule, or seen three times (in a script without case twice, if
  /// it has two words or a word that opens names), and its parts stay together.
  private func isWhole(
    _ candidate: KeywordCandidate, _ all: [KeywordCandidate], _ parts: KeywordParts
  ) -> Bool {
    if parts.flags[Int(candidate.firstWord)].contains(.unspaced) { return true }
    guard candidate.count > 1 else { return false }
    var rarest = Int32.max
    for part in parts.parts[candidate.words] where all[Int(part)].count > 0 {
      rarest = min(rarest, all[Int(part)].count)
    }
    let isName = candidate.capitals * 2 >= candidate.count && candidate.capitals > 0
    guard
      isName || candidate.count >= 3
        || (!parts.hasCase && (candidate.length == 2 || candidate.count >= rarest))
    else { return false }
    return rarest == .max || Double(candidate.count) >= Self.cohesion * Double(rarest)
  }

  private func score(
    _ candidate: KeywordCandidate, _ words: [Word], _ parts: KeywordParts
  ) -> Double {
    let count = Double(candidate.count)
    let isUnspaced = parts.flags[Int(candidate.firstWord)].contains(.unspaced)
    let gain = isUnspaced ? Self.characterGain : Self.lengthGain
    var score = count.squareRoot() * (1 + gain * Double(candidate.length - 1))
    score *= 1 + Self.capitalGain * Double(candidate.capitals) / count
    score *= 1 + Self.nounGain * Double(candidate.nouns) / count
    score *= 1 + Self.placeGain / (1 + Double(candidate.firstWord) / 50)
    for index in candidate.words {
      let key = isUnspaced ? words[index].key : UInt64(parts.parts[index])
      if !titled.contains(key) { return score }
    }
    return score * Self.titleGain
  }

  /// Whether one of two candidates holds the other, or ends as the other begins.
  static func overlap(
    _ one: KeywordCandidate, _ other: KeywordCandidate, _ parts: [Int32]
  ) -> Bool {
    let short = (one.length <= other.length ? one : other).words
    let long = (one.length <= other.length ? other : one).words
    func match(_ from: Int, _ longFrom: Int, _ length: Int) -> Bool {
      for step in 0..<length
      where parts[short.lowerBound + from + step] != parts[long.lowerBound + longFrom + step] {
        return false
      }
      return true
    }
    for offset in 0...long.count - short.count where match(0, offset, short.count) { return true }
    for shared in stride(from: 1, to: short.count, by: 1) {
      if match(0, long.count - shared, shared) { return true }
      if match(short.count - shared, 0, shared) { return true }
    }
    return false
  }
}

import RafidText

/// A word or run of words that may be a keyword.
struct KeywordCandidate {
  /// The word that its first occurrence begins with, and how many it has.
  var firstWord: Int32
  var length: Int32
  /// Its occurrences.
  var count: Int32 = 0
  /// Those whose words all begin with a capital that says something.
  var capitals: Int32 = 0
  /// Those that stand where a noun stands.
  var nouns: Int32 = 0

  /// The words of its first occurrence.
  var words: Range<Int> { Int(firstWord)..<Int(firstWord + length) }
}

/// Counts the words and names that may be keywords, in scripts that part words by spaces.
struct KeywordCandidates {
  /// Words in the longest name.
  static let longestName = 3
  /// Characters of the shortest word.
  static let leastLetters = 3

  /// All candidates: words first, by term, then names; those with a count of 0 never stood.
  var all: [KeywordCandidate] = []
  private var table = KeyTable()

  /// Counts the candidates of a text whose terms are numbered below `termCount`, and reads its parts.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], terms: SummaryTerms, language: TextLanguage,
    parts: inout KeywordParts
  ) {
    all.removeAll(keepingCapacity: true)
    all.append(
      contentsOf: repeatElement(KeywordCandidate(firstWord: 0, length: 1), count: terms.count))
    parts.read(utf8, words: words, terms: terms, language: language, counting: &all)
    readNames(parts)
    for part in 0..<terms.count where all[part].count > 0 {
      if Self.isShort(utf8, words[Int(all[part].firstWord)]) { all[part].length = 0 }
    }
  }

  /// Counts the runs of words that each stand twice or more: no others can. A run becomes a candidate when it
  /// stands the second time; until then the table holds, below zero, where it stood first.
  private mutating func readNames(_ parts: KeywordParts) {
    table.reset(expecting: min(parts.count / 2, 1024))
    var start = 0
    while start + 1 < parts.count {
      defer { start += 1 }
      guard isPart(parts, start), !parts.continuesName(start) else { continue }
      var key = KeywordRuns.step(KeywordRuns.seed, parts.parts[start])
      for length in 2...Self.longestName {
        let index = start + length - 1
        guard index < parts.count, isPart(parts, index), parts.adjoin(index),
          !parts.flags[index].contains(.opener)
        else { break }
        key = KeywordRuns.step(key, parts.parts[index])
        add(key | 1, start, length, parts)
      }
    }
  }

  /// Whether a word is a term that stands twice or more, or may open a name.
  @inline(__always)
  private func isPart(_ parts: KeywordParts, _ index: Int) -> Bool {
    let part = Int(parts.parts[index])
    guard part >= 0, !parts.flags[index].contains(.unspaced) else { return false }
    return all[part].count > 1 || parts.flags[index].contains(.opener)
  }

  private mutating func add(_ key: UInt64, _ start: Int, _ length: Int, _ parts: KeywordParts) {
    var place = table.number(key, new: -1 - Int32(start))
    if place == -1 - Int32(start) { return }
    if place < 0 {
      let first = -1 - Int(place)
      place = Int32(all.count)
      table.replace(key, place)
      all.append(KeywordCandidate(firstWord: Int32(first), length: Int32(length)))
      Self.count(first, length, parts, &all[Int(place)])
    }
    Self.count(start, length, parts, &all[Int(place)])
  }

  /// Counts one occurrence of a name.
  private static func count(
    _ start: Int, _ length: Int, _ parts: KeywordParts, _ candidate: inout KeywordCandidate
  ) {
    candidate.count += 1
    var areCapitals = true
    for index in start..<start + length where !parts.flags[index].contains(.capital) {
      areCapitals = false
    }
    if areCapitals { candidate.capitals += 1 }
    if parts.flags[start].contains(.noun) { candidate.nouns += 1 }
  }

  private static func isShort(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
    var count = 0
    for index in Int(word.start)..<Int(word.end) where utf8[index] & 0xC0 != 0x80 {
      count += 1
      if count == leastLetters { return false }
    }
    return true
  }
}

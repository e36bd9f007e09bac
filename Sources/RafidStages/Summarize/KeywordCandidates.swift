import RafidText

/// A word or run of words that may be a keyword.
struct KeywordCandidate {
  /// The word that its first occurrence begins with, and how many it has.
  var firstWord: Int
  var length: Int
  /// Its occurrences.
  var count = 0
  /// Those whose words all begin with a capital that says something.
  var capitals = 0
  /// Those that stand where a noun stands.
  var nouns = 0
  var score = 0.0
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

  /// Counts the candidates of a text whose terms are numbered below `termCount`.
  mutating func read(_ utf8: Span<UInt8>, words: [Word], parts: KeywordParts, termCount: Int) {
    all.removeAll(keepingCapacity: true)
    for _ in 0..<termCount { all.append(KeywordCandidate(firstWord: 0, length: 1)) }
    var repeated = 0
    for index in words.indices {
      let part = Int(parts.parts[index])
      let flags = parts.flags[index]
      guard part >= 0, flags.isDisjoint(with: [.unspaced, .opener]) else { continue }
      if all[part].count == 0 { all[part].firstWord = index }
      all[part].count += 1
      if all[part].count == 2 { repeated += 1 }
      if flags.contains(.capital), !flags.contains(.opensSentence) { all[part].capitals += 1 }
      if flags.contains(.noun) { all[part].nouns += 1 }
    }
    for part in 0..<termCount where all[part].count > 0 {
      if Self.isShort(utf8, words[all[part].firstWord]) { all[part].length = 0 }
    }
    if repeated > 0 { readNames(parts) }
  }

  /// Counts the runs of words that each stand twice or more: no others can.
  private mutating func readNames(_ parts: KeywordParts) {
    var starts = 0
    for index in parts.parts.indices where isPart(parts, index) { starts += 1 }
    table.reset(expecting: (Self.longestName - 1) * starts)
    for start in parts.parts.indices.dropLast()
    where isPart(parts, start) && !parts.continuesName(start) {
      var key = UInt64(UInt32(bitPattern: parts.parts[start])) &* 0x9E37_79B9_7F4A_7C15
      var capitals = parts.flags[start].contains(.capital)
      for length in 2...Self.longestName {
        let index = start + length - 1
        guard index < parts.parts.count, isPart(parts, index), parts.adjoin(index),
          !parts.flags[index].contains(.opener)
        else { break }
        key = (key ^ UInt64(UInt32(bitPattern: parts.parts[index]))) &* 0x2545_F491_4F6C_DD1D
        key ^= key >> 29
        capitals = capitals && parts.flags[index].contains(.capital)
        add(key | 1, start, length, capitals: capitals, isNoun: parts.flags[start].contains(.noun))
      }
    }
  }

  /// Whether a word is a term that stands twice or more, or may open a name.
  private func isPart(_ parts: KeywordParts, _ index: Int) -> Bool {
    let part = Int(parts.parts[index])
    guard part >= 0, !parts.flags[index].contains(.unspaced) else { return false }
    return all[part].count > 1 || parts.flags[index].contains(.opener)
  }

  private mutating func add(
    _ key: UInt64, _ start: Int, _ length: Int, capitals: Bool, isNoun: Bool
  ) {
    let place = table.value(key) ?? Int32(all.count)
    if Int(place) == all.count {
      table.insert(key, place)
      all.append(KeywordCandidate(firstWord: start, length: length))
    }
    all[Int(place)].count += 1
    if capitals { all[Int(place)].capitals += 1 }
    if isNoun { all[Int(place)].nouns += 1 }
  }

  private static func isShort(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
    var count = 0
    for index in Int(word.start)..<Int(word.end) where utf8[index] & 0xC0 != 0x80 { count += 1 }
    return count < leastLetters
  }
}

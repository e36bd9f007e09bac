import RafidText

/// Counts the words and runs of words that may be keywords.
struct KeywordPhrases {
  /// Words in the longest name.
  static let longestName = 3
  /// Characters in the longest run of a script without spaces.
  static let longestRun = 6
  /// Candidates that are ranked; the rest was seen less often.
  static let candidateLimit = 200
  /// Score of each further word of a name, by which it stands before its parts.
  static let lengthGain = 0.6
  /// Score that all-capital occurrences add: names are what readers look for.
  static let capitalGain = 0.5
  /// Score factor of a candidate whose words all stand in the title.
  static let titleGain = 1.5
  /// Score that the very first place adds, halved at word 50 and so on.
  static let placeGain = 0.5
  /// Share of its rarest part's occurrences that a run must have to stand for it.
  static let cohesion = 0.4

  /// A run of words: the occurrence seen first, how long, how often.
  struct Phrase {
    var firstWord: Int
    var length: Int
    var count: Int
    /// Occurrences whose words all begin with a capital, not counting the first word of a sentence.
    var capitals: Int
  }

  /// All candidates in the order of their first occurrence.
  private(set) var phrases: [Phrase] = []
  private var table = KeyTable()
  private(set) var termOfWord: [Int32] = []
  /// The same, without words that can be in no candidate.
  private var candidateOfWord: [Int32] = []
  /// Whether each term stands in the title.
  var inTitle: [Bool] = []
  /// Whether the text has capitals.
  private(set) var hasCase = false
  private var unspaced: [Bool] = []

  /// Counts the candidates of a text.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], terms: SummaryTerms, excluded: FunctionWords
  ) {
    phrases.removeAll(keepingCapacity: true)
    termOfWord.removeAll(keepingCapacity: true)
    for (index, word) in words.enumerated() {
      let usable = word.kind != .number && !excluded.contains(word.key)
      termOfWord.append(usable ? Self.partTerm(index, word, terms) : SummaryTerms.none)
    }
    let widest = words.contains { $0.kind == .unspaced } ? Self.longestRun : Self.longestName
    hasCase = words.contains { isCapital(utf8, $0) }
    unspaced.removeAll(keepingCapacity: true)
    for word in words { unspaced.append(word.kind == .unspaced) }
    // A run is repeated only where each of its words is: the others, most of a text, are passed over
    // unless there is nothing else.
    candidateOfWord = termOfWord
    for (index, term) in termOfWord.enumerated()
    where term >= 0 && !unspaced[index] && terms.counts[Int(term)] < 2 {
      candidateOfWord[index] = SummaryTerms.none
    }
    countAll(utf8, words, widest)
    if !phrases.contains(where: { $0.count > 1 }) {
      candidateOfWord = termOfWord
      phrases.removeAll(keepingCapacity: true)
      countAll(utf8, words, widest)
    }
  }

  private mutating func countAll(_ utf8: Span<UInt8>, _ words: [Word], _ widest: Int) {
    var candidates = 0
    for term in candidateOfWord where term >= 0 { candidates += 1 }
    table.reset(expecting: candidates * widest)
    for start in words.indices where candidateOfWord[start] >= 0 {
      count(utf8, words, start, widest)
    }
  }

  /// Whether a candidate is a run of a script without spaces.
  func isUnspaced(_ phrase: Phrase) -> Bool { unspaced[phrase.firstWord] }

  /// The term of a word; characters of scripts without spaces stand for themselves.
  private static func partTerm(_ index: Int, _ word: Word, _ terms: SummaryTerms) -> Int32 {
    if word.kind != .unspaced { return terms.termOfWord[index] }
    return Int32(truncatingIfNeeded: word.key & 0x3FFF_FFFF)
  }

  /// Counts the runs that begin with one word.
  private mutating func count(
    _ utf8: Span<UInt8>, _ words: [Word], _ start: Int, _ widest: Int
  ) {
    let unspaced = words[start].kind == .unspaced
    let longest = unspaced ? widest : Self.longestName
    var key: UInt64 = unspaced ? 0x9E37_79B9_7F4A_7C15 : 0xD1B5_4A32_D192_ED03
    var capitals = true
    for length in 1...longest {
      let index = start + length - 1
      guard index < words.count, candidateOfWord[index] >= 0 else { return }
      guard (words[index].kind == .unspaced) == unspaced else { return }
      if length > 1, !adjoins(utf8, words[index - 1], words[index], unspaced) { return }
      key = (key ^ UInt64(UInt32(bitPattern: candidateOfWord[index]))) &* 0x2545_F491_4F6C_DD1D
      key ^= key >> 29
      capitals = capitals && isCapital(utf8, words[index])
      if unspaced && length == 1 { continue }
      if !unspaced && length == 1 && letters(utf8, words[index]) < 3 { continue }
      add(key | 1, start, length, capitals: capitals && !opensSentence(utf8, words[start]))
    }
  }

  private mutating func add(_ key: UInt64, _ start: Int, _ length: Int, capitals: Bool) {
    if let known = table.value(key) {
      phrases[Int(known)].count += 1
      if capitals { phrases[Int(known)].capitals += 1 }
    } else {
      table.insert(key, Int32(phrases.count))
      phrases.append(
        Phrase(firstWord: start, length: length, count: 1, capitals: capitals ? 1 : 0))
    }
  }

  /// Whether only one space (none in scripts without) stands between two words.
  private func adjoins(_ utf8: Span<UInt8>, _ one: Word, _ other: Word, _ unspaced: Bool) -> Bool {
    unspaced ? one.end == other.start : one.end + 1 == other.start && utf8[Int(one.end)] == 0x20
  }

  private func isCapital(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
    SentenceCharacters.kind(utf8, at: Int(word.start)) == .upper
  }

  /// Whether an end mark or line end stands just before a word, so that its capital says nothing.
  private func opensSentence(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
    var index = Int(word.start)
    let floor = max(0, index - 6)
    while index > floor {
      let byte = utf8[index - 1]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A || byte == 0x22 {
        return true
      }
      if byte != 0x20 && byte < 0x80 { return false }
      index -= 1
    }
    return index == 0
  }

  private func letters(_ utf8: Span<UInt8>, _ word: Word) -> Int {
    var count = 0
    for index in Int(word.start)..<Int(word.end) where utf8[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

import RafidText

/// The words of a text as what keywords are made of.
struct KeywordParts {
  /// The part of a word that no keyword holds.
  static let none: Int32 = -1
  /// What is known of a word.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// It begins with a capital.
    static let capital = Flags(rawValue: 1)
    /// It stands first in its sentence, so that its capital says nothing.
    static let opensSentence = Flags(rawValue: 2)
    /// A word before it, or an article on it, says that it is a noun.
    static let noun = Flags(rawValue: 4)
    /// It may open a name (`New York`) and is no keyword alone.
    static let opener = Flags(rawValue: 8)
    /// It is one character of a script without spaces.
    static let unspaced = Flags(rawValue: 16)
    /// A space, hyphen or nothing parts it from the word before, and nothing else.
    static let adjoins = Flags(rawValue: 32)
  }

  /// The part of each word: its term, a number of its own for a character of a script without spaces, or `none`.
  private(set) var parts: [Int32] = []
  /// The flags of each word.
  private(set) var flags: [Flags] = []
  /// Whether the text has capitals, and whether it has scripts without spaces.
  private(set) var hasCase = false
  private(set) var hasUnspaced = false

  /// Reads the words of a text.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], terms: SummaryTerms, lists: KeywordLists,
    language: TextLanguage
  ) {
    parts.removeAll(keepingCapacity: true)
    flags.removeAll(keepingCapacity: true)
    hasCase = false
    hasUnspaced = false
    for index in words.indices {
      let word = words[index]
      var found: Flags = []
      var part = Self.none
      switch word.kind {
      case .number: break
      case .unspaced:
        found = [.unspaced]
        hasUnspaced = true
        if !lists.barriers.contains(word.key), !KeywordRuns.isHiragana(utf8, Int(word.start)) {
          part = Int32(truncatingIfNeeded: word.key & 0x3FFF_FFFF) | 0x4000_0000
        }
        if index > 0, words[index - 1].end == word.start { found.insert(.adjoins) }
      case .letters:
        part = usablePart(utf8, word, terms.termOfWord[index], lists, language, &found)
        if part >= 0, index > 0 {
          readGap(utf8, words[index - 1], word, lists, language, &found)
        }
        if found.contains(.capital) {
          hasCase = true
          if Self.opensSentence(utf8, word) { found.insert(.opensSentence) }
        }
        if part >= 0, KeywordForms.hasArticle(utf8, word, language) { found.insert(.noun) }
      }
      parts.append(part)
      flags.append(found)
    }
  }

  /// Whether the word at `index` and the next are written as one thing.
  func adjoin(_ index: Int) -> Bool {
    flags[index].contains(.adjoins)
      && flags[index].contains(.unspaced) == flags[index - 1].contains(.unspaced)
  }

  /// Whether a word goes on with a name that the word before it opens.
  func continuesName(_ index: Int) -> Bool {
    index > 0 && flags[index - 1].contains(.opener) && adjoin(index)
  }

  private func usablePart(
    _ utf8: Span<UInt8>, _ word: Word, _ term: Int32, _ lists: KeywordLists,
    _ language: TextLanguage, _ found: inout Flags
  ) -> Int32 {
    let first = utf8[Int(word.start)]
    // Arabic, Hebrew and the scripts behind them have no case.
    if first < 0xD7 || first == 0xE1, SentenceCharacters.kind(utf8, at: Int(word.start)) == .upper {
      found.insert(.capital)
    }
    guard term >= 0 else { return Self.none }
    if found.contains(.capital) || language == .arabic, lists.openers.contains(word.key) {
      found.insert(.opener)
      return term
    }
    let isNumber = first < 0x3A || SentenceCharacters.kind(utf8, at: Int(word.start)) == .digit
    return isNumber || lists.excluded.contains(word.key) ? Self.none : term
  }

  /// What the word before, and what stands between, say of a word.
  private func readGap(
    _ utf8: Span<UInt8>, _ before: Word, _ word: Word, _ lists: KeywordLists,
    _ language: TextLanguage, _ found: inout Flags
  ) {
    guard before.end + 1 == word.start else { return }
    let between = utf8[Int(before.end)]
    guard between == 0x20 || between == 0x2D else { return }
    if lists.cues.contains(before.key) { found.insert(.noun) }
    if language != .arabic || !KeywordForms.beginsAnew(utf8, word) { found.insert(.adjoins) }
  }

  /// Whether an end mark or line end stands just before a word.
  private static func opensSentence(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
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
}

import RafidText

/// The words of a text as what keywords are made of. The arrays are kept and may be longer than the text.
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

  /// The part of each word: its term, for a character of a script without spaces its form behind all terms, or `none`.
  private(set) var parts: [Int32] = []
  /// The flags of each word.
  private(set) var flags: [Flags] = []
  /// The next word of the same part behind each word; `none` behind the last.
  private(set) var next: [Int32] = []
  /// Words of the text.
  private(set) var count = 0
  /// Whether the text has capitals, and whether it has scripts without spaces.
  private(set) var hasCase = false
  private(set) var hasUnspaced = false

  private var last: [Int32] = []

  /// Reads the words of a text, and counts those that are parts of scripts with spaces in `candidates`, which holds
  /// one for each term.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], terms: SummaryTerms, language: TextLanguage,
    counting candidates: inout [KeywordCandidate]
  ) {
    reset(words: words.count, parts: terms.count + terms.book.forms.count)
    let reader = KeywordPartReader(language: language, termCount: Int32(terms.count))
    let all = words.span
    let formOfWord = terms.formOfWord.span
    let forms = terms.book.forms.span
    var (lentParts, lentFlags) = (lend(&self.parts), lend(&self.flags))
    var (lentNext, lentLast) = (lend(&self.next), lend(&last))
    defer { (self.parts, self.flags, self.next, last) = (lentParts, lentFlags, lentNext, lentLast) }
    var parts = lentParts.mutableSpan
    var flags = lentFlags.mutableSpan
    var next = lentNext.mutableSpan
    var lastOfPart = lentLast.mutableSpan
    var counted = candidates.mutableSpan
    var every: Flags = []
    // The end of the word before, and whether a noun follows it.
    var (before, isCued) = (Int32(-2), false)
    for index in all.indices {
      let word = all[index]
      let number = formOfWord[index]
      let form = forms[Int(number)]
      let found = reader.read(utf8, word, behind: before, isCued: isCued, number, form)
      (before, isCued) = (word.end, form.roles.contains(.cue))
      parts[index] = found.part
      flags[index] = found.flags
      every.formUnion(found.flags)
      guard found.part >= 0 else { continue }
      let part = Int(found.part)
      let last = lastOfPart[part]
      if last >= 0 { next[Int(last)] = Int32(index) }
      lastOfPart[part] = Int32(index)
      next[index] = Self.none
      guard found.flags.isDisjoint(with: [.unspaced, .opener]) else { continue }
      if counted[part].count == 0 { counted[part].firstWord = Int32(index) }
      counted[part].count += 1
      counted[part].capitals +=
        found.flags.contains(.capital) && !found.flags.contains(.opensSentence) ? 1 : 0
      counted[part].nouns += found.flags.contains(.noun) ? 1 : 0
    }
    hasCase = every.contains(.capital)
    hasUnspaced = every.contains(.unspaced)
  }

  /// Whether the word at `index` and the next are written as one thing.
  @inline(__always)
  func adjoin(_ index: Int) -> Bool {
    flags[index].contains(.adjoins)
      && flags[index].contains(.unspaced) == flags[index - 1].contains(.unspaced)
  }

  /// Whether a word goes on with a name that the word before it opens.
  func continuesName(_ index: Int) -> Bool {
    index > 0 && flags[index - 1].contains(.opener) && adjoin(index)
  }

  private mutating func reset(words: Int, parts: Int) {
    count = words
    hasCase = false
    hasUnspaced = false
    if self.parts.count < words {
      self.parts = Array(repeating: 0, count: words)
      next = self.parts
      flags = Array(repeating: [], count: words)
    }
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: repeatElement(Self.none, count: parts))
  }
}

/// Reads one word as a part.
struct KeywordPartReader {
  let language: TextLanguage
  let termCount: Int32
  /// Whether articles are written onto words.
  private let hasArticles: Bool

  init(language: TextLanguage, termCount: Int32) {
    self.language = language
    self.termCount = termCount
    hasArticles = language == .arabic || language == .french || language == .italian
  }

  /// The part and flags of a word. `before` is where the word before ends; `isCued` says that a noun follows it.
  @inline(__always)
  func read(
    _ utf8: Span<UInt8>, _ word: Word, behind before: Int32, isCued: Bool, _ number: Int32,
    _ form: FormBook.Form
  ) -> (part: Int32, flags: KeywordParts.Flags) {
    guard word.kind == .letters else { return unlettered(word, before, number, form) }
    let start = Int(word.start)
    var flags: KeywordParts.Flags = []
    if Self.isCapital(utf8, start) {
      flags = Self.opensSentence(utf8, word) ? [.capital, .opensSentence] : [.capital]
    }
    guard form.term >= 0 else { return (KeywordParts.none, flags) }
    if !form.roles.isDisjoint(with: [.opener, .excluded]) {
      if form.roles.contains(.opener), language == .arabic || flags.contains(.capital) {
        flags.insert(.opener)
      } else if form.roles.contains(.excluded) {
        return (KeywordParts.none, flags)
      }
    }
    if before &+ 1 == word.start {
      let between = utf8[Int(before)]
      if between == 0x20 || between == 0x2D {
        if isCued { flags.insert(.noun) }
        if language != .arabic || !KeywordForms.beginsAnew(utf8, word) { flags.insert(.adjoins) }
      }
    }
    if hasArticles, KeywordForms.hasArticle(utf8, word, language) { flags.insert(.noun) }
    return (form.term, flags)
  }

  private func unlettered(
    _ word: Word, _ before: Int32, _ number: Int32, _ form: FormBook.Form
  ) -> (part: Int32, flags: KeywordParts.Flags) {
    guard word.kind == .unspaced else { return (KeywordParts.none, []) }
    return (
      form.roles.contains(.barrier) ? KeywordParts.none : termCount + number,
      before == word.start ? [.unspaced, .adjoins] : [.unspaced]
    )
  }

  @inline(__always)
  private static func isCapital(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    let byte = utf8[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    // Arabic, Hebrew and the scripts behind them have no case.
    return byte < 0xD7 && SentenceCharacters.kind(utf8, at: index) == .upper
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

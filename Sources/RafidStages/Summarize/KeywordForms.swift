import RafidText

/// Chooses how a keyword is shown: its most frequent form, without what is only written onto it.
struct KeywordForms {
  /// Bytes that must remain behind a stripped letter where nothing else proves that it is one: five letters.
  static let safeBytes = 10

  /// One way to write a keyword.
  struct Form {
    var key: UInt64
    var count: Int
    var range: Range<Int>
  }

  private var scanner = WordScanner()
  private var found: [Word] = []
  private var forms: [Form] = []

  /// The form of `candidate` seen most often, the first of equals.
  mutating func best(
    _ utf8: Span<UInt8>, words: [Word], candidate: KeywordCandidate, parts: KeywordParts,
    terms: SummaryTerms, language: TextLanguage
  ) -> Form {
    forms.removeAll(keepingCapacity: true)
    let length = Int(candidate.length)
    var place = candidate.firstWord
    while place >= 0 {
      let start = Int(place)
      place = parts.next[start]
      guard Self.stands(candidate, at: start, parts) else { continue }
      let first = words[start]
      let range = bare(
        utf8, Int(first.start)..<Int(first.end), terms: terms, language: language)
      var key =
        range.upperBound - range.lowerBound == Int(first.end - first.start)
        ? first.key : self.key(utf8, range)
      for next in start + 1..<start + length {
        key = (key ^ words[next].key) &* 0x2545_F491_4F6C_DD1D
      }
      let last = words[start + length - 1]
      let end =
        length > 1
        ? bareEnd(utf8, Int(last.start)..<Int(last.end), language) : range.upperBound
      count(key, range.lowerBound..<end)
    }
    var best = Form(key: 0, count: 0, range: 0..<0)
    for form in forms where form.count > best.count { best = form }
    return best
  }

  /// Whether `candidate` also stands at `start`, a word of its first part.
  @inline(__always)
  private static func stands(
    _ candidate: KeywordCandidate, at start: Int, _ parts: KeywordParts
  ) -> Bool {
    guard start + Int(candidate.length) <= parts.count else { return false }
    for step in 1..<max(1, Int(candidate.length))
    where parts.parts[start + step] != parts.parts[Int(candidate.firstWord) + step]
      || !parts.adjoin(start + step)
    {
      return false
    }
    return true
  }

  private mutating func count(_ key: UInt64, _ range: Range<Int>) {
    for index in forms.indices where forms[index].key == key {
      forms[index].count += 1
      return
    }
    // Spellings of one word are few; a text that has more shows one of the first.
    if forms.count < 32 { forms.append(Form(key: key, count: 1, range: range)) }
  }

  /// A word without clitics: Arabic particles, French and Italian elisions, the English genitive.
  private mutating func bare(
    _ utf8: Span<UInt8>, _ range: Range<Int>, terms: SummaryTerms, language: TextLanguage
  ) -> Range<Int> {
    var range = range.lowerBound..<bareEnd(utf8, range, language)
    switch language {
    case .arabic:
      for _ in 0..<2 {
        guard let start = withoutParticle(utf8, range, terms) else { break }
        range = start..<range.upperBound
      }
    case .french, .italian:
      for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 6) {
        let past = pastApostrophe(utf8, index)
        if past > index, past < range.upperBound { return past..<range.upperBound }
      }
    default: break
    }
    return range
  }

  /// Where a word ends without `'s`; in Turkish without the case behind the apostrophe (`İngiltere'de`).
  private func bareEnd(
    _ utf8: Span<UInt8>, _ range: Range<Int>, _ language: TextLanguage
  ) -> Int {
    guard range.count > 3 else { return range.upperBound }
    let reach = language == .turkish ? 8 : 4
    if reach == 4, utf8[range.upperBound - 1] != 0x73 { return range.upperBound }
    for start in max(range.lowerBound + 1, range.upperBound - reach)..<range.upperBound - 1 {
      let past = pastApostrophe(utf8, start)
      if past > start, language == .turkish || past == range.upperBound - 1 { return start }
    }
    return range.upperBound
  }

  private func pastApostrophe(_ utf8: Span<UInt8>, _ index: Int) -> Int {
    if utf8[index] == 0x27 { return index + 1 }
    guard index + 2 < utf8.count, utf8[index] == 0xE2, utf8[index + 1] == 0x80,
      utf8[index + 2] == 0x99
    else { return index }
    return index + 3
  }

  /// Where an Arabic word begins behind its first particle; nil if it has none for sure.
  private mutating func withoutParticle(
    _ utf8: Span<UInt8>, _ range: Range<Int>, _ terms: SummaryTerms
  ) -> Int? {
    guard range.count >= 8, let letter = Self.letter(utf8, range.lowerBound) else { return nil }
    let rest = range.lowerBound + 2..<range.upperBound
    switch letter {
    case 0xD988, 0xD981, 0xD8A8, 0xD983:  // و ف ب ك
      if Self.hasArticle(utf8, rest), rest.count >= Self.safeBytes { return rest.lowerBound }
      if letter == 0xD988, Self.hasConjunction(utf8, range) { return rest.lowerBound }
    case 0xD984 where Self.letter(utf8, rest.lowerBound) == 0xD984:  // لل
      return rest.count >= 8 ? rest.lowerBound + 2 : nil
    case 0xD984 where rest.count >= 6 && Self.isHamza(utf8, rest.lowerBound):  // لأ لإ
      return rest.lowerBound
    case 0xD984, 0xD8B3: break  // ل س
    default: return nil
    }
    return isWord(utf8, rest, terms) ? rest.lowerBound : nil
  }

  /// The two bytes of an Arabic letter at `index`, as one number.
  private static func letter(_ utf8: Span<UInt8>, _ index: Int) -> UInt16? {
    guard index + 1 < utf8.count else { return nil }
    return UInt16(utf8[index]) << 8 | UInt16(utf8[index + 1])
  }

  private static func hasArticle(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 4 && letter(utf8, range.lowerBound) == 0xD8A7
      && letter(utf8, range.lowerBound + 2) == 0xD984
  }

  /// Whether أ or إ stands at `index`: no root begins with a particle's letter and one of them.
  private static func isHamza(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    letter(utf8, index) == 0xD8A3 || letter(utf8, index) == 0xD8A5
  }

  /// Whether the و that a word of `range` begins with is surely `and`: before an article, أ or إ, and before م and
  /// ن where a long word follows.
  private static func hasConjunction(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 8, letter(utf8, range.lowerBound) == 0xD988 else { return false }
    let rest = range.lowerBound + 2..<range.upperBound
    if isHamza(utf8, rest.lowerBound) { return true }
    if hasArticle(utf8, rest), rest.count >= safeBytes { return true }
    let next = letter(utf8, rest.lowerBound)
    return rest.count >= safeBytes && (next == 0xD985 || next == 0xD986)
  }

  /// Whether a particle that an Arabic word begins with parts it from the word before: `and`, or a preposition before
  /// an article, أ or إ.
  static func beginsAnew(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
    let range = Int(word.start)..<Int(word.end)
    guard range.count >= 8 else { return false }
    let rest = range.lowerBound + 2..<range.upperBound
    switch letter(utf8, range.lowerBound) {
    case 0xD988: return hasConjunction(utf8, range)
    case 0xD984: return letter(utf8, rest.lowerBound) == 0xD984 || isHamza(utf8, rest.lowerBound)
    case 0xD8A8, 0xD983, 0xD981: return hasArticle(utf8, rest) && rest.count >= safeBytes
    default: return false
    }
  }

  /// Whether a word has its article written onto it: Arabic ال, with a particle or without, French and Italian `l'`.
  static func hasArticle(_ utf8: Span<UInt8>, _ word: Word, _ language: TextLanguage) -> Bool {
    let range = Int(word.start)..<Int(word.end)
    switch language {
    case .arabic:
      return hasArticle(utf8, range)
        || (range.count > 6 && hasArticle(utf8, range.lowerBound + 2..<range.upperBound))
    case .french, .italian:
      return range.count > 3
        && (utf8[range.lowerBound + 1] == 0x27 || utf8[range.lowerBound + 1] == 0xE2)
    default: return false
    }
  }

  /// Whether the bytes of `range` are a word of the text.
  private mutating func isWord(
    _ utf8: Span<UInt8>, _ range: Range<Int>, _ terms: SummaryTerms
  ) -> Bool {
    terms.isForm(key(utf8, range))
  }

  /// The key of the word in `range`.
  private mutating func key(_ utf8: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    found.removeAll(keepingCapacity: true)
    scanner.scan(utf8.extracting(range), into: &found)
    var key: UInt64 = 0
    for word in found { key = (key &* 31) ^ word.key }
    return key
  }
}

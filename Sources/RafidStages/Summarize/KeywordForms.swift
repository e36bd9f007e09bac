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

  /// The form of `phrase` seen most often, the first of equals.
  mutating func best(
    _ utf8: Span<UInt8>, words: [Word], phrase: KeywordPhrases.Phrase, phrases: KeywordPhrases,
    terms: SummaryTerms, language: TextLanguage
  ) -> Form {
    forms.removeAll(keepingCapacity: true)
    for start in phrase.firstWord..<words.count where phrases.stands(phrase, at: start) {
      let last = words[start + phrase.length - 1]
      let range = bare(
        utf8, Int(words[start].start)..<Int(words[start].end), terms: terms, language: language)
      var key = self.key(utf8, range)
      for next in start + 1..<start + phrase.length {
        key = (key ^ words[next].key) &* 0x2545_F491_4F6C_DD1D
      }
      let end =
        phrase.length > 1 ? bareEnd(utf8, Int(last.start)..<Int(last.end)) : range.upperBound
      count(key, range.lowerBound..<end)
    }
    var best = Form(key: 0, count: 0, range: 0..<0)
    for form in forms where form.count > best.count { best = form }
    return best
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
    var range = range.lowerBound..<bareEnd(utf8, range)
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

  /// Where a word ends without `'s`.
  private func bareEnd(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard range.count > 3, utf8[range.upperBound - 1] == 0x73 else { return range.upperBound }
    for start in max(range.lowerBound, range.upperBound - 4)..<range.upperBound - 1
    where pastApostrophe(utf8, start) == range.upperBound - 1 { return start }
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
      if hasArticle(utf8, rest), rest.count >= Self.safeBytes { return rest.lowerBound }
    case 0xD984 where Self.letter(utf8, rest.lowerBound) == 0xD984:  // لل
      let bare = rest.lowerBound + 2..<rest.upperBound
      if bare.count >= 6, isWord(utf8, bare, terms) || isWord(utf8, bare, terms, article: true) {
        return bare.lowerBound
      }
      return nil
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

  private func hasArticle(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 4 && Self.letter(utf8, range.lowerBound) == 0xD8A7
      && Self.letter(utf8, range.lowerBound + 2) == 0xD984
  }

  /// Whether the bytes of `range` (behind ال, if told so) are a word of the text.
  private mutating func isWord(
    _ utf8: Span<UInt8>, _ range: Range<Int>, _ terms: SummaryTerms, article: Bool = false
  ) -> Bool {
    guard article else { return terms.isForm(key(utf8, range)) }
    var built: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]
    for index in range { built.append(utf8[index]) }
    return terms.isForm(key(built.span, 0..<built.count))
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

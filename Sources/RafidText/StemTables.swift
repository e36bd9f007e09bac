/// What is taken off the words of one language.
struct StemTables {
  let language: TextLanguage
  private let articles: StemEndings
  private let endings: StemEndings

  init(language: TextLanguage) {
    self.language = language
    articles = StemEndings.articles(language)
    endings = StemEndings.endings(language)
  }

  /// The key of the stem of a folded word: that of a word which consists of the stem alone.
  func key(_ word: Span<UInt8>) -> UInt64 {
    let range = stem(word)
    let last = range.upperBound - 1
    // `party` and `parties` share an i.
    guard language == .english, range.count > 3, word[last] == 0x79 else {
      return finishKey(foldedKey(word.extracting(range)))
    }
    return finishKey(keyStep(foldedKey(word.extracting(range.lowerBound..<last)), 0x69))
  }

  /// The key of the stem of a word as it is written, by taking the scalars of its ending out of its own key; nil
  /// where that is not enough: nothing is taken off before, and the last letters are ASCII.
  func keyByEnding(of word: Word, in utf8: Span<UInt8>) -> UInt64? {
    if endings.affixes.isEmpty, language != .turkish { return word.key }
    let (start, end) = (Int(word.start), Int(word.end))
    guard language != .arabic, language != .turkish, language != .russian, utf8[end - 1] < 0x80
    else { return nil }
    if language == .french || language == .italian {
      for index in start..<min(end, start + 6) where utf8[index] == 0x27 || utf8[index] >= 0x80 {
        return nil
      }
    }
    let last = utf8[end - 1] | 0x20
    // Letters that fold to one each; those beyond ASCII may fold to none, to one or to more.
    var sure = -1
    for affix in endings.ending(with: last) where affix.size <= end - start {
      let shared = endings.shared(affix, utf8, endingAt: end)
      if shared < affix.size {
        // A letter or apostrophe beyond ASCII may fold to what is missing.
        if utf8[end - shared - 1] >= 0x80 { return nil }
        continue
      }
      if sure < 0 { sure = StemEndings.letters(utf8, start..<end) }
      guard sure - affix.size >= endings.keeping else {
        if sure < end - start { return nil }
        continue
      }
      return withoutEnding(affix, of: word, in: utf8, sure: sure).map(finishKey)
    }
    guard language == .english, last == 0x79 else { return word.key }
    if sure < 0 { sure = StemEndings.letters(utf8, start..<end) }
    guard sure > 3 else { return sure < end - start ? nil : word.key }
    return finishKey(keyStep(keyUnstep(unfinishKey(word.key), 0x79), 0x69))
  }

  /// The unfinished key of a word less its last bytes, all ASCII; nil where it takes more to know.
  private func withoutEnding(
    _ affix: StemEndings.Affix, of word: Word, in utf8: Span<UInt8>, sure: Int
  ) -> UInt64? {
    let (start, end) = (Int(word.start), Int(word.end))
    var key = unfinishKey(word.key)
    var place = end
    while place > end - affix.size {
      place -= 1
      key = keyUnstep(key, UInt32(utf8[place] | 0x20))
    }
    guard language == .english, utf8[place - 1] | 0x20 == 0x79 else { return key }
    guard sure - affix.size > 3 else { return sure < end - start ? nil : key }
    return keyStep(keyUnstep(key, 0x79), 0x69)
  }

  /// The range of the stem.
  private func stem(_ word: Span<UInt8>) -> Range<Int> {
    switch language {
    case .arabic: arabicStem(word)
    case .turkish: Self.prefix(word, characters: 5)
    case .french, .italian: withoutEnding(word, from: Self.elisionEnd(word))
    case .russian: Self.withoutVowel(word, withoutEnding(word, from: 0))
    default: withoutEnding(word, from: 0)
    }
  }

  /// The first `characters` characters.
  private static func prefix(_ word: Span<UInt8>, characters: Int) -> Range<Int> {
    var seen = 0
    for index in word.indices where word[index] & 0xC0 != 0x80 {
      if seen == characters { return 0..<index }
      seen += 1
    }
    return 0..<word.count
  }

  /// Past `l'`, `d'`, `qu'`, `dell'` and the like.
  private static func elisionEnd(_ word: Span<UInt8>) -> Int {
    for index in 1..<max(1, min(6, word.count - 1)) where word[index] == 0x27 {
      return index + 1
    }
    return 0
  }

  /// Off with و, then one article, then each ending once; Arabic letters take two bytes each.
  private func arabicStem(_ word: Span<UInt8>) -> Range<Int> {
    var start = 0
    // و before three letters or more.
    if word.count >= 8, word[0] == 0xD9, word[1] == 0x88 { start = 2 }
    for affix in articles.affixes where articles.matches(affix, word, at: start) {
      if word.count - start - affix.size >= 4 { start += affix.size }
      break
    }
    var end = word.count
    for affix in endings.affixes
    where end - start - affix.size >= 4 && endings.matches(affix, word, at: end - affix.size) {
      end -= affix.size
    }
    return start..<end
  }

  /// The word from `start` on, before the first listed ending that leaves enough characters.
  private func withoutEnding(_ word: Span<UInt8>, from start: Int) -> Range<Int> {
    guard word.count > start else { return start..<word.count }
    var characters = -1
    for affix in endings.ending(with: word[word.count - 1]) {
      let place = word.count - affix.size
      guard place >= start, endings.matches(affix, word, at: place) else { continue }
      if characters < 0 { characters = StemEndings.characters(word, start..<word.count) }
      if characters - affix.characters >= endings.keeping { return start..<place }
    }
    return start..<word.count
  }

  /// A Russian stem without its last е or и, which й folds to (`Кореи`, `Корея`).
  private static func withoutVowel(_ word: Span<UInt8>, _ stem: Range<Int>) -> Range<Int> {
    let end = stem.upperBound
    guard end >= 8, word[end - 2] == 0xD0, word[end - 1] == 0xB5 || word[end - 1] == 0xB8
    else { return stem }
    return stem.lowerBound..<end - 2
  }
}

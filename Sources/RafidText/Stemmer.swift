/// Light stems, as keys for scoring only: words that share one count as one term. Never shown.
///
/// Arabic after light10 (Larkey, Ballesteros and Connell 2007): conjunction and article before, the
/// commonest endings behind, as long as enough letters remain. Turkish keeps its first five letters (Can
/// et al. 2008). Other languages lose plural and case endings. Works on the folded bytes of one word.
public struct Stemmer {
  /// Stems that are remembered from text to text, by word; words repeat, and this is what a worker's cache holds.
  private static let remembered = 8192

  private var folder = TextFolder()
  private var folded: [UInt8] = []
  private var small = [UInt8](repeating: 0, count: 32)
  /// The tables of each language, none until it is met: an array that is one element long is not copied when read.
  private var tables: [[StemTables]]
  private var known: [(tag: UInt64, stem: UInt64)]

  /// A stemmer with empty scratch memory.
  public init() {
    tables = Array(repeating: [], count: TextLanguage.allCases.count)
    known = Array(repeating: (0, 0), count: Self.remembered)
  }

  /// The 64-bit hash of the stem of a word of `utf8`; never 0.
  public mutating func key(
    of word: Word, in utf8: Span<UInt8>, language: TextLanguage
  ) -> UInt64 {
    let tag = word.key ^ (UInt64(language.rawValue) &* 0x9E37_79B9_7F4A_7C15)
    let slot = Int(truncatingIfNeeded: tag ^ (tag >> 32)) & (Self.remembered - 1)
    if known[slot].tag == tag, known[slot].stem != 0 { return known[slot].stem }
    let stem = key(utf8.extracting(Int(word.start)..<Int(word.end)), language: language)
    known[slot] = (tag, stem)
    return stem
  }

  /// The 64-bit hash of the stem of the word that `utf8` holds; never 0.
  public mutating func key(_ utf8: Span<UInt8>, language: TextLanguage) -> UInt64 {
    let slot = Int(language.rawValue)
    if tables[slot].isEmpty { tables[slot] = [StemTables(language: language)] }
    if let length = lowerASCII(utf8) {
      return Self.hash(small.span.extracting(0..<length), tables[slot][0], language)
    }
    folded.removeAll(keepingCapacity: true)
    folder.fold(utf8, into: &folded)
    return Self.hash(folded.span, tables[slot][0], language)
  }

  /// Folds a short word of ASCII into `small`: one bit makes its capitals small, and its digits and joiners have
  /// that bit. Its length, or nil for other words.
  private mutating func lowerASCII(_ utf8: Span<UInt8>) -> Int? {
    guard utf8.count <= small.count else { return nil }
    var bytes = small.mutableSpan
    var all: UInt8 = 0
    for index in utf8.indices {
      all |= utf8[index]
      bytes[index] = utf8[index] | 0x20
    }
    return all < 0x80 ? utf8.count : nil
  }

  private static func hash(
    _ word: Span<UInt8>, _ tables: StemTables, _ language: TextLanguage
  ) -> UInt64 {
    let range = tables.stem(word, language)
    var hash: UInt64 = 14_695_981_039_346_656_037
    for index in range {
      var byte = word[index]
      // `party` and `parties` share an i.
      if byte == 0x79, language == .english, index == range.upperBound - 1, range.count > 3 {
        byte = 0x69
      }
      hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    return hash == 0 ? 1 : hash
  }
}

/// What is taken off the words of one language.
private struct StemTables {
  let articles: StemEndings
  let endings: StemEndings

  init(language: TextLanguage) {
    articles = StemEndings.articles(language)
    endings = StemEndings.endings(language)
  }

  /// The range of the stem of a folded word.
  func stem(_ word: Span<UInt8>, _ language: TextLanguage) -> Range<Int> {
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
    guard word.count > start, endings.mayEnd(word[word.count - 1]) else {
      return start..<word.count
    }
    var characters = -1
    for affix in endings.affixes {
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

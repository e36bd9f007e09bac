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
  private var tables: [StemTables?]
  private var known: [(tag: UInt64, stem: UInt64)]

  /// A stemmer with empty scratch memory.
  public init() {
    tables = Array(repeating: nil, count: TextLanguage.allCases.count)
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
    let table = tables[slot] ?? StemTables(language: language)
    tables[slot] = table
    folded.removeAll(keepingCapacity: true)
    folder.fold(utf8, into: &folded)
    let range = stem(table, language)
    // `party` and `parties` share an i.
    if language == .english, range.count > 3, folded[range.upperBound - 1] == 0x79 {
      folded[range.upperBound - 1] = 0x69
    }
    var hash: UInt64 = 14_695_981_039_346_656_037
    for index in range { hash = (hash ^ UInt64(folded[index])) &* 1_099_511_628_211 }
    return hash == 0 ? 1 : hash
  }

  /// The range of the stem in `folded`.
  private func stem(_ table: StemTables, _ language: TextLanguage) -> Range<Int> {
    switch language {
    case .arabic: arabicStem(table)
    case .turkish: prefixStem(characters: 5)
    case .french, .italian:
      elisionEnd()..<end(of: elisionEnd()..<folded.count, table.endings)
    case .russian: 0..<withoutVowel(end(of: 0..<folded.count, table.endings))
    default: 0..<end(of: 0..<folded.count, table.endings)
    }
  }

  /// The first `characters` characters.
  private func prefixStem(characters: Int) -> Range<Int> {
    var seen = 0
    for index in 0..<folded.count where folded[index] & 0xC0 != 0x80 {
      if seen == characters { return 0..<index }
      seen += 1
    }
    return 0..<folded.count
  }

  /// Past `l'`, `d'`, `qu'`, `dell'` and the like.
  private func elisionEnd() -> Int {
    for index in 1..<max(1, min(6, folded.count - 1)) where folded[index] == 0x27 {
      return index + 1
    }
    return 0
  }

  /// Off with و, then one article, then each ending once; Arabic letters take two bytes each.
  private func arabicStem(_ table: StemTables) -> Range<Int> {
    let (articles, endings) = (table.articles, table.endings)
    var start = 0
    // و before three letters or more.
    if folded.count >= 8, folded[0] == 0xD9, folded[1] == 0x88 { start = 2 }
    for index in 0..<articles.count {
      let length = articles.size(index)
      guard articles.matches(index, folded, at: start) else { continue }
      if folded.count - start - length >= 4 { start += length }
      break
    }
    var end = folded.count
    for index in 0..<endings.count {
      let length = endings.size(index)
      if end - start - length >= 4, endings.matches(index, folded, at: end - length) {
        end -= length
      }
    }
    return start..<end
  }

  /// Where the stem of `range` ends: before the first listed ending that leaves enough characters.
  private func end(of range: Range<Int>, _ endings: StemEndings) -> Int {
    var characters = 0
    for index in range where folded[index] & 0xC0 != 0x80 { characters += 1 }
    for index in 0..<endings.count {
      let place = range.upperBound - endings.size(index)
      guard place >= range.lowerBound, endings.matches(index, folded, at: place) else { continue }
      if characters - endings.characters(index) >= endings.keeping { return place }
    }
    return range.upperBound
  }

  /// A Russian stem that ends before `end` without its last е or и, which й folds to (`Кореи`, `Корея`).
  private func withoutVowel(_ end: Int) -> Int {
    guard end >= 8, folded[end - 2] == 0xD0, folded[end - 1] == 0xB5 || folded[end - 1] == 0xB8
    else { return end }
    return end - 2
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
}

/// Light stems, as keys for scoring only: words that share one count as one term. Never shown.
///
/// Arabic after light10 (Larkey, Ballesteros and Connell 2007): conjunction and article before, the
/// commonest endings behind, as long as enough letters remain. Turkish keeps its first five letters (Can
/// et al. 2008). Other languages lose plural and case endings. Works on the folded bytes of one word.
public struct Stemmer {
  private var folder = TextFolder()
  private var folded: [UInt8] = []
  private var language = TextLanguage.other
  private var endings = StemEndings(list: "", keeping: 0)
  private var articles = StemEndings(list: "", keeping: 0)

  /// A stemmer with empty scratch memory.
  public init() {}

  /// The 64-bit hash of the stem of the word that `utf8` holds; never 0.
  public mutating func key(_ utf8: Span<UInt8>, language: TextLanguage) -> UInt64 {
    prepare(language)
    folded.removeAll(keepingCapacity: true)
    folder.fold(utf8, into: &folded)
    let range = stem()
    var hash: UInt64 = 14_695_981_039_346_656_037
    for index in range { hash = (hash ^ UInt64(folded[index])) &* 1_099_511_628_211 }
    return hash == 0 ? 1 : hash
  }

  /// Loads the endings of `language` when it changes.
  private mutating func prepare(_ language: TextLanguage) {
    guard language != self.language else { return }
    self.language = language
    endings = StemEndings.endings(language)
    articles = StemEndings.articles(language)
  }

  /// The range of the stem in `folded`.
  private func stem() -> Range<Int> {
    switch language {
    case .arabic: arabicStem()
    case .turkish: prefixStem(characters: 5)
    case .french, .italian: elisionEnd()..<end(of: elisionEnd()..<folded.count)
    default: 0..<end(of: 0..<folded.count)
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
  private func arabicStem() -> Range<Int> {
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
  private func end(of range: Range<Int>) -> Int {
    var characters = 0
    for index in range where folded[index] & 0xC0 != 0x80 { characters += 1 }
    for index in 0..<endings.count {
      let place = range.upperBound - endings.size(index)
      guard place >= range.lowerBound, endings.matches(index, folded, at: place) else { continue }
      if characters - endings.characters(index) >= endings.keeping { return place }
    }
    return range.upperBound
  }
}

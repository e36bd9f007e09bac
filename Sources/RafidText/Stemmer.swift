/// Light stems, as keys for scoring only: words that share one count as one term. Never shown.
///
/// Arabic after light10 (Larkey, Ballesteros and Connell 2007): conjunction and article before, the
/// commonest endings behind, as long as enough letters remain. Turkish keeps its first five letters (Can
/// et al. 2008). Other languages lose plural and case endings. Works on the folded bytes of one word.
public struct Stemmer {
  /// Bytes of the longest word that is folded letter by letter.
  private static let shortWord = 48

  private let letters = FoldingTable.shared.plainLetters
  private var folder = TextFolder()
  private var folded: [UInt8] = []
  private var short = [UInt8](repeating: 0, count: shortWord)
  /// The tables of the language met last, and those of all languages met.
  private var current = StemTables(language: .other)
  private var known: [StemTables?]

  /// A stemmer with empty scratch memory.
  public init() {
    known = Array(repeating: nil, count: TextLanguage.allCases.count)
  }

  /// The key of the stem of a word of `utf8`: that of a word which consists of the stem alone.
  public mutating func key(of word: Word, in utf8: Span<UInt8>, language: TextLanguage) -> UInt64 {
    if current.language != language { select(language) }
    if let key = current.keyByEnding(of: word, in: utf8) { return key }
    let bytes = utf8.extracting(Int(word.start)..<Int(word.end))
    if let length = Self.foldShort(bytes, letters, into: &short) {
      return current.key(short.span.extracting(0..<length))
    }
    folded.removeAll(keepingCapacity: true)
    folder.fold(bytes, into: &folded)
    return current.key(folded.span)
  }

  private mutating func select(_ language: TextLanguage) {
    let slot = Int(language.rawValue)
    current = known[slot] ?? StemTables(language: language)
    known[slot] = current
  }

  /// Folds a short word of letters below U+0800 into `short`; its length, or nil for other words. One bit makes
  /// the capitals of ASCII small, and its digits and joiners have that bit.
  private static func foldShort(
    _ utf8: Span<UInt8>, _ letters: [UInt16], into short: inout [UInt8]
  ) -> Int? {
    guard utf8.count <= Self.shortWord else { return nil }
    let letters = letters.span
    var bytes = short.mutableSpan
    var (index, length) = (0, 0)
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if byte < 0x80 {
        bytes[length] = byte | 0x20
        length += 1
        continue
      }
      guard byte < 0xE0, index < utf8.count else { return nil }
      let letter = letters[Int(byte & 0x1F) << 6 | Int(utf8[index] & 0x3F)]
      index += 1
      if letter >= 0x80 {
        bytes[length] = UInt8(0xC0 | letter >> 6)
        bytes[length + 1] = UInt8(0x80 | letter & 0x3F)
        length += 2
      } else if letter > 0 {
        bytes[length] = UInt8(letter)
        length += 1
      } else {
        return nil
      }
    }
    return length
  }
}

/// A list of affixes in folded bytes, and how many characters must remain without them.
struct StemEndings {
  /// One affix: where its bytes stand, how many characters they are, and the last of them.
  struct Affix {
    var start: Int
    var size: Int
    var characters: Int
    var last: UInt8
  }

  /// Characters that must remain.
  let keeping: Int
  /// The affixes in the order of their list.
  private(set) var affixes: [Affix] = []
  private var bytes: [UInt8] = []
  /// The affixes by the low six bits of their last byte, and within these as in their list.
  private var byLast: [[Affix]] = Array(repeating: [], count: 64)

  /// The affixes of `list`, parted by spaces, in its order (longest first).
  init(list: String, keeping: Int) {
    self.keeping = keeping
    var folder = TextFolder()
    for word in list.split(separator: " ") {
      let raw = Array(word.utf8)
      let start = bytes.count
      folder.fold(raw.span, into: &bytes)
      guard let last = bytes.last, bytes.count > start else { continue }
      let affix = Affix(
        start: start, size: bytes.count - start,
        characters: Self.characters(bytes.span, start..<bytes.count), last: last)
      affixes.append(affix)
      byLast[Int(last & 63)].append(affix)
    }
  }

  /// The affixes that may end a word whose last byte is `byte`.
  @inline(__always)
  func ending(with byte: UInt8) -> [Affix] { byLast[Int(byte & 63)] }

  /// The characters of folded bytes.
  @inline(__always)
  static func characters(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for place in range where utf8[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The bytes that are ASCII.
  @inline(__always)
  static func letters(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for place in range where utf8[place] < 0x80 { count += 1 }
    return count
  }

  /// Whether an affix stands in `word` at `place`.
  @inline(__always)
  func matches(_ affix: Affix, _ word: Span<UInt8>, at place: Int) -> Bool {
    guard place >= 0, place + affix.size <= word.count,
      // The last byte first: it is the one that differs.
      word[place + affix.size - 1] == affix.last
    else { return false }
    for offset in 0..<affix.size - 1 where word[place + offset] != bytes[affix.start + offset] {
      return false
    }
    return true
  }

  /// How many bytes of an affix of ASCII stand, from its end on, before `end`, in letters of either case.
  @inline(__always)
  func shared(_ affix: Affix, _ utf8: Span<UInt8>, endingAt end: Int) -> Int {
    var shared = 0
    while shared < affix.size,
      utf8[end - shared - 1] | 0x20 == bytes[affix.start + affix.size - shared - 1]
    { shared += 1 }
    return shared
  }

  /// Articles with the letters that are written before them.
  static func articles(_ language: TextLanguage) -> StemEndings {
    StemEndings(list: language == .arabic ? "وال بال كال فال لل ال" : "", keeping: 2)
  }

  /// The endings of `language`, own short lists of inflections; empty for a language without.
  static func endings(_ language: TextLanguage) -> StemEndings {
    switch language {
    case .arabic: StemEndings(list: "ها ان ات ون ين يه ه ي", keeping: 2)
    case .english: StemEndings(list: "ingly ings edly ing ed es ly 's s e", keeping: 3)
    case .french:
      StemEndings(
        list: "ements ement ations ation euses eaux aux ales euse ives ées ée és é es er ez s e x",
        keeping: 3)
    case .german: StemEndings(list: "ungen enen ung ern en er em es e n s", keeping: 4)
    case .spanish:
      StemEndings(
        list: "amente mente aciones ación ados adas idos idas ado ada ido ida es os as o a e s",
        keeping: 3)
    case .italian:
      StemEndings(list: "amente mente azioni azione ati ate ato ata i e o a", keeping: 3)
    case .portuguese:
      StemEndings(list: "amente mente ações ação ados adas ado ada es os as o a e s", keeping: 3)
    case .russian: StemEndings(list: russian, keeping: 3)
    case .persian: StemEndings(list: "هایی های ها ان ات ی", keeping: 3)
    case .urdu: StemEndings(list: "یوں وں یں اں", keeping: 2)
    case .hindi: StemEndings(list: "ियों ाओं ाएं ियां ों ें ी े ा ो", keeping: 2)
    case .dutch: StemEndings(list: "heden ingen ing en er e s", keeping: 3)
    case .turkish, .hebrew, .chinese, .japanese, .other: StemEndings(list: "", keeping: 0)
    }
  }

  private static let russian = """
    иями ями ами ого его ому ему ыми ими иях ях ах ией иям ием ов ев ей ам ям ом ем ой ый ий ая яя ое ее ые ие ую \
    юю ия ию ии а я о е ы и у ю ь й
    """
}

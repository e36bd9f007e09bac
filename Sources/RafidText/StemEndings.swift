/// A list of affixes in folded bytes, and how many characters must remain without them.
struct StemEndings {
  /// Characters that must remain.
  let keeping: Int
  private var bytes: [UInt8] = []
  private var starts = [0]

  /// The affixes of `list`, parted by spaces, in its order (longest first).
  init(list: String, keeping: Int) {
    self.keeping = keeping
    var folder = TextFolder()
    for word in list.split(separator: " ") {
      let raw = Array(word.utf8)
      folder.fold(raw.span, into: &bytes)
      starts.append(bytes.count)
    }
  }

  /// How many affixes there are.
  var count: Int { starts.count - 1 }

  /// The bytes of an affix.
  func size(_ index: Int) -> Int { starts[index + 1] - starts[index] }

  /// The characters of an affix.
  func characters(_ index: Int) -> Int {
    var count = 0
    for place in starts[index]..<starts[index + 1] where bytes[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether the affix stands in `word` at `place`, which is not below 0.
  @inline(__always)
  func matches(_ index: Int, _ word: [UInt8], at place: Int) -> Bool {
    let start = starts[index]
    let last = starts[index + 1] - start - 1
    guard place >= 0, place + last < word.count else { return false }
    // The last byte first: it is the one that differs.
    guard word[place + last] == bytes[start + last] else { return false }
    for offset in 0..<last where word[place + offset] != bytes[start + offset] { return false }
    return true
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

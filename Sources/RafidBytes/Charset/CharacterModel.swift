/// How likely the characters of Chinese, Japanese and Korean text are, for telling multi-byte
/// encodings apart.
///
/// The common characters were set down from general knowledge; the rest goes by the levels of the
/// national sets, of which the first holds the characters in daily use.
struct CharacterModel: Sendable {
  /// The encoding that such text comes in.
  let charset: Charset
  /// By scalar of the basic plane, as in `LetterModel`.
  let weights: [Int8]

  private init(
    _ charset: Charset, _ levels: [(table: [UInt16], range: Range<Int>, weight: Int8)],
    signs: String, common: String
  ) {
    self.charset = charset
    var weights = [Int8](repeating: -15, count: 0x1_0000)
    weights[0xFFFD] = -40
    for scalar in 0x80..<0xA0 { weights[scalar] = -40 }
    for (table, range, weight) in levels {
      for pointer in range where table[pointer] != 0 { weights[Int(table[pointer])] = weight }
    }
    for scalar in signs.unicodeScalars { weights[Int(scalar.value)] = 15 }
    for scalar in common.unicodeScalars { weights[Int(scalar.value)] = 30 }
    self.weights = weights
  }

  /// The mean weight of what is not ASCII in `text`, which is UTF-8.
  func score(_ text: Span<UInt8>) -> Double {
    var total = 0
    var count = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if length > 1, index + length <= text.count {
        var scalar = Int(byte) & (0x7F >> length)
        for offset in 1..<length { scalar = scalar << 6 | Int(text[index + offset] & 0x3F) }
        total += scalar < weights.count ? Int(weights[scalar]) : -15
        count += 1
      }
      index += length
    }
    return count == 0 ? 0 : Double(total) / Double(count)
  }

  private static let signs = "　、。，．・：；？！（）「」『』【】《》〈〉“”‘’—…·～－％"

  /// Rows of 190, 157 or 94 as their tables have them, cut at the borders of the levels.
  static let all: [CharacterModel] = [
    CharacterModel(
      .shiftJIS, japaneseLevels, signs: signs + "ー々", common: japanese),
    CharacterModel(.eucJP, japaneseLevels, signs: signs + "ー々", common: japanese),
    CharacterModel(
      .gb18030, simplifiedLevels, signs: signs, common: simplified),
    CharacterModel(
      .big5,
      [
        (MultiByteTables.big5, (0xA4 - 0x81) * 157..<(0xC6 - 0x81) * 157 + 63, 12),
        (MultiByteTables.big5, (0xC9 - 0x81) * 157..<(0xF9 - 0x81) * 157, -5),
      ], signs: signs + "╱﹐﹑", common: traditional),
    CharacterModel(
      .eucKR, koreanLevels, signs: signs, common: korean),
  ]

  private static let japaneseLevels: [(table: [UInt16], range: Range<Int>, weight: Int8)] = [
    (MultiByteTables.jis0208, 15 * 94..<47 * 94, 12),
    (MultiByteTables.jis0208, 47 * 94..<84 * 94, -5),
    // Hiragana and katakana.
    (MultiByteTables.jis0208, 3 * 94..<4 * 94, 28), (MultiByteTables.jis0208, 4 * 94..<5 * 94, 24),
  ]

  /// Only the cells that GB 2312 has: a trail byte of 0xA1 and more.
  private static let simplifiedLevels: [(table: [UInt16], range: Range<Int>, weight: Int8)] =
    (0xB0...0xF7).map { lead in
      let row = (lead - 0x81) * 190
      return (MultiByteTables.gb18030, row + 96..<row + 190, lead < 0xD8 ? 12 : 0)
    }

  /// The syllables of KS X 1001, those that only windows-949 has, and its hanja.
  private static let koreanLevels: [(table: [UInt16], range: Range<Int>, weight: Int8)] =
    [(MultiByteTables.eucKR, 0..<(0xC7 - 0x81) * 190, -10)]
    + (0xB0...0xFD).map { lead in
      let row = (lead - 0x81) * 190
      return (MultiByteTables.eucKR, row + 96..<row + 190, lead < 0xC9 ? 18 : -5)
    }

  private static let japanese =
    "のにはをたがでとしてれさいるもなかまあらこすりつけめうきそくえどおせみばじわろちよ"
    + "日本人年大会国一十月者行中事出時分社生同地合前間自政議市新学部後東方高開今約場問"

  private static let simplified =
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
    + "子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两"
    + "体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新"
    + "线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已"

  private static let traditional =
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過"
    + "子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩"
    + "體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新"
    + "線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已"

  private static let korean =
    "이다는을의에가고하를은로한지기도사인시대어리서자해일나아그정들만부수보전면장과원화제"
    + "있것했으라며여주구국동안였공상관신성경조민계위무모미비중연유"
}

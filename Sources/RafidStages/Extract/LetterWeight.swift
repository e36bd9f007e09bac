/// How much a letter says, so that one threshold serves every script.
///
/// The same news takes about a fifth fewer letters in Arabic and Hebrew (short vowels are not
/// written) and about a third of the letters in Chinese than in English; Korean writes syllables.
/// The weights are in quarters of a Latin letter, keyed by the first byte of a UTF-8 sequence.
enum LetterWeight {
  private static let latin: UInt8 = 4
  private static let semitic: UInt8 = 5
  private static let brahmic: UInt8 = 5
  private static let kana: UInt8 = 8
  private static let hangul: UInt8 = 8
  private static let han: UInt8 = 12
  /// Figures say less than words; a row of numbers is no paragraph.
  private static let digit: UInt8 = 2

  /// The weight of a character by its first byte, in quarters; 0 for marks and later bytes.
  static let quarters: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39: digit
    case 0x41...0x5A, 0x61...0x7A, 0xC3...0xD5: latin
    case 0xD6...0xDF: semitic
    case 0xE0, 0xE1: brahmic
    case 0xE3: kana
    case 0xE4...0xE9: han
    case 0xEA...0xED: hangul
    default: 0
    }
  }

  /// The weight of `text[range]` in Latin letters.
  static func measure(_ text: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    let table = quarters
    let weights = table.span
    var sum = 0
    for index in range { sum &+= Int(weights[Int(text[index])]) }
    return Int32(truncatingIfNeeded: sum / 4)
  }
}

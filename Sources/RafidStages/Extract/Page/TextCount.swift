/// What a byte adds to the counts of a text node, all in one number, so that a byte costs one look
/// and one addition: quarters of letters in bits 0 to 31, marks in 32 to 55, two flags at the top.
enum TextCount {
  /// One comma or end of a sentence.
  static let mark: UInt64 = 1 << 32
  /// The byte may end one that takes several bytes.
  static let maybeMark: UInt64 = 1 << 62
  /// The byte is no white space.
  static let visible: UInt64 = 1 << 63

  static let byByte: [UInt64] = (0..<256).map { byte in
    var count = UInt64(LetterWeight.quarters[byte])
    if byte > 0x20 { count |= visible }
    switch UInt8(byte) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): count |= mark
    case 0x81, 0x82, 0x8C, 0x94, 0x9F: count |= maybeMark
    default: break
    }
    return count
  }

  /// The quarters in a sum; the flags have run over and are gone.
  static func quarters(_ sum: UInt64) -> Int { Int(sum & 0xFFFF_FFFF) }
  /// The marks in a sum.
  static func marks(_ sum: UInt64) -> Int32 { Int32(sum >> 32 & 0xFF_FFFF) }
}

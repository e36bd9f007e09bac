/// Where sentences may end: the end marks of all scripts, found two bytes at a time.
///
/// Each byte has a set of groups that it may stand first in and a set that it may stand last in. A mark
/// can end at byte i only where `lead[byte i-1] & trail[byte i]` is not empty. In Arabic half of all bytes
/// are D8 or D9, so a test on the first byte of a mark would fire on every letter; this one does not.
struct SentenceMarks: Sendable {
  /// What a mark says about the sentence.
  enum Kind: Sendable {
    /// A line end: always a boundary.
    case newline
    /// A full stop, which abbreviations and numbers use too.
    case period
    /// Three dots, which may only be a pause.
    case ellipsis
    /// A mark with no other use (`! ? ؟ ۔ ।`).
    case strong
    /// A full-width mark, after which no space is written.
    case wide
  }

  /// Groups in which a byte may stand before a mark's last byte.
  let lead: [UInt8]
  /// Groups in which a byte may be a mark's last byte.
  let trail: [UInt8]

  init() {
    var lead = [UInt8](repeating: 1, count: 256)
    var trail = [UInt8](repeating: 0, count: 256)
    func group(_ bit: UInt8, leads: [Int], trails: [Int]) {
      for byte in leads { lead[byte] |= bit }
      for byte in trails { trail[byte] |= bit }
    }
    group(0x01, leads: [], trails: [0x21, 0x2E, 0x3F, 0x0A, 0x0B, 0x0C, 0x0D])
    group(0x02, leads: [0xD8], trails: [0x9F])
    group(0x04, leads: [0xDB, 0x9F], trails: [0x94])
    group(0x08, leads: [0x80], trails: [0xA6, 0xA8, 0xA9, 0xBC, 0x82])
    group(0x10, leads: [0xBC, 0xBD], trails: [0x81, 0x8D, 0x8E, 0x9F, 0xA1])
    group(0x20, leads: [0x81], trails: [0x87, 0x88, 0x89, 0x8B])
    group(0x40, leads: [0xA5, 0x8D], trails: [0xA2, 0xA4, 0xA5, 0xA7])
    group(0x80, leads: [0xD6], trails: [0x89])
    self.lead = lead
    self.trail = trail
  }

  /// The index of the next byte at or after `index` that may end a mark; `utf8.count` if there is none.
  func next(_ utf8: Span<UInt8>, from index: Int) -> Int {
    let lead = lead.span
    let trail = trail.span
    var index = index
    var groups: UInt8 = index > 0 && index <= utf8.count ? lead[Int(utf8[index - 1])] : 1
    while index < utf8.count {
      let byte = Int(utf8[index])
      if groups & trail[byte] != 0 { return index }
      groups = lead[byte]
      index += 1
    }
    return utf8.count
  }

  /// Where the mark that ends with the byte at `index` begins.
  static func start(_ utf8: Span<UInt8>, endingAt index: Int) -> Int {
    guard utf8[index] >= 0x80, index > 0 else { return index }
    return max(0, utf8[index - 1] >= 0xC0 ? index - 1 : index - 2)
  }

  /// The mark that begins at `index` and where it ends, or nil.
  static func mark(_ utf8: Span<UInt8>, at index: Int) -> (kind: Kind, end: Int)? {
    guard index < utf8.count else { return nil }
    let byte = utf8[index]
    if byte < 0x80 {
      switch byte {
      case 0x2E: return (.period, index + 1)
      case 0x21, 0x3F: return (.strong, index + 1)
      case 0x0A...0x0D: return (.newline, index + 1)
      default: return nil
      }
    }
    if byte < 0xE0 {
      guard index + 1 < utf8.count else { return nil }
      let pair = UInt16(byte) << 8 | UInt16(utf8[index + 1])
      return pair == 0xD89F || pair == 0xDB94 || pair == 0xD689 ? (.strong, index + 2) : nil
    }
    guard byte < 0xF0, index + 2 < utf8.count else { return nil }
    let bytes = UInt32(byte) << 16 | UInt32(utf8[index + 1]) << 8 | UInt32(utf8[index + 2])
    guard let kind = wideKind(bytes) else { return nil }
    return (kind, index + 3)
  }

  /// What a character of three bytes means as a mark.
  private static func wideKind(_ bytes: UInt32) -> Kind? {
    switch bytes {
    case 0xE280A6: .ellipsis
    case 0xE280A8, 0xE280A9: .newline
    case 0xE280BC, 0xE28187...0xE28189: .strong  // ‼ ⁇ ⁈ ⁉
    case 0xE0A5A4, 0xE0A5A5: .strong  // danda, double danda
    case 0xE18DA2, 0xE18DA7: .strong  // Ethiopic
    case 0xE1818B, 0xE19F94, 0xE0BC8D: .strong  // Burmese, Khmer, Tibetan
    case 0xE38082, 0xEFBC81, 0xEFBC9F, 0xEFBDA1, 0xEFBC8E: .wide  // 。！？｡．
    default: nil
    }
  }
}

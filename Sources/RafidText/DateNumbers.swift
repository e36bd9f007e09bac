/// A number as dates write it: digits of any of three sets, with an article or ordinal ending at most.
struct DateNumber {
  /// The number; at most six digits are read.
  var value: Int
  /// How many digits it has.
  var digits: Int
  /// Whether letters stand before or behind the digits (`الـ20`, `7th`, `1448هـ`, `2006'da`).
  var hasLetters: Bool
  /// The era that its own letters name.
  var isHijri: Bool

  /// The number in the bytes of one word; nil if it is none or has other letters on it.
  init?(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, Self.digit(utf8, index) == nil { index += 1 }
    let start = index
    value = 0
    digits = 0
    while index < range.upperBound, digits < 7, let digit = Self.digit(utf8, index) {
      value = value * 10 + digit.value
      digits += 1
      index += digit.length
    }
    guard (1...6).contains(digits) else { return nil }
    hasLetters = start > range.lowerBound || index < range.upperBound
    isHijri = false
    guard Self.isPrefix(utf8, range.lowerBound..<start) else { return nil }
    guard index < range.upperBound else { return }
    let suffix = index..<range.upperBound
    // هـ or ه behind the digits.
    isHijri =
      suffix.count <= 4 && utf8[suffix.lowerBound] == 0xD9 && utf8[suffix.lowerBound + 1] == 0x87
    guard isHijri || Self.isSuffix(utf8, suffix) else { return nil }
  }

  /// The digit at `index` and its bytes: ASCII, Arabic-Indic or Extended Arabic-Indic.
  static func digit(_ utf8: Span<UInt8>, _ index: Int) -> (value: Int, length: Int)? {
    let byte = utf8[index]
    if byte >= 0x30, byte <= 0x39 { return (Int(byte) - 0x30, 1) }
    guard index + 1 < utf8.count else { return nil }
    let low = utf8[index + 1]
    if byte == 0xD9, low >= 0xA0, low <= 0xA9 { return (Int(low) - 0xA0, 2) }
    if byte == 0xDB, low >= 0xB0, low <= 0xB9 { return (Int(low) - 0xB0, 2) }
    return nil
  }

  /// Whether letters before digits are an article or a particle: up to three Arabic letters (and tatweel), or
  /// an elision (`l'8`).
  private static func isPrefix(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    if utf8[range.upperBound - 1] == 0x27 || utf8[range.upperBound - 1] == 0x99 {
      return range.count <= 8
    }
    guard range.count <= 8 else { return false }
    for index in range where utf8[index] < 0x80 || utf8[index] > 0xD9 { return false }
    return true
  }

  /// Whether letters behind digits are an ordinal ending, an era or a case ending.
  private static func isSuffix(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let first = utf8[range.lowerBound]
    // A Turkish case ending; with an l it is a plural, and a decade rather than a year.
    if first == 0x27 { return range.count > 1 && utf8[range.lowerBound + 1] | 0x20 != 0x6C }
    if first == 0xE2 {
      return range.count > 3 && utf8[range.lowerBound + 1] == 0x80
        && utf8[range.lowerBound + 3] | 0x20 != 0x6C
    }
    if first == 0xD9 { return range.count == 2 && utf8[range.lowerBound + 1] == 0x85 }  // م
    if first == 0xD8 { return range.count == 2 && utf8[range.lowerBound + 1] == 0xA1 }  // ء
    if first == 0xC2 { return range.count == 2 }  // º ª
    if first == 0xD0 || first == 0xD1 { return range.count <= 6 }
    switch (range.count, first | 0x20, utf8[range.upperBound - 1] | 0x20) {
    case (2, 0x73, 0x74), (2, 0x6E, 0x64), (2, 0x72, 0x64), (2, 0x74, 0x68), (2, 0x65, 0x72):
      return true
    case (2, 0x72, 0x65), (1, 0x65, _), (1, 0x6F, _), (1, 0x61, _): return true
    default: return false
    }
  }
}

/// What stands between two words.
enum DateGap {
  case space, comma, slash, dash, dot, colon, paren, closed, other

  /// The kind of the bytes in `range`; direction marks count for nothing.
  init(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    self = .space
    guard range.count <= 16 else {
      self = .other
      return
    }
    var index = range.lowerBound
    var marks = 0
    while index < range.upperBound {
      let byte = utf8[index]
      let next = SentenceCharacters.pastSpace(utf8, index)
      if next > index {
        index = next
        continue
      }
      var kind: DateGap?
      var length = 1
      switch byte {
      case 0x2C: kind = .comma
      case 0x2F: kind = .slash
      case 0x2D: kind = .dash
      case 0x2E: kind = .dot
      case 0x3A: kind = .colon
      case 0x28: kind = .paren
      case 0x29: kind = .closed
      case 0xD8:
        length = 2
        let low = index + 1 < utf8.count ? utf8[index + 1] : 0
        if low == 0x8C { kind = .comma } else if low != 0x9C { kind = .other }
      case 0xE2:
        length = 3
        let bytes = index + 2 < utf8.count ? (utf8[index + 1], utf8[index + 2]) : (0, 0)
        if bytes.0 == 0x80, (0x90...0x95).contains(bytes.1) {
          kind = .dash
        } else if !(bytes.0 == 0x80
          && ((0x8C...0x8F).contains(bytes.1) || (0xAA...0xAE).contains(bytes.1)))
          && !(bytes.0 == 0x81 && (0xA6...0xA9).contains(bytes.1))
        {
          kind = .other
        }
      default: kind = .other
      }
      if let kind {
        marks += 1
        self = marks == 1 ? kind : .other
      }
      index += length
    }
  }
}

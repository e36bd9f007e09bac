/// ISO-2022-JP: escape sequences switch between sets of seven bits (WHATWG Encoding Standard, 13.2).
extension MultiByteDecoder {
  private enum CodeSet { case ascii, roman, katakana, kanji }

  mutating func iso2022JP(_ bytes: Span<UInt8>) {
    let jis0208 = MultiByteTables.jis0208
    var set = CodeSet.ascii
    // Two escapes with nothing between them are an error.
    var hasOutput = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x1B {
        if let next = Self.set(bytes, index + 1) {
          if !hasOutput { replace() }
          hasOutput = false
          set = next
          index += 3
        } else {
          replace()
          index += 1
        }
        continue
      }
      hasOutput = true
      index += 1
      switch set {
      case .kanji where 0x21...0x7E ~= byte:
        guard index < bytes.count, bytes[index] != 0x1B else {
          replace()
          continue
        }
        let trail = bytes[index]
        index += 1
        let pointer = (Int(byte) - 0x21) * 94 + Int(trail) - 0x21
        let scalar = 0x21...0x7E ~= trail ? jis0208[pointer] : 0
        if scalar != 0 { append(UInt32(scalar)) } else { replace() }
      case .katakana where 0x21...0x5F ~= byte: append(0xFF61 - 0x21 + UInt32(byte))
      case .roman where byte == 0x5C: append(0xA5)
      case .roman where byte == 0x7E: append(0x203E)
      case .ascii where byte < 0x80 && byte != 0x0E && byte != 0x0F: append(UInt32(byte))
      case .roman where byte < 0x80 && byte != 0x0E && byte != 0x0F: append(UInt32(byte))
      // The standard has an error here; a line feed ends the set in practice and is text.
      case .kanji where byte == 0x0A, .katakana where byte == 0x0A: append(0x0A)
      default: replace()
      }
    }
  }

  /// The set that the two bytes after an escape name.
  private static func set(_ bytes: Span<UInt8>, _ index: Int) -> CodeSet? {
    guard index + 1 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1]) {
    case (0x28, 0x42): return .ascii
    case (0x28, 0x4A): return .roman
    case (0x28, 0x49): return .katakana
    case (0x24, 0x40), (0x24, 0x42): return .kanji
    default: return nil
    }
  }

  /// Whether `bytes` switch to a set of kanji anywhere.
  static func hasKanjiEscape(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while let escape = ByteSearch.first(0x1B, in: bytes, index..<bytes.count) {
      if case .kanji? = set(bytes, escape + 1) { return true }
      index = escape + 1
    }
    return false
  }
}

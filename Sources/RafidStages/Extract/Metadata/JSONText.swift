/// Undoes the escapes of JSON strings.
enum JSONText {
  /// The string in `text[range]` as UTF-8, white space at both ends off.
  static func decode(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      guard byte == 0x5C, index + 1 < range.upperBound else {
        output.append(byte)
        index += 1
        continue
      }
      index = escape(text, index + 1, range.upperBound, &output)
    }
    return output
  }

  private static func escape(
    _ text: Span<UInt8>, _ index: Int, _ limit: Int, _ output: inout [UInt8]
  ) -> Int {
    switch text[index] {
    case 0x6E: output.append(0x0A)
    case 0x72: output.append(0x0D)
    case 0x74: output.append(0x09)
    case 0x62, 0x66: output.append(0x20)
    case 0x75:
      guard var scalar = hex(text, index + 1, limit) else { break }
      var end = index + 5
      if (0xD800..<0xDC00).contains(scalar), end + 5 < limit, text[end] == 0x5C,
        let low = hex(text, end + 2, limit), (0xDC00..<0xE000).contains(low)
      {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        end += 6
      }
      append(scalar, to: &output)
      return end
    default: output.append(text[index])
    }
    return index + 1
  }

  private static func hex(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> UInt32? {
    guard start + 4 <= limit else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      let byte = text[index]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// Appends a scalar as UTF-8; a lone surrogate becomes U+FFFD.
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    let unicode = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    output.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
  }
}

/// Turns bytes of a legacy encoding into UTF-8 (WHATWG Encoding Standard, section 5 and later).
package enum CharsetDecoder {
  /// Appends `bytes[range]`, read as `charset`, to `output`; U+FFFD stands for what is ill-formed.
  ///
  /// - Returns: how many U+FFFD were put in.
  package static func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, as charset: Charset, into output: inout [UInt8]
  ) -> Int {
    output.reserveCapacity(output.count + range.count + range.count / 4)
    let part = bytes.extracting(range)
    if let table = charset.upperHalf { return singleByte(part, table.span, into: &output) }
    switch charset {
    case .utf16BE: return utf16(part, high: 0, into: &output)
    case .utf16LE: return utf16(part, high: 1, into: &output)
    case .userDefined: return userDefined(part, into: &output)
    case .replacement:
      guard !part.isEmpty else { return 0 }
      UTF8Scan.append(0xFFFD, to: &output)
      return 1
    default:
      return MultiByteDecoder.decode(part, as: charset, into: &output)
        ?? utf8(part, into: &output)
    }
  }

  private static func singleByte(
    _ bytes: Span<UInt8>, _ table: Span<UInt16>, into output: inout [UInt8]
  ) -> Int {
    var replaced = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let end = ByteSearch.asciiEnd(bytes, from: index)
        ByteSearch.append(bytes, index..<end, to: &output)
        index = end
        continue
      }
      let scalar = table[Int(byte) - 0x80]
      if scalar == 0xFFFD { replaced += 1 }
      UTF8Scan.append(UInt32(scalar), to: &output)
      index += 1
    }
    return replaced
  }

  /// - Parameter high: where in a pair of bytes the more significant one stands.
  private static func utf16(
    _ bytes: Span<UInt8>, high: Int, into output: inout [UInt8]
  ) -> Int {
    var replaced = 0
    var lead: UInt32?
    var index = 0
    while index + 1 < bytes.count {
      let unit = UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
      index += 2
      if let first = lead {
        lead = nil
        if 0xDC00..<0xE000 ~= unit {
          UTF8Scan.append(0x1_0000 + (first - 0xD800) << 10 + (unit - 0xDC00), to: &output)
          continue
        }
        UTF8Scan.append(0xFFFD, to: &output)
        replaced += 1
      }
      switch unit {
      case 0xD800..<0xDC00: lead = unit
      case 0xDC00..<0xE000:
        UTF8Scan.append(0xFFFD, to: &output)
        replaced += 1
      default: UTF8Scan.append(unit, to: &output)
      }
    }
    if lead != nil || index < bytes.count {
      UTF8Scan.append(0xFFFD, to: &output)
      replaced += 1
    }
    return replaced
  }

  private static func userDefined(_ bytes: Span<UInt8>, into output: inout [UInt8]) -> Int {
    for index in bytes.indices {
      let byte = UInt32(bytes[index])
      UTF8Scan.append(byte < 0x80 ? byte : 0xF780 + byte - 0x80, to: &output)
    }
    return 0
  }

  private static func utf8(_ bytes: Span<UInt8>, into output: inout [UInt8]) -> Int {
    var part: [UInt8] = []
    ByteSearch.append(bytes, 0..<bytes.count, to: &part)
    let replaced = UTF8Scan.repair(&part)
    if output.isEmpty { output = part } else { output += part }
    return replaced
  }
}

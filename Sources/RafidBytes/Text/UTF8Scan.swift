/// UTF-8 (RFC 3629) over bytes: validity, repair, single scalars.
package enum UTF8Scan {
  /// The length, 1 to 4, of the well-formed sequence at `index`, or 0 where none stands.
  package static func validLength(_ utf8: Span<UInt8>, at index: Int) -> Int {
    let first = utf8[index]
    if first < 0x80 { return 1 }
    let left = utf8.count - index
    func isTail(_ offset: Int) -> Bool { utf8[index + offset] & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF: return left >= 2 && isTail(1) ? 2 : 0
    case 0xE0...0xEF:
      guard left >= 3, isTail(1), isTail(2) else { return 0 }
      let second = utf8[index + 1]
      // No overlong forms, no surrogates.
      if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left >= 4, isTail(1), isTail(2), isTail(3) else { return 0 }
      let second = utf8[index + 1]
      if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }

  /// Where the first byte that is not well-formed UTF-8 stands, or nil.
  package static func firstInvalid(_ utf8: Span<UInt8>) -> Int? {
    var index = 0
    let count = utf8.count
    while index < count {
      if utf8[index] < 0x80 {
        index += 1
        continue
      }
      let length = validLength(utf8, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// Puts U+FFFD in place of each maximal ill-formed part, as the Unicode standard (3.9, best
  /// practice) and WHATWG Encoding do; the count of them.
  package static func repair(_ bytes: inout [UInt8]) -> Int {
    guard let start = firstInvalid(bytes.span) else { return 0 }
    let damaged = bytes
    var output = Array(damaged[..<start])
    output.reserveCapacity(damaged.count + 16)
    var replaced = 0
    let span = damaged.span
    var index = start
    while index < span.count {
      let length = validLength(span, at: index)
      if length == 0 {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced += 1
        index += illFormedLength(span, at: index)
      } else {
        for offset in 0..<length { output.append(span[index + offset]) }
        index += length
      }
    }
    bytes = output
    return replaced
  }

  /// The length of the longest prefix at `index` that could have begun a well-formed sequence.
  private static func illFormedLength(_ utf8: Span<UInt8>, at index: Int) -> Int {
    let first = utf8[index]
    let wanted: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: wanted = 2
    case 0xE0: (wanted, second) = (3, 0xA0...0xBF)
    case 0xED: (wanted, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: wanted = 3
    case 0xF0: (wanted, second) = (4, 0x90...0xBF)
    case 0xF4: (wanted, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: wanted = 4
    default: return 1
    }
    var length = 1
    while length < wanted, index + length < utf8.count {
      let byte = utf8[index + length]
      guard length == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else { break }
      length += 1
    }
    return length
  }

  /// Appends a scalar value; a surrogate or a value past U+10FFFF becomes U+FFFD.
  package static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(0xC0 | UInt8(scalar >> 6))
      output.append(0x80 | UInt8(scalar & 0x3F))
    case 0xD800..<0xE000, 0x11_0000...: append(0xFFFD, to: &output)
    case 0x800..<0x1_0000:
      output.append(0xE0 | UInt8(scalar >> 12))
      output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      output.append(0x80 | UInt8(scalar & 0x3F))
    default:
      output.append(0xF0 | UInt8(scalar >> 18))
      output.append(0x80 | UInt8(scalar >> 12 & 0x3F))
      output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      output.append(0x80 | UInt8(scalar & 0x3F))
    }
  }

  /// How many scalars stand in well-formed `utf8[range]`.
  package static func scalarCount(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int {
    let part = utf8.extracting(range)
    return unsafe part.withUnsafeBytes { buffer in
      var count = buffer.count
      var index = 0
      while index + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // Of each byte the high bit stays where the next lower one is not set: in those that go on.
        count -= (word & ~(word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
        index += 8
      }
      while index < buffer.count {
        if unsafe buffer[index] & 0xC0 == 0x80 { count -= 1 }
        index += 1
      }
      return count
    }
  }
}

/// Reads one Unicode scalar from UTF-8 that may be ill-formed.
enum ScalarDecoder {
  /// The scalar that starts at `index`, which is below `end`, and how many bytes it takes.
  ///
  /// A byte that begins no well-formed sequence (RFC 3629) is U+FFFD and one byte long.
  @inline(__always)
  static func scalar(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 {
      guard first >= 0xC2, index &+ 1 < end else { return (0xFFFD, 1) }
      let second = UInt32(bytes[index &+ 1])
      return second & 0xC0 == 0x80 ? ((first & 0x1F) << 6 | second & 0x3F, 2) : (0xFFFD, 1)
    }
    if first < 0xF0 {
      guard index &+ 2 < end else { return (0xFFFD, 1) }
      let second = UInt32(bytes[index &+ 1])
      let third = UInt32(bytes[index &+ 2])
      let scalar = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
      guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, scalar >= 0x800,
        scalar < 0xD800 || scalar > 0xDFFF
      else { return (0xFFFD, 1) }
      return (scalar, 3)
    }
    return fourBytes(bytes, index, end)
  }

  private static func fourBytes(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int) {
    guard bytes[index] < 0xF5, index &+ 3 < end else { return (0xFFFD, 1) }
    var scalar = UInt32(bytes[index] & 0x07)
    for place in 1...3 {
      let byte = UInt32(bytes[index &+ place])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    return scalar >= 0x10000 && scalar < 0x110000 ? (scalar, 4) : (0xFFFD, 1)
  }
}

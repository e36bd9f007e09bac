/// Searches for the few bytes that end a run of text in markup, eight bytes at a step.
///
/// The arithmetic is that of "Determine if a word has a zero byte" in Anderson, "Bit Twiddling
/// Hacks": the lowest mark is exact, which is the one asked for.
package enum MarkupScan {
  /// The first index from `start` on at which one of four bytes stands; the count where none does.
  @inlinable
  package static func first(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8, in bytes: Span<UInt8>,
    from start: Int
  ) -> Int {
    var index = start
    let raw = unsafe bytes.bytes
    let (one, two) = (pattern(first), pattern(second))
    let (three, four) = (pattern(third), pattern(fourth))
    while index <= bytes.count - 8 {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks =
        (zeros(word ^ one) | zeros(word ^ two) | zeros(word ^ three) | zeros(word ^ four))
        & 0x8080_8080_8080_8080
      if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == first || byte == second || byte == third || byte == fourth { return index }
      index += 1
    }
    return index
  }

  /// The first index from `start` on at which a byte stands; the count where it does not.
  @inlinable
  package static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    first(byte, byte, byte, byte, in: bytes, from: start)
  }

  /// Appends a range of `bytes` to an array by one copy of memory.
  package static func append(
    _ range: Range<Int>, of bytes: Span<UInt8>, to output: inout [UInt8]
  ) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }

  @inlinable
  static func pattern(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of each byte that is 0, and maybe of bytes above one.
  @inlinable
  static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word
  }
}

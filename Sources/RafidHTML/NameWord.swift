/// Eight bytes of a name at once, the first as the lowest of a word.
///
/// The arithmetic is that of Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte less
/// than n": of the marks it sets, the lowest is exact.
struct NameWord {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  let bytes: UInt64

  /// How many bytes stand before the first that may end a name: `=`, `/`, `>` or below `!`.
  @inline(__always)
  var length: Int {
    let below = (bytes &- Self.ones &* 0x21) & ~bytes
    let marks =
      (below | zeros(0x2F) | zeros(0x3D) | zeros(0x3E)) & Self.highs
    return marks.trailingZeroBitCount >> 3
  }

  @inline(__always)
  private func zeros(_ byte: UInt64) -> UInt64 {
    let difference = bytes ^ (Self.ones &* byte)
    return (difference &- Self.ones) & ~difference
  }

  /// The first `length` bytes, ASCII letters in lowercase, the others 0.
  @inline(__always)
  func lowercased(_ length: Int) -> UInt64 {
    let kept = length >= 8 ? bytes : bytes & ((1 << UInt64(length * 8)) &- 1)
    let low = kept & ~Self.highs
    let fromA = low &+ Self.ones &* (0x80 - 0x41)
    let aboveZ = low &+ Self.ones &* (0x7F - 0x5A)
    return kept | ((fromA ^ aboveZ) & ~kept & Self.highs) >> 2
  }
}

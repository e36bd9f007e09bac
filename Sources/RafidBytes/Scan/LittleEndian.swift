/// Whole numbers as bytes, the lowest first.
extension [UInt8] {
  /// Appends the lowest `count` bytes of `value`.
  package mutating func append(littleEndian value: UInt64, count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// The number in the `count` bytes from `index` on, which must be there.
  package func littleEndian(at index: Int, count: Int) -> UInt64 {
    var value: UInt64 = 0
    for offset in 0..<count { value |= UInt64(self[index + offset]) << UInt64(8 * offset) }
    return value
  }
}

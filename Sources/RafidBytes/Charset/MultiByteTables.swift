import CCharsetTables

/// The multi-byte indexes of the WHATWG Encoding Standard, by pointer; 0 stands for nothing.
enum MultiByteTables {
  static let big5 = numbers(at: 0, 19_782)
  private static let big5Planes = numbers(at: 39_564, 1_237)
  static let jis0208 = numbers(at: 42_038, 11_280)
  static let jis0212 = numbers(at: 64_598, 8_836)
  static let eucKR = numbers(at: 82_270, 23_940)
  static let gb18030 = numbers(at: 130_150, 23_940)
  /// Pointer and scalar in turns, in rising order.
  private static let ranges = {
    let count = numbers(at: 178_030, 1).first ?? 0
    return numbers(at: 178_032, 2 * Int(count))
  }()

  /// Whether the scalar at a Big5 pointer lies in plane 2.
  static func isBig5InPlane2(_ pointer: Int) -> Bool {
    big5Planes[pointer >> 4] >> UInt16(pointer & 15) & 1 == 1
  }

  /// The scalar of a pointer of four bytes in GB 18030, or nil.
  static func gb18030Range(_ pointer: Int) -> UInt32? {
    if 189_000...1_237_575 ~= pointer { return UInt32(0x1_0000 + pointer - 189_000) }
    guard pointer <= 39_419 else { return nil }
    if pointer == 7457 { return 0xE7C7 }
    var low = 0
    var high = ranges.count / 2
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(ranges[2 * middle]) <= pointer { low = middle } else { high = middle }
    }
    return UInt32(Int(ranges[2 * low + 1]) + pointer - Int(ranges[2 * low]))
  }

  private static func numbers(at offset: Int, _ count: Int) -> [UInt16] {
    guard let base = unsafe rafid_charset_tables(),
      offset + 2 * count <= rafid_charset_tables_size()
    else { return [UInt16](repeating: 0, count: count) }
    return (0..<count).map { index in
      let low = unsafe base[offset + 2 * index]
      let high = unsafe base[offset + 2 * index + 1]
      return UInt16(high) << 8 | UInt16(low)
    }
  }
}

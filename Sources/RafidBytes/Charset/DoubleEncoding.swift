/// Text that is UTF-8, was taken for windows-1252, and was put in UTF-8 once more: `Ø§Ù„` for `ال`.
package enum DoubleEncoding {
  /// Fewer sequences than this may be meant.
  static let fewest = 4
  /// Of five characters beyond ASCII four must be such sequences.
  private static let share = 4

  private static let upperHalf = Charset.windows1252.upperHalf ?? []

  /// Well-formed UTF-8 with the second encoding taken off, where the text as a whole has one; else
  /// nil.
  package static func repaired(_ utf8: Span<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var sequences = 0
    var others = 0
    var index = 0
    while index < utf8.count {
      let plain = ByteSearch.asciiEnd(utf8, from: index)
      ByteSearch.append(utf8, index..<plain, to: &output)
      index = plain
      while index < utf8.count, utf8[index] >= 0x80 { index += 1 }
      let run = plain..<index
      guard !run.isEmpty else { continue }
      if let inner = inner(utf8, run) {
        sequences += inner.sequences
        output += inner.bytes
      } else {
        others += run.count / 2
        ByteSearch.append(utf8, run, to: &output)
      }
    }
    return sequences >= fewest && sequences >= share * others ? output : nil
  }

  /// The bytes that the characters of a run stand for, where they are UTF-8.
  private static func inner(
    _ utf8: Span<UInt8>, _ run: Range<Int>
  ) -> (bytes: [UInt8], sequences: Int)? {
    var bytes: [UInt8] = []
    var index = run.lowerBound
    while index < run.upperBound {
      let length = UTF8Scan.validLength(utf8, at: index)
      guard length == 2 || length == 3 else { return nil }
      var scalar = UInt16(utf8[index]) & (length == 2 ? 0x1F : 0x0F)
      for offset in 1..<length { scalar = scalar << 6 | UInt16(utf8[index + offset] & 0x3F) }
      guard let byte = upperHalf.firstIndex(of: scalar) else { return nil }
      bytes.append(UInt8(byte + 0x80))
      index += length
    }
    let shape = UTF8Shape(bytes.span)
    return shape.isWellFormed ? (bytes, shape.sequences) : nil
  }
}

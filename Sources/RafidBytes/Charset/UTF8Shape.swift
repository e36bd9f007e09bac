/// How much of some bytes is UTF-8.
package struct UTF8Shape: Sendable, Equatable {
  /// Well-formed sequences of two bytes and more.
  package private(set) var sequences = 0
  /// Bytes that belong to no well-formed sequence.
  package private(set) var strayBytes = 0
  /// Characters that are lead bytes of UTF-8 in a Latin set (U+00C2 to U+00F4), each with another
  /// character beyond ASCII behind it: what text in UTF-8 twice is full of.
  package private(set) var leads = 0

  /// Looks at all of `bytes` once.
  package init(_ bytes: Span<UInt8>) {
    var index = 0
    let count = bytes.count
    while index < count {
      index = ByteSearch.asciiEnd(bytes, from: index)
      // Text of other scripts is runs of such sequences with single spaces between them.
      while index < count {
        let byte = bytes[index]
        if byte < 0x80 {
          if index + 1 < count, bytes[index + 1] < 0x80 { break }
          index += 1
        } else if 0xC2...0xDF ~= byte, index + 1 < count, bytes[index + 1] & 0xC0 == 0x80 {
          sequences += 1
          if byte == 0xC3, index + 2 < count, bytes[index + 2] >= 0xC2,
            0x82...0xB4 ~= bytes[index + 1]
          {
            leads += 1
          }
          index += 2
        } else {
          let length = UTF8Scan.validLength(bytes, at: index)
          if length > 0 { sequences += 1 } else { strayBytes += 1 }
          index += max(length, 1)
        }
      }
    }
  }

  /// Whether there is nothing but ASCII.
  package var isASCII: Bool { sequences == 0 && strayBytes == 0 }
  /// Whether every byte is part of UTF-8.
  package var isWellFormed: Bool { strayBytes == 0 }
  /// Whether it is UTF-8 with some damage rather than another encoding: of what is not ASCII, at
  /// most one stray byte to four whole sequences.
  package var isMostlyUTF8: Bool { strayBytes * 4 <= sequences }
}

import CScan
import Glibc

/// Searches over bytes at the speed of the C library.
package enum ByteSearch {
  /// Where `byte` first stands in `bytes[range]`, or nil.
  package static func first(
    _ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Where `pattern` first stands wholly in `bytes[range]`, or nil.
  package static func first(
    _ pattern: [UInt8], in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let head = pattern.first else { return nil }
    let last = range.upperBound - pattern.count
    var from = range.lowerBound
    while from <= last {
      // Two bytes at once: one of them alone stands too often in compressed data.
      let near =
        pattern.count > 1
        ? firstPair(head, pattern[1], in: bytes, from..<range.upperBound) : from
      guard near <= last, let start = first(head, in: bytes, near..<(last + 1)) else { return nil }
      var length = 1
      while length < pattern.count, bytes[start + length] == pattern[length] { length += 1 }
      if length == pattern.count { return start }
      from = start + 1
    }
    return nil
  }

  /// Where two bytes first stand beside each other in `bytes[range]`; where they do not, some place
  /// within 16 bytes of its end.
  private static func firstPair(
    _ one: UInt8, _ two: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    var index = range.lowerBound
    guard index >= 0, range.upperBound <= bytes.count else { return index }
    let (ones, twos) = (SIMD16<UInt8>(repeating: one), SIMD16<UInt8>(repeating: two))
    unsafe bytes.withUnsafeBytes { buffer in
      while index + 17 <= range.upperBound {
        let here = unsafe buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        let next = unsafe buffer.loadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self)
        let hits = unsafe unsafeBitCast((here .== ones) .& (next .== twos), to: SIMD2<UInt64>.self)
        if hits.x | hits.y != 0 {
          index +=
            hits.x != 0
            ? hits.x.trailingZeroBitCount >> 3 : 8 + hits.y.trailingZeroBitCount >> 3
          return
        }
        index += 16
      }
    }
    return index
  }

  /// Appends `bytes[range]` to `output` in one copy.
  package static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    let part = bytes.extracting(range)
    unsafe part.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }

  // Eight bytes at once in one word: a few instructions, where a vector of bytes is reduced one by
  // one.
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The end of the run of bytes below 0x80 that begins at `start`.
  package static func asciiEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, start >= 0, start < buffer.count else {
        return max(start, buffer.count)
      }
      return unsafe rafid_scan_ascii_end(base, start, buffer.count)
    }
  }

  /// The end of the run, from `start`, of bytes that a JSON string holds as they stand: neither a
  /// quote nor a backslash nor a control character.
  package static func plainJSONEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    plainEnd(bytes, from: start, orAbove: 0)
  }

  /// As `plainJSONEnd`, for ASCII alone.
  package static func plainASCIIEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    plainEnd(bytes, from: start, orAbove: highBits)
  }

  /// Where the next byte stands, from `start` on, that a quotation mark may begin with (22, C2, E2 and E3 in
  /// hexadecimal); the end where there is none.
  package static func quoteStart(_ bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      let count = buffer.count
      while index + 8 <= count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let text = UInt64(littleEndian: word)
        let straight = text ^ (ones &* 0x22)
        let angle = text ^ (ones &* 0xC2)
        // E2 and E3 differ in their last bit.
        let other = (text | ones) ^ (ones &* 0xE3)
        let hits =
          (((straight &- ones) & ~straight) | ((angle &- ones) & ~angle)
            | ((other &- ones) & ~other)) & highBits
        if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < count {
        let byte = unsafe buffer[index]
        if byte == 0x22 || byte == 0xC2 || byte | 1 == 0xE3 { break }
        index += 1
      }
      return index
    }
  }

  @inline(__always)
  private static func plainEnd(_ bytes: Span<UInt8>, from start: Int, orAbove high: UInt64) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      let count = buffer.count
      while index + 8 <= count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // Less than: a borrow sets the high bit of a byte that had none. The lowest hit is exact.
        let text = UInt64(littleEndian: word)
        let quote = text ^ (ones &* 0x22)
        let slash = text ^ (ones &* 0x5C)
        let special =
          ((text &- ones &* 0x20) & ~text) | ((quote &- ones) & ~quote)
          | ((slash &- ones) & ~slash) | (text & high)
        let hits = special & highBits
        if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < count {
        let byte = unsafe buffer[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || high != 0 && byte >= 0x80 { break }
        index += 1
      }
      return index
    }
  }

  /// How many bytes of a range of UTF-8 begin a letter, where all scalars beyond ASCII count as letters.
  package static func letterCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let part = bytes.extracting(range)
    return unsafe part.withUnsafeBytes { buffer in
      var letters = 0
      var index = 0
      while index + 8 <= buffer.count {
        let text = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let lowered = (text | ones &* 0x20) & ~highBits
        // Carries into the high bit tell `a` or more, and more than `z`.
        let ascii = (lowered &+ ones &* 0x1F) & ~(lowered &+ ones &* 0x05) & ~text
        let starts = (ascii | text & (text &<< 1)) & highBits
        letters &+= Int(truncatingIfNeeded: ((starts &>> 7) &* ones) &>> 56)
        index += 8
      }
      while index < buffer.count {
        let byte = unsafe buffer[index]
        if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC0 { letters &+= 1 }
        index += 1
      }
      return letters
    }
  }
}

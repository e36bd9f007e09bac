/// Appends JSON text (RFC 8259) to bytes, without spaces and without escaping what needs none.
package enum JSONWriter {
  /// Appends `utf8` as a string, quotes included. Invalid UTF-8 becomes U+FFFD.
  package static func string(_ utf8: Span<UInt8>, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var clean = 0
    var index = 0
    let count = utf8.count
    while true {
      index = ByteSearch.plainASCIIEnd(utf8, from: index)
      guard index < count else { break }
      let byte = utf8[index]
      if byte >= 0x80 {
        let length = UTF8Scan.validLength(utf8, at: index)
        if length > 0 {
          index += length
          continue
        }
      }
      append(utf8, clean..<index, to: &output)
      escape(byte, into: &output)
      index += 1
      clean = index
    }
    append(utf8, clean..<count, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Appends `utf8` as a string.
  package static func string(_ utf8: [UInt8], into output: inout [UInt8]) {
    string(utf8.span, into: &output)
  }

  /// Appends `text` as a string.
  package static func string(_ text: String, into output: inout [UInt8]) {
    string(Array(text.utf8).span, into: &output)
  }

  /// Appends ASCII text as it stands.
  package static func raw(_ text: StaticString, into output: inout [UInt8]) {
    unsafe output.append(
      contentsOf: UnsafeBufferPointer(
        start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a whole number.
  package static func integer(_ value: Int, into output: inout [UInt8]) {
    output.append(contentsOf: String(value).utf8)
  }

  /// Appends a number between -1000000 and 1000000 with at most four places, none of them a
  /// trailing zero; so that a score reads the same on every machine.
  package static func decimal(_ value: Double, into output: inout [UInt8]) {
    guard value.isFinite else { return raw("null", into: &output) }
    let scaled = Int((value * 10_000).rounded(.toNearestOrEven))
    if scaled < 0 { output.append(UInt8(ascii: "-")) }
    let magnitude = abs(scaled)
    integer(magnitude / 10_000, into: &output)
    var rest = magnitude % 10_000
    guard rest > 0 else { return }
    output.append(UInt8(ascii: "."))
    var unit = 1_000
    while rest > 0 {
      output.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  private static func append(
    _ utf8: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    guard !range.isEmpty else { return }
    let part = utf8.extracting(range)
    unsafe part.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }

  private static func escape(_ byte: UInt8, into output: inout [UInt8]) {
    switch byte {
    case 0x22: raw("\\\"", into: &output)
    case 0x5C: raw("\\\\", into: &output)
    case 0x08: raw("\\b", into: &output)
    case 0x09: raw("\\t", into: &output)
    case 0x0A: raw("\\n", into: &output)
    case 0x0C: raw("\\f", into: &output)
    case 0x0D: raw("\\r", into: &output)
    case 0x00..<0x20:
      raw("\\u00", into: &output)
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 15))
    default: raw("\u{FFFD}", into: &output)
    }
  }
}

/// The lower-case hexadecimal digit of a value from 0 to 15.
package func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

/// Bytes as lower-case hexadecimal text.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  for byte in bytes {
    text.append(hexDigit(byte >> 4))
    text.append(hexDigit(byte & 15))
  }
  return text
}

/// The bytes whose hexadecimal digits these are; a digit without its pair, and what is none, counts 0.
package func bytes(ofHexadecimal text: String) -> [UInt8] {
  let digits = text.utf8.map { digit -> UInt8 in
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    default: 0
    }
  }
  return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

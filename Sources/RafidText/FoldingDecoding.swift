/// The scalar that stands for bytes that are no UTF-8.
let replacementScalar: UInt32 = 0xFFFD

/// One scalar of UTF-8 and the number of its bytes, both in one word for speed.
struct DecodedScalar {
  let value: UInt32
  let count: Int
}

/// The scalar at `index`, which lies inside `utf8`; an ill-formed sequence gives U+FFFD for its
/// longest well-formed start (The Unicode Standard 3.9, "maximal subparts").
@inline(__always)
func decodeScalar(_ utf8: Span<UInt8>, at index: Int) -> DecodedScalar {
  let first = UInt32(utf8[index])
  if first < 0x80 { return DecodedScalar(value: first, count: 1) }
  if first >= 0xC2, first < 0xE0, index + 1 < utf8.count, utf8[index + 1] & 0xC0 == 0x80 {
    return DecodedScalar(value: (first & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F), count: 2)
  }
  return decodeLongScalar(utf8, at: index, first: first)
}

/// The cases of three and four bytes, and the ill-formed ones.
@inline(never)
private func decodeLongScalar(_ utf8: Span<UInt8>, at index: Int, first: UInt32) -> DecodedScalar {
  let length = first >= 0xF0 ? 4 : 3
  if first < 0xE0 || first > 0xF4 { return DecodedScalar(value: replacementScalar, count: 1) }
  // The second byte has a narrower range after these leads: no overlong forms, no surrogates.
  var lowest: UInt8 = 0x80
  var highest: UInt8 = 0xBF
  switch first {
  case 0xE0: lowest = 0xA0
  case 0xED: highest = 0x9F
  case 0xF0: lowest = 0x90
  case 0xF4: highest = 0x8F
  default: break
  }
  var value = length == 4 ? first & 0x07 : first & 0x0F
  for offset in 1..<length {
    guard index + offset < utf8.count else {
      return DecodedScalar(value: replacementScalar, count: offset)
    }
    let byte = utf8[index + offset]
    guard byte >= lowest, byte <= highest else {
      return DecodedScalar(value: replacementScalar, count: offset)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    lowest = 0x80
    highest = 0xBF
  }
  return DecodedScalar(value: value, count: length)
}

/// Appends a scalar value as UTF-8.
@inline(__always)
func appendScalar(_ scalar: UInt32, to output: inout [UInt8]) {
  if scalar < 0x80 {
    output.append(UInt8(truncatingIfNeeded: scalar))
  } else if scalar < 0x800 {
    output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  } else {
    if scalar < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 12) & 0x3F))
    }
    output.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6) & 0x3F))
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}

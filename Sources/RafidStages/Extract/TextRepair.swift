import RafidBytes

/// Repairs that are safe in output: no letter is folded, only its accidental form is undone.
///
/// White space of every kind becomes one space, stray marks of direction and width go (joiners
/// between letters stay: Persian, Urdu and Indic spelling needs them), and Arabic presentation
/// forms become the letters that they show.
enum TextRepair {
  /// Appends `text[range]`, repaired and trimmed, to `output`.
  static func append(_ text: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    let floor = output.count
    extend(text, range, &output, floor)
    while output.count > floor, output[output.count - 1] == 0x20 { output.removeLast() }
  }

  /// Appends `text[range]`, repaired, to a line that begins at `floor`.
  static func extend(
    _ text: Span<UInt8>, _ range: Range<Int>, _ output: inout [UInt8], _ floor: Int
  ) {
    var index = range.lowerBound
    while true {
      // Runs of ASCII with single spaces, the bulk of most texts, are copied whole.
      let start = index
      var last = output.count > floor ? output[output.count - 1] : 0x20
      while index < range.upperBound {
        let byte = text[index]
        guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { break }
        last = byte
        index += 1
      }
      if index > start { MarkupScan.append(start..<index, of: text, to: &output) }
      guard index < range.upperBound else { return }
      let byte = text[index]
      if byte <= 0x20 || byte == 0x7F {
        space(&output, floor)
        index += 1
      } else {
        index = appendScalar(text, index, range.upperBound, &output, floor)
      }
    }
  }

  @inline(__always)
  static func space(_ output: inout [UInt8], _ floor: Int) {
    if output.count > floor, output[output.count - 1] != 0x20 { output.append(0x20) }
  }

  private static func appendScalar(
    _ text: Span<UInt8>, _ index: Int, _ limit: Int, _ output: inout [UInt8], _ floor: Int
  ) -> Int {
    let lead = text[index]
    // Two-byte letters from U+00C0 on, but for the Arabic letter mark U+061C (D8 9C).
    if lead >= 0xC3 && lead < 0xE0 && lead != 0xD8 && index + 1 < limit {
      output.append(lead)
      output.append(text[index + 1])
      return index + 2
    }
    let (scalar, end) = UTF8Step.scalar(at: index, in: text, to: limit)
    switch scalar {
    case 0x80...0xA0 where end - index == 2, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      space(&output, floor)
    case 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
      0xFEFF:
      break
    case 0x200C, 0x200D:
      if joinsLetters(text, index, end, limit, output, floor) { copy(text, index, end, &output) }
    case 0xFB50...0xFBFF, 0xFE70...0xFEFC:
      if !PresentationForms.append(scalar, to: &output) { copy(text, index, end, &output) }
    default:
      copy(text, index, end, &output)
    }
    return end
  }

  private static func copy(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ output: inout [UInt8]) {
    for index in start..<end { output.append(text[index]) }
  }

  /// A letter stands on both sides: bytes of no ASCII and of no general punctuation (or an emoji
  /// that a ZWJ joins).
  private static func joinsLetters(
    _ text: Span<UInt8>, _ index: Int, _ end: Int, _ limit: Int, _ output: [UInt8], _ floor: Int
  ) -> Bool {
    guard output.count > floor, output[output.count - 1] >= 0x80, end < limit else { return false }
    return text[end] >= 0xC3 && text[end] != 0xE2
  }
}

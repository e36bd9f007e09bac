import RafidBytes

/// Which of the standard's replacements a run of input undergoes. In all, line ends become `\n`.
enum DecodingRule {
  /// Character references, NULs kept out by the caller.
  case data
  /// Character references and NUL to U+FFFD.
  case rcdata
  /// As `rcdata`, and a reference that lacks its semicolon before `=`, a letter or digit is text.
  case attribute
  /// NUL to U+FFFD.
  case raw
  /// Line ends alone.
  case lines

  var hasReferences: Bool { self == .data || self == .rcdata || self == .attribute }
}

extension Tokenizer {
  /// Decodes a range of the input to the end of the tree's text and tells where it lies there.
  func decode(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ tree: inout HTMLTree, _ rule: DecodingRule
  ) -> Range<Int> {
    let start = tree.textEnd
    var index = range.lowerBound
    var copied = index
    while true {
      index = MarkupScan.first(
        ASCII.ampersand, ASCII.carriageReturn, 0, 0, in: bytes, index..<range.upperBound)
      guard index < range.upperBound else { break }
      let byte = bytes[index]
      if byte == ASCII.carriageReturn {
        append(bytes, copied..<index, &tree)
        tree.decoded.append(ASCII.lineFeed)
        index += 1
        if index < range.upperBound, bytes[index] == ASCII.lineFeed { index += 1 }
        copied = index
      } else if byte == 0, rule != .lines {
        append(bytes, copied..<index, &tree)
        appendUTF8(0xFFFD, to: &tree.decoded)
        index += 1
        copied = index
      } else if byte == ASCII.ampersand, rule.hasReferences {
        append(bytes, copied..<index, &tree)
        copied = index
        index = reference(bytes, index, range.upperBound, &tree, inAttribute: rule == .attribute)
        if index > copied { copied = index } else { index += 1 }
      } else {
        index += 1
      }
    }
    append(bytes, copied..<range.upperBound, &tree)
    return start..<tree.textEnd
  }

  /// Copies a range of the input to the end of the tree's text.
  func append(_ bytes: Span<UInt8>, _ range: Range<Int>, _ tree: inout HTMLTree) {
    MarkupScan.append(range, of: bytes, to: &tree.decoded)
  }

  /// `quot;` and `amp;`, the first byte as the lowest.
  private static var quoteWord: UInt64 { 0x3B_746F_7571 }
  private static var ampersandWord: UInt64 { 0x3B70_6D61 }

  /// Decodes the character reference at `&` and tells where it ends: at `index` if it is none.
  private func reference(
    _ bytes: Span<UInt8>, _ index: Int, _ limit: Int, _ tree: inout HTMLTree, inAttribute: Bool
  ) -> Int {
    let start = index + 1
    guard start < limit else { return index }
    if limit - start >= 5, let word = MarkupScan.word(bytes, at: start) {
      // Nine references in ten are one of these.
      if word & 0xFF_FFFF_FFFF == Self.quoteWord {
        tree.decoded.append(ASCII.quote)
        return start + 5
      }
      if word & 0xFFFF_FFFF == Self.ampersandWord {
        tree.decoded.append(ASCII.ampersand)
        return start + 4
      }
    }
    if bytes[start] == ASCII.hash {
      return numericReference(bytes, start + 1, limit, &tree) ?? index
    }
    var end = start
    let furthest = min(limit, start + CharacterReferences.longestName)
    while end < furthest, ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) { end += 1 }
    if end == start { return index }
    if end < limit, bytes[end] == ASCII.semicolon, let entry = references.entry(bytes, start..<end)
    {
      appendValue(entry, &tree)
      return end + 1
    }
    return legacyReference(bytes, start, end, limit, &tree, inAttribute: inAttribute) ?? index
  }

  /// A reference by one of the names that need no semicolon, the longest that fits.
  private func legacyReference(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ limit: Int, _ tree: inout HTMLTree,
    inAttribute: Bool
  ) -> Int? {
    var length = min(end - start, CharacterReferences.longestLegacy)
    if inAttribute {
      // What is no whole word, or stands before `=`, stays as it is: `?a=b&copy=c`.
      if length < end - start || (end < limit && bytes[end] == ASCII.equals) { return nil }
    }
    while length >= 2 {
      if let entry = references.entry(bytes, start..<start + length), entry.legacy {
        appendValue(entry, &tree)
        return start + length
      }
      if inAttribute { return nil }
      length -= 1
    }
    return nil
  }

  private func appendValue(_ entry: CharacterReferences.Entry, _ tree: inout HTMLTree) {
    for index in Int(entry.valueStart)..<Int(entry.valueEnd) {
      tree.decoded.append(references.values[index])
    }
  }

  /// A reference by number, `start` behind its `#`; nil where no digit follows.
  private func numericReference(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int, _ tree: inout HTMLTree
  ) -> Int? {
    var index = start
    let isHex = index < limit && bytes[index] | 0x20 == 0x78
    if isHex { index += 1 }
    let digits = index
    var scalar: UInt32 = 0
    while index < limit {
      let byte = bytes[index]
      let digit: UInt32
      if ASCII.isDigit(byte) {
        digit = UInt32(byte) - 0x30
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        digit = UInt32(byte | 0x20) - 0x57
      } else {
        break
      }
      scalar = min(scalar * (isHex ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    if index == digits { return nil }
    if index < limit, bytes[index] == ASCII.semicolon { index += 1 }
    appendUTF8(Self.replacement(scalar), to: &tree.decoded)
    return index
  }

  /// What a number stands for: the standard reads 0x80 to 0x9F as windows-1252.
  private static func replacement(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0, 0x11_0000..., 0xD800...0xDFFF: 0xFFFD
    case 0x80...0x9F: UInt32(windows1252[Int(scalar) - 0x80])
    default: scalar
    }
  }

  /// The standard's table in "numeric character reference end state", 0x80 to 0x9F.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}

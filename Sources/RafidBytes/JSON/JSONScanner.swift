/// What is wrong with JSON text, and where.
package struct JSONFailure: Error, Sendable, Equatable {
  /// Byte offset from the front.
  package let offset: Int
  /// What was expected there.
  package let message: String
}

/// Reads JSON text (RFC 8259) in place: finds members and values, decodes strings, builds nothing.
package struct JSONScanner {
  /// One member of an object, as byte ranges into the text.
  package struct Member: Sendable {
    /// The key between its quotes, escapes and all.
    package let key: Range<Int>
    /// The value, quotes or brackets included.
    package let value: Range<Int>
  }

  /// Nesting past this is a failure: real records hold a few levels.
  package static let maximumDepth = 512

  private var closers: [UInt8] = []

  package init() {}

  /// Finds the members of the object that is the whole of `text[range]`, spaces around it aside;
  /// every byte is checked against the grammar.
  package mutating func members(
    of text: Span<UInt8>, _ range: Range<Int>, into members: inout [Member]
  ) throws(JSONFailure) {
    members.removeAll(keepingCapacity: true)
    var index = Self.skipSpace(text, range.lowerBound, range.upperBound)
    guard index < range.upperBound, text[index] == UInt8(ascii: "{") else {
      throw JSONFailure(offset: index, message: "expected an object")
    }
    index = Self.skipSpace(text, index + 1, range.upperBound)
    if index < range.upperBound, text[index] == UInt8(ascii: "}") {
      return try Self.expectEnd(text, index + 1, range.upperBound)
    }
    while true {
      let key = try Self.key(text, &index, range.upperBound)
      let start = index
      index = try skipValue(text, index, range.upperBound)
      members.append(Member(key: key, value: start..<index))
      index = Self.skipSpace(text, index, range.upperBound)
      let byte = index < range.upperBound ? text[index] : 0
      index += 1
      if byte == UInt8(ascii: "}") { break }
      guard byte == UInt8(ascii: ",") else {
        throw JSONFailure(offset: index - 1, message: "expected \",\" or \"}\"")
      }
      index = Self.skipSpace(text, index, range.upperBound)
    }
    try Self.expectEnd(text, index, range.upperBound)
  }

  /// The values of a list that `members` has checked, as byte ranges; empty where `range` holds
  /// something else.
  package mutating func elements(of text: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty, text[range.lowerBound] == UInt8(ascii: "[") else { return [] }
    var values: [Range<Int>] = []
    var index = Self.skipSpace(text, range.lowerBound + 1, range.upperBound)
    while index < range.upperBound, text[index] != UInt8(ascii: "]") {
      guard let end = try? skipValue(text, index, range.upperBound) else { break }
      values.append(index..<end)
      index = Self.skipSpace(text, end, range.upperBound)
      if index < range.upperBound, text[index] == UInt8(ascii: ",") {
        index = Self.skipSpace(text, index + 1, range.upperBound)
      }
    }
    return values
  }

  /// The end of the value that begins at `start`.
  mutating func skipValue(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(JSONFailure) -> Int {
    closers.removeAll(keepingCapacity: true)
    var index = start
    while true {
      // Here a value is wanted.
      guard index < end else { throw JSONFailure(offset: index, message: "expected a value") }
      let byte = text[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        guard closers.count < Self.maximumDepth else {
          throw JSONFailure(
            offset: index, message: "expected at most \(Self.maximumDepth) levels of nesting")
        }
        let closer = byte + 2
        index = Self.skipSpace(text, index + 1, end)
        if index < end, text[index] == closer {
          index += 1
        } else {
          closers.append(closer)
          if byte == UInt8(ascii: "{") { _ = try Self.key(text, &index, end) }
          continue
        }
      } else {
        index = try Self.skipScalar(text, index, end)
      }
      // Here a value has ended.
      while let closer = closers.last {
        index = Self.skipSpace(text, index, end)
        guard index < end else { throw JSONFailure(offset: index, message: "expected a bracket") }
        if text[index] == closer {
          closers.removeLast()
          index += 1
          continue
        }
        guard text[index] == UInt8(ascii: ",") else {
          let wanted = closer == UInt8(ascii: "}") ? "}" : "]"
          throw JSONFailure(offset: index, message: "expected \",\" or \"\(wanted)\"")
        }
        index = Self.skipSpace(text, index + 1, end)
        if closer == UInt8(ascii: "}") { _ = try Self.key(text, &index, end) }
        break
      }
      if closers.isEmpty { return index }
    }
  }

  /// Reads a key and the colon after it; `index` then stands at the value.
  private static func key(
    _ text: Span<UInt8>, _ index: inout Int, _ end: Int
  ) throws(JSONFailure) -> Range<Int> {
    guard index < end, text[index] == UInt8(ascii: "\"") else {
      throw JSONFailure(offset: index, message: "expected a key in quotes")
    }
    let start = index + 1
    let close = try skipString(text, index, end)
    index = skipSpace(text, close, end)
    guard index < end, text[index] == UInt8(ascii: ":") else {
      throw JSONFailure(offset: index, message: "expected \":\"")
    }
    index = skipSpace(text, index + 1, end)
    return start..<(close - 1)
  }

  private static func skipScalar(
    _ text: Span<UInt8>, _ index: Int, _ end: Int
  ) throws(JSONFailure) -> Int {
    switch text[index] {
    case UInt8(ascii: "\""): return try skipString(text, index, end)
    case UInt8(ascii: "t"): return try skipWord("true", text, index, end)
    case UInt8(ascii: "f"): return try skipWord("false", text, index, end)
    case UInt8(ascii: "n"): return try skipWord("null", text, index, end)
    default: return try skipNumber(text, index, end)
    }
  }

  private static func skipWord(
    _ word: String, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(JSONFailure) -> Int {
    var index = start
    for byte in word.utf8 {
      guard index < end, text[index] == byte else {
        throw JSONFailure(offset: start, message: "expected a value")
      }
      index += 1
    }
    return index
  }

  private static func skipNumber(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(JSONFailure) -> Int {
    var index = start
    func byte() -> UInt8 { index < end ? text[index] : 0 }
    func digits() throws(JSONFailure) {
      guard 0x30...0x39 ~= byte() else {
        throw JSONFailure(
          offset: index, message: index == start ? "expected a value" : "expected a digit")
      }
      while 0x30...0x39 ~= byte() { index += 1 }
    }
    if byte() == UInt8(ascii: "-") { index += 1 }
    if byte() == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if byte() == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if byte() | 0x20 == UInt8(ascii: "e") {
      index += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return index
  }

  /// The place after the closing quote of the string whose opening quote stands at `start`.
  private static func skipString(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(JSONFailure) -> Int {
    var index = start + 1
    while true {
      index = ByteSearch.plainJSONEnd(text, from: index)
      guard index < end else {
        throw JSONFailure(offset: end, message: "expected the end of a string")
      }
      switch text[index] {
      case UInt8(ascii: "\""): return index + 1
      case UInt8(ascii: "\\"):
        let isKnown = index + 1 < end && "\"\\/bfnrtu".utf8.contains(text[index + 1])
        guard isKnown else { throw JSONFailure(offset: index, message: "expected an escape") }
        if text[index + 1] == UInt8(ascii: "u"), unit(text, index + 2, end) == nil {
          throw JSONFailure(offset: index, message: "expected four hexadecimal digits")
        }
        index += 2
      default: throw JSONFailure(offset: index, message: "expected no control character")
      }
    }
  }

  private static func skipSpace(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = text[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
    }
    return index
  }

  private static func expectEnd(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) throws(JSONFailure) {
    let index = skipSpace(text, start, end)
    guard index == end else {
      throw JSONFailure(offset: index, message: "expected the end of the line")
    }
  }
}

extension JSONScanner {
  /// Appends the text of a string that `members` has checked; `range` is what stands between its
  /// quotes. A lone surrogate becomes U+FFFD.
  ///
  /// - Returns: how many U+FFFD were put in.
  package static func decode(
    _ text: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]
  ) -> Int {
    output.reserveCapacity(output.count + range.count)
    var replaced = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let next = ByteSearch.first(UInt8(ascii: "\\"), in: text, index..<range.upperBound)
      ByteSearch.append(text, index..<(next ?? range.upperBound), to: &output)
      guard let escape = next, escape + 1 < range.upperBound else { break }
      index = escape + 2
      switch text[escape + 1] {
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "u"):
        let scalar = scalar(text, &index, range.upperBound)
        if scalar == nil { replaced += 1 }
        UTF8Scan.append(scalar ?? 0xFFFD, to: &output)
      case let byte: output.append(byte)
      }
    }
    return replaced
  }

  /// The scalar of the escape whose digits begin at `index`, a pair of surrogates taken together.
  private static func scalar(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> UInt32? {
    guard let first = unit(text, index, end) else { return nil }
    index += 4
    guard 0xD800..<0xE000 ~= first else { return first }
    guard first < 0xDC00, index + 1 < end, text[index] == UInt8(ascii: "\\"),
      text[index + 1] == UInt8(ascii: "u"), let second = unit(text, index + 2, end),
      0xDC00..<0xE000 ~= second
    else { return nil }
    index += 6
    return 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  /// The number of four hexadecimal digits.
  private static func unit(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in start..<(start + 4) {
      let digit: UInt8
      switch text[index] {
      case let byte where 0x30...0x39 ~= byte: digit = byte - 0x30
      case let byte where 0x61...0x66 ~= byte | 0x20: digit = (byte | 0x20) - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

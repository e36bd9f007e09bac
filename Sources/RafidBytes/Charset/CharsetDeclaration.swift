/// What a document says of its own encoding: a byte order mark, a `meta` element, an XML
/// declaration.
package enum CharsetDeclaration {
  /// The encoding of the byte order mark at the front, and the mark's length.
  package static func byteOrderMark(_ bytes: Span<UInt8>) -> (charset: Charset, length: Int)? {
    guard bytes.count >= 2 else { return nil }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return (.utf8, 3) }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return (.utf16BE, 2) }
    if bytes[0] == 0xFF, bytes[1] == 0xFE { return (.utf16LE, 2) }
    return nil
  }

  /// The standard scans 1024 bytes; browsers and pages in practice go further.
  static let scannedBytes = 4096

  /// The encoding that a `meta` element declares (HTML Standard, 13.2.3.2, prescan).
  package static func meta(_ bytes: Span<UInt8>) -> Charset? {
    let part = bytes.extracting(first: scannedBytes)
    var index = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: part, index..<part.count) {
      index = open + 1
      if matches("!--", part, at: index) {
        guard let end = ByteSearch.first(Array("-->".utf8), in: part, open + 2..<part.count) else {
          return nil
        }
        index = end + 3
      } else if matches("meta", part, at: index), isTagBreak(part, at: index + 4) {
        index += 4
        if let charset = metaCharset(part, &index) { return charset }
      } else if isTagStart(part, at: index) {
        while index < part.count, !isTagBreak(part, at: index), part[index] != UInt8(ascii: ">") {
          index += 1
        }
        while attribute(part, &index) != nil {}
      } else if index < part.count, "!/?".utf8.contains(part[index]) {
        index = ByteSearch.first(UInt8(ascii: ">"), in: part, index..<part.count) ?? part.count
      }
    }
    return nil
  }

  /// The encoding that an XML declaration at the front names.
  package static func xml(_ bytes: Span<UInt8>) -> Charset? {
    guard matches("<?xml", bytes, at: 0),
      let end = ByteSearch.first(UInt8(ascii: ">"), in: bytes, 0..<min(bytes.count, 1024)),
      let name = ByteSearch.first(Array("encoding".utf8), in: bytes, 0..<end)
    else { return nil }
    var index = name + 8
    while index < end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
    guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27,
      let close = ByteSearch.first(bytes[index], in: bytes, index + 1..<end)
    else { return nil }
    return declared(lower(bytes, index + 1..<close))
  }

  private static func metaCharset(_ bytes: Span<UInt8>, _ index: inout Int) -> Charset? {
    var isPragma = false
    var named: Charset?
    var inContent: Charset?
    while let (name, value) = attribute(bytes, &index) {
      if name == Array("http-equiv".utf8), value == Array("content-type".utf8) { isPragma = true }
      if name == Array("charset".utf8), named == nil { named = declared(value) }
      if name == Array("content".utf8), inContent == nil {
        inContent = label(inContentType: value).flatMap(declared)
      }
    }
    return named ?? (isPragma ? inContent : nil)
  }

  /// The label after `charset=` in a media type, such as `text/html; charset=utf-8`, in lower case.
  package static func label(inContentType type: [UInt8]) -> [UInt8]? {
    let text = lower(type.span, 0..<type.count)
    let span = text.span
    var from = 0
    while let found = ByteSearch.first(Array("charset".utf8), in: span, from..<span.count) {
      from = found + 7
      while from < span.count, span[from] <= 0x20 { from += 1 }
      guard from < span.count, span[from] == UInt8(ascii: "=") else { continue }
      from += 1
      while from < span.count, span[from] <= 0x20 { from += 1 }
      guard from < span.count else { return nil }
      let quote = span[from]
      if quote == 0x22 || quote == 0x27 {
        let end = ByteSearch.first(quote, in: span, from + 1..<span.count)
        return end.map { Array(text[(from + 1)..<$0]) }
      }
      let end = text[from...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ";") }
      return Array(text[from..<(end ?? text.count)])
    }
    return nil
  }

  /// A page that could be read this far is in no UTF-16, whatever it says.
  private static func declared(_ label: [UInt8]) -> Charset? {
    switch Charset(label: label) {
    case .utf16BE, .utf16LE: .utf8
    case .userDefined: .windows1252
    case let charset: charset
    }
  }

  /// The next attribute, name and value in lower case; nil at the end of the tag.
  private static func attribute(
    _ bytes: Span<UInt8>, _ index: inout Int
  ) -> (name: [UInt8], value: [UInt8])? {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/") {
      index += 1
    }
    guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return nil }
    let nameStart = index
    while index < bytes.count, bytes[index] > 0x20,
      !"/>".utf8.contains(bytes[index]), bytes[index] != UInt8(ascii: "=") || index == nameStart
    {
      index += 1
    }
    let name = lower(bytes, nameStart..<index)
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return (name, []) }
    index += 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index < bytes.count else { return (name, []) }
    let quote = bytes[index]
    if quote == 0x22 || quote == 0x27 {
      let start = index + 1
      // A value that never ends says nothing.
      let end = ByteSearch.first(quote, in: bytes, start..<bytes.count)
      index = end.map { $0 + 1 } ?? bytes.count
      return (name, end.map { lower(bytes, start..<$0) } ?? [])
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return (name, lower(bytes, start..<index))
  }

  private static func isTagStart(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool { at < bytes.count && 0x61...0x7A ~= bytes[at] | 0x20 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { return isLetter(index + 1) }
    return isLetter(index)
  }

  private static func isTagBreak(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < bytes.count && (bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/"))
  }

  private static func matches(_ text: String, _ bytes: Span<UInt8>, at index: Int) -> Bool {
    var at = index
    for byte in text.utf8 {
      guard at < bytes.count else { return false }
      let found = bytes[at]
      guard (0x41...0x5A ~= found ? found | 0x20 : found) == byte else { return false }
      at += 1
    }
    return true
  }

  private static func lower(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    range.map { 0x41...0x5A ~= bytes[$0] ? bytes[$0] | 0x20 : bytes[$0] }
  }
}

import RafidBytes

/// An HTTP response as a record holds it: status line, header, body (RFC 9112).
struct HTTPMessage {
  private(set) var status = 0
  private(set) var fields = HeaderFields()
  private(set) var body = 0..<0

  /// Reads `bytes[range]`; false where no status line stands there. A header that never ends leaves
  /// no body.
  mutating func parse(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    body = range.upperBound..<range.upperBound
    let feed = ByteSearch.first(0x0A, in: bytes, range) ?? range.upperBound
    guard let status = Self.status(bytes, range.lowerBound..<feed) else { return false }
    self.status = status
    let start = min(feed + 1, range.upperBound)
    if let end = fields.parse(bytes, from: start, to: range.upperBound) {
      body = end..<range.upperBound
    }
    return true
  }

  /// The code of a status line such as `HTTP/1.1 200 OK`; versions and spaces as servers send them.
  private static func status(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
    let isHTTP = starts(bytes, line, "http")
    guard isHTTP || starts(bytes, line, "icy") else { return nil }
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] != 0x20, bytes[index] != 0x09 { index += 1 }
    while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    var value = 0
    var digits = 0
    while index < line.upperBound, 0x30...0x39 ~= bytes[index], digits < 4 {
      value = value * 10 + Int(bytes[index] - 0x30)
      digits += 1
      index += 1
    }
    return digits == 3 ? value : nil
  }

  private static func starts(_ bytes: Span<UInt8>, _ line: Range<Int>, _ word: String) -> Bool {
    var index = line.lowerBound
    for byte in word.utf8 {
      guard index < line.upperBound, bytes[index] | 0x20 == byte else { return false }
      index += 1
    }
    return true
  }
}

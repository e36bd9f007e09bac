import RafidBytes

/// Lines of name and value, as WARC records and HTTP messages begin with, found in place.
struct HeaderFields {
  /// The names that the source looks for, in lower case.
  enum Name: String, CaseIterable {
    case warcType = "warc-type"
    case warcRecordID = "warc-record-id"
    case warcDate = "warc-date"
    case warcTargetURI = "warc-target-uri"
    case warcRefersTo = "warc-refers-to"
    case warcRefersToTargetURI = "warc-refers-to-target-uri"
    case warcBlockDigest = "warc-block-digest"
    case warcPayloadDigest = "warc-payload-digest"
    case warcLanguage = "warc-identified-content-language"
    case contentLanguage = "content-language"
    case contentLength = "content-length"
    case contentType = "content-type"
    case contentEncoding = "content-encoding"
    case transferEncoding = "transfer-encoding"
  }

  private static let names = Name.allCases.map { ($0, Array($0.rawValue.utf8)) }

  private var fields: [(name: Name, value: Range<Int>)] = []

  /// Reads lines from `start` to the blank line; where that ends, or nil when it is not in
  /// `bytes[..<end]`. Lines without a colon are passed over.
  mutating func parse(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    fields.removeAll(keepingCapacity: true)
    var isKnown = false
    var line = start
    while let feed = ByteSearch.first(0x0A, in: bytes, line..<end) {
      defer { line = feed + 1 }
      let stop = feed > line && bytes[feed - 1] == 0x0D ? feed - 1 : feed
      if stop == line { return feed + 1 }
      if bytes[line] == 0x20 || bytes[line] == 0x09 {
        // A folded line goes on with the value before it.
        if isKnown, let last = fields.popLast() {
          fields.append((last.name, trimmed(bytes, last.value.lowerBound..<stop)))
        }
        continue
      }
      isKnown = false
      guard let colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, line..<stop),
        let name = Self.name(bytes, trimmed(bytes, line..<colon))
      else { continue }
      isKnown = true
      fields.append((name, trimmed(bytes, (colon + 1)..<stop)))
    }
    return nil
  }

  /// The first value under `name`, unfolded, or nil where there is none.
  func value(_ name: Name, in bytes: Span<UInt8>) -> [UInt8]? {
    guard let range = range(name) else { return nil }
    var text: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
        text.append(0x20)
        continue
      }
      text.append(bytes[index])
      index += 1
    }
    return text
  }

  /// Where the first value under `name` stands.
  func range(_ name: Name) -> Range<Int>? { fields.first { $0.name == name }?.value }

  private static func name(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Name? {
    for (name, text) in names where text.count == range.count {
      var index = range.lowerBound
      // Bit 5 makes capitals small; no name holds a byte that another one would meet that way.
      for byte in text {
        if bytes[index] | 0x20 != byte { break }
        index += 1
      }
      if index == range.upperBound { return name }
    }
    return nil
  }
}

/// The range without white space at its ends.
func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  while start < end, bytes[start] <= 0x20 { start += 1 }
  while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
  return start..<end
}

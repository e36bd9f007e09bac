/// The value of `WARC-Type`.
enum WARCType: String {
  case response, resource, conversion, revisit, warcinfo, request, metadata, continuation
  case other

  init(_ text: [UInt8]) {
    let name = String(decoding: text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    self = WARCType(rawValue: name) ?? .other
  }

  var carriesDocument: Bool { self == .response || self == .resource || self == .conversion }
}

/// What is asked of WARC records.
struct RecordRules: Sendable {
  /// The types that become documents.
  var types: Set<WARCType> = [.response, .resource, .conversion]
  /// Whether a record whose bytes do not give its digests is rejected.
  var verifiesDigests = false
}

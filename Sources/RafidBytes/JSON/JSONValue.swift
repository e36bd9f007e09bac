/// A JSON value as a tree, for small files of our own; the hot path works on `JSONScanner`'s ranges.
package indirect enum JSONValue: Sendable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads the object that is the whole of `text`.
  package init(object text: Span<UInt8>) throws(JSONFailure) {
    var scanner = JSONScanner()
    var members: [JSONScanner.Member] = []
    try scanner.members(of: text, 0..<text.count, into: &members)
    self = Self.object(text, members)
  }

  /// A checked value; numbers that are whole keep 53 bits.
  private init(_ text: Span<UInt8>, _ range: Range<Int>) {
    switch text[range.lowerBound] {
    case UInt8(ascii: "{"):
      var scanner = JSONScanner()
      var members: [JSONScanner.Member] = []
      try? scanner.members(of: text, range, into: &members)
      self = Self.object(text, members)
    case UInt8(ascii: "["):
      var scanner = JSONScanner()
      self = .list(scanner.elements(of: text, range).map { JSONValue(text, $0) })
    case UInt8(ascii: "\""):
      self = .text(Self.string(text, range.lowerBound + 1..<range.upperBound - 1))
    case UInt8(ascii: "t"): self = .flag(true)
    case UInt8(ascii: "f"): self = .flag(false)
    case UInt8(ascii: "n"): self = .null
    default: self = .number(Double(Self.string(text, range)) ?? 0)
    }
  }

  private static func object(_ text: Span<UInt8>, _ members: [JSONScanner.Member]) -> JSONValue {
    var pairs: [String: JSONValue] = [:]
    for member in members {
      pairs[string(text, member.key)] = JSONValue(text, member.value)
    }
    return .object(pairs)
  }

  private static func string(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    _ = JSONScanner.decode(text, range, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a key; null where there is none or this is no object.
  package subscript(key: String) -> JSONValue {
    if case .object(let pairs) = self { return pairs[key] ?? .null }
    return .null
  }

  /// The text, or nil for another kind.
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number, or nil for another kind.
  package var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }
  /// The number, or nil for another kind.
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// Whether it is `true`.
  package var isTrue: Bool { if case .flag(true) = self { true } else { false } }
  /// The values of a list; empty for another kind.
  package var list: [JSONValue] { if case .list(let items) = self { items } else { [] } }
  /// The whole numbers of an object by key; empty for another kind.
  package var counts: [String: Int] {
    if case .object(let pairs) = self { pairs.compactMapValues(\.integer) } else { [:] }
  }
}

import RafidBytes

/// What the verifier needs of a manifest whose shape has been checked.
struct ManifestFacts {
  struct Part {
    var path = ""
    var bytes = 0
    var sha256 = ""
    var records = 0
  }
  private(set) var shards: [Part] = []
  private(set) var rejects: [Part] = []
  private(set) var kept = 0

  init(_ manifest: [UInt8]) {
    for (key, value) in Self.members(manifest, 0..<manifest.count) {
      switch key {
      case "kept": kept = Self.integer(manifest, value)
      case "shards": shards = Self.parts(manifest, value)
      case "rejects": rejects = Self.parts(manifest, value)
      default: break
      }
    }
  }

  private static func parts(_ text: [UInt8], _ range: Range<Int>) -> [Part] {
    var scanner = JSONScanner()
    return scanner.elements(of: text.span, range).map { item in
      var part = Part()
      for (key, value) in members(text, item) {
        switch key {
        case "path": part.path = string(text, value)
        case "bytes": part.bytes = integer(text, value)
        case "sha256": part.sha256 = string(text, value)
        case "records": part.records = integer(text, value)
        default: break
        }
      }
      return part
    }
  }

  private static func members(
    _ text: [UInt8], _ range: Range<Int>
  ) -> [(key: String, value: Range<Int>)] {
    var scanner = JSONScanner()
    var members: [JSONScanner.Member] = []
    try? scanner.members(of: text.span, range, into: &members)
    return members.map { (String(decoding: text[$0.key], as: UTF8.self), $0.value) }
  }

  private static func integer(_ text: [UInt8], _ range: Range<Int>) -> Int {
    Int(String(decoding: text[range], as: UTF8.self)) ?? 0
  }

  private static func string(_ text: [UInt8], _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    _ = JSONScanner.decode(text.span, range.dropFirst().dropLast(), into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

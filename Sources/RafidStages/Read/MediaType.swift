import RafidBytes

/// A declared media type, and what the source makes of it.
struct MediaType {
  enum Reading { case html, text, unknown, other }

  /// In lower case, parameters left out; empty where none was declared.
  let name: [UInt8]
  /// The charset parameter, where it names an encoding.
  let charset: Charset?

  init(_ text: [UInt8]?) {
    let value = text ?? []
    let end = value.firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }
    let range = trimmed(value.span, 0..<(end ?? value.count))
    name = value[range].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    charset = CharsetDeclaration.label(inContentType: value).flatMap { Charset(label: $0) }
  }

  private static let html = ["text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"]
  private static let text = ["text/plain", "text/markdown"]
  // Servers say these of anything.
  private static let vague = [
    "", "application/octet-stream", "binary/octet-stream", "unknown/unknown",
    "application/unknown", "*/*", "text/xml", "application/xml", "no-type", "unk",
  ]

  /// How the payload is to be read.
  var reading: Reading {
    let known = String(decoding: name, as: UTF8.self)
    if Self.html.contains(known) { return .html }
    if Self.text.contains(known) { return .text }
    // A type without a slash is none.
    return Self.vague.contains(known) || !known.contains("/") ? .unknown : .other
  }
}

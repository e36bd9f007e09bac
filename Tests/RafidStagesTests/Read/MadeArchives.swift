import RafidBytes

/// Small archives for tests, made in place.
enum Made {
  /// A page with a word to find it by.
  static func page(_ mark: String) -> String {
    "<!DOCTYPE html><html><head><title>\(mark)</title></head><body><p>Text of \(mark).</p></body></html>"
  }

  /// An HTTP response.
  static func http(
    _ body: [UInt8], status: String = "HTTP/1.1 200 OK", type: String? = "text/html; charset=utf-8",
    _ headers: [String] = []
  ) -> [UInt8] {
    let lines = [status] + (type.map { ["Content-Type: \($0)"] } ?? []) + headers + ["", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + body
  }

  /// A WARC record, blank lines and all.
  static func record(
    _ block: [UInt8], type: String = "response", url: String? = "http://ex.example/a",
    contentType: String = "application/http; msgtype=response", length: String? = nil,
    _ headers: [String] = []
  ) -> [UInt8] {
    var lines = ["WARC/1.0", "WARC-Type: \(type)"]
    if let url { lines.append("WARC-Target-URI: \(url)") }
    lines += [
      "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>",
      "WARC-Date: 2026-01-15T02:00:00Z", "Content-Type: \(contentType)",
      "Content-Length: \(length ?? String(block.count))",
    ]
    lines += headers + ["", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// A response record with a page.
  static func response(_ mark: String) -> [UInt8] {
    record(http(Array(page(mark).utf8)), url: "http://ex.example/\(mark)")
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var deflater = Deflater(level: 6)
    var output: [UInt8] = []
    deflater.member(bytes, into: &output)
    return output
  }

  static func gunzip(_ bytes: [UInt8]) -> [UInt8] {
    var inflater = Inflater(.gzip)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let (taken, status) = inflater.inflate(bytes, from: index, into: &output, limit: 1 << 20)
      index += taken
      if status == .memberEnd { inflater.reset() }
      if status == .corrupt || status == .needsInput { break }
    }
    return output
  }
}

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

  /// One member of an archive.
  typealias Member = (name: String, bytes: [UInt8])

  /// A tar archive (POSIX ustar).
  static func tar(_ members: [Member]) -> [UInt8] {
    var archive: [UInt8] = []
    for (name, bytes) in members {
      var header = [UInt8](repeating: 0, count: 512)
      put(Array(name.utf8), at: 0, into: &header)
      put(Array("0000644\u{0}0000000\u{0}0000000\u{0}".utf8), at: 100, into: &header)
      put(Array(octal(bytes.count, 11).utf8), at: 124, into: &header)
      put(Array(octal(0, 11).utf8), at: 136, into: &header)
      put(Array("        0".utf8), at: 148, into: &header)
      put(Array("ustar\000".utf8), at: 257, into: &header)
      let sum = header.reduce(0) { $0 + Int($1) }
      put(Array(octal(sum, 6).utf8) + [0], at: 148, into: &header)
      archive += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }
    return archive + [UInt8](repeating: 0, count: 1024)
  }

  /// A zip archive whose members are stored (APPNOTE 4.3).
  static func zip(_ members: [Member], flags: Int = 0x800) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let checksum = Array(gzip(bytes).suffix(8).prefix(4))
      let about =
        little(20, 2) + little(flags, 2) + little(0, 2) + little(0, 4) + checksum
        + little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2)
        + little(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + about + little(0, 2) + little(0, 2) + little(0, 2)
        + little(0, 4) + little(archive.count, 4) + Array(name.utf8)
      archive += [0x50, 0x4B, 3, 4] + about + Array(name.utf8) + bytes
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(members.count, 2) + little(members.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
  }

  /// One zstd frame that stores its bytes (RFC 8878, section 3.1.1).
  static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count < 1 << 17)
    return [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + little(bytes.count, 4)
      + little(bytes.count << 3 | 1, 3) + bytes
  }

  private static func put(_ bytes: [UInt8], at index: Int, into header: inout [UInt8]) {
    header.replaceSubrange(index..<index + bytes.count, with: bytes)
  }

  private static func octal(_ value: Int, _ digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: digits - text.count) + text
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

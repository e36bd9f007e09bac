import RafidBytes
import RafidFlow

/// What a file holds, once gzip is off.
enum ArchiveFormat: Equatable {
  case warc
  case arc
  case jsonl
  case file(ContentKind)
  /// Something that cannot be read, named for people.
  case unsupported(String)

  /// The words of `read.format`.
  static let words = ["auto", "warc", "wet", "arc", "jsonl", "html", "text"]

  /// What a word of `read.format` means; nil for `auto`.
  init?(word: String) {
    switch word {
    case "warc", "wet": self = .warc
    case "arc": self = .arc
    case "jsonl": self = .jsonl
    case "html": self = .file(.html)
    case "text": self = .file(.text)
    default: return nil
    }
  }

  /// Decides by the first bytes where they are telling, then by the name, then by the content.
  init(head: Span<UInt8>, path: String) {
    self = Self.magic(head) ?? Self.name(path) ?? Self.content(head)
  }

  /// How many bytes the decision looks at: a tar header's magic ends at 262.
  static let headLength = 512

  private static let signatures: [(bytes: [UInt8], what: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive"), ([0x50, 0x4B, 0x05, 0x06], "a zip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"), ([0x42, 0x5A, 0x68], "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"), ([0x04, 0x22, 0x4D, 0x18], "lz4 data"),
    ([0x1F, 0x8B], "gzip inside gzip, or a gzip header that is damaged"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"), (Array("Rar!".utf8), "a rar archive"),
    (Array("%PDF-".utf8), "a PDF"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"), (Array("GIF8".utf8), "a GIF image"),
    (Array("PAR1".utf8), "a Parquet file"), (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  private static func magic(_ head: Span<UInt8>) -> ArchiveFormat? {
    if starts(head, Array("WARC/".utf8)) || starts(head, Array("warc/".utf8)) { return .warc }
    if starts(head, Array("filedesc:".utf8)) { return .arc }
    for (bytes, what) in signatures where starts(head, bytes) { return .unsupported(what) }
    // The frames that zstd readers skip: 184D2A50 to 184D2A5F, little endian.
    if head.count >= 4, head[0] & 0xF0 == 0x50, head[1] == 0x2A, head[2] == 0x4D, head[3] == 0x18 {
      return .unsupported("zstd data")
    }
    if head.count >= 262, starts(head.extracting(257..<262), Array("ustar".utf8)) {
      return .unsupported("a tar archive")
    }
    return nil
  }

  private static func name(_ path: String) -> ArchiveFormat? {
    var name = path.lowercased()[...]
    if let slash = name.lastIndex(of: "/") { name = name[slash...].dropFirst() }
    if name.hasSuffix(".gz") { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...] {
    case ".warc", ".wet", ".wat": return .warc
    case ".arc": return .arc
    case ".jsonl", ".ndjson", ".json": return .jsonl
    case ".html", ".htm", ".xhtml": return .file(.html)
    case ".txt", ".text", ".md": return .file(.text)
    default: return nil
    }
  }

  private static func content(_ head: Span<UInt8>) -> ArchiveFormat {
    let mark = CharsetDeclaration.byteOrderMark(head)
    if ContentSniff.isHTML(head) { return .file(.html) }
    if let mark, mark.charset != .utf8 { return .file(.text) }
    let text = trimmed(head, (mark?.length ?? 0)..<head.count)
    if ByteSearch.first(0, in: head, 0..<head.count) != nil {
      return .unsupported("binary data")
    }
    guard let first = text.first, head[first] == UInt8(ascii: "{") else { return .file(.text) }
    let second = trimmed(head, (first + 1)..<head.count)
    let isObject = second.isEmpty || "\"}".utf8.contains(head[second.lowerBound])
    return isObject ? .jsonl : .file(.text)
  }

  private static func starts(_ head: Span<UInt8>, _ prefix: [UInt8]) -> Bool {
    guard head.count >= prefix.count else { return false }
    for (index, byte) in prefix.enumerated() where head[index] != byte { return false }
    return true
  }
}

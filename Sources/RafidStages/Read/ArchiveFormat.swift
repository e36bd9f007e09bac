import RafidBytes
import RafidFlow

/// What a file holds, once gzip or zstd is off.
enum ArchiveFormat: Equatable {
  /// How something is compressed that must be looked into again.
  enum Packed {
    /// gzip or zstd, inside another compression.
    case members
    /// bzip2, xz and others that libarchive takes off.
    case library
  }
  case warc
  case arc
  case jsonl
  /// JSON that is not one object a line.
  case objects
  /// Text, one document a line.
  case lines
  /// A table with a header: values parted by this byte, or by what its header shows.
  case rows(separator: UInt8?)
  case file(ContentKind)
  /// A zip or tar archive: each member is read by its own format.
  case container
  case packed(Packed)
  /// An archive or compression that cannot be read, named for people.
  case unsupported(String)
  /// Something that is no text, named for people.
  case foreign(String)

  /// The words of `read.format`.
  static let words = ["auto", "warc", "wet", "arc", "jsonl", "csv", "tsv", "html", "text", "lines"]

  /// What a word of `read.format` means; nil for `auto`.
  init?(word: String) {
    switch word {
    case "warc", "wet": self = .warc
    case "arc": self = .arc
    case "jsonl": self = .jsonl
    case "csv": self = .rows(separator: nil)
    case "tsv": self = .rows(separator: 0x09)
    case "html": self = .file(.html)
    case "text": self = .file(.text)
    case "lines": self = .lines
    default: return nil
    }
  }

  /// Decides by the first bytes where they are telling, then by the name, then by the content.
  ///
  /// - Parameter isUnpacked: whether the bytes come out of gzip or zstd.
  init(head: Span<UInt8>, path: String, isUnpacked: Bool = false) {
    self = Self.magic(head, isUnpacked) ?? Self.name(path) ?? Self.content(head)
  }

  /// How many bytes the decision looks at: a tar header.
  static let headLength = 512

  private static let libraryMagic: [[UInt8]] = [
    [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x04, 0x22, 0x4D, 0x18], Array("LZIP".utf8),
    [0x1F, 0x9D], [0x5D, 0x00, 0x00, 0x80, 0x00], [0x5D, 0x00, 0x00, 0x00, 0x04],
  ]
  private static let zipMagic: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x50, 0x4B, 0x07, 0x08],
    [0x50, 0x4B, 0x06, 0x06], Array("PK00PK".utf8),
  ]
  private static let archives: [(bytes: [UInt8], what: String)] = [
    ([0x1F, 0x8B], "gzip whose header is damaged"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"), (Array("Rar!".utf8), "a rar archive"),
  ]
  private static let others: [(bytes: [UInt8], what: String)] = [
    (Array("%PDF-".utf8), "a PDF"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"), (Array("GIF8".utf8), "a GIF image"),
    (Array("PAR1".utf8), "a Parquet file"), (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  private static func magic(_ head: Span<UInt8>, _ isUnpacked: Bool) -> ArchiveFormat? {
    if starts(head, Array("WARC/".utf8)) || starts(head, Array("warc/".utf8)) { return .warc }
    if starts(head, Array("filedesc:".utf8)) { return .arc }
    if zipMagic.contains(where: { starts(head, $0) }) || isTar(head) { return .container }
    if DecodedStream.isZstdMember(head, at: 0) {
      return isUnpacked
        ? .packed(.members) : .unsupported("zstd data, and this build is without zstd")
    }
    if isUnpacked, DecodedStream.isGzipMember(head, at: 0) { return .packed(.members) }
    if isBzip2(head) || libraryMagic.contains(where: { starts(head, $0) }) {
      return .packed(.library)
    }
    for (bytes, what) in archives where starts(head, bytes) { return .unsupported(what) }
    for (bytes, what) in others where starts(head, bytes) { return .foreign(what) }
    return nil
  }

  /// A level from 1 to 9, then the magic of a block or of the end.
  private static func isBzip2(_ head: Span<UInt8>) -> Bool {
    guard starts(head, Array("BZh".utf8)), head.count >= 10, 0x31...0x39 ~= head[3] else {
      return false
    }
    let block = head.extracting(4..<10)
    return starts(block, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
      || starts(block, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])
  }

  /// By the magic of POSIX tar, or by the checksum that older ones have too (tar(5)).
  private static func isTar(_ head: Span<UInt8>) -> Bool {
    guard head.count >= 512 else { return false }
    if starts(head.extracting(257..<262), Array("ustar".utf8)) { return true }
    var sum = 8 * 0x20
    for index in 0..<512 where !(148..<156 ~= index) { sum += Int(head[index]) }
    var value = 0
    for index in 148..<156 where 0x30...0x37 ~= head[index] {
      value = value * 8 + Int(head[index] - 0x30)
    }
    return head[0] != 0 && sum == value
  }

  private static let packedSuffixes = [
    ".gz", ".zst", ".bz2", ".xz", ".lz4", ".lzma", ".lz", ".z",
  ]

  /// A name without the suffix of one compression; `.tgz` is `.tar`.
  static func unpackedName(_ name: String) -> String {
    let small = name.lowercased()
    for suffix in packedSuffixes where small.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    for suffix in [".tgz", ".tbz2", ".txz", ".tzst"] where small.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count)) + ".tar"
    }
    return name
  }

  private static func name(_ path: String) -> ArchiveFormat? {
    var name = unpackedName(path).lowercased()[...]
    if let slash = name.lastIndex(of: "/") { name = name[slash...].dropFirst() }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...] {
    case ".warc", ".wet", ".wat": return .warc
    case ".arc": return .arc
    case ".jsonl", ".ndjson", ".json": return .jsonl
    case ".csv": return .rows(separator: nil)
    case ".tsv", ".tab": return .rows(separator: 0x09)
    case ".html", ".htm", ".xhtml": return .file(.html)
    case ".txt", ".text", ".md": return .file(.text)
    case ".zip", ".wacz", ".tar": return .container
    default: return nil
    }
  }

  private static func content(_ head: Span<UInt8>) -> ArchiveFormat {
    let mark = CharsetDeclaration.byteOrderMark(head)
    if ContentSniff.isHTML(head) { return .file(.html) }
    if let mark, mark.charset != .utf8 { return .file(.text) }
    let text = trimmed(head, (mark?.length ?? 0)..<head.count)
    if ByteSearch.first(0, in: head, 0..<head.count) != nil {
      return .foreign("binary data")
    }
    guard let first = text.first, "{[".utf8.contains(head[first]) else { return .file(.text) }
    let second = trimmed(head, (first + 1)..<head.count)
    if head[first] == UInt8(ascii: "[") {
      return !second.isEmpty && head[second.lowerBound] == UInt8(ascii: "{")
        ? .jsonl : .file(.text)
    }
    let isObject = second.isEmpty || "\"}".utf8.contains(head[second.lowerBound])
    return isObject ? .jsonl : .file(.text)
  }

  private static func starts(_ head: Span<UInt8>, _ prefix: [UInt8]) -> Bool {
    guard head.count >= prefix.count else { return false }
    for (index, byte) in prefix.enumerated() where head[index] != byte { return false }
    return true
  }
}

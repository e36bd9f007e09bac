import RafidBytes

/// What bytes are, by their first few (after the WHATWG MIME Sniffing Standard, section 7).
enum ContentSniff {
  /// How far white space and comments before the first tag are followed.
  private static let scannedBytes = 1024

  private static let openings = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<style", "<table",
    "<iframe", "<h1", "<div", "<font", "<article", "<section", "<p>", "<br", "<a ",
  ].map { Array($0.utf8) }

  /// Whether a page begins here, white space, comments and an XML declaration aside.
  static func isHTML(_ bytes: Span<UInt8>) -> Bool {
    let head = bytes.extracting(first: scannedBytes)
    if let mark = CharsetDeclaration.byteOrderMark(head), mark.charset != .utf8 {
      return isHTMLInUTF16(head, mark)
    }
    var index = CharsetDeclaration.byteOrderMark(head)?.length ?? 0
    while true {
      while index < head.count, head[index] <= 0x20 { index += 1 }
      let closer: [UInt8]
      if starts(head, index, Array("<!--".utf8)) {
        closer = Array("-->".utf8)
      } else if starts(head, index, Array("<?xml".utf8)) {
        closer = Array("?>".utf8)
      } else {
        return openings.contains { starts(head, index, $0) }
      }
      guard let end = ByteSearch.first(closer, in: head, index..<head.count) else {
        // Only a page opens with a comment that long.
        return closer.count == 3
      }
      index = end + closer.count
    }
  }

  private static func isHTMLInUTF16(
    _ head: Span<UInt8>, _ mark: (charset: Charset, length: Int)
  ) -> Bool {
    var text: [UInt8] = []
    _ = CharsetDecoder.decode(head, mark.length..<head.count, as: mark.charset, into: &text)
    return isHTML(text.span)
  }

  private static let binaries: [[UInt8]] = [
    Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
    [0x50, 0x4B, 0x03, 0x04], Array("RIFF".utf8), [0x1A, 0x45, 0xDF, 0xA3], Array("wOF".utf8),
    [0x00, 0x00, 0x01, 0x00], Array("OggS".utf8), Array("ID3".utf8), Array("FWS".utf8),
    Array("CWS".utf8),
  ]

  /// Whether the bytes begin as an image, a PDF or the like, whatever was declared.
  static func isKnownBinary(_ bytes: Span<UInt8>) -> Bool {
    binaries.contains { starts(bytes, 0, $0, foldsCase: false) }
  }

  /// Whether the bytes are text at all: no control character that text does not use.
  static func isText(_ bytes: Span<UInt8>) -> Bool {
    if CharsetDeclaration.byteOrderMark(bytes) != nil { return true }
    let head = bytes.extracting(first: scannedBytes)
    for index in head.indices {
      switch head[index] {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: continue
      case 0..<0x20: return false
      default: continue
      }
    }
    return true
  }

  private static func starts(
    _ bytes: Span<UInt8>, _ start: Int, _ prefix: [UInt8], foldsCase: Bool = true
  ) -> Bool {
    guard bytes.count - start >= prefix.count else { return false }
    for (offset, wanted) in prefix.enumerated() {
      let byte = bytes[start + offset]
      guard (foldsCase && 0x41...0x5A ~= byte ? byte | 0x20 : byte) == wanted else { return false }
    }
    return true
  }
}

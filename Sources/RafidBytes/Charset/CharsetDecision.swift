/// Which encoding a document is in, and what says so.
package struct CharsetDecision: Sendable, Equatable {
  /// What decided.
  package enum Source: String, Sendable {
    case bom
    case http
    case meta
    case xml
    /// The bytes are well-formed UTF-8.
    case utf8 = "utf-8"
    /// Byte statistics.
    case guess
    /// Byte statistics against what was declared.
    case override
    /// The text was in UTF-8 twice, and one was taken off.
    case repair
  }
  package let charset: Charset
  package let source: Source
  /// The length of the byte order mark in front.
  package let markLength: Int
  /// Whether the bytes are known to be well-formed UTF-8.
  package let isWellFormed: Bool
  /// Whether the text, in UTF-8, may be in it twice (`DoubleEncoding`).
  package private(set) var mayBeDoubled = false

  init(
    _ charset: Charset, _ source: Source, markLength: Int = 0, isWellFormed: Bool = false
  ) {
    self.charset = charset
    self.source = source
    self.markLength = markLength
    self.isWellFormed = isWellFormed
  }

  /// Decides in the order of the WHATWG standards: byte order mark, transport, `meta`, XML
  /// declaration; then by the bytes. A declaration that the bytes plainly contradict is passed
  /// over.
  ///
  /// - Parameters:
  ///   - transport: what the HTTP header declares.
  ///   - isMarkup: whether to look for declarations inside.
  package init(_ bytes: Span<UInt8>, transport: Charset?, isMarkup: Bool) {
    if let (charset, length) = CharsetDeclaration.byteOrderMark(bytes) {
      self.init(charset, .bom, markLength: length)
      return
    }
    var declared: [(Charset, Source)] = []
    // Markup in UTF-16 has a zero byte in every tag; without one the header is wrong.
    if let transport,
      !transport.isUTF16 || ByteSearch.first(0, in: bytes, 0..<min(bytes.count, 1024)) != nil
    {
      declared.append((transport, .http))
    }
    if isMarkup {
      if let charset = CharsetDeclaration.meta(bytes) { declared.append((charset, .meta)) }
      if let charset = CharsetDeclaration.xml(bytes) { declared.append((charset, .xml)) }
    }
    let shape = UTF8Shape(bytes)
    if let unmarked = Self.unmarked(bytes, shape, declared) {
      self = unmarked
      return
    }
    if let plain = Self.plain(shape, declared) {
      self = plain
      mayBeDoubled = charset == .utf8 && shape.leads >= DoubleEncoding.fewest
      return
    }
    let evidence = CharsetEvidence(bytes)
    for (charset, source) in declared where !(charset == .utf8 && !shape.isMostlyUTF8) {
      if let better = evidence.contradiction(of: charset) {
        self.init(better, .override)
      } else {
        self.init(charset, source)
      }
      return
    }
    if declared.isEmpty, shape.sequences > 0, shape.isMostlyUTF8 {
      self.init(.utf8, .utf8)
    } else {
      self.init(evidence.best, declared.isEmpty ? .guess : .override)
    }
  }

  /// The decision for encodings that look like ASCII with odd control characters, where they are
  /// not declared: ISO-2022-JP by its escapes, UTF-16 by the zero bytes of every other place.
  private static func unmarked(
    _ bytes: Span<UInt8>, _ shape: UTF8Shape, _ declared: [(Charset, Source)]
  ) -> CharsetDecision? {
    let isDeclared = declared.contains { $0.0 == .iso2022JP || $0.0.isUTF16 }
    guard !isDeclared else { return nil }
    let source: Source = declared.isEmpty ? .guess : .override
    if shape.isASCII, MultiByteDecoder.hasKanjiEscape(bytes) {
      return CharsetDecision(.iso2022JP, source)
    }
    let head = min(bytes.count, 512)
    guard head >= 8, ByteSearch.first(0, in: bytes, 0..<head) != nil else { return nil }
    var zeros = [0, 0]
    for index in 0..<head where bytes[index] == 0 { zeros[index & 1] += 1 }
    // Half of a page in UTF-16 is markup and spaces, even where no letter is Latin; text alone still
    // has a space in eight letters.
    let many = head / 16
    // A few characters have a zero in the other place, such as the Chinese numeral one, U+4E00.
    if zeros[1] > many, zeros[0] < zeros[1] / 8 { return CharsetDecision(.utf16LE, source) }
    if zeros[0] > many, zeros[1] < zeros[0] / 8 { return CharsetDecision(.utf16BE, source) }
    return nil
  }

  /// The decision where the bytes leave no doubt: ASCII or well-formed UTF-8.
  private static func plain(
    _ shape: UTF8Shape, _ declared: [(Charset, Source)]
  ) -> CharsetDecision? {
    guard shape.isWellFormed else { return nil }
    // These say something else with the same bytes.
    if let (charset, source) = declared.first,
      [.iso2022JP, .utf16BE, .utf16LE, .replacement].contains(charset)
    {
      return CharsetDecision(charset, source)
    }
    if shape.isASCII {
      let (charset, source) = declared.first ?? (.utf8, .utf8)
      return CharsetDecision(charset, source, isWellFormed: true)
    }
    let (charset, source) = declared.first ?? (.utf8, .utf8)
    if charset == .utf8 { return CharsetDecision(.utf8, source, isWellFormed: true) }
    // One well-formed sequence is rare in Latin text, three are rare in any other.
    guard shape.sequences >= (charset.isLatin ? 1 : 3) else { return nil }
    return CharsetDecision(.utf8, .override, isWellFormed: true)
  }
}

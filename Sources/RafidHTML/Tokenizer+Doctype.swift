extension Tokenizer {
  private static let publicWord = Array("public".utf8)
  private static let systemWord = Array("system".utf8)

  /// Reads a doctype from behind its keyword, by the states from "DOCTYPE state" on.
  mutating func doctype(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token, from start: Int
  ) {
    token.kind = .doctype
    token.forcesQuirks = false
    token.hasName = false
    token.publicID = nil
    token.systemID = nil
    position = start
    doctypeName(bytes, &tree, &token)
    if !skipDoctypeSpace(bytes, &token) { return }
    if matches(bytes, position, Self.publicWord) {
      position += Self.publicWord.count
      guard let id = identifier(bytes, &tree, &token) else { return }
      token.publicID = id.range
      if !id.isClosed || !skipDoctypeSpace(bytes, &token) { return }
      guard let system = identifier(bytes, &tree, &token) else { return }
      token.systemID = system.range
      if system.isClosed { doctypeEnd(bytes, &token) }
    } else if matches(bytes, position, Self.systemWord) {
      position += Self.systemWord.count
      guard let id = identifier(bytes, &tree, &token) else { return }
      token.systemID = id.range
      if id.isClosed { doctypeEnd(bytes, &token) }
    } else {
      bogusDoctype(bytes, &token)
    }
  }

  private mutating func doctypeName(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) {
    while position < bytes.count, isHTMLSpace(bytes[position]) { position += 1 }
    token.start = tree.textEnd
    let first = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == ASCII.greater || isHTMLSpace(byte) { break }
      if byte == 0 {
        appendUTF8(0xFFFD, to: &tree.decoded)
      } else {
        tree.decoded.append(ASCII.lowercased(byte))
      }
      position += 1
    }
    token.end = tree.textEnd
    token.hasName = position > first
    if !token.hasName { token.forcesQuirks = true }
  }

  /// Skips white space; false where the doctype ends there, with its `>` read.
  private mutating func skipDoctypeSpace(
    _ bytes: Span<UInt8>, _ token: inout Token
  ) -> Bool {
    while position < bytes.count, isHTMLSpace(bytes[position]) { position += 1 }
    if position == bytes.count {
      token.forcesQuirks = true
      return false
    }
    if bytes[position] == ASCII.greater {
      position += 1
      return false
    }
    return true
  }

  /// Reads a quoted identifier; nil where there is none.
  private mutating func identifier(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) -> (range: Range<Int>, isClosed: Bool)? {
    while position < bytes.count, isHTMLSpace(bytes[position]) { position += 1 }
    guard position < bytes.count,
      bytes[position] == ASCII.quote || bytes[position] == ASCII.apostrophe
    else {
      token.forcesQuirks = true
      bogusDoctype(bytes, &token)
      return nil
    }
    let quote = bytes[position]
    let start = position + 1
    var index = start
    while index < bytes.count, bytes[index] != quote, bytes[index] != ASCII.greater { index += 1 }
    let range = decode(bytes, start..<index, &tree, .raw)
    let isClosed = index < bytes.count && bytes[index] == quote
    position = min(index + 1, bytes.count)
    if !isClosed { token.forcesQuirks = true }
    return (range, isClosed)
  }

  /// What follows the last identifier: nothing, or what is skipped without quirks.
  private mutating func doctypeEnd(_ bytes: Span<UInt8>, _ token: inout Token) {
    if skipDoctypeSpace(bytes, &token) {
      while position < bytes.count, bytes[position] != ASCII.greater { position += 1 }
      position = min(position + 1, bytes.count)
    }
  }

  /// The "bogus DOCTYPE state", which forces quirks at its callers' places.
  private mutating func bogusDoctype(_ bytes: Span<UInt8>, _ token: inout Token) {
    token.forcesQuirks = true
    while position < bytes.count, bytes[position] != ASCII.greater { position += 1 }
    position = min(position + 1, bytes.count)
  }
}

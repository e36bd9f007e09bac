extension Tokenizer {
  private static let doctypeWord = Array("doctype".utf8)
  private static let cdataWord = Array("[CDATA[".utf8)

  /// Reads what `<!` at `position` begins; false where that is no token.
  mutating func declaration(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) -> Bool {
    let start = position + 2
    if start + 1 < bytes.count, bytes[start] == ASCII.hyphen, bytes[start + 1] == ASCII.hyphen {
      comment(bytes, &tree, &token, from: start + 2)
    } else if matches(bytes, start, Self.doctypeWord) {
      doctype(bytes, &tree, &token, from: start + 7)
    } else if allowsCDATA, matches(bytes, start, Self.cdataWord, anyCase: false) {
      position = start + 7
      content = .cdata
      return cdata(bytes, &tree, &token)
    } else {
      bogusComment(bytes, &tree, &token, from: start)
    }
    return true
  }

  /// Whether the input at an index reads as `word`, in any case of letters unless told so.
  func matches(
    _ bytes: Span<UInt8>, _ index: Int, _ word: [UInt8], anyCase: Bool = true
  ) -> Bool {
    guard bytes.count - index >= word.count else { return false }
    for offset in word.indices {
      let byte = bytes[index + offset]
      if (anyCase ? ASCII.lowercased(byte) : byte) != word[offset] { return false }
    }
    return true
  }

  /// A comment whose data begins at `start`, by the "comment" states.
  private mutating func comment(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token, from start: Int
  ) {
    var index = start
    var end = start
    // `<!-->` and `<!--->` are empty comments.
    if index < bytes.count, bytes[index] == ASCII.greater {
      index += 1
    } else if index + 1 < bytes.count, bytes[index] == ASCII.hyphen,
      bytes[index + 1] == ASCII.greater
    {
      index += 2
    } else {
      (end, index) = commentEnd(bytes, start)
    }
    position = index
    token.kind = .comment
    setText(
      bytes, &tree, &token, start..<end, decoding: needsDecoding(bytes, start..<end), .raw)
  }

  /// Where a comment's data ends and what follows the comment begins.
  private func commentEnd(_ bytes: Span<UInt8>, _ start: Int) -> (end: Int, next: Int) {
    var index = start
    while index < bytes.count {
      if bytes[index] != ASCII.hyphen {
        index += 1
        continue
      }
      var last = index
      while last < bytes.count, bytes[last] == ASCII.hyphen { last += 1 }
      if last - index >= 2, last < bytes.count {
        if bytes[last] == ASCII.greater { return (last - 2, last + 1) }
        if bytes[last] == ASCII.exclamation, last + 1 < bytes.count,
          bytes[last + 1] == ASCII.greater
        {
          return (last - 2, last + 2)
        }
      }
      index = last
    }
    // At the end of the input, what could have begun `-->` or `--!>` is no data.
    var end = bytes.count
    if end > start, bytes[end - 1] == ASCII.exclamation, end - 3 >= start,
      bytes[end - 2] == ASCII.hyphen, bytes[end - 3] == ASCII.hyphen
    {
      return (end - 3, bytes.count)
    }
    while end > start, bytes.count - end < 2, bytes[end - 1] == ASCII.hyphen { end -= 1 }
    return (end, bytes.count)
  }

  /// The "bogus comment state": data up to `>`.
  mutating func bogusComment(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token, from start: Int
  ) {
    var index = start
    while index < bytes.count, bytes[index] != ASCII.greater { index += 1 }
    position = min(index + 1, bytes.count)
    token.kind = .comment
    setText(
      bytes, &tree, &token, start..<index, decoding: needsDecoding(bytes, start..<index), .raw)
  }

  /// The "CDATA section state": text up to `]]>`, its NULs apart; false at the end of the section.
  mutating func cdata(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) -> Bool {
    let start = position
    token.source = start
    var index = start
    var decodes = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == ASCII.rightBracket, index + 2 < bytes.count,
        bytes[index + 1] == ASCII.rightBracket, bytes[index + 2] == ASCII.greater
      {
        break
      }
      if byte == 0 { break }
      if byte == ASCII.carriageReturn { decodes = true }
      index += 1
    }
    if index > start {
      position = index
      token.kind = .text
      setText(bytes, &tree, &token, start..<index, decoding: decodes, .lines)
    } else if index < bytes.count, bytes[index] == 0 {
      null(&token)
    } else {
      position = min(index + 3, bytes.count)
      content = .data
      return false
    }
    return true
  }

  /// Whether a run without character references has anything to replace.
  func needsDecoding(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0 || bytes[index] == ASCII.carriageReturn {
      return true
    }
    return false
  }
}

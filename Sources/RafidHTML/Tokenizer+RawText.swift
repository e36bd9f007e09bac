import RafidBytes

extension Tokenizer {
  private static let scriptWord = Array("script".utf8)

  /// Hands out the text up to `end`, or what follows where that is here.
  mutating func raw(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token, to end: Int,
    references: Bool
  ) {
    let start = position
    if end == start {
      content = .data
      next(bytes, &tree, &token)
      return
    }
    position = end
    token.kind = .text
    let decodes =
      MarkupScan.first(
        0, ASCII.carriageReturn, references ? ASCII.ampersand : 0, 0, in: bytes, start..<end) < end
    setText(
      bytes, &tree, &token, start..<end, decoding: decodes, references ? .rcdata : .raw)
  }

  /// Where RCDATA or RAWTEXT ends: at the appropriate end tag, or with the input.
  func rawTextEnd(_ bytes: Span<UInt8>) -> Int {
    var index = position
    while true {
      index = MarkupScan.first(ASCII.less, in: bytes, from: index)
      if index == bytes.count || isAppropriateEndTag(bytes, index) { return index }
      index += 1
    }
  }

  /// Whether an end tag with the name of the last start tag stands at an index.
  private func isAppropriateEndTag(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index + 1] == ASCII.slash else { return false }
    var key = NameKey()
    var end = index + 2
    while end < bytes.count, ASCII.isLetter(bytes[end]), key.length < NameKey.packedBytes {
      key.add(bytes[end] | 0x20, at: key.length)
      key.length += 1
      end += 1
    }
    guard end < bytes.count, endsTagName(bytes[end]), key.length > 0 else { return false }
    return tags.find(key, longName) == lastStartTag.rawValue
  }

  private func endsTagName(_ byte: UInt8) -> Bool {
    byte == ASCII.greater || byte == ASCII.slash || isHTMLSpace(byte)
  }

  /// Where script data ends, by the states from "script data" to "script data double escaped".
  ///
  /// Inside `<!--` the script is escaped: an end tag still ends it, but after a `<script` in there
  /// the next end tag only ends that.
  func scriptEnd(_ bytes: Span<UInt8>) -> Int {
    var index = position
    while index < bytes.count {
      index = MarkupScan.first(ASCII.less, in: bytes, from: index)
      if index == bytes.count {
        break
      } else if isAppropriateEndTag(bytes, index) {
        return index
      } else if index + 3 < bytes.count, bytes[index + 1] == ASCII.exclamation,
        bytes[index + 2] == ASCII.hyphen, bytes[index + 3] == ASCII.hyphen
      {
        // The two dashes may already be those of a `-->`.
        let (next, isEnd) = escapedEnd(bytes, index + 2)
        if isEnd { return next }
        index = next
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  /// From the dashes of `<!--` on: where the escaped part ends, and whether the script ends there.
  private func escapedEnd(_ bytes: Span<UInt8>, _ start: Int) -> (next: Int, isEnd: Bool) {
    var index = start
    var dashes = 0
    var isDouble = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == ASCII.hyphen {
        dashes += 1
        index += 1
        continue
      }
      if byte == ASCII.greater, dashes >= 2 { return (index + 1, false) }
      dashes = 0
      if byte == ASCII.less {
        if !isDouble, isAppropriateEndTag(bytes, index) { return (index, true) }
        let isClosing = index + 1 < bytes.count && bytes[index + 1] == ASCII.slash
        let name = index + (isClosing ? 2 : 1)
        if isClosing == isDouble, matches(bytes, name, Self.scriptWord),
          name + 6 < bytes.count, endsTagName(bytes[name + 6])
        {
          isDouble.toggle()
          index = name + 6
          continue
        }
      }
      index += 1
    }
    return (bytes.count, true)
  }
}

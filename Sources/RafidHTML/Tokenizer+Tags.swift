import RafidBytes

extension Tokenizer {
  /// Reads a tag whose name begins at `nameAt`; a tag that the input's end cuts off is no token.
  mutating func tag(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token, _ kind: Token.Kind,
    nameAt: Int
  ) {
    position = nameAt
    let key = name(bytes, isAttribute: false)
    token.tag = HTMLTag(rawValue: internTag(key, &tree))
    token.kind = kind
    token.selfClosing = false
    token.start = tree.attributeRecords.count
    token.end = token.start
    if position < bytes.count, bytes[position] == ASCII.greater {
      position += 1
    } else if !readAttributes(bytes, &tree, &token) {
      tree.attributeRecords.removeLast(tree.attributeRecords.count - token.start)
      position = bytes.count
      token.kind = .endOfFile
      return
    } else if kind == .endTag {
      tree.attributeRecords.removeLast(tree.attributeRecords.count - token.start)
    } else {
      token.end = tree.attributeRecords.count
    }
    if kind == .startTag { lastStartTag = token.tag }
  }

  /// The tag that a lowercase name has in the tree, which may be new.
  package mutating func intern(_ name: String, _ tree: inout HTMLTree) -> HTMLTag {
    longName = Array(name.utf8)
    return HTMLTag(rawValue: internTag(NameKey(longName), &tree))
  }

  @inline(__always)
  private mutating func internTag(_ key: NameKey, _ tree: inout HTMLTree) -> UInt16 {
    if let id = tags.find(key, longName) { return id }
    return addTag(key, &tree)
  }

  @inline(never)
  private mutating func addTag(_ key: NameKey, _ tree: inout HTMLTree) -> UInt16 {
    let id = tags.insert(key, longName, limit: limits.distinctNames)
    if id != 0 { tree.customTags.append(appendName(key, &tree)) }
    return id
  }

  @inline(never)
  private mutating func addAttribute(_ key: NameKey, _ tree: inout HTMLTree) -> UInt16 {
    let id = attributes.insert(key, longName, limit: limits.distinctNames)
    if id != 0 { tree.customAttributes.append(appendName(key, &tree)) }
    return id
  }

  private func appendName(_ key: NameKey, _ tree: inout HTMLTree) -> Range<Int32> {
    let start = Int32(tree.textEnd)
    tree.decoded += key.length <= NameKey.packedBytes ? key.packed() : longName
    return start..<Int32(tree.textEnd)
  }

  /// Reads a name at `position`, lowercased, up to a byte that ends it; an attribute's name ends
  /// at `=` as well, though it may begin with one.
  @inline(__always)
  private mutating func name(_ bytes: Span<UInt8>, isAttribute: Bool) -> NameKey {
    var key = NameKey()
    guard let low = nextWord(bytes, &key) else { return longName(bytes, isAttribute) }
    key.low = low
    if key.length == 8 {
      guard let middle = nextWord(bytes, &key) else { return longName(bytes, isAttribute) }
      key.middle = middle
    }
    if key.length == 16 {
      guard let high = nextWord(bytes, &key) else { return longName(bytes, isAttribute) }
      key.high = high
    }
    let end = position + key.length
    guard key.length > 0, key.length < NameKey.packedBytes,
      endsName(bytes[end], isAttribute, isFirst: false)
    else { return longName(bytes, isAttribute) }
    position = end
    return key
  }

  /// The next eight bytes of a name, lowercased up to its end, and its length with them; nil near the
  /// end of the input.
  @inline(__always)
  private func nextWord(_ bytes: Span<UInt8>, _ key: inout NameKey) -> UInt64? {
    guard let next = MarkupScan.word(bytes, at: position + key.length) else { return nil }
    let word = NameWord(bytes: next)
    let length = word.length
    key.length += length
    return word.lowercased(length)
  }

  @inline(__always)
  private func endsName(_ byte: UInt8, _ isAttribute: Bool, isFirst: Bool) -> Bool {
    byte == ASCII.greater || byte == ASCII.slash || isHTMLSpace(byte)
      || (isAttribute && byte == ASCII.equals && !isFirst)
  }

  /// Reads a name byte by byte: a long one, one near the input's end, or with rare bytes in it.
  @inline(never)
  private mutating func longName(_ bytes: Span<UInt8>, _ isAttribute: Bool) -> NameKey {
    let start = position
    longName.removeAll(keepingCapacity: true)
    while position < bytes.count {
      let byte = bytes[position]
      if endsName(byte, isAttribute, isFirst: position == start) { break }
      if byte == 0 {
        appendUTF8(0xFFFD, to: &longName)
      } else {
        longName.append(ASCII.lowercased(byte))
      }
      position += 1
    }
    return NameKey(longName)
  }

  /// Reads attributes up to and with the `>` that ends the tag; false where the input ends first.
  private mutating func readAttributes(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) -> Bool {
    seen.begin()
    while true {
      skipSpace(bytes)
      guard position < bytes.count else { return false }
      let byte = bytes[position]
      if byte == ASCII.greater {
        position += 1
        return true
      }
      if byte == ASCII.slash {
        position += 1
        if position < bytes.count, bytes[position] == ASCII.greater {
          token.selfClosing = true
          position += 1
          return true
        }
        continue
      }
      if !readAttribute(bytes, &tree, first: token.start) { return false }
    }
  }

  @inline(__always)
  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while position < bytes.count, isHTMLSpace(bytes[position]) { position += 1 }
  }

  @inline(__always)
  private mutating func readAttribute(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, first: Int
  ) -> Bool {
    let key = name(bytes, isAttribute: true)
    let id = attributes.find(key, longName) ?? addAttribute(key, &tree)
    skipSpace(bytes)
    guard position < bytes.count else { return false }
    var value = 0..<0
    if bytes[position] == ASCII.equals {
      position += 1
      skipSpace(bytes)
      guard position < bytes.count else { return false }
      let byte = bytes[position]
      if byte == ASCII.quote || byte == ASCII.apostrophe {
        position += 1
        guard let quoted = quotedValue(bytes, &tree, byte) else { return false }
        value = quoted
      } else if byte != ASCII.greater {
        value = unquotedValue(bytes, &tree)
        if position == bytes.count { return false }
      }
    }
    if id == 0 || tree.attributeRecords.count - first >= limits.attributes { return true }
    if !seen.insert(HTMLAttribute(rawValue: id)) { return true }
    tree.attributeRecords.append(
      AttributeRecord(
        name: HTMLAttribute(rawValue: id), start: Int32(value.lowerBound),
        end: Int32(value.upperBound)))
    return true
  }

  @inline(__always)
  private mutating func quotedValue(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ quote: UInt8
  ) -> Range<Int>? {
    let start = position
    var index = start
    var decodes = false
    while true {
      index = MarkupScan.first(
        quote, 0, ASCII.ampersand, ASCII.carriageReturn, in: bytes, from: index)
      guard index < bytes.count else { return nil }
      if bytes[index] == quote { break }
      decodes = true
      index += 1
    }
    position = index + 1
    return decodes ? decode(bytes, start..<index, &tree, .attribute) : start..<index
  }

  private mutating func unquotedValue(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree
  ) -> Range<Int> {
    let start = position
    var decodes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == ASCII.greater || isHTMLSpace(byte) { break }
      if byte == ASCII.ampersand || byte == 0 { decodes = true }
      position += 1
    }
    return decodes ? decode(bytes, start..<position, &tree, .attribute) : start..<position
  }
}

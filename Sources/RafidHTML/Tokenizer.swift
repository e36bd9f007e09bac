import RafidBytes

/// The tokenizer of the WHATWG standard, section "Tokenization", over a whole input.
///
/// With all bytes at hand, most of the standard's states are places in the code; those that
/// outlive a token are `Content`. Text without character references, carriage returns and NULs is
/// not copied: its range of the input is a range of the tree's text.
package struct Tokenizer: Sendable {
  /// The states in which a token may begin.
  package enum Content: UInt8 {
    case data, rcdata, rawtext, scriptData, plaintext, cdata
  }

  let limits: HTMLLimits
  var position = 0
  package var content = Content.data
  /// The tag that ends RCDATA, RAWTEXT and script data: the last start tag's.
  package var lastStartTag = HTMLTag.unknown
  /// Whether `<![CDATA[` begins character data: the adjusted current node is foreign.
  var allowsCDATA = false

  var tags = NameTable(HTMLTag.spellings)
  var attributes = NameTable(HTMLAttribute.spellings)
  let references = CharacterReferences.standard
  /// A name that does not pack into a key.
  var longName: [UInt8] = []
  /// The attributes of the tag that is read.
  var seen = AttributeSet()

  package init(limits: HTMLLimits) {
    self.limits = limits
  }

  /// Begins a document, whose bytes are the text of the tree, with the byte at `start`; empties the
  /// tree otherwise.
  package mutating func begin(at start: Int, _ tree: inout HTMLTree) {
    tree.removeNodes()
    position = start
    content = .data
    lastStartTag = .unknown
    allowsCDATA = false
    tags.reset()
    attributes.reset()
  }

  /// Reads the next token. At the end of the input it is `endOfFile`, again and again.
  package mutating func next(_ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token) {
    token.source = position
    switch content {
    case .data: data(bytes, &tree, &token)
    case .plaintext: raw(bytes, &tree, &token, to: bytes.count, references: false)
    case .cdata: if !cdata(bytes, &tree, &token) { data(bytes, &tree, &token) }
    case .rcdata:
      let end = rawTextEnd(bytes)
      raw(bytes, &tree, &token, to: end, references: true)
    case .rawtext:
      let end = rawTextEnd(bytes)
      raw(bytes, &tree, &token, to: end, references: false)
    case .scriptData:
      let end = scriptEnd(bytes)
      raw(bytes, &tree, &token, to: end, references: false)
    }
  }

  /// The "data state": a run of text, or what `<` begins.
  private mutating func data(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) {
    while position < bytes.count, bytes[position] == ASCII.less, opensMarkup(bytes, position) {
      token.source = position
      if markup(bytes, &tree, &token) { return }
    }
    token.source = position
    guard position < bytes.count else {
      token.kind = .endOfFile
      return
    }
    if bytes[position] == 0 {
      null(&token)
      return
    }
    text(bytes, &tree, &token)
  }

  mutating func null(_ token: inout Token) {
    token.kind = .null
    position += 1
  }

  @inline(__always)
  private mutating func text(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) {
    let start = position
    var index = start
    var decodes = false
    while true {
      index = MarkupScan.first(
        ASCII.less, 0, ASCII.ampersand, ASCII.carriageReturn, in: bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte == 0 || byte == ASCII.less && opensMarkup(bytes, index) { break }
      if byte != ASCII.less { decodes = true }
      index += 1
    }
    position = index
    token.kind = .text
    setText(bytes, &tree, &token, start..<index, decoding: decodes, .data)
  }

  /// Whether the `<` at an index begins anything but text.
  @inline(__always)
  func opensMarkup(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let byte = bytes[index + 1]
    if ASCII.isLetter(byte) { return true }
    if byte == ASCII.slash { return index + 2 < bytes.count }
    return byte == ASCII.exclamation || byte == ASCII.question
  }

  /// Reads what the `<` at `position` begins; false where that is no token.
  @inline(__always)
  private mutating func markup(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token
  ) -> Bool {
    let byte = bytes[position + 1]
    if ASCII.isLetter(byte) {
      tag(bytes, &tree, &token, .startTag, nameAt: position + 1)
    } else if byte == ASCII.slash {
      let second = bytes[position + 2]
      if ASCII.isLetter(second) {
        tag(bytes, &tree, &token, .endTag, nameAt: position + 2)
      } else if second == ASCII.greater {
        position += 3
        return false
      } else {
        bogusComment(bytes, &tree, &token, from: position + 2)
      }
    } else if byte == ASCII.question {
      bogusComment(bytes, &tree, &token, from: position + 1)
    } else {
      return declaration(bytes, &tree, &token)
    }
    return true
  }

  /// Sets a token's text to a range of the input, decoded where it must be.
  @inline(__always)
  mutating func setText(
    _ bytes: Span<UInt8>, _ tree: inout HTMLTree, _ token: inout Token, _ range: Range<Int>,
    decoding: Bool, _ rule: DecodingRule
  ) {
    if !decoding {
      token.start = range.lowerBound
      token.end = range.upperBound
      return
    }
    let decoded = decode(bytes, range, &tree, rule)
    token.start = decoded.lowerBound
    token.end = decoded.upperBound
  }
}

// "The rules for parsing tokens in foreign content".
extension TreeBuilder {
  /// Whether the dispatcher hands the token to the rules for foreign content.
  @inline(__always)
  var isInForeignContent: Bool {
    mutating get {
      let element = adjustedCurrent
      return element.isForeign && isForeignToken(element)
    }
  }

  private mutating func isForeignToken(_ element: OpenElement) -> Bool {
    let isText = token.kind == .text || token.kind == .null
    let isStart = token.kind == .startTag
    if token.kind == .endOfFile { return false }
    if element.classes.meets(.mathTextPoint) {
      if isText { return false }
      if isStart, token.tag != .mglyph, token.tag != .malignmark { return false }
    }
    if element.namespace == .mathML, element.tag == .annotationXML, isStart, token.tag == .svg {
      return false
    }
    return !(element.classes.meets(.htmlPoint) && (isStart || isText))
  }

  mutating func inForeignContent() -> Bool {
    switch token.kind {
    case .null:
      let start = tree.textEnd
      appendUTF8(0xFFFD, to: &tree.decoded)
      insertText(start..<tree.textEnd, source: token.source)
    case .text:
      insertText()
      if framesetOK, !isSpace(token.start..<token.end) { framesetOK = false }
    case .comment:
      insertComment()
    case .doctype, .endOfFile:
      break
    case .startTag:
      return foreignStartTag()
    case .endTag:
      return foreignEndTag()
    }
    return true
  }

  private mutating func foreignStartTag() -> Bool {
    if rules.classes(token.tag).meets(.breakout) || token.tag == .font && hasFontAttribute {
      return breakOut()
    }
    let namespace = adjustedCurrent.namespace
    if token.selfClosing { insertVoid(namespace) } else { insertElement(namespace) }
    return true
  }

  private var hasFontAttribute: Bool {
    for index in token.start..<token.end {
      let name = tree.attributeRecords[index].name
      if name == .color || name == .face || name == .size { return true }
    }
    return false
  }

  /// Leaves foreign content for the HTML around it.
  private mutating func breakOut() -> Bool {
    while open.count > 1, current.isForeign, !current.classes.meets([.mathTextPoint, .htmlPoint]) {
      pop()
    }
    return inHTMLContent()
  }

  private mutating func foreignEndTag() -> Bool {
    if token.tag == .br || token.tag == .p { return breakOut() }
    var index = open.count - 1
    while index > 0 {
      let element = open[index]
      if !element.isForeign { return inHTMLContent() }
      if element.tag == token.tag {
        while open.count > index { pop() }
        return true
      }
      index -= 1
    }
    return true
  }

  /// Whether an `annotation-xml` says that it holds HTML.
  mutating func hasHTMLEncoding(_ node: Int32) -> Bool {
    guard let value = tree.attribute(.encoding, of: HTMLNode(rawValue: node)) else { return false }
    let encoding = String(
      decoding: tree.bytes(value).map { ASCII.lowercased($0) }, as: UTF8.self)
    return encoding == "text/html" || encoding == "application/xhtml+xml"
  }
}

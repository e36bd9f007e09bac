// The mode "in body", but for its tags, and "text".
extension TreeBuilder {
  mutating func inBody() -> Bool {
    switch token.kind {
    case .text:
      reconstructFormatting()
      insertText()
      if framesetOK, !isSpace(token.start..<token.end) { framesetOK = false }
    case .startTag:
      return bodyStartTag()
    case .endTag:
      return bodyEndTag()
    case .null, .doctype:
      break
    case .comment:
      insertComment()
    case .endOfFile:
      return templateModes.isEmpty || inTemplate()
    }
    return true
  }

  mutating func isSpace(_ range: Range<Int>) -> Bool {
    for index in range where !isHTMLSpace(tree.byte(at: index)) { return false }
    return true
  }

  mutating func inText() -> Bool {
    switch token.kind {
    case .text:
      insertText()
      return true
    case .endOfFile:
      pop()
      mode = originalMode
      return false
    default:
      pop()
      mode = originalMode
      return true
    }
  }
}

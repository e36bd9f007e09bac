// The modes "in table" and "in table text".
extension TreeBuilder {
  mutating func inTable() -> Bool {
    switch token.kind {
    case .text, .null:
      if current.classes.meets(.fosters) || current.isHTML(.template) {
        pendingTableText.removeAll(keepingCapacity: true)
        originalMode = mode
        mode = .inTableText
        return false
      }
    case .comment:
      insertComment()
      return true
    case .doctype:
      return true
    case .startTag:
      if let isDone = tableStartTag() { return isDone }
    case .endTag:
      if let isDone = tableEndTag() { return isDone }
    case .endOfFile:
      return inBody()
    }
    return fosterInBody()
  }

  private mutating func tableStartTag() -> Bool? {
    switch token.tag {
    case .caption:
      clearToTable()
      pushMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearToTable()
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearToTable()
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return false
    case .tbody, .tfoot, .thead:
      clearToTable()
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearToTable()
      insertImplied(.tbody)
      mode = .inTableBody
      return false
    case .table:
      if !isInTableScope(.table) { return true }
      popThrough(.table)
      resetMode()
      return false
    case .style, .script, .template:
      return inHead()
    case .input where isHiddenInput:
      insertVoid()
    case .form:
      if isOpen(.template) || form >= 0 { return true }
      form = Int32(tree.nodes.count)
      insertVoid()
    default:
      return nil
    }
    return true
  }

  private mutating func tableEndTag() -> Bool? {
    switch token.tag {
    case .table:
      if isInTableScope(.table) {
        popThrough(.table)
        resetMode()
      }
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr:
      break
    case .template:
      return inHead()
    default:
      return nil
    }
    return true
  }

  /// Processes the token by the rules of "in body", with foster parenting.
  private mutating func fosterInBody() -> Bool {
    fosterParenting = true
    let isDone = inBody()
    fosterParenting = false
    return isDone
  }

  /// "Clear the stack back to a table context".
  mutating func clearToTable() { popTo(.table) }

  mutating func inTableText() -> Bool {
    if token.kind == .null { return true }
    if token.kind == .text {
      pendingTableText.append(token.start..<token.end)
      return true
    }
    let saved = token
    let isSpaceOnly = pendingTableText.allSatisfy { isSpace($0) }
    for range in pendingTableText {
      token.kind = .text
      token.start = range.lowerBound
      token.end = range.upperBound
      token.source = range.lowerBound < tree.text.count ? range.lowerBound : saved.source
      if isSpaceOnly { insertText() } else { _ = fosterInBody() }
    }
    token = saved
    mode = originalMode
    return false
  }
}

// The modes of a table's parts.
extension TreeBuilder {
  mutating func inCaption() -> Bool {
    let isPart = token.kind == .startTag && rules.classes(token.tag).meets(.tablePart)
    let isTableEnd = token.kind == .endTag && token.tag == .table
    if isPart || isTableEnd || token.kind == .endTag && token.tag == .caption {
      if !isInTableScope(.caption) { return true }
      generateImpliedEndTags()
      popThrough(.caption)
      clearFormattingToMarker()
      mode = .inTable
      return !isPart && !isTableEnd
    }
    if token.kind == .endTag {
      switch token.tag {
      case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return true
      default: break
      }
    }
    return inBody()
  }

  mutating func inColumnGroup() -> Bool {
    switch token.kind {
    case .text where takeHeadSpace():
      return true
    case .comment:
      insertComment()
      return true
    case .doctype:
      return true
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .col:
        insertVoid()
        return true
      case .template: return inHead()
      default: break
      }
    case .endTag:
      switch token.tag {
      case .colgroup:
        if current.isHTML(.colgroup) {
          pop()
          mode = .inTable
        }
        return true
      case .col: return true
      case .template: return inHead()
      default: break
      }
    case .endOfFile:
      return inBody()
    default:
      break
    }
    if !current.isHTML(.colgroup) { return true }
    pop()
    mode = .inTable
    return false
  }

  mutating func inTableBody() -> Bool {
    if token.kind == .startTag {
      switch token.tag {
      case .tr:
        clearToTableBody()
        insertElement()
        mode = .inRow
        return true
      case .th, .td:
        clearToTableBody()
        insertImplied(.tr)
        mode = .inRow
        return false
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead:
        return leaveTableBody()
      default:
        return inTable()
      }
    }
    guard token.kind == .endTag else { return inTable() }
    switch token.tag {
    case .tbody, .tfoot, .thead:
      if isInTableScope(token.tag) {
        clearToTableBody()
        pop()
        mode = .inTable
      }
      return true
    case .table:
      return leaveTableBody()
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr:
      return true
    default:
      return inTable()
    }
  }

  /// Ends the table body and has the token processed "in table".
  private mutating func leaveTableBody() -> Bool {
    if !isInTableScope(.tbody), !isInTableScope(.thead), !isInTableScope(.tfoot) { return true }
    clearToTableBody()
    pop()
    mode = .inTable
    return false
  }

  private mutating func clearToTableBody() {
    popTo(.tableBodyContext)
  }

  mutating func inRow() -> Bool {
    if token.kind == .startTag {
      switch token.tag {
      case .th, .td:
        clearToRow()
        insertElement()
        mode = .inCell
        pushMarker()
        return true
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr:
        return !leaveRow()
      default:
        return inTable()
      }
    }
    guard token.kind == .endTag else { return inTable() }
    switch token.tag {
    case .tr:
      _ = leaveRow()
      return true
    case .table:
      return !leaveRow()
    case .tbody, .tfoot, .thead:
      return !isInTableScope(token.tag) || !leaveRow()
    case .body, .caption, .col, .colgroup, .html, .td, .th:
      return true
    default:
      return inTable()
    }
  }

  /// Ends the row; false where there is none in scope.
  private mutating func leaveRow() -> Bool {
    if !isInTableScope(.tr) { return false }
    clearToRow()
    pop()
    mode = .inTableBody
    return true
  }

  private mutating func clearToRow() { popTo(.rowContext) }

  mutating func inCell() -> Bool {
    if token.kind == .startTag, rules.classes(token.tag).meets(.tablePart) {
      if !isInTableScope(.td), !isInTableScope(.th) { return true }
      closeCell()
      return false
    }
    guard token.kind == .endTag else { return inBody() }
    switch token.tag {
    case .td, .th:
      if isInTableScope(token.tag) {
        generateImpliedEndTags()
        popThrough(token.tag)
        clearFormattingToMarker()
        mode = .inRow
      }
      return true
    case .body, .caption, .col, .colgroup, .html:
      return true
    case .table, .tbody, .tfoot, .thead, .tr:
      if !isInTableScope(token.tag) { return true }
      closeCell()
      return false
    default:
      return inBody()
    }
  }

  private mutating func closeCell() {
    generateImpliedEndTags()
    popTo(.cell)
    if open.count > 1 { pop() }
    clearFormattingToMarker()
    mode = .inRow
  }
}

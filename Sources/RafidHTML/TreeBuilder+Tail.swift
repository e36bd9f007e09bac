// The modes "in template", of framesets, and behind the body.
extension TreeBuilder {
  mutating func inTemplate() -> Bool {
    switch token.kind {
    case .text, .null, .comment, .doctype:
      return inBody()
    case .startTag:
      if rules.classes(token.tag).meets(.headPart) { return inHead() }
      let next: Mode =
        switch token.tag {
        case .caption, .colgroup, .tbody, .tfoot, .thead: .inTable
        case .col: .inColumnGroup
        case .tr: .inTableBody
        case .td, .th: .inRow
        default: .inBody
        }
      _ = templateModes.popLast()
      templateModes.append(next)
      mode = next
      return false
    case .endTag:
      return token.tag == .template ? inHead() : true
    case .endOfFile:
      if !isOpen(.template) { return true }
      popThrough(.template)
      clearFormattingToMarker()
      _ = templateModes.popLast()
      resetMode()
      return false
    }
  }

  mutating func afterBody() -> Bool {
    switch token.kind {
    case .text where isSpace(token.start..<token.end):
      return inBody()
    case .comment:
      insertComment(in: open.isEmpty ? 0 : open[0].node)
      return true
    case .doctype, .endOfFile:
      return true
    case .startTag where token.tag == .html:
      return inBody()
    case .endTag where token.tag == .html:
      if !isFragment { mode = .afterAfterBody }
      return true
    default:
      mode = .inBody
      return false
    }
  }

  mutating func afterAfterBody() -> Bool {
    switch token.kind {
    case .comment:
      insertComment(in: 0)
      return true
    case .text where isSpace(token.start..<token.end):
      return inBody()
    case .doctype:
      return inBody()
    case .startTag where token.tag == .html:
      return inBody()
    case .endOfFile:
      return true
    default:
      mode = .inBody
      return false
    }
  }

  mutating func inFrameset() -> Bool {
    switch token.kind {
    case .text:
      insertSpaces()
    case .comment:
      insertComment()
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .frameset: insertElement()
      case .frame: insertVoid()
      case .noframes: return inHead()
      default: break
      }
    case .endTag where token.tag == .frameset && open.count > 1:
      pop()
      if !isFragment, !current.isHTML(.frameset) { mode = .afterFrameset }
    default:
      break
    }
    return true
  }

  mutating func afterFrameset() -> Bool {
    switch token.kind {
    case .text:
      insertSpaces()
    case .comment:
      insertComment()
    case .startTag where token.tag == .html:
      return inBody()
    case .startTag where token.tag == .noframes:
      return inHead()
    case .endTag where token.tag == .html:
      mode = .afterAfterFrameset
    default:
      break
    }
    return true
  }

  mutating func afterAfterFrameset() -> Bool {
    switch token.kind {
    case .comment:
      insertComment(in: 0)
    case .text:
      insertSpaces()
    case .startTag where token.tag == .html:
      return inBody()
    case .startTag where token.tag == .noframes:
      return inHead()
    default:
      break
    }
    return true
  }

  /// Inserts the white space of a text token, whatever lies between.
  private mutating func insertSpaces() {
    let end = token.end
    while token.start < end {
      let source = token.source
      let space = takeSpace()
      if !space.isEmpty { insertText(space, source: source) }
      while token.start < end, !isHTMLSpace(tree.byte(at: token.start)) { token.start += 1 }
    }
  }
}

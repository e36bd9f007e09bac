// The modes up to the body: "initial" to "after head".
extension TreeBuilder {
  mutating func initial() -> Bool {
    switch token.kind {
    case .text where isSpaceOnly():
      return true
    case .comment:
      insertComment(in: 0)
      return true
    case .doctype:
      insertDoctype()
      mode = .beforeHTML
      return true
    default:
      tree.quirks = .full
      mode = .beforeHTML
      return false
    }
  }

  mutating func beforeHTML() -> Bool {
    switch token.kind {
    case .doctype:
      return true
    case .comment:
      insertComment(in: 0)
      return true
    case .text where isSpaceOnly():
      return true
    case .startTag where token.tag == .html:
      insertRoot(token.start..<token.end)
      mode = .beforeHead
      return true
    case .endTag where !isHeadBodyHTMLOrBreak:
      return true
    default:
      insertRoot(0..<0)
      mode = .beforeHead
      return false
    }
  }

  /// Inserts the `html` element.
  mutating func insertRoot(_ attributes: Range<Int>) {
    _ = insert(.html, .html, attributes)
  }

  private var isHeadBodyHTMLOrBreak: Bool {
    token.tag == .head || token.tag == .body || token.tag == .html || token.tag == .br
  }

  mutating func beforeHead() -> Bool {
    switch token.kind {
    case .doctype:
      return true
    case .comment:
      insertComment()
      return true
    case .text where isSpaceOnly():
      return true
    case .startTag where token.tag == .html:
      return inBody()
    case .startTag where token.tag == .head:
      head = insertElement()
      mode = .inHead
      return true
    case .endTag where !isHeadBodyHTMLOrBreak:
      return true
    default:
      head = insertImplied(.head)
      mode = .inHead
      return false
    }
  }

  mutating func inHead() -> Bool {
    switch token.kind {
    case .doctype:
      return true
    case .comment:
      insertComment()
      return true
    case .text where takeHeadSpace():
      return true
    case .startTag:
      if let isDone = headStartTag() { return isDone }
    case .endTag:
      switch token.tag {
      case .head:
        pop()
        mode = .afterHead
        return true
      case .template:
        endTemplate()
        return true
      case .body, .html, .br:
        break
      default:
        return true
      }
    default:
      break
    }
    pop()
    mode = .afterHead
    return false
  }

  /// Inserts the white space at the front of a text token and tells whether that was all.
  mutating func takeHeadSpace() -> Bool {
    let source = token.source
    let space = takeSpace()
    if !space.isEmpty { insertText(space, source: source) }
    return token.start == token.end
  }

  /// The start tags that "in head" knows; nil for others.
  private mutating func headStartTag() -> Bool? {
    switch token.tag {
    case .html:
      return inBody()
    case .base, .basefont, .bgsound, .link, .meta:
      insertVoid()
    case .title:
      insertTextElement(.rcdata)
    case .noframes, .style:
      insertTextElement(.rawtext)
    case .noscript where scripting:
      insertTextElement(.rawtext)
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .script:
      insertTextElement(.scriptData)
    case .template:
      insertElement()
      pushMarker()
      framesetOK = false
      mode = .inTemplate
      templateModes.append(.inTemplate)
    case .head:
      break
    default:
      return nil
    }
    return true
  }

  /// The end tag of a template, in any mode.
  mutating func endTemplate() {
    if !isOpen(.template) { return }
    generateAllImpliedEndTags()
    popThrough(.template)
    clearFormattingToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  mutating func inHeadNoscript() -> Bool {
    switch token.kind {
    case .doctype:
      return true
    case .comment:
      return inHead()
    case .text where takeHeadSpace():
      return true
    case .startTag:
      switch token.tag {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
      case .head, .noscript: return true
      default: break
      }
    case .endTag:
      if token.tag == .noscript {
        pop()
        mode = .inHead
        return true
      }
      if token.tag != .br { return true }
    default:
      break
    }
    pop()
    mode = .inHead
    return false
  }

  mutating func afterHead() -> Bool {
    switch token.kind {
    case .doctype:
      return true
    case .comment:
      insertComment()
      return true
    case .text where takeHeadSpace():
      return true
    case .startTag:
      if let isDone = afterHeadStartTag() { return isDone }
    case .endTag:
      switch token.tag {
      case .template: return inHead()
      case .body, .html, .br: break
      default: return true
      }
    default:
      break
    }
    insertImplied(.body)
    mode = .inBody
    return false
  }

  private mutating func afterHeadStartTag() -> Bool? {
    switch token.tag {
    case .html:
      return inBody()
    case .body:
      insertElement()
      framesetOK = false
      mode = .inBody
    case .frameset:
      insertElement()
      mode = .inFrameset
    case .head:
      break
    case let tag where rules.classes(tag).meets(.headPart):
      push(openElement(head, .head))
      let isDone = inHead()
      if let place = openIndex(head) { removeOpen(at: place) }
      return isDone
    default:
      return nil
    }
    return true
  }
}

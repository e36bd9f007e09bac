// Start tags "in body".
extension TreeBuilder {
  mutating func bodyStartTag() -> Bool {
    switch rules.start(token.tag) {
    case .ordinary:
      reconstructFormatting()
      insertElement()
    case .block:
      startBlock()
    case .formatting:
      reconstructFormatting()
      pushFormatting(insertElement(), token.tag)
    case .anchor:
      startAnchor()
    case .listItem:
      startListItem(.li, .li)
    case .definition:
      startListItem(.dd, .dt)
    case .heading:
      if hasParagraphInButtonScope { closeParagraph() }
      if current.classes.meets(.heading) { pop() }
      insertElement()
    case .void:
      reconstructFormatting()
      insertVoid()
      framesetOK = false
    case .plainVoid:
      insertVoid()
    case .headPart:
      return inHead()
    default:
      return rarerBodyStartTag()
    }
    return true
  }

  private mutating func rarerBodyStartTag() -> Bool {
    switch rules.start(token.tag) {
    case .html:
      if !isOpen(.template), !open.isEmpty { mergeAttributes(into: open[0].node) }
    case .body: startSecondBody()
    case .frameset: startFrameset()
    case .preformatted:
      startBlock()
      ignoresLineFeed = true
      framesetOK = false
    case .form: startForm()
    case .plaintext:
      startBlock()
      tokenizer.content = .plaintext
    case .button: startButton()
    case .nobr: startNobr()
    case .marker:
      reconstructFormatting()
      insertElement()
      pushMarker()
      framesetOK = false
    case .table:
      if tree.quirks != .full, hasParagraphInButtonScope { closeParagraph() }
      insertElement()
      framesetOK = false
      mode = .inTable
    case .image:
      token.tag = .img
      return false
    case .selectedContent:
      reconstructFormatting()
      selectedContents.append(insertElement())
    case .math: startForeign(.mathML)
    case .svg: startForeign(.svg)
    case .rubyBase:
      if isInScope(.ruby) { generateImpliedEndTags() }
      insertElement()
    case .rubyText:
      if isInScope(.ruby) { generateImpliedEndTags(except: .rtc) }
      insertElement()
    case .ignored:
      break
    default:
      startControlOrText()
    }
    return true
  }

  /// Parts of forms, and elements whose content is text.
  private mutating func startControlOrText() {
    switch rules.start(token.tag) {
    case .input: startInput()
    case .rule: startRule()
    case .select: startSelect()
    case .option, .optgroup: startOption()
    case .textarea:
      insertTextElement(.rcdata)
      ignoresLineFeed = true
      framesetOK = false
    case .xmp:
      if hasParagraphInButtonScope { closeParagraph() }
      reconstructFormatting()
      framesetOK = false
      insertTextElement(.rawtext)
    case .iframe:
      framesetOK = false
      insertTextElement(.rawtext)
    case .noembed:
      insertTextElement(.rawtext)
    case .noscript where scripting:
      insertTextElement(.rawtext)
    default:
      reconstructFormatting()
      insertElement()
    }
  }

  @inline(__always)
  private mutating func startBlock() {
    if hasParagraphInButtonScope { closeParagraph() }
    insertElement()
  }

  private mutating func startSecondBody() {
    guard open.count > 1, open[1].isHTML(.body), !isOpen(.template) else { return }
    framesetOK = false
    mergeAttributes(into: open[1].node)
  }

  private mutating func startFrameset() {
    guard framesetOK, open.count > 1, open[1].isHTML(.body) else { return }
    tree.unlink(open[1].node)
    while open.count > 1 { pop() }
    insertElement()
    mode = .inFrameset
  }

  private mutating func startForm() {
    let isInTemplate = isOpen(.template)
    if form >= 0, !isInTemplate { return }
    if hasParagraphInButtonScope { closeParagraph() }
    let node = insertElement()
    if !isInTemplate { form = node }
  }

  private mutating func startListItem(_ tag: HTMLTag, _ other: HTMLTag) {
    framesetOK = false
    if isOpen(tag) || isOpen(other) {
      var index = open.count - 1
      while index >= 0 {
        let element = open[index]
        if element.isHTML(tag) || element.isHTML(other) {
          generateImpliedEndTags(except: element.tag)
          popThrough(element.tag)
          break
        }
        if element.classes.meets(.special), !element.isHTML(.address), !element.isHTML(.div),
          !element.isHTML(.p)
        {
          break
        }
        index -= 1
      }
    }
    startBlock()
  }

  private mutating func startButton() {
    if isInScope(.button) {
      generateImpliedEndTags()
      popThrough(.button)
    }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  private mutating func startAnchor() {
    if let entry = formattingIndex(.a) {
      let node = formatting[entry].node
      _ = runAdoptionAgency(.a)
      if let entry = formattingIndex(ofNode: node) { formatting.remove(at: entry) }
      if let place = openIndex(node) { removeOpen(at: place) }
    }
    reconstructFormatting()
    pushFormatting(insertElement(), .a)
  }

  private mutating func startNobr() {
    reconstructFormatting()
    if isInScope(.nobr) {
      if !runAdoptionAgency(.nobr) { endOther(.nobr) }
      reconstructFormatting()
    }
    pushFormatting(insertElement(), .nobr)
  }

  private mutating func startForeign(_ namespace: HTMLNamespace) {
    reconstructFormatting()
    if token.selfClosing { insertVoid(namespace) } else { insertElement(namespace) }
  }

  private mutating func startInput() {
    if isFragment, context.isHTML(.select) { return }
    if isInScope(.select) { popThrough(.select) }
    reconstructFormatting()
    insertVoid()
    if !isHiddenInput { framesetOK = false }
  }

  /// Whether the token has `type="hidden"`.
  var isHiddenInput: Bool {
    for index in token.start..<token.end where tree.attributeRecords[index].name == .type {
      let value = tree.attributeValue(at: index)
      return tree.bytes(value).elementsEqual("hidden".utf8) {
        ASCII.lowercased($0) == $1
      }
    }
    return false
  }

  private mutating func startRule() {
    if hasParagraphInButtonScope { closeParagraph() }
    if isInScope(.select) { generateImpliedEndTags() }
    insertVoid()
    framesetOK = false
  }

  private mutating func startSelect() {
    if isFragment, context.isHTML(.select) { return }
    if isInScope(.select) {
      popThrough(.select)
      return
    }
    reconstructFormatting()
    insertElement()
    framesetOK = false
  }

  private mutating func startOption() {
    if isInScope(.select) {
      generateImpliedEndTags(except: token.tag == .option ? .optgroup : .unknown)
    } else if current.isHTML(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }
}

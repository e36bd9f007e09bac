// End tags "in body".
extension TreeBuilder {
  mutating func bodyEndTag() -> Bool {
    let tag = token.tag
    switch rules.end(tag) {
    case .ordinary:
      endOther(tag)
    case .formatting:
      if !runAdoptionAgency(tag) { endOther(tag) }
    case .block:
      endScoped(tag)
    case .paragraph:
      if !hasParagraphInButtonScope { insertImplied(.p) }
      closeParagraph()
    case .listItem:
      if isInScope(.li, [.scope, .list]) {
        generateImpliedEndTags(except: .li)
        popThrough(.li)
      }
    case .definition:
      if isInScope(tag) {
        generateImpliedEndTags(except: tag)
        popThrough(tag)
      }
    case .heading:
      endHeading()
    case .template:
      endTemplate()
    case .body:
      if isInScope(.body) { mode = .afterBody }
    case .html:
      if !isInScope(.body) { return true }
      mode = .afterBody
      return false
    case .form:
      endForm()
    case .marker:
      if isInScope(tag) {
        endScoped(tag)
        clearFormattingToMarker()
      }
    case .lineBreak:
      endLineBreak()
    }
    return true
  }

  private mutating func endScoped(_ tag: HTMLTag) {
    if !isInScope(tag) { return }
    generateImpliedEndTags()
    popThrough(tag)
  }

  /// "Any other end tag".
  mutating func endOther(_ tag: HTMLTag) {
    if !isOpen(tag) { return }
    var index = open.count - 1
    while index >= 0 {
      let element = open[index]
      if element.isHTML(tag) {
        generateImpliedEndTags(except: tag)
        while open.count > max(index, 1) { pop() }
        return
      }
      if element.classes.meets(.special) { return }
      index -= 1
    }
  }

  private mutating func endHeading() {
    let isAnyOpen = isOpen(.h1) || isOpen(.h2) || isOpen(.h3) || isOpen(.h4) || isOpen(.h5)
    if !isAnyOpen, !isOpen(.h6) { return }
    var index = open.count - 1
    while index >= 0 {
      let element = open[index]
      if element.classes.meets(.heading) {
        generateImpliedEndTags()
        while open.count > index { pop() }
        return
      }
      if element.classes.meets(.scope) { return }
      index -= 1
    }
  }

  private mutating func endForm() {
    if isOpen(.template) {
      endScoped(.form)
      return
    }
    let node = form
    form = -1
    guard node > 0, isInScope(.form), let place = openIndex(node), isUnbounded(place) else {
      return
    }
    generateImpliedEndTags()
    if let place = openIndex(node) { removeOpen(at: place) }
  }

  /// Whether nothing that bounds a scope lies behind a place of the stack.
  private mutating func isUnbounded(_ place: Int) -> Bool {
    for element in open[(place + 1)...]
    where element.classes.meets(.scope) {
      return false
    }
    return true
  }

  /// `</br>` counts as `<br>`.
  private mutating func endLineBreak() {
    reconstructFormatting()
    token.start = 0
    token.end = 0
    insertVoid()
    framesetOK = false
  }
}

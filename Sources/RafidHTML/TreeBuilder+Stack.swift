extension TreeBuilder {
  /// The "current node".
  @inline(__always)
  var current: OpenElement {
    mutating get { open.isEmpty ? .none : open[open.count - 1] }
  }

  /// The "adjusted current node".
  @inline(__always)
  var adjustedCurrent: OpenElement {
    mutating get { isFragment && open.count == 1 ? context : current }
  }

  /// The stack's entry for an HTML element.
  @inline(__always)
  mutating func openElement(_ node: Int32, _ tag: HTMLTag) -> OpenElement {
    OpenElement(node: node, tag: tag, classes: rules.classes(tag))
  }

  mutating func push(_ element: OpenElement) {
    open.append(element)
    if !element.isForeign { count(element.tag, 1) }
  }

  private mutating func count(_ tag: HTMLTag, _ change: Int32) {
    let index = Int(tag.rawValue)
    while index >= openCounts.count { openCounts.append(0) }
    openCounts[index] += change
  }

  mutating func pop() {
    guard let element = open.popLast() else { return }
    if !element.isForeign { count(element.tag, -1) }
  }

  /// Takes an element out of the stack, wherever it is.
  mutating func removeOpen(at index: Int) {
    let element = open.remove(at: index)
    if !element.isForeign { count(element.tag, -1) }
  }

  mutating func insertOpen(_ element: OpenElement, at index: Int) {
    open.insert(element, at: index)
    if !element.isForeign { count(element.tag, 1) }
  }

  @inline(__always)
  mutating func isOpen(_ tag: HTMLTag) -> Bool {
    let index = Int(tag.rawValue)
    return index < openCounts.count && openCounts[index] > 0
  }

  /// The place of a node in the stack.
  mutating func openIndex(_ node: Int32) -> Int? {
    var index = open.count - 1
    while index >= 0 {
      if open[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  /// Pops up to and with the innermost HTML element of a tag.
  mutating func popThrough(_ tag: HTMLTag) {
    while let last = open.last {
      if open.count == 1 { return }
      pop()
      if last.isHTML(tag) { return }
    }
  }

  /// Pops until the current node is of a class; the root stays.
  mutating func popTo(_ classes: TagClass) {
    while open.count > 1, !current.classes.meets(classes) { pop() }
  }

  /// "Has an element in the specific scope", of elements outside table scope.
  mutating func isInScope(_ tag: HTMLTag, _ bounds: TagClass = .scope) -> Bool {
    if !isOpen(tag) { return false }
    var index = open.count - 1
    while index >= 0 {
      let element = open[index]
      if element.isHTML(tag) { return true }
      if element.classes.meets(bounds) { return false }
      index -= 1
    }
    return false
  }

  /// "Has an element in button scope", of `p` in all rules.
  @inline(__always)
  var hasParagraphInButtonScope: Bool {
    mutating get { isOpen(.p) && isInScope(.p, [.scope, .button]) }
  }

  /// "Has an element in table scope".
  mutating func isInTableScope(_ tag: HTMLTag) -> Bool {
    isInScope(tag, .table)
  }

  /// "Generate implied end tags", with one tag left out.
  mutating func generateImpliedEndTags(except tag: HTMLTag = .unknown) {
    while let last = open.last, last.classes.meets(.implied), last.tag != tag {
      pop()
    }
  }

  mutating func generateAllImpliedEndTags() {
    while let last = open.last, last.classes.meets([.implied, .thoroughlyImplied]) {
      pop()
    }
  }

  /// "Close a p element".
  mutating func closeParagraph() {
    generateImpliedEndTags(except: .p)
    popThrough(.p)
  }

  /// "Reset the insertion mode appropriately".
  mutating func resetMode() {
    var index = open.count - 1
    while index >= 0 {
      let isLast = index == 0
      let element = isLast && isFragment ? context : open[index]
      if !element.isForeign, let found = modeInside(element.tag, isLast) {
        mode = found
        return
      }
      index -= 1
    }
    mode = .inBody
  }

  private mutating func modeInside(_ tag: HTMLTag, _ isLast: Bool) -> Mode? {
    switch tag {
    case .td, .th: isLast ? .inBody : .inCell
    case .tr: .inRow
    case .tbody, .thead, .tfoot: .inTableBody
    case .caption: .inCaption
    case .colgroup: .inColumnGroup
    case .table: .inTable
    case .template: templateModes.last ?? .inBody
    case .head: isLast ? .inBody : .inHead
    case .body: .inBody
    case .frameset: .inFrameset
    case .html: head < 0 ? .beforeHead : .afterHead
    default: isLast ? .inBody : nil
    }
  }
}

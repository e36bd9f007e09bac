/// Where a node goes: before a sibling, or with -1 behind the last child.
struct InsertionPlace {
  var parent: Int32
  var before: Int32 = -1
}

extension TreeBuilder {
  /// How much decoded text may be copied anew to have adjacent text in one node: a bound that
  /// keeps alternating insertions at two places linear.
  static var joinLimit: Int { 1024 }

  /// The "appropriate place for inserting a node".
  @inline(__always)
  mutating func place() -> InsertionPlace {
    let target = current
    if fosterParenting || target.tag == .template { return place(in: target) }
    return InsertionPlace(parent: target.node)
  }

  /// The same, with an "override target".
  mutating func place(in target: OpenElement) -> InsertionPlace {
    if fosterParenting, target.classes.meets(.fosters) {
      return fosterPlace()
    }
    return InsertionPlace(parent: inside(target))
  }

  /// The node that holds an element's children: for a template its contents.
  mutating func inside(_ element: OpenElement) -> Int32 {
    element.isHTML(.template) ? tree.nodes[Int(element.node)].firstChild : element.node
  }

  private mutating func fosterPlace() -> InsertionPlace {
    var index = open.count - 1
    while index > 0 {
      let element = open[index]
      if element.isHTML(.template) { return InsertionPlace(parent: inside(element)) }
      if element.isHTML(.table) {
        let parent = tree.nodes[Int(element.node)].parent
        if parent >= 0 { return InsertionPlace(parent: parent, before: element.node) }
        return InsertionPlace(parent: inside(open[index - 1]))
      }
      index -= 1
    }
    return InsertionPlace(parent: open.isEmpty ? 0 : open[0].node)
  }

  /// "Insert an HTML element" for the token, or a foreign one, and push it.
  @discardableResult
  mutating func insertElement(_ namespace: HTMLNamespace = .html) -> Int32 {
    insert(token.tag, namespace, token.start..<token.end)
  }

  /// Inserts and pushes an element that no tag asked for.
  @discardableResult
  mutating func insertImplied(_ tag: HTMLTag) -> Int32 {
    insert(tag, .html, 0..<0)
  }

  /// Inserts the token's element and leaves it closed.
  mutating func insertVoid(_ namespace: HTMLNamespace = .html) {
    let node = tree.append(
      .element, token.tag, namespace, token.start..<token.end, source: token.source, at: place())
    if namespace == .html, token.tag == .template { addContents(node) }
  }

  mutating func insert(
    _ tag: HTMLTag, _ namespace: HTMLNamespace, _ attributes: Range<Int>
  ) -> Int32 {
    let node = tree.append(
      .element, tag, namespace, attributes, source: token.source, at: place())
    if namespace == .html {
      if tag == .template { addContents(node) }
      push(openElement(node, tag))
    } else {
      let hasEncoding = tag == .annotationXML && hasHTMLEncoding(node)
      let classes = TagClass.foreign(tag, namespace, hasHTMLEncoding: hasEncoding)
      push(OpenElement(node: node, tag: tag, classes: classes))
    }
    return node
  }

  private mutating func addContents(_ node: Int32) {
    _ = tree.append(.templateContents, source: token.source, at: InsertionPlace(parent: node))
  }

  /// Inserts the text token.
  @inline(__always)
  mutating func insertText() {
    insertText(token.start..<token.end, source: token.source)
  }

  /// "Insert a character" for a run of them.
  mutating func insertText(_ range: Range<Int>, source: Int) {
    let place = place()
    if place.parent == 0, !isFragment { return }
    let previous =
      place.before < 0
      ? tree.nodes[Int(place.parent)].lastChild : tree.nodes[Int(place.before)].previousSibling
    if previous >= 0, tree.nodes[Int(previous)].kind == .text, join(range, to: Int(previous)) {
      return
    }
    _ = tree.append(.text, .unknown, .html, range, source: source, at: place)
  }

  /// Adds text to a text node; false where that would copy too much.
  private mutating func join(_ range: Range<Int>, to node: Int) -> Bool {
    let record = tree.nodes[node]
    if Int(record.end) == range.lowerBound {
      tree.nodes[node].end = Int32(range.upperBound)
      return true
    }
    if Int(record.end) != tree.textEnd {
      let length = Int(record.end - record.start)
      if Int(record.start) >= tree.text.count, length > Self.joinLimit { return false }
      tree.nodes[node].start = Int32(tree.textEnd)
      tree.copyText(Int(record.start)..<Int(record.end))
    }
    tree.copyText(range)
    tree.nodes[node].end = Int32(tree.textEnd)
    return true
  }

  /// "Insert a comment", at the current node or as the last child of a given one.
  mutating func insertComment(in parent: Int32? = nil) {
    _ = tree.append(
      .comment, .unknown, .html, token.start..<token.end, source: token.source,
      at: parent.map { InsertionPlace(parent: $0) } ?? place())
  }

  /// Starts an element whose content is text: the "generic raw text" and RCDATA algorithms.
  mutating func insertTextElement(_ content: Tokenizer.Content) {
    insertElement()
    tokenizer.content = content
    originalMode = mode
    mode = .text
  }

  /// Gives an open element those of the token's attributes that it lacks.
  mutating func mergeAttributes(into node: Int32) {
    if token.start == token.end { return }
    let record = tree.nodes[Int(node)]
    tokenizer.seen.begin()
    for index in Int(record.start)..<Int(record.end) {
      _ = tokenizer.seen.insert(tree.attributeRecords[index].name)
    }
    var missing: [AttributeRecord] = []
    let room = limits.attributes - Int(record.end - record.start)
    for index in token.start..<token.end where missing.count < room {
      let attribute = tree.attributeRecords[index]
      if tokenizer.seen.insert(attribute.name) { missing.append(attribute) }
    }
    if missing.isEmpty { return }
    let start = tree.attributeRecords.count
    for index in Int(record.start)..<Int(record.end) {
      tree.attributeRecords.append(tree.attributeRecords[index])
    }
    tree.attributeRecords.append(contentsOf: missing)
    tree.nodes[Int(node)].start = Int32(start)
    tree.nodes[Int(node)].end = Int32(tree.attributeRecords.count)
  }
}

extension TreeBuilder {
  /// The "adoption agency algorithm" for an end tag, or for `a` and `nobr` start tags that close
  /// their like; false where the rule for "any other end tag" applies.
  mutating func runAdoptionAgency(_ tag: HTMLTag) -> Bool {
    if current.isHTML(tag), formattingIndex(ofNode: current.node) == nil {
      pop()
      return true
    }
    for _ in 0..<8 {
      guard let entry = formattingIndex(tag) else { return false }
      let element = formatting[entry].node
      guard let place = openIndex(element) else {
        formatting.remove(at: entry)
        return true
      }
      if !isNodeInScope(place) { return true }
      guard let furthest = furthestBlock(below: place) else {
        while open.count > place { pop() }
        formatting.remove(at: entry)
        return true
      }
      adopt(element, entry: entry, place: place, furthest: furthest)
    }
    return true
  }

  private mutating func isNodeInScope(_ place: Int) -> Bool {
    var index = open.count - 1
    while index > place {
      let element = open[index]
      if element.classes.meets(.scope) {
        return false
      }
      index -= 1
    }
    return true
  }

  /// The topmost special element below a place of the stack.
  private mutating func furthestBlock(below place: Int) -> Int? {
    var index = place + 1
    while index < open.count {
      if open[index].classes.meets(.special) { return index }
      index += 1
    }
    return nil
  }

  /// One round: the formatting element is split at the furthest block.
  private mutating func adopt(_ element: Int32, entry: Int, place: Int, furthest: Int) {
    let ancestor = open[place - 1]
    let block = open[furthest].node
    var bookmark = entry
    var last = block
    var counter = 0
    var index = furthest - 1
    // Entries that leave the stack lie above `furthest`, whose place moves with them.
    var furthest = furthest
    while open[index].node != element {
      counter += 1
      var listed = formattingIndex(ofNode: open[index].node)
      if counter > 3, let place = listed {
        formatting.remove(at: place)
        if place < bookmark { bookmark -= 1 }
        listed = nil
      }
      guard let listed else {
        removeOpen(at: index)
        furthest -= 1
        index -= 1
        continue
      }
      let clone = makeClone(of: open[index].node)
      formatting[listed].node = clone
      open[index].node = clone
      if last == block { bookmark = listed + 1 }
      tree.unlink(last)
      tree.link(last, at: InsertionPlace(parent: clone))
      last = clone
      index -= 1
    }
    tree.unlink(last)
    tree.link(last, at: self.place(in: ancestor))
    let clone = makeClone(of: element)
    tree.moveChildren(of: block, to: clone)
    tree.link(clone, at: InsertionPlace(parent: block))
    finishAdoption(element, clone, at: bookmark, furthest: furthest)
  }

  private mutating func finishAdoption(
    _ element: Int32, _ clone: Int32, at bookmark: Int, furthest: Int
  ) {
    let tag = tree.nodes[Int(element)].tag
    var bookmark = bookmark
    var furthest = furthest
    if let old = formattingIndex(ofNode: element) {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(FormattingEntry(node: clone, tag: tag), at: min(bookmark, formatting.count))
    if let old = openIndex(element) {
      removeOpen(at: old)
      furthest -= 1
    }
    insertOpen(openElement(clone, tag), at: furthest + 1)
  }

  /// A detached element with the tag and attributes of another.
  private mutating func makeClone(of node: Int32) -> Int32 {
    var record = NodeRecord(.element)
    let original = tree.nodes[Int(node)]
    record.tag = original.tag
    record.start = original.start
    record.end = original.end
    record.source = original.source
    tree.nodes.append(record)
    return Int32(tree.nodes.count - 1)
  }
}

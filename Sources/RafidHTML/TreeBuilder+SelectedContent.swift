// The option element's "maybe clone an option into selectedcontent".
extension TreeBuilder {
  /// Fills the `selectedcontent` of each `select` with a copy of its selected option's content.
  ///
  /// Done once behind the parse, where browsers do it as options close. The copies are together no
  /// larger than the tree was.
  mutating func fillSelectedContents() {
    var budget = tree.nodes.count
    var filled: Set<Int32> = []
    for node in selectedContents {
      guard let select = selectAround(node), filled.insert(select.rawValue).inserted,
        let option = selectedOption(of: select), !tree.contains(option, HTMLNode(rawValue: node))
      else { continue }
      while let child = tree.firstChild(of: HTMLNode(rawValue: node)) {
        tree.unlink(child.rawValue)
      }
      copyContent(of: option, to: node, &budget)
    }
  }

  private func selectAround(_ node: Int32) -> HTMLNode? {
    var current = tree.parent(of: HTMLNode(rawValue: node))
    while let found = current, tree.tag(of: found) != .select {
      current = tree.parent(of: found)
    }
    return current
  }

  /// The last option with `selected`, else the first one; none where several may be selected.
  private func selectedOption(of select: HTMLNode) -> HTMLNode? {
    if tree.attribute(.multiple, of: select) != nil { return nil }
    var first: HTMLNode?
    var selected: HTMLNode?
    var current = tree.next(.option, after: select, within: select)
    while let option = current {
      if tree.attribute(.selected, of: option) != nil { selected = option }
      if first == nil, tree.attribute(.disabled, of: option) == nil { first = option }
      current = tree.next(.option, after: option, within: select)
    }
    return selected ?? first
  }

  private mutating func copyContent(of option: HTMLNode, to target: Int32, _ budget: inout Int) {
    var parent = target
    var source = tree.firstChild(of: option)
    while let node = source, budget > 0 {
      budget -= 1
      var record = tree[node]
      record.firstChild = -1
      record.lastChild = -1
      record.nextSibling = -1
      let copy = tree.append(record, at: InsertionPlace(parent: parent))
      if let child = tree.firstChild(of: node) {
        parent = copy
        source = child
        continue
      }
      var last = node
      while last != option, tree.nextSibling(of: last) == nil, let above = tree.parent(of: last) {
        last = above
        if last != option { parent = tree.nodes[Int(parent)].parent }
      }
      source = last == option ? nil : tree.nextSibling(of: last)
    }
  }
}

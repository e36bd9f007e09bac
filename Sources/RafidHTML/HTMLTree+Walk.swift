extension HTMLTree {
  /// The node after `node` in document order, staying below `root`; nil at the end.
  ///
  /// Begin with `root` itself. With `skippingChildren` the walk goes on behind the subtree of
  /// `node`. It never recurses and allocates nothing.
  @inlinable
  public func next(
    after node: HTMLNode, within root: HTMLNode = .document, skippingChildren: Bool = false
  ) -> HTMLNode? {
    if !skippingChildren, let child = firstChild(of: node) { return child }
    var current = node
    while current != root {
      if let sibling = nextSibling(of: current) { return sibling }
      guard let parent = parent(of: current) else { return nil }
      current = parent
    }
    return nil
  }

  /// The first HTML element with a tag below `root`, in document order.
  @inlinable
  public func first(_ tag: HTMLTag, within root: HTMLNode = .document) -> HTMLNode? {
    next(tag, after: root, within: root)
  }

  /// The next HTML element with a tag after `node`, in document order and below `root`.
  @inlinable
  public func next(
    _ tag: HTMLTag, after node: HTMLNode, within root: HTMLNode = .document
  ) -> HTMLNode? {
    var current = next(after: node, within: root)
    while let found = current {
      if self[found].tag == tag, self[found].namespace == .html { return found }
      current = next(after: found, within: root)
    }
    return nil
  }

  /// Whether `node` is `ancestor` or lies below it.
  @inlinable
  public func contains(_ ancestor: HTMLNode, _ node: HTMLNode) -> Bool {
    var current: HTMLNode? = node
    while let found = current {
      if found == ancestor { return true }
      current = parent(of: found)
    }
    return false
  }

  /// Appends the character data below a node to `output`, in document order and with nothing in
  /// between; comments and what templates hold are left out.
  public func appendText(of node: HTMLNode, to output: inout [UInt8]) {
    var current: HTMLNode? = node
    while let found = current {
      if self[found].kind == .text { output += bytes(textRange(of: found)) }
      let isTemplate = self[found].kind == .templateContents
      current = next(after: found, within: node, skippingChildren: isTemplate)
    }
  }
}

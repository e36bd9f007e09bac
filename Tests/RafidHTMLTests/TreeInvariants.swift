import RafidHTML

/// What must hold of every tree, whatever was parsed.
struct TreeInvariants {
  /// A word on the first thing that does not hold; nil where all does.
  static func violation(_ tree: HTMLTree, _ limits: HTMLLimits = .standard) -> String? {
    var seen = [Bool](repeating: false, count: tree.nodeCount)
    var current: HTMLNode? = .document
    var count = 0
    while let node = current {
      if seen[Int(node.rawValue)] { return "node \(node.rawValue) comes twice" }
      seen[Int(node.rawValue)] = true
      count += 1
      if let word = links(tree, node) ?? content(tree, node, limits) {
        return "node \(node.rawValue): \(word)"
      }
      current = tree.next(after: node)
    }
    return count > tree.nodeCount ? "more nodes than there are" : nil
  }

  private static func links(_ tree: HTMLTree, _ node: HTMLNode) -> String? {
    if (tree.firstChild(of: node) == nil) != (tree.lastChild(of: node) == nil) {
      return "a first child without a last one"
    }
    var child = tree.firstChild(of: node)
    var previous: HTMLNode?
    while let found = child {
      if tree.parent(of: found) != node { return "a child with another parent" }
      if tree.previousSibling(of: found) != previous { return "siblings at odds" }
      previous = found
      child = tree.nextSibling(of: found)
    }
    return tree.lastChild(of: node) == previous ? nil : "the last child is another"
  }

  private static func content(
    _ tree: HTMLTree, _ node: HTMLNode, _ limits: HTMLLimits
  ) -> String? {
    let text = tree.textRange(of: node)
    if text.lowerBound < 0 || text.upperBound > tree.text.count { return "text out of bounds" }
    if tree.kind(of: node) == .text, text.isEmpty { return "empty text" }
    if tree.kind(of: node) != .element, tree.kind(of: node) != .templateContents,
      node != .document, tree.firstChild(of: node) != nil
    {
      return "children of what holds none"
    }
    let attributes = tree.attributes(of: node)
    if attributes.count > limits.attributes { return "too many attributes" }
    for index in attributes where tree.attributeValue(at: index).upperBound > tree.text.count {
      return "attribute out of bounds"
    }
    return nil
  }

  static func depth(_ tree: HTMLTree) -> Int {
    var depth = 0
    var deepest = 0
    var current: HTMLNode = .document
    while true {
      if let child = tree.firstChild(of: current) {
        current = child
        depth += 1
        deepest = max(deepest, depth)
        continue
      }
      while tree.nextSibling(of: current) == nil {
        guard let parent = tree.parent(of: current) else { return deepest }
        current = parent
        depth -= 1
      }
      guard let sibling = tree.nextSibling(of: current) else { return deepest }
      current = sibling
    }
  }
}

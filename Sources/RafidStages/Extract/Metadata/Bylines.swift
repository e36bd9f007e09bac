import RafidHTML

/// Finds authors by the elements that sites mark as bylines.
enum Bylines {
  private static let longestByline = 160
  private static let mostBylines = 8

  /// Appends the names in the page's bylines: `rel="author"` and `itemprop="author"` first, then
  /// elements with an author's or a byline's class.
  static func append(
    _ tree: HTMLTree, _ text: Span<UInt8>, _ words: inout ClassMemory,
    to authors: inout [Article.Sourced]
  ) {
    var classed: [HTMLNode] = []
    var marked = 0
    for index in 0..<tree.nodeCount {
      let node = HTMLNode(rawValue: Int32(truncatingIfNeeded: index))
      guard tree.kind(of: node) == .element else { continue }
      for attribute in tree.attributes(of: node) {
        let value = tree.attributeValue(at: attribute)
        switch tree.attributeName(at: attribute) {
        case .rel, .itemprop:
          if marked < mostBylines, text.equals(value, "author") {
            marked += 1
            add(tree, node, to: &authors)
          }
        case .class:
          if classed.count < mostBylines, value.count < 200 {
            let hints = words.read(text, value)
            if hints.contains(.author) || text.contains("byline", value) { classed.append(node) }
          }
        default: break
        }
      }
    }
    for node in classed where authors.isEmpty { add(tree, node, to: &authors) }
  }

  private static func add(
    _ tree: HTMLTree, _ node: HTMLNode, to authors: inout [Article.Sourced]
  ) {
    var bytes: [UInt8] = []
    tree.appendText(of: node, to: &bytes)
    let range = bytes.span.trimmed(0..<bytes.count)
    guard !range.isEmpty, range.count <= longestByline else { return }
    AuthorNames.append(bytes.span, range, from: .byline, to: &authors)
  }
}

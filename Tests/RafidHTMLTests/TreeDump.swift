import RafidHTML

/// Writes a tree in the format of html5lib-tests.
struct TreeDump {
  let tree: HTMLTree
  var lines: [[UInt8]] = []

  static func dump(_ tree: HTMLTree) -> [UInt8] {
    var dump = TreeDump(tree: tree)
    var child = tree.firstChild(of: .document)
    while let node = child {
      dump.write(node, depth: 0)
      child = tree.nextSibling(of: node)
    }
    return Array(dump.lines.joined(separator: [0x0A]))
  }

  private mutating func line(_ depth: Int, _ content: [UInt8]) {
    lines.append(Array("| ".utf8) + Array(repeating: 0x20, count: depth * 2) + content)
  }

  private func bytes(_ range: Range<Int>) -> [UInt8] { Array(tree.bytes(range)) }

  private mutating func write(_ node: HTMLNode, depth: Int) {
    switch tree.kind(of: node) {
    case .document: break
    case .templateContents: line(depth, Array("content".utf8))
    case .text: line(depth, [0x22] + bytes(tree.textRange(of: node)) + [0x22])
    case .comment:
      line(depth, Array("<!-- ".utf8) + bytes(tree.textRange(of: node)) + Array(" -->".utf8))
    case .doctype: line(depth, doctype(node))
    case .element:
      line(depth, [0x3C] + prefix(tree.namespace(of: node)) + tree.name(of: node) + [0x3E])
      let attributes = tree.attributes(of: node).map { index in
        attributeName(index, node) + Array("=\"".utf8) + bytes(tree.attributeValue(at: index))
          + [0x22]
      }
      for attribute in attributes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        line(depth + 1, attribute)
      }
    }
    var child = tree.firstChild(of: node)
    while let next = child {
      write(next, depth: depth + 1)
      child = tree.nextSibling(of: next)
    }
  }

  private func prefix(_ namespace: HTMLNamespace) -> [UInt8] {
    switch namespace {
    case .html: []
    case .svg: Array("svg ".utf8)
    case .mathML: Array("math ".utf8)
    }
  }

  /// Foreign elements have some attributes in namespaces of their own, written with a space.
  private func attributeName(_ index: Int, _ node: HTMLNode) -> [UInt8] {
    let name = tree.attributeSpelling(at: index, of: node)
    if tree.namespace(of: node) == .html { return name }
    switch tree.attributeName(at: index) {
    case .xlinkActuate, .xlinkArcrole, .xlinkHref, .xlinkRole, .xlinkShow, .xlinkTitle, .xlinkType,
      .xmlLang, .xmlSpace, .xmlnsXlink:
      return name.map { $0 == 0x3A ? 0x20 : $0 }
    default:
      return name
    }
  }

  private func doctype(_ node: HTMLNode) -> [UInt8] {
    var line = Array("<!DOCTYPE ".utf8) + bytes(tree.textRange(of: node))
    if tree.doctypePublicID != nil || tree.doctypeSystemID != nil {
      for id in [tree.doctypePublicID, tree.doctypeSystemID] {
        line += Array(" \"".utf8) + bytes(id ?? 0..<0) + [0x22]
      }
    }
    return line + [0x3E]
  }
}

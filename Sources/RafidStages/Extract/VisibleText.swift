import RafidHTML

/// Takes the tags off a page: all text that a browser would show, one block a line, nothing judged.
struct VisibleText {
  private var parser = HTMLParser()
  private var tree = HTMLTree()

  /// Appends the text of a UTF-8 page.
  mutating func append(_ page: Span<UInt8>, to output: inout [UInt8]) {
    parser.parse(page, into: &tree)
    let text = tree.text.span
    let first = output.count
    var current: HTMLNode? = .document
    while let node = current {
      let isHidden = Self.isHidden(tree, node)
      if tree.kind(of: node) == .text {
        Self.append(text, tree.textRange(of: node), to: &output, first)
      } else if !isHidden, Self.breaks(tree.tag(of: node)), output.count > first,
        output[output.count - 1] != UInt8(ascii: "\n")
      {
        Self.endLine(&output, first)
      }
      current = tree.next(after: node, within: .document, skippingChildren: isHidden)
    }
    Self.endLine(&output, first)
    if output.count > first { output.removeLast() }
  }

  private static func isHidden(_ tree: borrowing HTMLTree, _ node: HTMLNode) -> Bool {
    switch tree.kind(of: node) {
    case .templateContents, .comment, .doctype: return true
    case .element: break
    default: return false
    }
    switch tree.tag(of: node) {
    case .head, .script, .style, .noscript, .iframe, .svg, .math, .select, .object, .canvas:
      return true
    default: return false
    }
  }

  /// Elements that stand in the flow of a line; all others begin a new one.
  private static func breaks(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .a, .abbr, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i, .img,
      .ins, .kbd, .label, .mark, .q, .s, .samp, .small, .span, .strike, .strong, .sub, .sup,
      .time, .tt, .u, .wbr, .var:
      false
    default: true
    }
  }

  /// Appends a run of text with its white space folded to single spaces.
  private static func append(
    _ text: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8], _ first: Int
  ) {
    for index in range {
      let byte = text[index]
      let isSpace = byte == 0x20 || 0x09...0x0D ~= byte
      guard isSpace else {
        output.append(byte)
        continue
      }
      let isAfterText = output.count > first && output[output.count - 1] > 0x20
      if isAfterText { output.append(UInt8(ascii: " ")) }
    }
  }

  /// Ends a line, unless nothing stands on it; a space at its end goes.
  private static func endLine(_ output: inout [UInt8], _ first: Int) {
    if output.count > first, output[output.count - 1] == UInt8(ascii: " ") { output.removeLast() }
    if output.count > first, output[output.count - 1] != UInt8(ascii: "\n") {
      output.append(UInt8(ascii: "\n"))
    }
  }
}

/// A parsed document: an arena of nodes linked by indices, and one buffer of text.
///
/// All text of the tree (character data, comments, attribute values) is a range of `text`, counted
/// from its first byte: UTF-8 with character references decoded and line ends `\n`. The first part
/// of `text` is the input as it was read, and what needed no decoding lies there; the rest follows.
/// Bytes that are not valid UTF-8 pass through unchanged.
public struct HTMLTree: Sendable {
  /// The input, then decoded text; nodes and attributes hold ranges of it.
  public internal(set) var text: ArraySlice<UInt8> = []
  /// What follows in `text`, as long as the input is read and `text` is that alone.
  var decoded: [UInt8] = []
  /// How the document's doctype asks for it to be laid out.
  public internal(set) var quirks: HTMLQuirks = .none
  /// The public identifier of the doctype, as a range of `text`.
  public internal(set) var doctypePublicID: Range<Int>?
  /// The system identifier of the doctype, as a range of `text`.
  public internal(set) var doctypeSystemID: Range<Int>?
  /// Whether a limit on nodes or bytes ended the parse before the end of the input.
  public internal(set) var isTruncated = false

  @usableFromInline var nodes: [NodeRecord] = [NodeRecord(.document)]
  @usableFromInline var attributeRecords: [AttributeRecord] = []
  /// Names that are not among the constants, as ranges of `text`.
  var customTags: [Range<Int32>] = []
  var customAttributes: [Range<Int32>] = []

  /// Makes an empty tree: a document without children.
  public init() {}

  /// The number of nodes, the document among them; nodes are 0 ..< nodeCount.
  @inlinable public var nodeCount: Int { nodes.count }

  /// What a node is.
  @inlinable public func kind(of node: HTMLNode) -> HTMLNodeKind { self[node].kind }

  /// The tag of an element, `.unknown` for other nodes.
  @inlinable public func tag(of node: HTMLNode) -> HTMLTag { self[node].tag }

  /// The namespace of an element, `.html` for other nodes.
  @inlinable public func namespace(of node: HTMLNode) -> HTMLNamespace { self[node].namespace }

  /// The offset in the input at which a node's markup or text begins; for an element that no tag
  /// asked for, that of the token that implied it.
  @inlinable public func sourceOffset(of node: HTMLNode) -> Int { Int(self[node].source) }

  /// The node that a node is a child of; nil for the document.
  @inlinable public func parent(of node: HTMLNode) -> HTMLNode? { Self.link(self[node].parent) }

  /// The first child of a node.
  @inlinable public func firstChild(of node: HTMLNode) -> HTMLNode? {
    Self.link(self[node].firstChild)
  }

  /// The last child of a node.
  @inlinable public func lastChild(of node: HTMLNode) -> HTMLNode? {
    Self.link(self[node].lastChild)
  }

  /// The next child of the same parent.
  @inlinable public func nextSibling(of node: HTMLNode) -> HTMLNode? {
    Self.link(self[node].nextSibling)
  }

  /// The previous child of the same parent.
  @inlinable public func previousSibling(of node: HTMLNode) -> HTMLNode? {
    Self.link(self[node].previousSibling)
  }

  /// The characters of a text or comment node or the name of a doctype, as a range of `text`;
  /// empty for other nodes.
  @inlinable public func textRange(of node: HTMLNode) -> Range<Int> {
    let record = self[node]
    if record.kind == .element { return 0..<0 }
    return Int(record.start)..<Int(record.end)
  }

  /// The bytes of a range of `text`.
  public func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    if range.lowerBound >= text.count {
      return decoded[range.lowerBound - text.count..<range.upperBound - text.count]
    }
    return text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound]
  }

  @inlinable subscript(node: HTMLNode) -> NodeRecord { nodes[Int(node.rawValue)] }

  @inlinable static func link(_ index: Int32) -> HTMLNode? {
    index < 0 ? nil : HTMLNode(rawValue: index)
  }
}

/// What the arena holds of a node: 36 bytes, links as indices with -1 for none.
@usableFromInline
struct NodeRecord: Sendable {
  @usableFromInline var parent: Int32 = -1
  @usableFromInline var firstChild: Int32 = -1
  @usableFromInline var lastChild: Int32 = -1
  @usableFromInline var nextSibling: Int32 = -1
  @usableFromInline var previousSibling: Int32 = -1
  /// A range of attribute records for an element, of the tree's text for others.
  @usableFromInline var start: Int32 = 0
  @usableFromInline var end: Int32 = 0
  /// The offset in the input.
  @usableFromInline var source: Int32 = 0
  @usableFromInline var tag: HTMLTag = .unknown
  @usableFromInline var kind: HTMLNodeKind
  @usableFromInline var namespace: HTMLNamespace = .html

  init(_ kind: HTMLNodeKind) {
    self.kind = kind
  }
}

/// What the arena holds of an attribute: its name and its value as a range of the tree's text.
@usableFromInline
struct AttributeRecord: Sendable {
  @usableFromInline var name: HTMLAttribute
  @usableFromInline var start: Int32
  @usableFromInline var end: Int32

  init(name: HTMLAttribute, start: Int32, end: Int32) {
    self.name = name
    self.start = start
    self.end = end
  }
}

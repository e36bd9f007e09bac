/// A node of an `HTMLTree`, as its index in the tree's arena.
///
/// Indices run from 0, the document, in the order in which the parser made the nodes. That is
/// mostly document order, but not where content was moved out of tables or misnested formatting
/// was repaired: use `HTMLTree.next(after:within:)` to walk.
@frozen
public struct HTMLNode: RawRepresentable, Hashable, Sendable {
  /// The index of the node.
  public let rawValue: Int32

  /// Makes the node with this index.
  @inlinable
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The root of every tree: the document, or what stands for it in a parsed fragment.
  @inlinable public static var document: HTMLNode { HTMLNode(rawValue: 0) }
}

/// What a node is.
@frozen
public enum HTMLNodeKind: UInt8, Sendable {
  /// The root, node 0.
  case document
  /// A `<!DOCTYPE>`: its text is the name, the tree has its public and system identifiers.
  case doctype
  /// An element, with a tag, a namespace and attributes.
  case element
  /// Character data, its references decoded and its line ends `\n`.
  case text
  /// A comment.
  case comment
  /// The only child of a `template` element, the parent of what the template holds.
  case templateContents
}

/// The language an element belongs to.
@frozen
public enum HTMLNamespace: UInt8, Sendable {
  /// `http://www.w3.org/1999/xhtml`
  case html
  /// `http://www.w3.org/2000/svg`
  case svg
  /// `http://www.w3.org/1998/Math/MathML`
  case mathML
}

/// How a document without or with an old doctype asks to be laid out.
@frozen
public enum HTMLQuirks: UInt8, Sendable {
  /// A current doctype.
  case none
  /// "Limited-quirks mode".
  case limited
  /// "Quirks mode": no doctype, or an old one.
  case full
}

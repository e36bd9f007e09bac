/// A parser of HTML by the WHATWG standard, for document after document.
///
/// It takes any bytes, never fails and never traps. One value serves one worker: it keeps its
/// scratch memory from document to document, and the tree passed in keeps its own.
public struct HTMLParser: Sendable {
  private var builder: TreeBuilder

  /// Makes a parser.
  ///
  /// - Parameters:
  ///   - limits: the bounds on what a page may build.
  ///   - scripting: the standard's scripting flag: off, the content of `noscript` is markup; on,
  ///     it is text. No script runs either way.
  public init(limits: HTMLLimits = .standard, scripting: Bool = false) {
    builder = TreeBuilder(limits: limits, scripting: scripting)
  }

  /// Parses a document of UTF-8 bytes into `tree`, whose former content is gone and whose memory
  /// is used again. A byte order mark at the front is skipped.
  public mutating func parse(_ bytes: Span<UInt8>, into tree: inout HTMLTree) {
    tree.setText(bytes)
    begin(&tree)
    finish(&tree)
  }

  /// The same of bytes that the caller gives up: they become the tree's text as they lie, and are
  /// not copied where they are nobody else's and have room behind them for what has to be decoded,
  /// mostly an eighth of them.
  public mutating func parse(_ bytes: consuming ArraySlice<UInt8>, into tree: inout HTMLTree) {
    tree.text = consume bytes
    begin(&tree)
    finish(&tree)
  }

  /// Parses a fragment as `innerHTML` of an element `context` would; the nodes are the children of
  /// the tree's document node.
  public mutating func parseFragment(
    _ bytes: Span<UInt8>, context: HTMLTag, namespace: HTMLNamespace = .html,
    into tree: inout HTMLTree
  ) {
    tree.setText(bytes)
    begin(&tree)
    builder.beginFragment(context, namespace)
    finish(&tree)
    builder.endFragment(&tree)
  }

  private mutating func begin(_ tree: inout HTMLTree) {
    swap(&tree, &builder.tree)
    let excess = builder.tree.text.count - builder.limits.bytes
    if excess > 0 { builder.tree.text.removeLast(excess) }
    let hasMark = builder.tree.text.starts(with: [0xEF, 0xBB, 0xBF])
    builder.begin(at: hasMark ? 3 : 0)
    builder.tree.isTruncated = excess > 0
  }

  private mutating func finish(_ tree: inout HTMLTree) {
    builder.run()
    swap(&tree, &builder.tree)
  }
}

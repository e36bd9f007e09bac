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
    begin(bytes, &tree)
    finish(bytes, &tree)
  }

  /// Parses a fragment as `innerHTML` of an element `context` would; the nodes are the children of
  /// the tree's document node.
  public mutating func parseFragment(
    _ bytes: Span<UInt8>, context: HTMLTag, namespace: HTMLNamespace = .html,
    into tree: inout HTMLTree
  ) {
    begin(bytes, &tree)
    builder.beginFragment(context, namespace)
    finish(bytes, &tree)
    builder.endFragment(&tree)
  }

  private mutating func begin(_ bytes: Span<UInt8>, _ tree: inout HTMLTree) {
    swap(&tree, &builder.tree)
    let bytes = bytes.extracting(first: builder.limits.bytes)
    builder.reset(bytes)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      builder.tokenizer.position = 3
    }
  }

  private mutating func finish(_ bytes: Span<UInt8>, _ tree: inout HTMLTree) {
    builder.run(bytes.extracting(first: builder.limits.bytes))
    if bytes.count > builder.limits.bytes { builder.tree.isTruncated = true }
    swap(&tree, &builder.tree)
  }
}

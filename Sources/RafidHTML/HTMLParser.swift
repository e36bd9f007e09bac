/// A parser of HTML by the WHATWG standard, for document after document.
///
/// It takes any bytes, never fails and never traps. One value serves one worker: it keeps its
/// scratch memory from document to document, and the tree passed in keeps its own.
public struct HTMLParser: Sendable {
  let limits: HTMLLimits
  let scripting: Bool

  /// Makes a parser.
  ///
  /// - Parameters:
  ///   - limits: the bounds on what a page may build.
  ///   - scripting: the standard's scripting flag: off, the content of `noscript` is markup; on,
  ///     it is text. No script runs either way.
  public init(limits: HTMLLimits = .standard, scripting: Bool = false) {
    self.limits = limits
    self.scripting = scripting
  }

  /// Parses a document of UTF-8 bytes into `tree`, whose former content is gone and whose memory
  /// is used again.
  public mutating func parse(_ bytes: Span<UInt8>, into tree: inout HTMLTree) {
  }

  /// Parses a fragment as `innerHTML` of an element `context` would; the nodes are the children of
  /// the tree's document node.
  public mutating func parseFragment(
    _ bytes: Span<UInt8>, context: HTMLTag, namespace: HTMLNamespace = .html,
    into tree: inout HTMLTree
  ) {
  }
}

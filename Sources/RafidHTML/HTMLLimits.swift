/// The bounds that keep time and memory linear in the size of a page, whatever its content.
///
/// Crossing one is never an error: each has a defined result, stated here.
public struct HTMLLimits: Sendable {
  /// The largest number of open elements; a start tag that comes when that many are open puts its
  /// element into the innermost open one and leaves it closed, so deeper content is its sibling.
  ///
  /// Browsers bound the depth at 512 (Blink and WebKit, `maximumHTMLParserDOMTreeDepth`).
  public var openElements: Int
  /// The largest number of attributes of an element; later ones are dropped.
  public var attributes: Int
  /// The number of nodes at which parsing stops, the rest of the input unread; one token more may
  /// be built.
  public var nodes: Int
  /// The largest number of distinct element names, and of distinct attribute names, in a document;
  /// elements of further names are `HTMLTag.unknown`, attributes of further names are dropped.
  public var distinctNames: Int
  /// The largest number of formatting elements (`b`, `a`, `font` and such) that are opened anew in
  /// later blocks; the oldest ones are given up first.
  public var activeFormatting: Int
  /// The largest number of bytes that are read; the rest of the input is unread.
  public var bytes: Int

  /// Makes limits; each is held within what the tree's 32-bit indices and 16-bit names can carry.
  public init(
    openElements: Int = 512, attributes: Int = 512, nodes: Int = 4_000_000,
    distinctNames: Int = 16_384, activeFormatting: Int = 64, bytes: Int = 256 << 20
  ) {
    self.openElements = min(max(openElements, 8), 1 << 16)
    self.attributes = min(max(attributes, 0), 1 << 15)
    self.nodes = min(max(nodes, 16), 1 << 28)
    self.distinctNames = min(max(distinctNames, 0), 1 << 15)
    self.activeFormatting = min(max(activeFormatting, 4), 1 << 10)
    self.bytes = min(max(bytes, 0), 256 << 20)
  }

  /// The limits for pages from the open web.
  public static var standard: HTMLLimits { HTMLLimits() }
}

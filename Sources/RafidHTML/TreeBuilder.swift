/// Tree construction of the WHATWG standard, section "Tree construction".
///
/// The rules of each insertion mode are extensions of this type, one file for modes that belong
/// together. A rule returns true when the token is used up, false to have it processed again in
/// the mode it has switched to.
///
/// Questions that are asked for every token are `mutating` too though they change nothing: the
/// compiler copies a struct of this size to call another kind of method on a part of it in place
/// (592 bytes, 6 % of the time of a parse).
struct TreeBuilder: Sendable {
  /// The standard's insertion modes.
  enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text
    case inTable, inTableText, inCaption, inColumnGroup, inTableBody, inRow, inCell, inTemplate
    case afterBody, inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
  }

  let limits: HTMLLimits
  let scripting: Bool
  let rules = TagRules()
  var tokenizer: Tokenizer
  var token = Token()
  var tree = HTMLTree()

  var mode = Mode.initial
  var originalMode = Mode.initial
  var templateModes: [Mode] = []
  /// The "stack of open elements".
  var open: [OpenElement] = []
  /// The number of open HTML elements by tag: most questions about scope end here.
  var openCounts: [Int32]
  /// The "list of active formatting elements".
  var formatting: [FormattingEntry] = []
  var head: Int32 = -1
  var form: Int32 = -1
  var framesetOK = true
  var fosterParenting = false
  var ignoresLineFeed = false
  /// The "pending table character tokens", as ranges of the tree's text.
  var pendingTableText: [Range<Int>] = []
  /// The `selectedcontent` elements, to be filled in the end.
  var selectedContents: [Int32] = []
  /// The context element of a fragment; `.unknown` in a document.
  var context = OpenElement.none
  var isFragment = false
  /// Elements that were left closed at the limit, by tag, and the tags concerned.
  var closedCounts: [Int32]
  var closedTags: [HTMLTag] = []

  init(limits: HTMLLimits, scripting: Bool) {
    self.limits = limits
    self.scripting = scripting
    tokenizer = Tokenizer(limits: limits)
    openCounts = Array(repeating: 0, count: HTMLTag.knownCount)
    closedCounts = openCounts
  }

  /// Forgets the last document and begins with the tree's text as the input, from `start` on.
  mutating func begin(at start: Int) {
    tokenizer.begin(at: start, &tree)
    mode = .initial
    templateModes.removeAll(keepingCapacity: true)
    while !open.isEmpty { pop() }
    forgetClosed()
    formatting.removeAll(keepingCapacity: true)
    head = -1
    form = -1
    framesetOK = true
    fosterParenting = false
    ignoresLineFeed = false
    pendingTableText.removeAll(keepingCapacity: true)
    selectedContents.removeAll(keepingCapacity: true)
    context = OpenElement.none
    isFragment = false
  }

  /// Reads the input to its end or a limit.
  mutating func run() {
    readTokens()
    tree.joinText()
    if !selectedContents.isEmpty { fillSelectedContents() }
  }

  private mutating func readTokens() {
    // The text stays as it is until all is read.
    let input = tree.text
    let bytes = input.span
    repeat {
      tokenizer.allowsCDATA = adjustedCurrent.isForeign
      tokenizer.next(bytes, &tree, &token)
      process()
      if tree.nodes.count >= limits.nodes || tree.textEnd > 1 << 30 {
        if tokenizer.position < bytes.count { tree.isTruncated = true }
        break
      }
    } while token.kind != .endOfFile
  }

  /// The "tree construction dispatcher".
  private mutating func process() {
    if ignoresLineFeed {
      ignoresLineFeed = false
      if token.kind == .text, tree.byte(at: token.start) == ASCII.lineFeed {
        token.start += 1
        if token.start == token.end { return }
      }
    }
    if open.count >= limits.openElements || !closedTags.isEmpty, processAtLimit() { return }
    while !(isInForeignContent ? inForeignContent() : inHTMLContent()) {}
  }

  /// Applies the rules of the insertion mode.
  mutating func inHTMLContent() -> Bool {
    switch mode {
    case .inBody: inBody()
    case .text: inText()
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// Splits the white space off a text token's front.
  mutating func takeSpace() -> Range<Int> {
    let start = token.start
    while token.start < token.end, isHTMLSpace(tree.byte(at: token.start)) { token.start += 1 }
    if token.start < tree.text.count { token.source = token.start }
    return start..<token.start
  }

  /// Drops the white space at a text token's front and tells whether that was all of it.
  mutating func isSpaceOnly() -> Bool {
    _ = takeSpace()
    return token.start == token.end
  }
}

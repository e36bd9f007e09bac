import RafidHTML

/// Writes the runs of the article out as blocks of repaired text.
struct PageBlocks {
  /// Share of links above which a run is a link, not a sentence.
  private static let linkShare = 60
  private static let longParagraph: Int32 = 250
  private static let linkedSentence: Int32 = 60

  private static let deepestList: UInt8 = 9

  private var lists = ListWeights()

  /// Appends the kept runs of `element` to `text` and `blocks`.
  mutating func append(
    _ scan: PageScan, _ tree: HTMLTree, _ element: Int, _ source: Span<UInt8>,
    to text: inout [UInt8],
    _ blocks: inout [Block]
  ) {
    let container = scan.elements[element]
    let runs = behindTitle(scan, Int(container.firstRun)..<Int(container.endRun))
    guard let first = runs.first(where: { !scan.runs[$0].isPruned && scan.runs[$0].isProse }),
      let last = runs.last(where: { !scan.runs[$0].isPruned && scan.runs[$0].isProse })
    else {
      // The page's heading may stand behind all of the container.
      let start = runs.contains(scan.firstHeading) ? scan.firstHeading : runs.lowerBound
      return appendAll(scan, tree, start..<runs.upperBound, source, to: &text, &blocks)
    }
    lists.weigh(scan, runs)
    let standfirst = Standfirst.find(scan, before: first, last)
    if let standfirst { appendRun(scan, tree, standfirst, source, to: &text, &blocks) }
    let ends = ArticleEnds(scan, runs, lists)
    for index in ends.start(first)...ends.end(last) where !scan.runs[index].isPruned {
      appendRun(scan, tree, index, source, to: &text, &blocks)
    }
  }

  /// The runs behind the page's heading, where most of the prose of `runs` stands there.
  private func behindTitle(_ scan: PageScan, _ runs: Range<Int>) -> Range<Int> {
    guard runs.contains(scan.firstHeading) else { return runs }
    var before: Int32 = 0
    var behind: Int32 = 0
    for index in runs where !scan.runs[index].isPruned && scan.runs[index].isProse {
      let own = scan.runs[index].weight - scan.runs[index].linkWeight
      if index < scan.firstHeading { before &+= own } else { behind &+= own }
    }
    return behind >= before && behind >= Self.longParagraph
      ? scan.firstHeading..<runs.upperBound : runs
  }

  /// Appends every run that is neither dropped nor a link: the text of a page without prose.
  mutating func appendAll(
    _ scan: PageScan, _ tree: HTMLTree, _ runs: Range<Int>, _ source: Span<UInt8>,
    to text: inout [UInt8], _ blocks: inout [Block]
  ) {
    lists.weigh(scan, runs)
    for index in runs where !scan.runs[index].isPruned {
      appendRun(scan, tree, index, source, to: &text, &blocks)
    }
  }

  private mutating func appendRun(
    _ scan: PageScan, _ tree: HTMLTree, _ index: Int, _ source: Span<UInt8>, to text: inout [UInt8],
    _ blocks: inout [Block]
  ) {
    let run = scan.runs[index]
    let start = text.count
    PageText.append(scan, run, source, to: &text)
    guard text.count > start else { return }
    var block = Block(start: start, end: text.count, kind: run.kind)
    block.run = Int32(truncatingIfNeeded: index)
    place(&block, run.element, scan, tree)
    block.linkShare = UInt8(clamping: run.linkShare)
    block.measure(text.span)
    block.isBulleted = block.isBulleted || run.kind == .listItem
    if index == scan.firstHeading && run.kind == .heading {
      block.signal = .title
    } else if run.kind == .caption {
      block.signal = .caption
    } else if isLink(scan, run, text[start]) || isAddress(text.span, block.range) {
      block.signal = .linkDensity
    }
    blocks.append(block)
  }

  /// Fills in the heading's level, the list or the cell that a block stands in.
  private func place(
    _ block: inout Block, _ element: Int32, _ scan: PageScan, _ tree: HTMLTree
  ) {
    guard block.kind == .heading || block.kind == .listItem || block.kind == .tableRow else {
      return
    }
    var index = element
    while index >= 0 {
      let role = scan.elements[Int(index)].role
      switch (block.kind, role) {
      case (.heading, .heading):
        block.level = Self.level(tree.tag(of: scan.elements[Int(index)].node))
        return
      case (.listItem, .list):
        if block.level == 0 {
          block.isNumbered = tree.tag(of: scan.elements[Int(index)].node) == .ol
        }
        block.level = min(block.level + 1, Self.deepestList)
      case (.tableRow, .cell) where block.cell < 0: block.cell = index
      case (.tableRow, .tableRow) where block.row < 0: block.row = index
      case (.tableRow, .table):
        block.table = index
        return
      default: break
      }
      index = scan.elements[Int(index)].parent
    }
  }

  private static func level(_ tag: HTMLTag) -> UInt8 {
    switch tag {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    default: 6
    }
  }

  /// One word that is an address.
  private func isAddress(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard text.hasPrefix("http", range) || text.hasPrefix("www.", range) else { return false }
    for index in range where text[index] == 0x20 { return false }
    return true
  }

  private func isLink(_ scan: PageScan, _ run: PageScan.Run, _ first: UInt8) -> Bool {
    guard run.linkShare > Self.linkShare, run.kind != .heading else { return false }
    // A long paragraph is one, whatever is linked in it.
    if run.weight >= Self.longParagraph && run.marks >= 3 { return false }
    // So is a sentence in no brackets: headlines of other articles have no full stop.
    if run.kind == .paragraph && run.ending == .stop && run.weight >= Self.linkedSentence,
      first != 0x28, first != 0x5B
    {
      return false
    }
    // An item that is a link stays where its list is text.
    return run.kind != .listItem || lists.linkShare(of: run.element, scan) > Self.linkShare
  }
}

/// The text of a run: its text nodes in order, white space as one space; preformatted text keeps
/// its lines and their indents.
enum PageText {
  static func append(
    _ scan: PageScan, _ run: PageScan.Run, _ source: Span<UInt8>, to text: inout [UInt8]
  ) {
    let floor = text.count
    for index in Int(run.firstPiece)..<Int(run.endPiece) {
      let piece = scan.pieces[index]
      if run.kind == .preformatted {
        appendLines(source, Int(piece.start)..<Int(piece.end), to: &text, floor)
      } else if piece.start == piece.end {
        TextRepair.space(&text, floor)
      } else {
        TextRepair.extend(source, Int(piece.start)..<Int(piece.end), &text, floor)
      }
    }
    while text.count > floor, text[text.count - 1] <= 0x20 { text.removeLast() }
  }

  /// The same with a space between text nodes: a name and a date may stand beside each other in
  /// elements of their own.
  static func appendParted(
    _ scan: PageScan, _ run: PageScan.Run, _ source: Span<UInt8>, to text: inout [UInt8]
  ) {
    let floor = text.count
    for piece in scan.pieces[Int(run.firstPiece)..<Int(run.endPiece)] {
      TextRepair.space(&text, floor)
      TextRepair.extend(source, Int(piece.start)..<Int(piece.end), &text, floor)
    }
    while text.count > floor, text[text.count - 1] <= 0x20 { text.removeLast() }
  }

  /// Appends a piece of preformatted text, or a line break where `range` is empty; blank lines go.
  private static func appendLines(
    _ source: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8], _ floor: Int
  ) {
    if range.isEmpty { breakLine(&text, floor) }
    for index in range {
      switch source[index] {
      case 0x0A, 0x0D: breakLine(&text, floor)
      case 0x09: text.append(0x20)
      default: text.append(source[index])
      }
    }
  }

  private static func breakLine(_ text: inout [UInt8], _ floor: Int) {
    while text.count > floor, text[text.count - 1] == 0x20 { text.removeLast() }
    if text.count > floor, text[text.count - 1] != 0x0A { text.append(0x0A) }
  }
}

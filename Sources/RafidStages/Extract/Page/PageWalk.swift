import RafidHTML

/// Walks a tree once and fills a `PageScan`.
struct PageWalk {
  private let roles = ElementRole.byTag
  private var words = ClassMemory()
  private let counts = TextCount.byByte

  /// What holds at the current place of the walk.
  private var current: Int32 = -1
  private var openRun = -1
  private var links = 0
  private var quarters = 0
  private var linkQuarters = 0

  /// Fills `scan` with the blocks and runs below `root`.
  mutating func walk(
    _ tree: HTMLTree, _ text: Span<UInt8>, from root: HTMLNode, into scan: inout PageScan
  ) {
    current = -1
    openRun = -1
    links = 0
    var node = root
    while true {
      let goesIn = enter(tree, text, node, &scan)
      if goesIn, let child = tree.firstChild(of: node) {
        node = child
        continue
      }
      if goesIn { leave(tree, text, node, &scan) }
      while node != root, tree.nextSibling(of: node) == nil {
        guard let parent = tree.parent(of: node) else { return close(text, &scan) }
        node = parent
        leave(tree, text, node, &scan)
      }
      guard node != root, let next = tree.nextSibling(of: node) else { return close(text, &scan) }
      node = next
    }
  }

  /// Visits a node; false where its children are not for readers.
  private mutating func enter(
    _ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode, _ scan: inout PageScan
  ) -> Bool {
    switch tree.kind(of: node) {
    case .text:
      addText(text, tree.textRange(of: node), &scan)
      return false
    case .element: break
    case .document: return true
    default: return false
    }
    let role = role(of: tree, node)
    switch role {
    case .skipped: return false
    case .lineBreak:
      addBreak(text, &scan)
      return false
    case .inline:
      return !isHidden(tree, text, node)
    case .link:
      if tree.attribute(.href, of: node) != nil { links += 1 }
      return true
    default:
      let hints = hints(tree, text, node, role)
      if role == .heading && tree.tag(of: node) == .h1 && scan.firstHeading < 0 {
        scan.firstHeading = scan.runs.count
      }
      open(text, node, role, hints, &scan)
      return true
    }
  }

  private func role(of tree: HTMLTree, _ node: HTMLNode) -> ElementRole {
    let tag = Int(tree.tag(of: node).rawValue)
    if tree.namespace(of: node) != .html { return .skipped }
    return tag < roles.count ? roles[tag] : .block
  }

  private mutating func leave(
    _ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode, _ scan: inout PageScan
  ) {
    guard tree.kind(of: node) == .element else { return }
    switch role(of: tree, node) {
    case .link: if tree.attribute(.href, of: node) != nil { links -= 1 }
    case .inline, .skipped, .lineBreak: break
    default:
      close(text, &scan)
      guard current >= 0 else { return }
      scan.elements[Int(current)].endRun = Int32(truncatingIfNeeded: scan.runs.count)
      scan.elements[Int(current)].end = Int32(truncatingIfNeeded: scan.elements.count)
      current = scan.elements[Int(current)].parent
    }
  }

  private mutating func open(
    _ text: Span<UInt8>, _ node: HTMLNode, _ role: ElementRole, _ hints: BlockHints,
    _ scan: inout PageScan
  ) {
    close(text, &scan)
    let run = Int32(truncatingIfNeeded: scan.runs.count)
    let index = Int32(truncatingIfNeeded: scan.elements.count)
    scan.elements.append(
      PageScan.Element(
        node: node, parent: current, firstRun: run, endRun: run, role: role, hints: hints))
    current = index
  }

  // MARK: Text

  private mutating func addText(_ text: Span<UInt8>, _ range: Range<Int>, _ scan: inout PageScan) {
    if links > 0, range.count <= 2, isAnchor(text, range) { return }
    var sum: UInt64 = 0
    var seen: UInt64 = 0
    do {
      let counts = counts
      let table = counts.span
      for index in range {
        let entry = table[Int(text[index])]
        sum &+= entry
        seen |= entry
        if entry & TextCount.maybeMark != 0, Self.endsMark(text, index) { sum &+= TextCount.mark }
      }
    }
    if openRun < 0 {
      if seen & TextCount.visible == 0 { return }
      startRun(&scan)
    }
    scan.pieces.append(
      PageScan.Piece(
        start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound)))
    quarters &+= TextCount.quarters(sum)
    if links > 0 { linkQuarters &+= TextCount.quarters(sum) }
    scan.runs[openRun].marks &+= TextCount.marks(sum)
  }

  /// The sign that documentation links a heading to itself with: `¶`, `§` or `#`.
  private func isAnchor(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch range.count {
    case 1: text[range.lowerBound] == 0x23
    case 2:
      text[range.lowerBound] == 0xC2
        && (text[range.lowerBound + 1] == 0xB6 || text[range.lowerBound + 1] == 0xA7)
    default: false
    }
  }

  /// Whether the byte at `index` ends a comma or the end of a sentence of more than one byte, in the
  /// scripts of the phrase tables: U+060C, U+061F; U+FF0C, U+FF01, U+FF1F; U+3002; U+06D4.
  @inline(__always)
  private static func endsMark(_ text: Span<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0x8C, 0x9F: index > 0 && (text[index - 1] == 0xD8 || text[index - 1] == 0xBC)
    case 0x81: index > 0 && text[index - 1] == 0xBC
    case 0x82: index > 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE3
    case 0x94: index > 0 && text[index - 1] == 0xDB
    default: false
    }
  }

  private mutating func startRun(_ scan: inout PageScan) {
    openRun = scan.runs.count
    quarters = 0
    linkQuarters = 0
    let first = Int32(truncatingIfNeeded: scan.pieces.count)
    scan.runs.append(
      PageScan.Run(firstPiece: first, endPiece: first, element: current, kind: kind(scan)))
  }

  /// Two line breaks part paragraphs, and so does one behind the end of a sentence.
  private mutating func addBreak(_ text: Span<UInt8>, _ scan: inout PageScan) {
    guard openRun >= 0 else { return }
    let run = scan.runs[openRun]
    var last = scan.pieces.count - 1
    while last >= Int(run.firstPiece), isBlank(text, scan.pieces[last]) {
      if scan.pieces[last].start == scan.pieces[last].end { return close(text, &scan) }
      last -= 1
    }
    if last >= Int(run.firstPiece), ending(text, run, scan) != .open {
      return close(text, &scan)
    }
    scan.pieces.append(PageScan.Piece(start: 0, end: 0))
  }

  private func isBlank(_ text: Span<UInt8>, _ piece: PageScan.Piece) -> Bool {
    for index in Int(piece.start)..<Int(piece.end) where text[index] > 0x20 { return false }
    return true
  }

  private func ending(
    _ text: Span<UInt8>, _ run: PageScan.Run, _ scan: PageScan
  ) -> Block.Ending {
    var last = scan.pieces.count - 1
    // A closing quote may stand in a text node of its own.
    while last >= Int(run.firstPiece) {
      let piece = scan.pieces[last]
      if !isBlank(text, piece) {
        let ending = Block.Ending(of: text, Int(piece.start)..<Int(piece.end))
        if ending != .open || piece.end - piece.start > 4 { return ending }
      }
      last -= 1
    }
    return .open
  }

  private mutating func close(_ text: Span<UInt8>, _ scan: inout PageScan) {
    guard openRun >= 0 else { return }
    scan.runs[openRun].endPiece = Int32(truncatingIfNeeded: scan.pieces.count)
    scan.runs[openRun].weight = Int32(truncatingIfNeeded: quarters / 4)
    scan.runs[openRun].linkWeight = Int32(truncatingIfNeeded: linkQuarters / 4)
    scan.runs[openRun].ending = ending(text, scan.runs[openRun], scan)
    openRun = -1
  }

  private func kind(_ scan: PageScan) -> Block.Kind {
    var index = current
    var steps = 0
    while index >= 0 && steps < 4 {
      switch scan.elements[Int(index)].role {
      case .heading: return .heading
      case .listItem: return .listItem
      case .tableRow, .cell: return .tableRow
      case .caption: return .caption
      case .quote: return .quote
      case .preformatted: return .preformatted
      default: break
      }
      index = scan.elements[Int(index)].parent
      steps += 1
    }
    return .paragraph
  }

  // MARK: Attributes

  private mutating func hints(
    _ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode, _ role: ElementRole
  ) -> BlockHints {
    var hints: BlockHints = []
    for index in tree.attributes(of: node) {
      switch tree.attributeName(at: index) {
      // Anchors made of the heading's own words, or of random letters, say nothing.
      case .id where role == .heading || role == .paragraph: continue
      case .class, .id, .role, .itemprop, .dataComponent, .dataTestid:
        hints.formUnion(words.read(text, tree.attributeValue(at: index)))
      case .hidden: hints.insert(.hidden)
      case .style:
        if Self.hides(text, tree.attributeValue(at: index)) { hints.insert(.hidden) }
      default: break
      }
    }
    return hints
  }

  /// An inline element for screen readers or scripts only.
  private func isHidden(_ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode) -> Bool {
    for index in tree.attributes(of: node) {
      switch tree.attributeName(at: index) {
      case .hidden: return true
      case .class:
        // The links to edit a section, which MediaWiki puts into headings.
        let name = tree.attributeValue(at: index)
        if name.count == 14, text.matches("mw-editsection", name.lowerBound) { return true }
      case .style: if Self.hides(text, tree.attributeValue(at: index)) { return true }
      default: break
      }
    }
    return false
  }

  /// The style says `display: none`.
  private static func hides(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 11 < range.upperBound {
      if text[index] | 0x20 == 0x64, matches("display:", text, &index, range.upperBound) {
        return matches("none", text, &index, range.upperBound)
      }
      index += 1
    }
    return false
  }

  /// `word` stands at `index`, spaces aside; moves `index` behind it.
  private static func matches(
    _ word: String, _ text: Span<UInt8>, _ index: inout Int, _ limit: Int
  ) -> Bool {
    var place = index
    for expected in word.utf8 {
      while place < limit, text[place] == 0x20 { place += 1 }
      guard place < limit, text[place] | 0x20 == expected | 0x20 else { return false }
      place += 1
    }
    index = place
    return true
  }
}

/// Finds the first and the last run of an article from its first and last prose.
///
/// In an element that is named for the article's text, all that is said belongs to it. Elsewhere
/// the short paragraphs, headings and lists do that stand beside the prose.
struct ArticleEnds {
  /// Weight up to which a loose line (in no paragraph, heading, list or table) is a label.
  private static let label: Int32 = 25
  /// Share of links in a short paragraph that belongs to the text.
  private static let mostLinks = 35

  private let scan: PageScan
  private let runs: Range<Int>
  private let lists: ListWeights

  /// - Parameter runs: those that may be the article's.
  init(_ scan: PageScan, _ runs: Range<Int>, _ lists: ListWeights) {
    self.scan = scan
    self.runs = runs
    self.lists = lists
  }

  /// The first run of the article whose first prose is `first`.
  func start(_ first: Int) -> Int {
    var start = first
    if let body = namedBody(first) {
      let floor = max(runs.lowerBound, Int(body.firstRun))
      let heading = scan.firstHeading < first ? scan.firstHeading : -1
      for probe in (floor..<max(floor, first)).reversed() {
        if probe <= heading { break }
        if isText(scan.runs[probe]), scan.runs[probe].weight >= Self.label { start = probe }
      }
    }
    var probe = start
    while probe > runs.lowerBound, let neighbour = neighbour(probe - 1, of: start) {
      probe -= 1
      if probe == scan.firstHeading { break }
      if neighbour == .paragraph || neighbour == .item { start = probe }
    }
    return start
  }

  /// The last run of the article whose last prose is `last`: a paragraph must end like a sentence,
  /// and something stand below a heading or a colon.
  func end(_ last: Int) -> Int {
    var end = last
    if let body = namedBody(last) {
      for probe in last + 1..<max(last + 1, min(runs.upperBound, Int(body.endRun))) {
        let run = scan.runs[probe]
        let isLabel = run.weight < Self.label && run.kind != .listItem && run.ending != .stop
        if isText(run), !isLabel, run.ending != .colon { end = probe }
      }
    }
    var probe = end
    while probe + 1 < runs.upperBound, let neighbour = neighbour(probe + 1, of: end) {
      probe += 1
      switch neighbour {
      case .heading, .dropped: continue
      case .item: end = probe
      case .paragraph:
        let run = scan.runs[probe]
        let isCell = run.kind == .tableRow && scan.runs[end].kind == .tableRow
        guard isCell || (run.ending == .stop && run.linkWeight == 0) else { return end }
        end = probe
      }
    }
    return end
  }

  private func isText(_ run: PageScan.Run) -> Bool {
    !run.isPruned && run.linkShare <= Self.mostLinks && run.kind != .heading
  }

  /// The element around a run that is named for the article's text, with no other part between.
  private func namedBody(_ run: Int) -> PageScan.Element? {
    var index = scan.runs[run].element
    while index >= 0 {
      let element = scan.elements[Int(index)]
      if element.isNamedBody { return element }
      if !element.hints.isDisjoint(with: .others) { return nil }
      index = element.parent
    }
    return nil
  }

  // MARK: Neighbours

  /// What a run beside the article is.
  private enum Neighbour {
    case paragraph
    case heading
    /// An item of a list, a cell of a table.
    case item
    /// A caption or another small part: the article may go on behind it.
    case dropped
  }

  /// What the run at `index` is to the one at `other`, or nil where the article does not go on.
  private func neighbour(_ index: Int, of other: Int) -> Neighbour? {
    let run = scan.runs[index]
    if run.isPruned { return !run.cause.isEmpty && run.cause.isSubset(of: .parts) ? .dropped : nil }
    guard run.linkShare <= Self.mostLinks else { return nil }
    if isBeside(index, other) { return .paragraph }
    let isSameKind = scan.runs[other].kind == run.kind
    switch run.kind {
    case .listItem:
      guard lists.linkShare(of: run.element, scan) <= Self.mostLinks else { return nil }
      return isSameKind || isInPlace(index, other) ? .item : nil
    case .tableRow where index > other:
      return isSameKind || isInPlace(index, other) ? .item : nil
    case .heading: return isInPlace(index, other) ? .heading : nil
    default: return nil
    }
  }

  /// Both stand in one place, or in neighbours of one kind.
  private func isInPlace(_ index: Int, _ other: Int) -> Bool {
    let one = place(index)
    let two = place(other)
    return one == two || areTwins(one, two)
  }

  /// Neighbours of one kind: each paragraph or section may have an element of its own around it.
  private func areTwins(_ one: Int32, _ other: Int32) -> Bool {
    guard one >= 0, other >= 0 else { return false }
    let first = scan.elements[Int(one)]
    let second = scan.elements[Int(other)]
    return first.parent == second.parent && first.role == second.role
      && first.hints == second.hints
  }

  /// The element that holds the paragraph, the heading, or the whole list or table of a run.
  private func place(_ index: Int) -> Int32 {
    let run = scan.runs[index]
    var element = run.element
    var place = element < 0 ? -1 : scan.elements[Int(element)].parent
    guard run.kind == .listItem || run.kind == .tableRow else { return place }
    while element >= 0 {
      let role = scan.elements[Int(element)].role
      if role == .list || role == .table { place = scan.elements[Int(element)].parent }
      if role == .table || role == .article { break }
      element = scan.elements[Int(element)].parent
    }
    return place
  }

  /// A paragraph that stands beside the run at `other`.
  private func isBeside(_ index: Int, _ other: Int) -> Bool {
    let run = scan.runs[index]
    guard run.weight >= Self.label, run.element >= 0, scan.runs[other].element >= 0 else {
      return false
    }
    let one = scan.elements[Int(run.element)]
    let two = scan.elements[Int(scan.runs[other].element)]
    guard one.role == .paragraph else { return false }
    return one.parent == two.parent || one.parent == place(other)
      || (two.role == .paragraph && areTwins(one.parent, two.parent))
  }
}

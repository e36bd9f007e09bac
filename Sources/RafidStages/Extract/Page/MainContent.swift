import RafidHTML

/// Finds the element that holds the article.
///
/// A core is found first: the element that most prose is near to (as in Arc90's Readability), its
/// name and its share of boilerplate counted. Then the core grows to the elements around it as
/// long as what they add is prose and not links.
struct MainContent {
  /// How much of a paragraph counts for the element that holds it, and for those around that.
  private static let decay = [1.0, 0.7, 0.4, 0.25, 0.15]
  /// How much boilerplate inside a candidate counts against its prose.
  private static let boilerplateCost = 0.35
  /// Least share of its prose that a candidate's score cannot fall below.
  private static let leastScore = 0.2
  /// How much of a list item counts: teasers are mostly lists.
  private static let itemShare = 0.6
  /// Prose below which an element is the article only where no other is named for it.
  static let shortArticle: Int32 = 250
  /// Runs behind the page's heading within which the article begins, and what that is worth.
  static let headingReach = 40
  private static let headingFactor = 1.3
  /// Regions that are compared, and the share of the best score from which one is.
  private static let mostCandidates = 4
  private static let nearScore = 0.12
  /// What a region is worth that says no word of the title.
  private static let untitled = 0.2

  private var titles = TitleMatch()
  private var titleHeading = TitleHeading()
  private var candidates: [(index: Int, score: Double)] = []
  private var repeats = RepeatedRuns()
  private var sums = ProseSums()
  private var regions = PageRegions()
  private var scores: [Double] = []
  private var growth = ArticleGrowth()
  /// Hints of the elements around each element, its own included.
  private var inherited: [BlockHints] = []

  /// The index of the element with the article, or nil where the page has no prose.
  mutating func find(
    _ scan: inout PageScan, _ tree: HTMLTree, _ text: Span<UInt8>, title: [UInt8]
  ) -> Int? {
    guard !scan.elements.isEmpty else { return nil }
    Teasers.mark(&scan)
    repeats.prune(&scan, text)
    sums.sum(scan)
    let heading = titleHeading.find(scan, text, title)
    if let heading { scan.firstHeading = heading }
    regions.prune(&scan, sums, tree, title: heading)
    sums.sum(scan)
    score(scan)
    titles.set(title)
    guard let best = best(scan, text) else { return ShortBody.find(scan, inherited) }
    growth.prepare(scan, tree)
    let core = growth.narrowed(best, scan, sums)
    let container = growth.grow(core, &scan, sums, tree, text)
    if sums.prose(scan.elements[container]) < Self.shortArticle,
      let body = ShortBody.find(scan, inherited),
      areApart(body, container, scan)
    {
      return body
    }
    regions.pruneAround(core, container, &scan, sums)
    Teasers.drop(&scan, in: scan.elements[container])
    return container
  }

  private mutating func score(_ scan: PageScan) {
    scores.removeAll(keepingCapacity: true)
    scores.append(contentsOf: repeatElement(0, count: scan.elements.count))
    for run in scan.runs where !run.isPruned && run.isProse && !run.isTeaser {
      var index = holder(of: run.element, scan)
      let weight =
        Double(run.weight - run.linkWeight) * (run.kind == .listItem ? Self.itemShare : 1)
      for share in Self.decay {
        guard index >= 0 else { break }
        scores[Int(index)] += weight * share
        index = scan.elements[Int(index)].parent
      }
    }
    inherited.removeAll(keepingCapacity: true)
    for element in scan.elements {
      let around: BlockHints = element.parent >= 0 ? inherited[Int(element.parent)] : []
      inherited.append(around.union(PageRegions.effective(element).intersection(.others)))
    }
  }

  /// The element that a paragraph, list, quote or table row stands in.
  private func holder(of element: Int32, _ scan: PageScan) -> Int32 {
    var index = element
    while index >= 0 {
      switch scan.elements[Int(index)].role {
      case .paragraph, .heading, .list, .listItem, .quote, .preformatted, .caption, .tableRow:
        index = scan.elements[Int(index)].parent
      default:
        guard let item = item(around: index, scan) else { return index }
        index = item
      }
    }
    return index
  }

  /// The list item that a block inside it stands in, or nil.
  private func item(around element: Int32, _ scan: PageScan) -> Int32? {
    var index = scan.elements[Int(element)].parent
    for _ in 0..<2 where index >= 0 {
      if scan.elements[Int(index)].role == .listItem { return index }
      index = scan.elements[Int(index)].parent
    }
    return nil
  }

  /// The element with the highest score; regions that come near it are asked for the title.
  private mutating func best(_ scan: PageScan, _ text: Span<UInt8>) -> Int? {
    candidates.removeAll(keepingCapacity: true)
    guard let first = highest(scan) else { return nil }
    candidates.append(first)
    while candidates.count < Self.mostCandidates, let next = highest(scan),
      next.score >= first.score * Self.nearScore
    {
      candidates.append(next)
    }
    guard candidates.count > 1 else { return first.index }
    var best = first.index
    var highest = -1.0
    for candidate in candidates {
      guard let share = titles.share(scan.elements[candidate.index], scan, text) else {
        return first.index
      }
      let score = candidate.score * (Self.untitled + share)
      if score > highest {
        highest = score
        best = candidate.index
      }
    }
    return best
  }

  /// The element with the highest score that lies apart from the candidates so far.
  private func highest(_ scan: PageScan) -> (index: Int, score: Double)? {
    var best: (index: Int, score: Double)?
    for index in scan.elements.indices where scores[index] > 0 {
      let element = scan.elements[index]
      let cost = Self.boilerplateCost * Double(sums.other(element))
      let score = max(scores[index] - cost, scores[index] * Self.leastScore) * factor(index, scan)
      if score > best?.score ?? 0 && isApart(index, scan) { best = (index, score) }
    }
    return best
  }

  private func isApart(_ index: Int, _ scan: PageScan) -> Bool {
    candidates.allSatisfy { areApart(index, $0.index, scan) }
  }

  /// Neither element holds the other.
  private func areApart(_ one: Int, _ other: Int, _ scan: PageScan) -> Bool {
    one >= Int(scan.elements[other].end) || Int(scan.elements[one].end) <= other
  }

  private func factor(_ index: Int, _ scan: PageScan) -> Double {
    let element = scan.elements[index]
    var factor = 1.0
    if element.hints.contains(.body) {
      factor *= 1.5
    } else if element.hints.contains([.article, .content]) {
      factor *= 1.25
    }
    if element.role == .article { factor *= 1.1 }
    let behind = Int(element.firstRun) - scan.firstHeading
    if scan.firstHeading >= 0, Int(element.endRun) > scan.firstHeading, behind <= Self.headingReach
    {
      factor *= Self.headingFactor
    }
    if inherited[index].contains(.comments) || inherited[index].contains(.consent) {
      factor *= 0.3
    } else if !inherited[index].isEmpty {
      factor *= 0.7
    }
    return factor
  }
}

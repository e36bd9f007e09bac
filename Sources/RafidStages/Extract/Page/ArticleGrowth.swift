import RafidHTML

/// Grows the core of an article to the elements around it as long as what they add is its prose,
/// and not links, teasers or the next article.
struct ArticleGrowth {
  /// How much of the list items around a core counts against taking them in.
  private static let itemCost = 0.4
  /// Prose from which a core may be the whole article.
  private static let wholeArticle: Int32 = 600
  /// What an element must add to the core, as a share, for the core to grow.
  private static let leastGain = 0.06
  /// Share of prose in what is added.
  private static let leastPurity = 0.7

  /// Elements of the role `article` with a heading of the first level, in order.
  private var headed: [Int] = []

  /// The element around `core` that holds the whole article.
  func grow(
    _ core: Int, _ scan: inout PageScan, _ sums: ProseSums, _ tree: HTMLTree, _ text: Span<UInt8>
  ) -> Int {
    var found = core
    var index = scan.elements[core].parent
    while index >= 0 {
      let outer = scan.elements[Int(index)]
      let inner = scan.elements[found]
      if addsArticle(to: inner, outer, scan) { break }
      // Around an article, items are teasers more often than text.
      let isWhole = sums.prose(inner) >= Self.wholeArticle
      let items = isWhole ? Double(sums.items(outer) - sums.items(inner)) * Self.itemCost : 0
      let gain = Double(sums.prose(outer) - sums.prose(inner)) - items
      let cost = Double(sums.other(outer) - sums.other(inner)) + items
      if gain >= Double(sums.prose(inner)) * Self.leastGain,
        gain >= (gain + cost) * Self.leastPurity
      {
        found = Int(index)
      } else if joinTwins(found, Int(index), &scan, sums, tree, text) {
        found = Int(index)
      }
      index = outer.parent
    }
    return found
  }

  /// Lists the articles of a page that have a heading as its own.
  mutating func prepare(_ scan: PageScan, _ tree: HTMLTree) {
    headed.removeAll(keepingCapacity: true)
    var article = -1
    for index in scan.elements.indices {
      let element = scan.elements[index]
      if element.role == .article {
        article = index
      } else if article >= 0, index < Int(scan.elements[article].end), element.role == .heading,
        tree.tag(of: element.node) == .h1, headed.last != article
      {
        headed.append(article)
      }
    }
  }

  /// The article that holds the page's heading, where `core` holds others too.
  func narrowed(_ core: Int, _ scan: PageScan, _ sums: ProseSums) -> Int {
    let all = scan.elements[core]
    for index in headed where index > core && index < Int(all.end) {
      let element = scan.elements[index]
      guard scan.firstHeading >= Int(element.firstRun), scan.firstHeading < Int(element.endRun),
        sums.prose(element) >= MainContent.shortArticle, addsArticle(to: element, all, scan)
      else { continue }
      return index
    }
    return core
  }

  /// Another article, with a heading as the page's own, follows `inner` in `outer`: pages add the
  /// next articles below the one that was asked for.
  private func addsArticle(
    to inner: PageScan.Element, _ outer: PageScan.Element, _ scan: PageScan
  ) -> Bool {
    guard scan.firstHeading >= Int(inner.firstRun), scan.firstHeading < Int(inner.endRun) else {
      return false
    }
    var low = 0
    var high = headed.count
    while low < high {
      let middle = (low + high) / 2
      if headed[middle] < Int(inner.end) { low = middle + 1 } else { high = middle }
    }
    return low < headed.count && headed[low] < Int(outer.end)
  }

  /// Where an article is cut into elements of one class side by side, keeps these of `outer` and
  /// drops what stands between them; false where `inner` has no such twin with prose.
  private func joinTwins(
    _ inner: Int, _ outer: Int, _ scan: inout PageScan, _ sums: ProseSums, _ tree: HTMLTree,
    _ text: Span<UInt8>
  ) -> Bool {
    let element = scan.elements[inner]
    guard Int(element.parent) == outer, let name = tree.attribute(.class, of: element.node),
      !name.isEmpty
    else { return false }
    let bytes = text.bytes(name)
    var gain = 0
    var twins: [Int] = []
    var index = outer + 1
    while index < Int(scan.elements[outer].end) {
      let other = scan.elements[index]
      if let otherName = tree.attribute(.class, of: other.node), otherName.count == bytes.count,
        text.hasPrefix(bytes, at: otherName.lowerBound)
      {
        twins.append(index)
        if index != inner { gain += Int(sums.prose(other)) }
      }
      index = max(index + 1, Int(other.end))
    }
    guard Double(gain) >= Double(sums.prose(element)) * Self.leastGain else { return false }
    var kept = Int(scan.elements[outer].firstRun)
    for twin in twins {
      let runs = Int(scan.elements[twin].firstRun)..<Int(scan.elements[twin].endRun)
      for run in kept..<max(kept, runs.lowerBound) { scan.runs[run].removal = .between }
      kept = max(kept, runs.upperBound)
    }
    for run in kept..<Int(scan.elements[outer].endRun) { scan.runs[run].removal = .between }
    return true
  }
}

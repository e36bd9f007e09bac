import RafidHTML

/// Finds the element that holds the article and marks the parts of it that are not the article.
struct MainContent {
  /// Prose outside a region of other texts from which the region is dropped: two paragraphs.
  private static let proseElsewhere: Int32 = 250
  /// The same as a share of the page's prose.
  private static let shareElsewhere = 0.2
  /// Share of the page's prose up to which a part (share bar, byline) is dropped.
  private static let partShare = 0.3
  /// How much boilerplate inside a candidate counts against its prose.
  private static let boilerplateCost = 0.7
  /// A child that holds this share of the best element's prose is taken for it.
  private static let innerShare = 0.9

  /// Weight of prose and of boilerplate in the runs before each index.
  private var prose: [Int32] = []
  private var rest: [Int32] = []
  /// Elements that hold the page's heading or a named body: never dropped.
  private var holdsBody: [Bool] = []

  /// The index of the element with the article, or nil where the page has no prose.
  mutating func find(_ scan: inout PageScan, _ tree: HTMLTree) -> Int? {
    guard !scan.elements.isEmpty else { return nil }
    sum(scan)
    markBodies(scan, tree)
    prune(&scan)
    sum(scan)
    return best(scan)
  }

  private mutating func sum(_ scan: PageScan) {
    prose.removeAll(keepingCapacity: true)
    rest.removeAll(keepingCapacity: true)
    var good: Int32 = 0
    var bad: Int32 = 0
    prose.append(0)
    rest.append(0)
    for run in scan.runs {
      if !run.isPruned {
        if run.isProse {
          good &+= run.weight - run.linkWeight
        } else if run.kind != .heading || run.linkWeight > 0 {
          bad &+= (run.weight + run.linkWeight) / 2
        }
      }
      prose.append(good)
      rest.append(bad)
    }
  }

  private func proseWeight(_ element: PageScan.Element) -> Int32 {
    prose[Int(element.endRun)] - prose[Int(element.firstRun)]
  }

  private func restWeight(_ element: PageScan.Element) -> Int32 {
    rest[Int(element.endRun)] - rest[Int(element.firstRun)]
  }

  private mutating func markBodies(_ scan: PageScan, _ tree: HTMLTree) {
    holdsBody.removeAll(keepingCapacity: true)
    holdsBody.append(contentsOf: repeatElement(false, count: scan.elements.count))
    for index in scan.elements.indices.reversed() {
      let element = scan.elements[index]
      if element.role == .heading && tree.tag(of: element.node) == .h1 { holdsBody[index] = true }
      if element.hints.contains(.body) && proseWeight(element) >= Self.proseElsewhere {
        holdsBody[index] = true
      }
      if holdsBody[index] && element.parent >= 0 { holdsBody[Int(element.parent)] = true }
    }
  }

  /// Marks the runs of regions that hold other texts, and of small parts.
  private func prune(_ scan: inout PageScan) {
    let total = prose[prose.count - 1]
    var index = 0
    while index < scan.elements.count {
      let element = scan.elements[index]
      if drops(element, total) && !holdsBody[index] {
        for run in Int(element.firstRun)..<Int(element.endRun) { scan.runs[run].isPruned = true }
        index = max(index + 1, Int(element.end))
      } else {
        index += 1
      }
    }
  }

  private func drops(_ element: PageScan.Element, _ total: Int32) -> Bool {
    var hints = element.hints
    if hints.contains(.body) { return false }
    if hints.contains(.having) { hints.subtract(.others) }
    let own = proseWeight(element)
    if element.role == .apart || !hints.isDisjoint(with: .others) {
      let outside = total - own
      if outside >= Self.proseElsewhere && Double(outside) >= Double(total) * Self.shareElsewhere {
        return true
      }
    }
    return !hints.isDisjoint(with: .parts) && Double(own) <= Double(total) * Self.partShare
  }

  private func best(_ scan: PageScan) -> Int? {
    var best: Int?
    var highest = 0.0
    for index in scan.elements.indices {
      let element = scan.elements[index]
      let own = proseWeight(element)
      guard own > 0 else { continue }
      let score =
        (Double(own) - Self.boilerplateCost * Double(restWeight(element))) * factor(element)
      if score > highest {
        highest = score
        best = index
      }
    }
    guard var found = best else { return nil }
    // The smallest element with nearly all of it.
    let whole = Double(proseWeight(scan.elements[found])) * Self.innerShare
    for index in found + 1..<max(found + 1, Int(scan.elements[found].end))
    where Double(proseWeight(scan.elements[index])) >= whole { found = index }
    return found
  }

  private func factor(_ element: PageScan.Element) -> Double {
    var factor = 1.0
    if element.hints.contains(.body) {
      factor *= 1.3
    } else if element.hints.contains([.article, .content]) {
      factor *= 1.2
    }
    if element.role == .article { factor *= 1.1 }
    if !element.hints.isDisjoint(with: .others) && !element.hints.contains(.having) {
      factor *= 0.6
    }
    return factor
  }
}

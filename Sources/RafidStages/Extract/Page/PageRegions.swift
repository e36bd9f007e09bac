import RafidHTML

/// Drops the regions of a page that hold other texts than the article, by their names.
struct PageRegions {
  /// Prose that must be left when the regions of one name are dropped: two paragraphs.
  private static let proseLeft: Int32 = 250
  /// Share of the page's prose up to which regions of one name are dropped.
  private static let otherShare = 0.5
  /// Comments may outweigh the article.
  private static let commentShare = 0.85
  private static let partShare = 0.3

  /// Elements that hold the page's heading or a named body: never dropped.
  private var holdsBody: [Bool] = []
  private var holdsQuote: [Bool] = []
  /// Per hint: what regions with it hold, and where the last such region ends.
  private var weights: [Int] = []
  private var ends: [Int32] = []

  /// Marks the runs of the regions that are dropped.
  ///
  /// - Parameter title: the run of the heading that says the page's title, if there is one.
  mutating func prune(
    _ scan: inout PageScan, _ sums: ProseSums, _ tree: HTMLTree, title: Int?
  ) {
    markBodies(scan, sums, tree, title.map { Int(scan.runs[$0].element) })
    let trusted = trustedHints(scan, sums)
    drop(&scan) { index, element, around in
      if holdsBody[index] { return nil }
      var hints = Self.effective(element).intersection(trusted)
      // A post of another site that is quoted in the text belongs to it.
      if holdsQuote[index] { hints.subtract([.share, .media]) }
      // So does the text beside a picture: `photo-text`.
      if element.hints.contains(.content), sums.prose(element) > 0 { hints.subtract(.media) }
      if hints == .hidden, isPaidPart(element, around, sums) { hints = [] }
      if !hints.isEmpty { return Removal(.region, hints) }
      let own = sums.prose(element)
      guard element.role == .apart, Double(own) <= Double(sums.total) * Self.otherShare,
        sums.total - own >= Self.proseLeft
      else { return nil }
      return Removal(.apart)
    }
  }

  /// A hidden part of a named body that holds paragraphs: the rest of an article that is shown to
  /// subscribers.
  private func isPaidPart(
    _ element: PageScan.Element, _ around: BlockHints, _ sums: ProseSums
  ) -> Bool {
    guard sums.prose(element) > 0,
      sums.prose(element) >= 4 * sums.other(element)
    else { return false }
    return around.contains(.body) || around.contains([.article, .content])
  }

  /// Drops what a first look had to leave, now that the place of the article is known: regions
  /// of other texts that do not hold the core.
  func pruneAround(_ core: Int, _ container: Int, _ scan: inout PageScan, _ sums: ProseSums) {
    let inside = container..<Int(scan.elements[container].end)
    let limit = Double(sums.prose(scan.elements[container])) * Self.otherShare
    drop(&scan) { index, element, around in
      guard inside.contains(index), index != container, core < index || core >= Int(element.end)
      else { return nil }
      let hints = Self.effective(element).intersection(.others)
      if hints.contains(.comments) || hints.contains(.consent) { return Removal(.region, hints) }
      guard Double(sums.prose(element)) <= limit,
        hints != .hidden || !isPaidPart(element, around, sums)
      else { return nil }
      if !hints.isEmpty { return Removal(.region, hints) }
      return element.role == .apart ? Removal(.apart) : nil
    }
  }

  /// Why an element's runs go.
  private struct Removal {
    var signal: RemovalSignal
    var cause: BlockHints

    init(_ signal: RemovalSignal, _ cause: BlockHints = []) {
      self.signal = signal
      self.cause = cause
    }
  }

  private func drop(
    _ scan: inout PageScan, _ removal: (Int, PageScan.Element, _ around: BlockHints) -> Removal?
  ) {
    var index = 0
    while index < scan.elements.count {
      let element = scan.elements[index]
      let around = element.parent < 0 ? [] : scan.elements[Int(element.parent)].hints
      if let removal = removal(index, element, around) {
        for run in Int(element.firstRun)..<Int(element.endRun) where !scan.runs[run].isPruned {
          scan.runs[run].removal = removal.signal
          scan.runs[run].cause = removal.cause
        }
        index = max(index + 1, Int(element.end))
      } else {
        index += 1
      }
    }
  }

  private mutating func markBodies(
    _ scan: PageScan, _ sums: ProseSums, _ tree: HTMLTree, _ title: Int?
  ) {
    holdsBody.removeAll(keepingCapacity: true)
    holdsBody.append(contentsOf: repeatElement(false, count: scan.elements.count))
    holdsQuote.removeAll(keepingCapacity: true)
    holdsQuote.append(contentsOf: repeatElement(false, count: scan.elements.count))
    for index in scan.elements.indices.reversed() {
      let element = scan.elements[index]
      if element.role == .heading && tree.tag(of: element.node) == .h1 { holdsBody[index] = true }
      if index == title { holdsBody[index] = true }
      if element.hints.contains(.body) && sums.prose(element) >= Self.proseLeft {
        holdsBody[index] = true
      }
      if holdsBody[index] && element.parent >= 0 { holdsBody[Int(element.parent)] = true }
      if element.role == .quote { holdsQuote[index] = true }
      if holdsQuote[index] && element.parent >= 0 { holdsQuote[Int(element.parent)] = true }
    }
  }

  /// The hints that hold on this page: one that would drop most of the prose means something
  /// else here (`p.paywall`, `div.has-sidebar`, a gallery whose slides are the article).
  private mutating func trustedHints(_ scan: PageScan, _ sums: ProseSums) -> BlockHints {
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: repeatElement(0, count: 32))
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: repeatElement(0, count: 32))
    for index in scan.elements.indices where !holdsBody[index] {
      var bits = Self.effective(scan.elements[index]).intersection(BlockHints.dropped).rawValue
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        if Int32(truncatingIfNeeded: index) >= ends[bit] {
          weights[bit] += Int(sums.prose(scan.elements[index]))
          ends[bit] = scan.elements[index].end
        }
      }
    }
    var trusted = BlockHints.dropped
    let total = Int(sums.total)
    for bit in 0..<32 where weights[bit] > 0 {
      let hint = BlockHints(rawValue: 1 << UInt32(bit))
      if Double(weights[bit]) > Double(total) * Self.share(hint)
        || total - weights[bit] < Int(Self.proseLeft)
      {
        trusted.remove(hint)
      }
    }
    return trusted
  }

  private static func share(_ hint: BlockHints) -> Double {
    if hint == .consent { return 1 }
    if hint == .comments { return commentShare }
    return BlockHints.others.contains(hint) || hint == .author ? otherShare : partShare
  }

  /// The hints of an element, less those that its other words take back.
  static func effective(_ element: PageScan.Element) -> BlockHints {
    var hints = element.hints
    if hints.contains(.body) { return [] }
    if hints.contains(.having) { hints.subtract(.others) }
    if hints.contains([.article, .content]) { hints.subtract(.bottom) }
    // The class of a row or a cell names its column: `player`, `date`, `author`.
    if element.role == .tableRow || element.role == .cell { hints.subtract(.parts) }
    return hints
  }
}

import RafidHTML

/// Collects what a page says about its article, in one pass over the nodes.
struct PageMetadata {
  /// A value and how much its place is trusted; lower ranks win.
  struct Candidate {
    var range: Range<Int>
    var rank: Int
    var from: MetadataOrigin
  }

  private static let mostHeadings = 8
  private static let mostCandidates = 16

  /// The best value of each field of `MetaField`.
  private(set) var best: [Candidate?] = []
  private(set) var authors: [Candidate] = []
  private(set) var tags: [Candidate] = []
  /// Headings of the first level.
  private(set) var headings: [HTMLNode] = []
  private(set) var titleElement: HTMLNode?
  private(set) var canonical: Range<Int>?
  private(set) var language: Range<Int>?
  /// `datetime` of `time` elements, those marked as the publication first.
  private(set) var times: [Candidate] = []
  private(set) var linked = LinkedData.Fields()
  private var reader = LinkedData()

  /// Reads `tree`; what was collected before is gone.
  mutating func collect(_ tree: HTMLTree, _ text: Span<UInt8>) {
    best = [Candidate?](repeating: nil, count: MetaField.allCases.count)
    authors.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    headings.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    titleElement = nil
    canonical = nil
    language = nil
    linked = LinkedData.Fields()
    for index in 0..<tree.nodeCount {
      let node = HTMLNode(rawValue: Int32(truncatingIfNeeded: index))
      guard tree.kind(of: node) == .element else { continue }
      visit(tree, text, node)
    }
  }

  private mutating func visit(_ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode) {
    switch tree.tag(of: node) {
    case .meta: readMeta(tree, text, node)
    case .link:
      if let rel = tree.attribute(.rel, of: node), text.equals(rel, "canonical"), canonical == nil {
        canonical = tree.attribute(.href, of: node)
      }
    case .html: if language == nil { language = tree.attribute(.lang, of: node) }
    case .title:
      if titleElement == nil && tree.namespace(of: node) == .html { titleElement = node }
    case .script: readScript(tree, text, node)
    case .h1:
      if headings.count < Self.mostHeadings, !isCrumb(tree, node) { headings.append(node) }
    case .time: readTime(tree, text, node)
    default: break
    }
  }

  /// Stands in a list, as the last of a trail of links does, or in a menu.
  private func isCrumb(_ tree: HTMLTree, _ heading: HTMLNode) -> Bool {
    var node = tree.parent(of: heading)
    for _ in 0..<3 {
      guard let found = node else { return false }
      let tag = tree.tag(of: found)
      if tag == .li || tag == .nav { return true }
      node = tree.parent(of: found)
    }
    return false
  }

  private mutating func readMeta(_ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode) {
    guard let content = tree.attribute(.content, of: node), !text.trimmed(content).isEmpty else {
      return
    }
    for index in tree.attributes(of: node) {
      let name = tree.attributeName(at: index)
      guard name == .property || name == .name || name == .itemprop || name == .httpEquiv else {
        continue
      }
      let value = tree.attributeValue(at: index)
      guard let found = MetaField.find(text, value) else { continue }
      let isOpenGraph = text.hasPrefix("og:", value) || text.hasPrefix("article:", value)
      let candidate = Candidate(
        range: content, rank: found.rank,
        from: name == .itemprop ? .microdata : isOpenGraph ? .openGraph : .meta)
      add(candidate, to: found.field)
      return
    }
  }

  private mutating func add(_ candidate: Candidate, to field: MetaField) {
    switch field {
    case .author: if authors.count < Self.mostCandidates { authors.append(candidate) }
    case .tags: if tags.count < 4 * Self.mostCandidates { tags.append(candidate) }
    default:
      let slot = Int(field.rawValue)
      if let there = best[slot], there.rank <= candidate.rank { return }
      best[slot] = candidate
    }
  }

  private mutating func readScript(_ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode) {
    guard let type = tree.attribute(.type, of: node), text.contains("ld+json", type),
      let child = tree.firstChild(of: node)
    else { return }
    reader.read(text, tree.textRange(of: child), into: &linked)
  }

  private mutating func readTime(_ tree: HTMLTree, _ text: Span<UInt8>, _ node: HTMLNode) {
    guard times.count < Self.mostCandidates, let value = tree.attribute(.datetime, of: node) else {
      return
    }
    var rank = 2
    for index in tree.attributes(of: node) {
      switch tree.attributeName(at: index) {
      case .pubdate: rank = 0
      case .itemprop, .class, .property:
        let name = tree.attributeValue(at: index)
        if text.contains("ublish", name) || text.contains("pubdate", name) { rank = min(rank, 0) }
        if text.contains("odified", name) || text.contains("pdate", name), rank > 0 { rank = 3 }
        if text.contains("comment", name) { rank = 9 }
      default: break
      }
    }
    times.append(Candidate(range: value, rank: rank, from: .timeElement))
  }
}

extension Span where Element == UInt8 {
  /// `self[range]` is `word`, ASCII case aside.
  func equals(_ range: Range<Int>, _ word: String) -> Bool {
    range.count == word.utf8.count && hasPrefix(word, range)
  }

  /// `self[range]` begins with `word`, ASCII case aside.
  func hasPrefix(_ word: String, _ range: Range<Int>) -> Bool {
    guard range.count >= word.utf8.count else { return false }
    var index = range.lowerBound
    for byte in word.utf8 {
      let other = self[index]
      if (other >= 0x41 && other <= 0x5A ? other | 0x20 : other) != byte { return false }
      index += 1
    }
    return true
  }

  /// `word`, in lower case, stands somewhere in `self[range]`, ASCII case aside.
  func contains(_ word: String, _ range: Range<Int>) -> Bool {
    guard let first = word.utf8.first, range.count >= word.utf8.count else { return false }
    for start in range.lowerBound...range.upperBound - word.utf8.count {
      let byte = self[start]
      guard byte == first || (byte | 0x20 == first && byte >= 0x41 && byte <= 0x5A) else {
        continue
      }
      if hasPrefix(word, start..<range.upperBound) { return true }
    }
    return false
  }
}

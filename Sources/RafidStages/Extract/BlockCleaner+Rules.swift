extension BlockCleaner {
  /// Body weight that must stand before a marker for all behind it to go: some four paragraphs.
  private static let bodyBeforeCut: Int32 = 300

  /// Does what the matched rules say, from the first block to the last.
  mutating func applyRules(
    _ text: Span<UInt8>, _ blocks: inout [Block], into article: inout Article
  ) {
    for index in blocks.indices where blocks[index].isKept && blocks[index].rule >= 0 {
      let rule = rules[Int(blocks[index].rule)]
      let saysMore = blocks[index].rest < blocks[index].end
      if rule.place == .any && rule.kind == .byline && saysMore && !isHead(index) && !isFoot(index)
      {
        continue
      }
      blocks[index].signal = rule.action == .caption ? .caption : .phrase
      switch rule.action {
      case .line, .caption, .time: continue
      case .list: cutRelated(&blocks, index)
      case .rest: cutComments(&blocks, index)
      case .tags: takeTags(text, &blocks, index, into: &article)
      case .source: takeSource(text, &blocks, index, into: &article)
      case .author:
        let rest = Int(blocks[index].rest)..<Int(blocks[index].end)
        AuthorNames.append(text, rest, from: .byline, to: &article.authors)
      }
    }
  }

  /// A marker of related links: takes the links behind it, or all behind it when the article
  /// has ended or nothing but links follows.
  private func cutRelated(_ blocks: inout [Block], _ marker: Int) {
    let isAlone = blocks[marker].rest >= blocks[marker].end
    let following = marker + 1..<blocks.count
    if isAlone && proseBefore[marker] >= Self.bodyBeforeCut {
      let hasEnded = closedBefore(blocks, marker) && proseAfter(marker) <= proseBefore[marker]
      if hasEnded || proseAfter(marker) == 0 {
        for index in following where blocks[index].isKept {
          blocks[index].signal = hasEnded ? .secondArticle : .relatedList
        }
        return
      }
    }
    var index = marker + 1
    while index < blocks.count, blocks[index].isKept, blocks[index].rule < 0,
      blocks[index].isBulleted || blocks[index].linkShare > 60
        || (isAlone && index == marker + 1 && blocks[index].isLinkLike)
    {
      if !blocks[index].isLinkLike { break }
      blocks[index].signal = .relatedLink
      index += 1
    }
  }

  /// The block before the marker was taken for closing the article.
  private func closedBefore(_ blocks: [Block], _ marker: Int) -> Bool {
    guard marker > 0, blocks[marker - 1].rule >= 0, !blocks[marker - 1].isKept else {
      return false
    }
    return rules[Int(blocks[marker - 1].rule)].kind.closesArticles
  }

  /// A comment form: takes all behind it when that looks like comments (other comment phrases,
  /// times) or is no prose at all.
  private func cutComments(_ blocks: inout [Block], _ marker: Int) {
    guard isFoot(marker), proseBefore[marker] >= Self.bodyBeforeCut else { return }
    let looksLikeComments = blocks[(marker + 1)...].contains { block in
      guard block.rule >= 0 else { return false }
      let kind = rules[Int(block.rule)].kind
      return kind == .comments || kind == .time || kind == .rights
    }
    guard looksLikeComments || closedBefore(blocks, marker) || proseAfter(marker) == 0 else {
      return
    }
    for index in marker + 1..<blocks.count where blocks[index].isKept {
      blocks[index].signal = .comments
    }
  }

  private func takeTags(
    _ text: Span<UInt8>, _ blocks: inout [Block], _ marker: Int, into article: inout Article
  ) {
    let rest = Int(blocks[marker].rest)..<Int(blocks[marker].end)
    if !rest.isEmpty {
      TagList.append(text, rest, to: &article.tags)
      return
    }
    var index = marker + 1
    while index < blocks.count, blocks[index].isKept, blocks[index].rule < 0,
      blocks[index].ending == .open, blocks[index].weight <= TagList.longestTag
    {
      TagList.append(text, blocks[index].range, to: &article.tags)
      blocks[index].signal = .phrase
      blocks[index].rule = blocks[marker].rule
      index += 1
    }
  }

  private func takeSource(
    _ text: Span<UInt8>, _ blocks: inout [Block], _ marker: Int, into article: inout Article
  ) {
    var rest = Int(blocks[marker].rest)..<Int(blocks[marker].end)
    let next = marker + 1
    if rest.isEmpty, next < blocks.count, blocks[next].isKept, blocks[next].rule < 0,
      blocks[next].ending == .open, blocks[next].weight <= TagList.longestTag
    {
      rest = blocks[next].range
      blocks[next].signal = .phrase
      blocks[next].rule = blocks[marker].rule
    }
    if !rest.isEmpty { article.source = text.bytes(rest) }
  }
}

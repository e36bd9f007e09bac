import RafidText

extension BlockCleaner {
  /// Words that a caption and its copy must share, out of the shorter one's.
  private static let sharedShare = 0.6
  private static let sharedWords = 3
  /// Blocks between a player or picture mark and its caption.
  private static let reach = 3

  /// Finds picture captions that a page left twice, as the picture's text and as its legend.
  ///
  /// Two neighbours that say the same in a few open-ended words are a caption when a player or a
  /// picture mark stands just before them, or when the first is a list item of one.
  mutating func findCaptions(_ text: Span<UInt8>, _ blocks: inout [Block]) {
    for index in blocks.indices.dropLast() {
      let next = index + 1
      guard isCaptionLike(blocks[index]), isCaptionLike(blocks[next]), blocks[next].gap == 0,
        blocks[next].isIndented || blocks[index].isBulleted || followsMedia(blocks, index)
      else { continue }
      // In a list of more items than one, two alike are items.
      if blocks[index].isBulleted && blocks[next].isBulleted { continue }
      guard sharesWords(text, blocks[index], blocks[next]) else { continue }
      for found in [index, next] {
        blocks[found].signal = .caption
        blocks[found].rule = -1
      }
    }
  }

  private func isCaptionLike(_ block: Block) -> Bool {
    block.isKept && block.kind != .heading && block.ending == .open
      && block.weight <= Block.longWeight
  }

  private func followsMedia(_ blocks: [Block], _ index: Int) -> Bool {
    for before in max(0, index - Self.reach)..<index {
      if blocks[before].signal == .playerTime || blocks[before].signal == .caption { return true }
      if blocks[before].rule >= 0, rules[Int(blocks[before].rule)].kind == .media { return true }
    }
    return false
  }

  private mutating func sharesWords(_ text: Span<UInt8>, _ one: Block, _ other: Block) -> Bool {
    matcher.scan(text, one)
    let first = matcher.words
    matcher.scan(text, other)
    let second = matcher.words
    var shared = 0
    for word in second where first.contains(where: { $0.key == word.key }) { shared += 1 }
    let shorter = min(first.count, second.count)
    return shared >= Self.sharedWords && Double(shared) >= Double(shorter) * Self.sharedShare
  }
}

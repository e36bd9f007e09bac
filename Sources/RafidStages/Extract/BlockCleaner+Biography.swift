extension BlockCleaner {
  /// Weight up to which a paragraph may be a biography.
  private static let longestBiography: Int32 = 500

  /// Finds one author's biography and says whether it did: the last paragraph, a name and then what the person does.
  ///
  /// The words alone do not decide: the paragraph is also set off by a wider gap or by closing
  /// lines, begins with the author's name, or says two such things.
  mutating func findBiography(
    _ text: Span<UInt8>, _ blocks: inout [Block], _ article: Article
  ) -> Bool {
    guard let last = blocks.indices.last(where: { blocks[$0].isKept }), last > 1,
      blocks[last].weight <= Self.longestBiography, blocks[last].kind == .paragraph,
      proseBefore[last] > blocks[last].weight
    else { return false }
    let cues = matcher.biographyCues(text, blocks[last])
    guard cues.rule >= 0 else { return false }
    let isByAuthor = article.authors.contains { author in
      text.hasPrefix(author.value, at: Int(blocks[last].start))
    }
    guard cues.count > 1 || isByAuthor || isSetOff(blocks, last) else {
      return false
    }
    blocks[last].signal = .biography
    blocks[last].rule = cues.rule
    return true
  }

  /// More blank lines stand before the block than before any paragraph of the body, or removed
  /// lines do.
  private func isSetOff(_ blocks: [Block], _ index: Int) -> Bool {
    if blocks[index - 1].rule >= 0 && !blocks[index - 1].isKept { return true }
    var widest: Int32 = 0
    for block in blocks[..<index] where block.isKept { widest = max(widest, block.gap) }
    return blocks[index].gap > widest
  }
}

extension ArticleExtractor {
  private static let mostCaptions = 200

  /// Writes the kept blocks to the article's text, and the others where they belong.
  func assemble(into article: inout Article) {
    let source = text.span
    for block in blocks {
      if block.isKept {
        if !article.text.isEmpty { article.text.append(0x0A) }
        for index in block.range { article.text.append(source[index]) }
        if block.kind == .heading { article.headings.append(source.bytes(block.range)) }
      } else if block.signal == .caption {
        let caption = source.bytes(source.afterBullet(block.range))
        if article.captions.count < Self.mostCaptions, !article.captions.contains(caption) {
          article.captions.append(caption)
        }
      }
    }
    if options.explains { explain(into: &article) }
  }
}

/// Finds sub-headings of a plain text by their shape.
enum HeadingShape {
  /// Weight up to which a line may be a heading.
  private static let longest: Int32 = 100

  /// Turns into headings the short, open-ended lines that stand before longer prose.
  static func mark(_ blocks: inout [Block]) {
    var following: Block?
    for index in blocks.indices.reversed() where blocks[index].isKept {
      if let following, isHeading(blocks[index], before: following), index > 0 {
        blocks[index].kind = .heading
      }
      following = blocks[index]
    }
  }

  private static func isHeading(_ block: Block, before next: Block) -> Bool {
    block.kind == .paragraph && block.weight <= longest && !block.isBulleted
      && (block.ending == .open || block.ending == .cry)
      && (next.isProse || next.ending == .colon) && next.weight > block.weight
  }
}

extension Span where Element == UInt8 {
  /// `range` without the bullet that begins it.
  func afterBullet(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + Bullet.length(self, range)..<range.upperBound
  }
}

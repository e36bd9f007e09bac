import RafidHTML

extension ArticleExtractor {
  private static let mostCaptions = 200
  private static let shortestCaption: Int32 = 12
  private static let longestCaption: Int32 = 600

  /// Writes the kept blocks to the article's text, and the others where they belong.
  func assemble(into article: inout Article) {
    let source = text.span
    var writer = TextWriter(options.format)
    for block in blocks where block.isKept {
      writer.append(block, source, to: &article.text)
      if block.kind == .heading { article.headings.append(source.bytes(block.range)) }
    }
    writer.finish(&article.text)
    collectCaptions(into: &article)
    if options.explains { explain(into: &article) }
  }

  /// Captions by their element or by their name, in the order of the page.
  private func collectCaptions(into article: inout Article) {
    let source = text.span
    var next = 0
    for run in captionRuns() {
      while next < blocks.count, blocks[next].run < run {
        add(blocks[next], source, to: &article.captions)
        next += 1
      }
      var caption: [UInt8] = []
      PageText.append(scan, scan.runs[run], tree.text.span, to: &caption)
      Self.add(caption, to: &article.captions)
    }
    for block in blocks[next...] { add(block, source, to: &article.captions) }
  }

  /// Runs in the article's element that were dropped with a caption or beside a picture.
  private func captionRuns() -> [Int] {
    guard let main = mainElement, blocks.first.map({ $0.run >= 0 }) == true else { return [] }
    let element = scan.elements[main]
    return (Int(element.firstRun)..<Int(element.endRun)).filter { index in
      let run = scan.runs[index]
      guard run.removal == .region, run.weight <= Self.longestCaption, run.linkShare <= 50,
        run.cause.isDisjoint(with: .others)
      else { return false }
      return run.weight >= Self.shortestCaption && isCaption(run)
    }
  }

  /// Its element, or one of the two around it, is a caption by tag or by name.
  private func isCaption(_ run: PageScan.Run) -> Bool {
    if run.kind == .caption { return true }
    var element = run.element
    for _ in 0..<3 where element >= 0 {
      if scan.elements[Int(element)].hints.contains(.caption) { return true }
      element = scan.elements[Int(element)].parent
    }
    return false
  }

  private func add(_ block: Block, _ source: Span<UInt8>, to captions: inout [[UInt8]]) {
    guard block.signal == .caption else { return }
    Self.add(source.bytes(source.afterBullet(block.range)), to: &captions)
  }

  private static func add(_ caption: [UInt8], to captions: inout [[UInt8]]) {
    guard !caption.isEmpty, captions.count < mostCaptions, !captions.contains(caption) else {
      return
    }
    captions.append(caption)
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

import RafidHTML

extension ArticleExtractor {
  /// Share of the JSON-LD article's text that the found text must reach; below it, the search
  /// went wrong (the text is built by a script, or stands in an unusual place).
  private static let leastOfLinked = 0.4
  /// Bytes of a JSON-LD article from which it is believed to be whole, not a summary.
  private static let wholeLinked = 600

  /// Takes the article out of an HTML page; `url` is its address, or empty.
  package mutating func extractHTML(
    _ html: Span<UInt8>, url: [UInt8], into article: inout Article
  ) {
    article.reset()
    text.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    scan.reset()
    parser.parse(html, into: &tree)
    let bytes = tree.text
    metadata.read(tree, bytes.span, url: url, into: &article)
    walk.walk(tree, bytes.span, from: .document, into: &scan)
    let title = article.title?.value ?? []
    mainElement = content.find(&scan, tree, bytes.span, title: title)
    if let main = mainElement {
      pageBlocks.append(scan, main, bytes.span, to: &text, &blocks)
    } else {
      pageBlocks.appendAll(scan, bytes.span, to: &text, &blocks)
    }
    takeLinkedBody()
    let source = text
    titleFinder.markRepeats(of: title, source.span, &blocks)
    cleaner.match(source.span, &blocks)
    cleaner.clean(source.span, &blocks, into: &article)
    assemble(into: &article)
  }

  /// Puts the text of JSON-LD in place of a found text that is far shorter.
  private mutating func takeLinkedBody() {
    let linked = metadata.linkedBody()
    guard linked.count >= Self.wholeLinked,
      Double(text.count) < Double(linked.count) * Self.leastOfLinked
    else { return }
    text.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    TextLines.append(linked.span, to: &text, &blocks)
  }

  /// Appends the visible text of a page to `output`, tags off, one block a line, nothing judged.
  package mutating func visibleText(_ html: Span<UInt8>, into output: inout [UInt8]) {
    scan.reset()
    parser.parse(html, into: &tree)
    let bytes = tree.text
    walk.walk(tree, bytes.span, from: .document, into: &scan)
    for run in scan.runs {
      let start = output.count
      if start > 0 { output.append(0x0A) }
      let floor = output.count
      PageText.append(scan, run, bytes.span, to: &output)
      if output.count == floor { output.removeLast(floor - start) }
    }
  }
}

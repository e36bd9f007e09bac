import RafidHTML

extension ArticleExtractor {
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
    guard let main = content.find(&scan, tree, bytes.span) else { return }
    lastMain = main
    pageBlocks.append(scan, main, bytes.span, to: &text, &blocks)
    let source = text
    cleaner.match(source.span, &blocks)
    cleaner.clean(source.span, &blocks, into: &article)
    assemble(into: &article)
  }
}

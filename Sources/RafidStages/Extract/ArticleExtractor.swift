import RafidHTML

/// Finds the article of a page or of a text that a crawler left; keep one per worker.
package struct ArticleExtractor {
  /// What the extractor is asked for beyond the article.
  package struct Options: Sendable {
    /// Fill `Article.judgements`.
    package var explains = false
    /// How the text is written.
    package var format = TextFormat.text

    package init() {}
  }

  let options: Options
  var cleaner: BlockCleaner
  var titleFinder = TitleFinder()
  /// The repaired text that the blocks are ranges of.
  var text: [UInt8] = []
  var blocks: [Block] = []
  var parser = HTMLParser()
  var tree = HTMLTree()
  var walk = PageWalk()
  var scan = PageScan()
  var content = MainContent()
  var metadata = ArticleMetadata()
  var pageBlocks = PageBlocks()
  var mainElement: Int?
  var shownDate = ShownDate()
  /// One line of the page's head.
  var line: [UInt8] = []

  package init(rules: PhraseRules = .builtIn, options: Options = Options()) {
    self.options = options
    cleaner = BlockCleaner(rules: rules)
  }

  /// Takes the article out of a UTF-8 text, one paragraph a line.
  package mutating func extractText(_ input: Span<UInt8>, into article: inout Article) {
    article.reset()
    scan.reset()
    text.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    TextLines.append(input, to: &text, &blocks)
    let source = text
    cleaner.match(source.span, &blocks)
    if let title = titleFinder.find(source.span, &blocks) {
      article.title = Article.Sourced(source.span.bytes(blocks[title].range), from: .firstLine)
    }
    cleaner.clean(source.span, &blocks, into: &article)
    HeadingShape.mark(&blocks)
    assemble(into: &article)
  }
}

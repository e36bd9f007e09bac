import RafidHTML
import RafidText

extension ArticleExtractor {
  /// Share of the JSON-LD article's text that the found text must reach; below it, the search
  /// went wrong (the text is built by a script, or stands in an unusual place).
  private static let leastOfLinked = 0.4
  /// Bytes of a JSON-LD article from which it is believed to be whole, not a summary.
  private static let wholeLinked = 600

  /// Runs before the heading and behind the article's start that may be its byline.
  private static let headReach = 12
  /// Weight up to which a line may be one.
  private static let longestHeadLine: Int32 = 160

  /// Regions whose dates are those of other texts.
  private static let otherDates: BlockHints = [.related, .comments, .sidebar, .navigation]

  /// Takes the article out of an HTML page; `url` is its address, or empty.
  package mutating func extractHTML(
    _ html: Span<UInt8>, url: [UInt8], into article: inout Article
  ) {
    parser.parse(html, into: &tree)
    readTree(url: url, into: &article)
  }

  /// The same out of a page that the caller gives up, which is then not copied.
  package mutating func extractHTML(
    _ html: consuming ArraySlice<UInt8>, url: [UInt8], into article: inout Article
  ) {
    parser.parse(consume html, into: &tree)
    readTree(url: url, into: &article)
  }

  private mutating func readTree(url: [UInt8], into article: inout Article) {
    article.reset()
    text.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    scan.reset()
    let bytes = tree.text
    metadata.read(tree, bytes.span, url: url, into: &article)
    walk.walk(tree, bytes.span, from: .document, into: &scan)
    let title = article.title?.value ?? []
    mainElement = content.find(&scan, tree, bytes.span, title: title)
    if let main = mainElement {
      pageBlocks.append(scan, tree, main, bytes.span, to: &text, &blocks)
    } else {
      pageBlocks.appendAll(scan, tree, 0..<scan.runs.count, bytes.span, to: &text, &blocks)
    }
    takeLinkedBody()
    readHead(bytes.span, into: &article)
    let source = text
    titleFinder.markRepeats(of: title, source.span, &blocks)
    cleaner.match(source.span, &blocks)
    cleaner.clean(source.span, &blocks, into: &article)
    assemble(into: &article)
  }

  /// Reads the date that the page shows in the short lines around the heading and the first
  /// paragraphs, and the names there where the page's metadata name nobody.
  private mutating func readHead(_ bytes: Span<UInt8>, into article: inout Article) {
    let main = mainElement.map { Int(scan.elements[$0].firstRun) } ?? 0
    let heading = scan.firstHeading < 0 ? main : min(scan.firstHeading, main)
    let runs = max(0, heading - Self.headReach)..<min(scan.runs.count, main + Self.headReach)
    let hint = article.languageHint?.value ?? []
    let language = TextLanguage(tag: hint.span)
    let needsAuthors = article.authors.isEmpty
    var shown: ShownDate.Found?
    for index in runs where scan.runs[index].weight <= Self.longestHeadLine {
      let run = scan.runs[index]
      // Above the heading, a date may be today's.
      let mayDate =
        shown?.isChange != false && run.kind != .caption
        && (index > heading || article.published == nil
          ? run.cause.isDisjoint(with: Self.otherDates) : run.cause == .details)
      guard mayDate || needsAuthors else { continue }
      line.removeAll(keepingCapacity: true)
      PageText.appendParted(scan, run, bytes, to: &line)
      if line.isEmpty { continue }
      if mayDate, var found = shownDate.read(line, language), shown == nil || !found.isChange {
        found.isAbove = index < heading
        shown = found
      }
      if needsAuthors { readByline(into: &article) }
    }
    guard let shown else { return }
    // An unmarked time may be that of another article on the page.
    if let published = article.published,
      published.from != .timeElement || shown.isChange || ShownDate.isSame(published, shown)
    {
      article.published = ShownDate.reconcile(published, article.modified, shown)
    } else if !shown.isChange || article.published == nil {
      // Where nothing else is dated, the day of the last change is better than none.
      article.published = Article.Sourced(Array(shown.date.iso8601.utf8), from: .byline)
    }
  }

  /// Takes the names of `line` where it is a byline.
  private mutating func readByline(into article: inout Article) {
    let line = line
    var block = Block(start: 0, end: line.count, kind: .paragraph)
    block.measure(line.span)
    guard let match = cleaner.matcher.match(line.span, block),
      cleaner.rules[Int(match.rule)].action == .author
    else { return }
    AuthorNames.append(line.span, match.rest..<line.count, from: .byline, to: &article.authors)
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

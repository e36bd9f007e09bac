import RafidBytes
import RafidHTML

/// Fills an article's metadata from what a page's elements say.
struct ArticleMetadata {
  var page = PageMetadata()
  private var titles = TitleChoice()
  private var words = ClassMemory()
  private var parser = HTMLParser()
  private var tree = HTMLTree()

  /// Reads the metadata of `source` (whose text is `text`) into `article`.
  mutating func read(
    _ source: HTMLTree, _ text: Span<UInt8>, url: [UInt8], into article: inout Article
  ) {
    page.collect(source, text)
    article.siteName =
      meta(.siteName, text) ?? sourced(clean(page.linked.publisher), from: .jsonLD)
    article.section = meta(.section, text) ?? sourced(clean(page.linked.section), from: .jsonLD)
    article.description =
      meta(.description, text) ?? sourced(clean(page.linked.description), from: .jsonLD)
    article.image = meta(.image, text) ?? sourced(page.linked.image, from: .jsonLD)
    readAddresses(text, into: &article)
    readTitle(source, text, url, into: &article)
    readAuthors(source, text, into: &article)
    readDates(text, url, into: &article)
    readTags(text, into: &article)
  }

  /// The text that JSON-LD gives for the article, markup and references undone.
  mutating func linkedBody() -> [UInt8] { clean(page.linked.body, asLines: true) }

  // MARK: Values

  private func meta(_ field: MetaField, _ text: Span<UInt8>) -> Article.Sourced? {
    guard let found = page.best[Int(field.rawValue)] else { return nil }
    return sourced(repaired(text, found.range), from: found.from)
  }

  private func repaired(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    TextRepair.append(text, range, to: &output)
    return output
  }

  private func sourced(_ value: [UInt8], from: MetadataOrigin) -> Article.Sourced? {
    value.isEmpty ? nil : Article.Sourced(value, from: from)
  }

  /// Repairs a value; one that carries references or tags is read as HTML first.
  private mutating func clean(_ value: [UInt8], asLines: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    var plain = value
    if value.contains(0x26) || value.contains(0x3C) {
      parser.parseFragment(value.span, context: .div, namespace: .html, into: &tree)
      plain.removeAll()
      tree.appendText(of: .document, to: &plain)
    }
    guard asLines else {
      TextRepair.append(plain.span, 0..<plain.count, to: &output)
      return output
    }
    for line in plain.split(separator: 0x0A) {
      let start = output.count
      let bytes = Array(line)
      if start > 0 { output.append(0x0A) }
      let floor = output.count
      TextRepair.append(bytes.span, 0..<bytes.count, to: &output)
      if output.count == floor { output.removeLast(floor - start) }
    }
    return output
  }

  // MARK: Fields

  private func readAddresses(_ text: Span<UInt8>, into article: inout Article) {
    if let canonical = page.canonical {
      article.canonicalURL = sourced(repaired(text, canonical), from: .link)
    }
    article.canonicalURL = article.canonicalURL ?? meta(.url, text)
    if let language = page.language {
      article.languageHint = sourced(repaired(text, language), from: .root)
    }
    article.languageHint =
      article.languageHint ?? sourced(page.linked.language, from: .jsonLD) ?? meta(.language, text)
  }

  private mutating func readTitle(
    _ source: HTMLTree, _ text: Span<UInt8>, _ url: [UInt8], into article: inout Article
  ) {
    let headings = page.headings.map { heading in
      let bytes = partedText(source, text, heading)
      let isLinked = bytes.span.hasSuffix("¶", 0..<bytes.count)
      return repaired(bytes.span, 0..<bytes.count - (isLinked ? 2 : 0))
    }
    var element: [UInt8] = []
    if let node = page.titleElement { source.appendText(of: node, to: &element) }
    element = repaired(element.span, 0..<element.count)
    let graph = meta(.title, text)
    let linked = clean(page.linked.headline)
    if let index = titles.heading(headings, like: [graph?.value ?? [], linked, element]) {
      let heading = titles.withoutSection(
        TitleChoice.withoutLabels(headings[index]),
        TitleChoice.withoutLabels(graph?.value ?? linked))
      article.title = sourced(heading, from: .heading)
      return
    }
    let site = article.siteName?.value ?? []
    let host = Host.of(url.isEmpty ? article.canonicalURL?.value ?? [] : url) ?? []
    // The one heading of a page is what readers see; the metadata may speak to search engines.
    if headings.count == 1, titles.mayBeTitle(headings[0], site, host) {
      let heading = titles.withoutSection(
        TitleChoice.withoutLabels(headings[0]),
        TitleChoice.withoutLabels(graph?.value ?? linked))
      article.title = sourced(heading, from: .heading)
      return
    }
    if let graph {
      article.title = sourced(titles.withoutSite(graph.value, site, host), from: graph.from)
    }
    article.title = article.title ?? sourced(linked, from: .jsonLD)
    if article.title == nil && headings.count == 1 {
      article.title = sourced(headings[0], from: .heading)
    }
    article.title =
      article.title ?? sourced(titles.withoutSite(element, site, host), from: .titleElement)
  }

  /// The text of a heading; a kicker and a title in elements of their own get a space between.
  private func partedText(
    _ source: HTMLTree, _ text: Span<UInt8>, _ heading: HTMLNode
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var node: HTMLNode? = heading
    while let found = node {
      if source.kind(of: found) == .text {
        let range = source.textRange(of: found)
        if let last = bytes.last, let first = range.first, last >= 0x61, last != 0x7F,
          text[first] >= 0x41, text[first] <= 0x5A
        {
          bytes.append(0x20)
        }
        bytes += text.bytes(range)
      }
      node = source.next(after: found, within: heading)
    }
    return bytes
  }

  private mutating func readAuthors(
    _ source: HTMLTree, _ text: Span<UInt8>, into article: inout Article
  ) {
    for name in page.linked.authors {
      let bytes = clean(name)
      AuthorNames.append(bytes.span, 0..<bytes.count, from: .jsonLD, to: &article.authors)
    }
    let site = article.siteName?.value ?? []
    article.authors.removeAll { $0.value == site }
    if article.authors.isEmpty {
      let rank = page.authors.map(\.rank).min() ?? 0
      for author in page.authors where author.rank == rank {
        AuthorNames.append(text, author.range, from: author.from, to: &article.authors)
      }
      article.authors.removeAll { $0.value == site }
    }
    if article.authors.isEmpty {
      Bylines.append(source, text, &words, to: &article.authors)
      article.authors.removeAll { $0.value == site }
    }
  }

  private func readDates(_ text: Span<UInt8>, _ url: [UInt8], into article: inout Article) {
    article.published = date(page.linked.published, from: .jsonLD) ?? metaDate(.published, text)
    article.modified = date(page.linked.modified, from: .jsonLD) ?? metaDate(.modified, text)
    if article.published == nil {
      let rank = page.times.map(\.rank).min() ?? 9
      if rank < 9, let time = page.times.first(where: { $0.rank == rank }) {
        article.published = date(text.bytes(time.range), from: .timeElement)
      }
    }
    if article.published == nil {
      let address = url.isEmpty ? article.canonicalURL?.value ?? [] : url
      article.published = MetadataDate.read(url: address).map { Article.Sourced($0, from: .url) }
    }
  }

  private func metaDate(_ field: MetaField, _ text: Span<UInt8>) -> Article.Sourced? {
    guard let found = page.best[Int(field.rawValue)] else { return nil }
    return date(text.bytes(found.range), from: found.from)
  }

  private func date(_ value: [UInt8], from: MetadataOrigin) -> Article.Sourced? {
    MetadataDate.read(value).map { Article.Sourced($0, from: from) }
  }

  private mutating func readTags(_ text: Span<UInt8>, into article: inout Article) {
    let rank = page.tags.map(\.rank).min() ?? 0
    for tag in page.tags where tag.rank == rank {
      TagList.append(text, tag.range, to: &article.tags)
    }
    if article.tags.isEmpty {
      for keyword in page.linked.keywords {
        let bytes = clean(keyword)
        TagList.add(bytes.span, 0..<bytes.count, to: &article.tags)
      }
    }
  }
}

import RafidStages
import Testing

/// How an article is written: plain, as Markdown, with captions apart, and explained.
struct OutputTests {
  static let page = """
    <!doctype html><html><body><main><article><h1>Storm closes the harbour</h1>
    <p>\(PageTests.paragraphs[0])</p>
    <div class="photo"><p class="wp-caption-text">Ships wait off the harbour</p></div>
    <h2>What it costs</h2><p>- \(PageTests.paragraphs[1])</p>
    <ul><li>One gate is broken.<ul><li>Its hinge</li></ul></li><li>One gate is bent.</li></ul>
    <ol><li>First the gate</li><li>Then the wall</li></ol>
    <table><tr><th>Gate</th><th>Built</th></tr><tr><td>La|rge</td><td>1911</td></tr></table>
    <blockquote><p>We lost the catch of a day, the fishermen said.</p></blockquote>
    <pre>if wind:\n    close()</pre><p>\(PageTests.paragraphs[2])</p>
    </article></main></body></html>
    """

  static func article(_ change: (inout ArticleExtractor.Options) -> Void) -> Article {
    var options = ArticleExtractor.Options()
    change(&options)
    var extractor = ArticleExtractor(options: options)
    var article = Article()
    extractor.extractHTML(Array(page.utf8).span, url: [], into: &article)
    return article
  }

  @Test("plain text has a block a line, and a line a row")
  func plain() {
    let text = String(decoding: Self.article { _ in }.text, as: UTF8.self)
    #expect(
      text == """
        \(PageTests.paragraphs[0])
        What it costs
        - \(PageTests.paragraphs[1])
        One gate is broken.
        Its hinge
        One gate is bent.
        First the gate
        Then the wall
        Gate | Built
        La|rge | 1911
        We lost the catch of a day, the fishermen said.
        if wind:
            close()
        \(PageTests.paragraphs[2])
        """)
  }

  @Test("Markdown marks headings, lists, tables, quotations and code, and nothing else")
  func markdown() {
    let text = String(decoding: Self.article { $0.format = .markdown }.text, as: UTF8.self)
    #expect(
      text == """
        \(PageTests.paragraphs[0])

        ## What it costs

        \\- \(PageTests.paragraphs[1])

        - One gate is broken.
            - Its hinge
        - One gate is bent.

        1. First the gate
        1. Then the wall

        | Gate | Built |
        | --- | --- |
        | La\\|rge | 1911 |

        > We lost the catch of a day, the fishermen said.

        ```
        if wind:
            close()
        ```

        \(PageTests.paragraphs[2])
        """)
  }

  @Test("a caption that only its class names stands among the captions")
  func captions() {
    let captions = Self.article { _ in }.captions.map { String(decoding: $0, as: UTF8.self) }
    #expect(captions == ["Ships wait off the harbour"])
  }

  @Test("every block of the page is explained, in its order")
  func explained() {
    let judgements = Self.article { $0.explains = true }.judgements
    let found = judgements.map { "\($0.isKept ? "+" : "-") \($0.kind.word)" }
    #expect(
      found == [
        "- heading", "+ paragraph", "- paragraph", "+ heading", "+ paragraph", "+ list-item",
        "+ list-item", "+ list-item", "+ list-item", "+ list-item", "+ table-cell", "+ table-cell",
        "+ table-cell", "+ table-cell", "+ quote", "+ preformatted", "+ paragraph",
      ])
    #expect(judgements[2].reason == Array("region: media".utf8))
  }

  @Test("the zero-width non-joiner of Persian stays")
  func joiners() {
    let line =
      "\u{645}\u{6CC}\u{200C}\u{62E}\u{648}\u{627}\u{647}\u{645} \(PageTests.paragraphs[0])"
    let article = PageTests.article("<body><p>\(line)</p><p>\(PageTests.paragraphs[1])</p></body>")
    #expect(String(decoding: article.text, as: UTF8.self).hasPrefix(line))
  }

  @Test("an instant in UTC takes the zone of the clock that the page shows")
  func shownDate() {
    let html = """
      <html lang="en"><head><meta property="article:published_time" content="2023-12-24T01:06:51Z">
      </head><body><article><h1>Storm closes the harbour</h1><p class="date">Dec 23, 2023 5:06pm PT</p>
      <p>\(PageTests.paragraphs[0])</p><p>\(PageTests.paragraphs[1])</p></article></body></html>
      """
    let published = PageTests.article(html).published
    #expect(PageTests.string(published?.value) == "2023-12-23T17:06:51-08:00")
  }
}

import RafidStages
import Testing

/// Pages written for the tests, and what must come out of them.
struct PageTests {
  static let paragraphs = [
    "The harbour of the old town was closed on Monday after a storm broke two of its gates, the port authority said, and forty ships are waiting outside.",
    "Engineers hope to lift the larger gate by Thursday, but the smaller one, built in 1911, will have to be cast again in a foundry in the north.",
    "Fishermen, who lose a day's catch with every tide, asked the council for help; a first payment was promised for the end of the week.",
    "The storm was the third this year, and the mayor said that the wall in front of the gates would be raised before the winter.",
  ]

  static var page: String {
    """
    <!doctype html><html lang="en"><head><title>Storm closes harbour | The Daily Harbour</title>
    <meta property="og:site_name" content="The Daily Harbour">
    <meta property="og:title" content="Storm closes harbour">
    <meta name="author" content="By Jane Miller and Tom Brook">
    <meta property="article:published_time" content="2024-03-05T09:30:00+0200">
    <meta name="keywords" content="harbour, storm"><link rel="canonical" href="https://x.test/a">
    </head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><article><h1>Storm closes harbour</h1><p class="byline">By Jane Miller</p>
    <div class="share-bar"><a href="#">Share</a></div>
    <div class="article-body"><p>\(paragraphs[0])</p><figure><img src="a.jpg">
    <figcaption>Ships wait off the harbour</figcaption></figure><p>\(paragraphs[1])</p>
    <h2>What comes next</h2><p>\(paragraphs[2])</p>
    <p><a href="/other">Read also: Bakers win the cup again in the north</a></p>
    <ul><li>One gate is broken.</li><li>One gate is bent.</li></ul><p>\(paragraphs[3])</p></div>
    <div class="related-articles"><h3><a href="/b">Bakers win</a></h3>
    <p>The bakers of the town won the cup for the third time in a row, and they said so.</p></div>
    <div id="comments"><p>I saw the storm, it was terrible, and nobody came to help us at all.</p></div>
    </article></main><footer>Copyright 2024 The Daily Harbour. All rights reserved.</footer>
    </body></html>
    """
  }

  static func article(_ html: String, url: String = "") -> Article {
    var extractor = ArticleExtractor()
    var article = Article()
    extractor.extractHTML(Array(html.utf8).span, url: Array(url.utf8), into: &article)
    return article
  }

  static func string(_ bytes: [UInt8]?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("the body of a page is kept and what stands around it is not")
  func body() {
    let article = Self.article(Self.page)
    let lines = Self.string(article.text)?.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        Self.paragraphs[0], Self.paragraphs[1], "What comes next", Self.paragraphs[2],
        "One gate is broken.", "One gate is bent.", Self.paragraphs[3],
      ])
    #expect(article.headings.map(Self.string) == ["What comes next"])
  }

  @Test("metadata is read, with where it stood")
  func metadata() {
    let article = Self.article(Self.page)
    #expect(Self.string(article.title?.value) == "Storm closes harbour")
    #expect(article.authors.map { Self.string($0.value) } == ["Jane Miller", "Tom Brook"])
    #expect(Self.string(article.published?.value) == "2024-03-05T09:30:00+02:00")
    #expect(article.published?.from == .openGraph)
    #expect(Self.string(article.siteName?.value) == "The Daily Harbour")
    #expect(article.tags.map(Self.string) == ["harbour", "storm"])
    #expect(Self.string(article.canonicalURL?.value) == "https://x.test/a")
    #expect(Self.string(article.languageHint?.value) == "en")
  }

  @Test("JSON-LD outranks meta elements, also when it is badly written")
  func linkedData() {
    let script = """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"Person","@id":"#a","name":"Sara Nour",},
      {"@type":["NewsArticle"],"headline":"Gates &amp; ships","author":[{"@id":"#a"}],
      "datePublished":"2024-03-04T22:00:00Z","keywords":["sea","port"]}]</script></head>
      """
    let article = Self.article(Self.page.replacing("</head>", with: script))
    #expect(article.authors.map { Self.string($0.value) } == ["Sara Nour"])
    #expect(Self.string(article.published?.value) == "2024-03-04T22:00:00Z")
    #expect(article.published?.from == .jsonLD)
  }

  @Test(
    "dates of metadata are read at the precision that they have",
    arguments: [
      ("2024-03-05", "2024-03-05"), ("2024-03-05T09:30", "2024-03-05T09:30:00"),
      ("2024-03-05 09:30:15.123 +03:00", "2024-03-05T09:30:15+03:00"),
      ("Tue, 05 Mar 2024 09:30:00 GMT", "2024-03-05"), ("March 5, 2024", "2024-03-05"),
      ("20240305", "2024-03-05"), ("05.03.2024", "2024-03-05"), ("03/25/2024", "2024-03-25"),
      ("yesterday", nil), ("2024-13-05", nil), ("", nil),
    ])
  func dates(text: String, expected: String?) {
    #expect(Self.string(MetadataDate.read(Array(text.utf8))) == expected)
  }

  @Test("the date of an address is read")
  func urlDate() {
    let url = Array("https://x.test/2024/03/05/storm-12".utf8)
    #expect(Self.string(MetadataDate.read(url: url)) == "2024-03-05")
    #expect(MetadataDate.read(url: Array("https://x.test/a/2024".utf8)) == nil)
  }

  @Test("the visible text of a page is all its lines without tags")
  func visible() {
    var extractor = ArticleExtractor()
    var text: [UInt8] = []
    let html = "<p>A&amp;B</p><script>x</script><div>c <b>d</b>\n e</div>"
    extractor.visibleText(Array(html.utf8).span, into: &text)
    #expect(Self.string(text) == "A&B\nc d e")
  }
}

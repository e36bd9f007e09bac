import RafidStages
import Testing

/// What belongs to an article by its shape and place, and what does not.
struct ArticleShapeTests {
  static let paragraphs = PageTests.paragraphs

  /// The lines of the article of a page with `body`.
  static func lines(_ body: String) -> [String] {
    let html = "<title>Storm closes harbour</title><body><h1>Storm closes harbour</h1>\(body)"
    return PageTests.string(PageTests.article(html).text)?.split(separator: "\n").map(String.init)
      ?? []
  }

  static func prose(_ range: Range<Int>) -> String {
    paragraphs[range].map { "<p>\($0)</p>" }.joined(separator: "\n")
  }

  @Test("the class of a table's row names its column, not a part of the page")
  func rows() {
    let table = "<table><tr class=player><td>Anna</td><td class=date>1911</td></tr></table>"
    #expect(
      Self.lines("<div>\(Self.prose(0..<2))\(table)\(Self.prose(2..<4))</div>")[2] == "Anna | 1911")
  }

  @Test("what an article says twice itself stays, a copy of the page goes")
  func repeats() {
    let twice = "<div class=story>\(Self.prose(0..<3))<p>\(Self.paragraphs[1])</p></div>"
    #expect(Self.lines(twice) == Array(Self.paragraphs[0..<3]) + [Self.paragraphs[1]])
    let copy = "<div><div>\(Self.prose(0..<3))</div><div><p>\(Self.paragraphs[1])</p></div></div>"
    #expect(Self.lines(copy) == Array(Self.paragraphs[0..<3]))
  }

  @Test("a heading and a list beside the last paragraph belong to the article, links do not")
  func listBehind() {
    let list = "<h2>Open gates</h2><ul><li>The west gate</li><li>The small gate</li></ul>"
    let links = "<h2>News</h2><ul><li><a href=/a>Bakers win the cup</a></li></ul>"
    let found = Self.lines("<div>\(Self.prose(0..<4))\(list)\(links)</div>")
    #expect(found == Self.paragraphs + ["Open gates", "The west gate", "The small gate"])
  }

  @Test("a named body goes to its last line")
  func namedBody() {
    let end = "<div>Numbers of the port: 36 ships, 4 gates</div><div>By the hour:</div>"
    let found = Self.lines("<div class=article-body>\(Self.prose(0..<4))\(end)</div>")
    #expect(found == Self.paragraphs + ["Numbers of the port: 36 ships, 4 gates"])
  }

  @Test("the bottom of the body is no foot of the page")
  func bottom() {
    let top = "<section class=article-body-top>\(Self.prose(0..<2))</section>"
    let foot = "<section class=article-body-bottom>\(Self.prose(2..<4))</section>"
    #expect(Self.lines("<article>\(top)\(foot)</article>") == Self.paragraphs)
    let page = "<section class=page-bottom>\(Self.prose(3..<4))</section>"
    #expect(Self.lines("<article>\(Self.prose(0..<3))\(page)</article>").count == 3)
  }

  @Test("paragraphs of the body that only subscribers see are read, other hidden text is not")
  func subscribers() {
    let hidden = Self.paragraphs[2...].map { "<div style='display: none'><p>\($0)</p></div>" }
    let body = "<div class=article-body>\(Self.prose(0..<2))\(hidden.joined())</div>"
    #expect(Self.lines(body) == Self.paragraphs)
    let dialog = "<div class=dialog style='display:none'><p>\(Self.paragraphs[3])</p></div>"
    #expect(Self.lines("<div>\(Self.prose(0..<3))\(dialog)</div>").count == 3)
  }

  @Test("an article of a few words is found by the name of its element")
  func fewWords() {
    let pay =
      "<div class=dialog><p>Your balance is a virtual currency, and cannot be paid out in any other.</p></div>"
    #expect(
      Self.lines(
        "<div class=article-content><p>Both gates of the harbour are broken</p></div>\(pay)") == [
          "Both gates of the harbour are broken"
        ])
  }

  @Test("the excerpts of other articles in an article go, its own linked sections stay")
  func excerpts() {
    func box(_ title: String, _ text: String) -> String {
      "<div><h3><a href=/x>\(title)</a></h3><p>\(text)</p></div>"
    }
    let other = box(
      "Bakers win the cup again", "The bakers won for the third time, and they said so.")
    #expect(
      Self.lines("<div>\(Self.prose(0..<3))\(other)\(Self.prose(3..<4))</div>") == Self.paragraphs)
    let sections = Self.paragraphs.map { box("The gate of the town", $0) }.joined()
    #expect(Self.lines("<div>\(sections)</div>").count == 8)
  }

  @Test("lists of references and links to edit a section go")
  func references() {
    let heading = "<h2>Gates<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>"
    let list =
      "<ol class=references><li>The harbour and its gates, 3rd edition, 1932, page 12.</li></ol>"
    let found = Self.lines("<div>\(Self.prose(0..<2))\(heading)\(Self.prose(2..<4))\(list)</div>")
    #expect(found == Self.paragraphs[0..<2] + ["Gates"] + Self.paragraphs[2..<4])
  }

  @Test("the next article, which a page adds below with a heading of its own, is another")
  func nextArticle() {
    let next = (1...6).map {
      "<p>The bakers won for the \($0)th time, and said so to all who came.</p>"
    }
    let html = """
      <title>Storm closes harbour</title><body><main><article class=post>
      <h1>Storm closes harbour</h1>\(Self.prose(0..<4))</article>
      <article class=post><h1>Bakers win the cup again</h1>\(next.joined())</article></main>
      """
    let text = PageTests.string(PageTests.article(html).text)
    #expect(text == Self.paragraphs.joined(separator: "\n"))
  }
}

import RafidStages
import Testing

/// Plain texts written for the tests.
struct TextTests {
  static let body = (1...5).map {
    "The council met on day \($0) of the strike and heard the bakers, who asked for flour and coal."
  }

  static func article(_ lines: [String], gap: String = "\n\n") -> Article {
    var extractor = ArticleExtractor()
    var article = Article()
    extractor.extractText(Array(lines.joined(separator: gap).utf8).span, into: &article)
    return article
  }

  static func lines(_ article: Article) -> [String] {
    String(decoding: article.text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("a marker inside the body takes its link and nothing behind it")
  func inlineMarker() {
    let text = Array(body.prefix(2)) + ["Read also:", "Bakers win the cup"] + Array(body.suffix(3))
    #expect(Self.lines(Self.article(text)) == Self.body)
  }

  private var body: [String] { Self.body }

  @Test("a second article behind closing lines goes, one behind a bare marker stays")
  func secondArticle() {
    let second = [
      "Bakers win the cup",
      "The bakers of the town won the cup on Sunday, as they had done for eleven years in a row.",
    ]
    let closed = body + ["Source: Harbour Agency", "Tags: flour, coal", "Read also:"] + second
    let article = Self.article(closed)
    #expect(Self.lines(article) == body)
    #expect(article.tags.map { String(decoding: $0, as: UTF8.self) } == ["flour", "coal"])
    #expect(article.source.map { String(decoding: $0, as: UTF8.self) } == "Harbour Agency")
    #expect(Self.lines(Self.article(body + ["Read also:"] + second)) == body + [second[1]])
  }

  @Test("captions that stand twice near a player become captions")
  func captions() {
    let text = """
      \(body[0])

      0:00
        • The mayor of the town at the old mill
          The mayor of the town at the mill

      \(body[1])
      """
    let article = Self.article([text])
    #expect(Self.lines(article) == Array(body.prefix(2)))
    #expect(article.captions.count == 2)
  }

  @Test("a biography set off behind the body goes, the same sentence inside it stays")
  func biography() {
    let biography = "Jane Miller works here and is a journalist, writing for the Harbour Post."
    let end = body.joined(separator: "\n\n") + "\n\n\n\n\nJane Miller is a journalist in town.\n"
    #expect(Self.lines(Self.article([end])) == body)
    let inside = Array(body.prefix(2)) + [biography] + Array(body.suffix(3))
    #expect(Self.lines(Self.article(inside)).contains(biography))
  }

  @Test(
    "text is repaired and no letter folded",
    arguments: [
      ("a\u{A0}b\u{2003}c", "a b c"), ("\u{200F}مرحبا\u{200E}", "مرحبا"),
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("a\u{200C} b", "a b"), ("\u{FEFF}x\u{AD}y", "xy"),
      ("\u{FE8D}\u{FEDF}\u{FECC}\u{FEAE}\u{FE91}\u{FEF4}\u{FE94}", "العربية"),
      ("\u{FEFB}", "لا"), ("\u{FDFA}", "\u{FDFA}"), ("أإآٱىة", "أإآٱىة"), ("الـ20", "الـ20"),
    ])
  func repair(text: String, expected: String) {
    let lines = Self.lines(Self.article([Self.body[0], text, Self.body[1]]))
    #expect(lines.count == 3 && lines[1] == expected)
  }

  @Test("an empty text and one of marks give an empty article")
  func nothing() {
    #expect(Self.article([]).text.isEmpty)
    #expect(Self.article(["***", "---", "\n"]).text.isEmpty)
  }
}

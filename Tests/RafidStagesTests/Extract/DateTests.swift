import RafidStages
import Testing

/// Which of a page's dates is that of its publication.
struct DateTests {
  /// - Parameters:
  ///   - meta: `published modified`, as in meta elements.
  ///   - above: a line above the heading, below it `shown`.
  static func published(
    _ meta: String, above: String = "", shown: String = "", url: String = ""
  ) -> String? {
    let names = ["published", "modified"]
    let elements = zip(names, meta.split(separator: " ")).map {
      "<meta property='article:\($0)_time' content='\($1)'>"
    }
    let html = """
      <html lang=en><head>\(elements.joined())</head><body><div class=date>\(above)</div><article>
      <h1>Storm closes the harbour</h1><p class=date>\(shown)</p>
      <p>\(PageTests.paragraphs[0])</p><p>\(PageTests.paragraphs[1])</p></article>
      """
    return PageTests.string(PageTests.article(html, url: url).published?.value)
  }

  @Test("the day of a page's masthead is today's")
  func masthead() {
    let meta = "2023-12-22T19:00:00Z 2023-12-23T06:01:11Z"
    #expect(Self.published(meta, above: "Sunday, December 24, 2023") == "2023-12-22T19:00:00Z")
  }

  @Test("an instant is given on the day that its page shows, where some clock shows that day then")
  func zones() {
    let meta = "2023-12-18T22:57:00-05:00"
    #expect(Self.published(meta, shown: "Dec 19, 2023 3:57 AM") == "2023-12-19T03:57:00+00:00")
    let noon = "2023-12-22T16:28:52Z"
    #expect(Self.published(noon, shown: "December 23, 2023") == "2023-12-23")
    #expect(Self.published(noon, shown: "December 21, 2023") == noon)
  }

  @Test("a page that came out anew has the day that it shows")
  func edition() {
    let meta = "2022-04-28T12:00:00+01:00 2023-12-22T20:11:21-08:00"
    #expect(Self.published(meta, shown: "Nov 6, 2023 8:41 am PST") == "2023-11-06")
    #expect(Self.published(meta, shown: "Jan 6, 2024") == "2022-04-28T12:00:00+01:00")
  }

  @Test("where nothing else is dated, the last change is")
  func change() {
    #expect(Self.published("", shown: "Updated Sep 4, 2023") == "2023-09-04")
  }

  @Test("months in addresses are read by name too")
  func address() {
    let url = "https://x.test/checks/2023/dec/21/video"
    #expect(Self.published("", shown: "stated on December 13, 2023", url: url) == "2023-12-21")
    #expect(MetadataDate.read(url: Array("https://x.test/2023/decor/21/".utf8)) == nil)
  }
}

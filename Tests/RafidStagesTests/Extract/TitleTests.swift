import RafidStages
import Testing

/// Which of a page's headings and metadata is its title.
struct TitleTests {
  static func title(_ body: String, graph: String) -> String? {
    let html = """
      <head><meta property="og:title" content="\(graph)"></head><body>\(body)
      <p>\(PageTests.paragraphs[0])</p><p>\(PageTests.paragraphs[1])</p>
      """
    return PageTests.string(PageTests.article(html).title?.value)
  }

  @Test(
    "a heading that is a logo or the last of a trail of links is no title",
    arguments: [
      "<h1>HERALD Herald Logo</h1>",
      "<ol><li><a href=/>Home</a><li><h1>Gates of the harbour</h1></ol>",
    ])
  func noTitle(body: String) {
    #expect(Self.title(body, graph: "Storm breaks two of them") == "Storm breaks two of them")
  }

  @Test("a kicker before the title is parted from it, or left off where the metadata do")
  func kicker() {
    let heading = "<h1><span>Winter in town</span><span>Storm breaks both gates</span></h1>"
    let both = "Winter in town / Storm breaks both gates"
    #expect(Self.title(heading, graph: both) == "Winter in town Storm breaks both gates")
    #expect(Self.title(heading, graph: "Storm breaks both gates") == "Storm breaks both gates")
  }
}

import RafidStages
import Testing

private let article = """
  أعلن الوزير صباح اليوم أن المدارس في جميع أنحاء البلاد ستفتح أبوابها من جديد يوم الأحد المقبل.
  """
private let page = """
  <!DOCTYPE html><HTML dir=rtl lang="ar-EG"><head><style>p { color: red } /* the colour of all */</style>
  <script>var words = "never read what a script says, it is not text at all";</script></head>
  <body><!-- nor what a comment says <p>about the page</p> --><ul><li>Home</li><li>Sport</li></ul>
  \(String(repeating: "<p>\(article)</p>\n", count: 4))<noscript>Switch the scripts on</noscript></body></html>
  """

private func rough(_ html: [UInt8]) -> RoughText {
  var rough = RoughText()
  rough.read(html.span)
  return rough
}

@Test("Rough text is the prose, a run a line, without scripts, styles, comments and links")
func proseIsGathered() {
  let lines = Array(repeating: article, count: 4)
  let found = rough(Array(page.utf8))
  #expect(
    String(decoding: found.text, as: UTF8.self).split(separator: "\n").map(String.init) == lines)
}

@Test(
  "The root's declared language is found",
  arguments: [
    ("<html lang=\"ar-EG\">", "ar-EG"), ("<html class='x' lang='fr'>", "fr"),
    ("<HTML lang=de>", "de"),
    ("<html><p lang=fr>", nil), ("<html lang=''>", nil), ("<htmlx lang=fr>", nil),
    ("<html lang=", nil),
  ])
func languageIsFound(html: String, language: String?) {
  #expect(rough(Array(html.utf8)).declared.map { String(decoding: $0, as: UTF8.self) } == language)
}

@Test("Where there is hardly any prose, links count")
func linksCount() {
  let html = "<html><ul><li>Home<li>Sport<li>Weather</ul>"
  #expect(String(decoding: rough(Array(html.utf8)).text, as: UTF8.self) == "Home\nSport\nWeather\n")
}

@Test("A page may end anywhere")
func pageMayEnd() {
  let whole = Array(page.utf8)
  for end in whole.indices { #expect(rough(Array(whole[..<end])).text.count <= end + 8) }
}

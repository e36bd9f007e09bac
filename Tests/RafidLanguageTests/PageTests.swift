import RafidLanguage
import Testing

private let navigation = """
  Home News Sport Business Weather Culture Travel Opinion Video Live Sign in Subscribe Newsletter
  About us Contact us Privacy policy Terms of use Cookie settings Advertise with us Help centre

  """
private let arabic = """
  أعلن الوزير صباح اليوم أن المدارس في جميع أنحاء البلاد ستفتح أبوابها من جديد يوم الأحد المقبل.
  وقال في مؤتمر صحفي إن القرار جاء بعد مشاورات طويلة مع المعلمين وأولياء الأمور في كل المحافظات.
  وأضاف أن الوزارة وفرت الكتب والحافلات لجميع الطلاب، وأن الدوام سيكون كاملا منذ اليوم الأول.

  """
private let german = """
  Die Ministerin sagte am Morgen, dass die Schulen im ganzen Land am Montag wieder öffnen werden.
  Der Beschluss sei nach langen Gesprächen mit Lehrern und Eltern aus allen Bezirken gefallen.
  Bücher und Busse stünden für alle Schüler bereit, der Unterricht beginne gleich am ersten Tag.

  """

private func shares(_ text: String) -> [LanguageShare] {
  let bytes = Array(text.utf8)
  var detector = LanguageDetector()
  let guess = detector.detect(bytes.span)
  return detector.shares(bytes.span, of: guess)
}

private func guess(_ text: String, hint: String? = nil) -> LanguageGuess {
  let bytes = Array(text.utf8)
  var detector = LanguageDetector()
  return detector.detect(bytes.span, hint: hint.flatMap { Language(code: $0) })
}

@Test("English navigation before an article does not decide", arguments: [arabic, german])
func articleDecides(article: String) {
  let page = String(repeating: navigation, count: 2) + String(repeating: article, count: 2)
  #expect(guess(page).language.code == (article == arabic ? "ar" : "de"))
}

@Test("A long page is read at all its places", arguments: [1, 40, 400])
func longPageIsRead(times: Int) {
  let page = navigation + String(repeating: german, count: times) + navigation
  #expect(guess(page).language.code == "de")
  #expect(guess(page).confidence > (times == 1 ? 0.6 : 0.9))
}

@Test("Shares name each paragraph's language, the largest first")
func sharesAreNamed() {
  let shares = shares(arabic + navigation + arabic)
  #expect(shares.map(\.language.code) == ["ar", "en"])
  #expect(abs(shares.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  #expect((shares.first?.share ?? 0) > 0.6)
}

@Test("A short line counts for the language of the lines around it")
func shortLinesFollow() {
  #expect(shares(german + "Foto: Amt\n" + german).map(\.language.code) == ["de"])
}

@Test("A quotation keeps its own share, whatever language most of the text is in")
func quotationKeepsItsShare() {
  let quotation = german.split(separator: "\n")[0] + "\n"
  let found = shares(arabic + navigation + navigation + quotation + navigation)
  #expect(found.map(\.language.code) == ["en", "ar", "de"])
  let letters = { (text: String) in Double(text.unicodeScalars.count { $0.properties.isAlphabetic })
  }
  let all = letters(arabic) + 3 * letters(navigation) + letters(String(quotation))
  #expect(abs((found.last?.share ?? 0) - letters(String(quotation)) / all) < 0.02)
}

@Test("Traditional lines without a character of their own count with the lines around them")
func neutralLinesFollow() {
  let text = "政府昨天宣布學校將於星期一重新開放，並為學生準備了書本。\n今天天氣好\n學生們說他們很高興回到學校。\n"
  #expect(shares(text).map(\.language.code) == ["zh-Hant"])
}

@Test("A text without letters has no shares", arguments: ["", "\n\n", "12 34\n56"])
func noShares(text: String) {
  #expect(shares(text).isEmpty)
}

@Test(
  "A declared language never overrules plain evidence", arguments: ["fr", "ar", "zh-Hant", "nl"])
func hintDoesNotOverrule(hint: String) {
  #expect(guess(german, hint: hint).language.code == "de")
  #expect(guess(arabic, hint: hint).language.code == "ar")
}

@Test("A declared language breaks a near tie")
func hintBreaksTies() {
  let text = "Dobar dan svima"
  let free = guess(text)
  let near = free.runnersUp.first { free.confidence < 2.5 * $0.confidence }
  guard let near else { return }
  #expect(guess(text, hint: near.language.code).language == near.language)
}

@Test("A detector among a few languages says one of them")
func amongIsKept() {
  let bytes = Array("Jeg vil gerne have en kop kaffe".utf8)
  var detector = LanguageDetector(
    among: [Language(code: "nb"), Language(code: "sv")].compactMap { $0 })
  #expect(detector.detect(bytes.span).language.code == "nb")
}

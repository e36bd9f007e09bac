import RafidLanguage
import Testing

/// Single words that one language alone has among its common ones.
private let words: [(code: String, text: String)] = [
  ("pl", "jeszcze"), ("de", "gestern"), ("es", "también"), ("fr", "aujourd’hui"), ("pt", "também"),
  ("it", "perché"), ("hu", "holnap"), ("fi", "tänään"), ("tr", "değil"), ("sv", "också"),
  ("nl", "gisteren"), ("cs", "protože"), ("uk", "також"), ("ru", "сейчас"), ("bg", "защото"),
  ("en", "through"), ("fa", "چگونه"), ("ar", "الذي"), ("ur", "نہیں"), ("lt", "todėl"),
  ("et", "praegu"),
]

@Test("A common word is told by itself", arguments: words.indices)
func wordIsTold(index: Int) {
  let bytes = Array(words[index].text.utf8)
  var detector = LanguageDetector()
  #expect(detector.detect(bytes.span).language.code == words[index].code)
}

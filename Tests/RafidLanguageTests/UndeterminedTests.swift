import RafidLanguage
import Testing

/// Texts that are in no language.
private let nothing = [
  "", " \n\t ", "a", "12345 67.8% 2024-05-12", "+20 2 2555 0100", "€ 1.299,00 / $ 1,399.00",
  "https://example.com/en/news/the-minister-said?lang=en", "www.example.com/hello/world",
  "someone@example.org", "@someone @another", "0x7fff 0xdead 1e-9", "... --- ...",
  "😀😀 👍 🔥", "<div class=\"the page of the day\"><br/></div>", "&nbsp;&amp;&quot;",
  "a1b2c3 d4e5f6 7a8b9c", "١٢٣٤ ٥٦٧٨", "_init_ __main__", "१२३ ४५६",
]

@Test("What is no text is undetermined", arguments: nothing.indices)
func nothingIsUndetermined(index: Int) {
  let bytes = Array(nothing[index].utf8)
  var detector = LanguageDetector()
  let guess = detector.detect(bytes.span)
  #expect(guess.language == .undetermined)
  #expect(guess.confidence == 0)
}

/// Letters in no language: a guess is allowed, but not a sure one.
private let code = [
  "let x = foo(bar, baz); return nil", "int main(void) { printf(str); return idx; }",
  "qwrtzp sdfghjk xcvbnm", "SELECT idx FROM tmp WHERE val IS NULL", "xxx zzz qqq",
]

@Test("Code and noise are undetermined or unsure", arguments: code.indices)
func codeIsUnsure(index: Int) {
  let bytes = Array(code[index].utf8)
  var detector = LanguageDetector()
  let guess = detector.detect(bytes.span)
  #expect(guess.language == .undetermined || guess.confidence < 0.5)
}

@Test("A script that no known language uses is named, its language is not")
func scriptIsNamed() {
  let bytes = Array("𐌀𐌁𐌂 𐌃𐌄𐌅 ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃ".utf8)
  var detector = LanguageDetector()
  let guess = detector.detect(bytes.span)
  #expect(guess.language == .undetermined)
  #expect(guess.script.code == "Runr")
}

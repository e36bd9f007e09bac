import RafidLanguage
import Testing

@Test(
  "Declared tags become the detector's codes",
  arguments: [
    ("en", "en"), ("EN-us", "en"), ("pt_BR", "pt"), ("ara", "ar"), ("arz", "ar"), ("iw", "he"),
    ("zh", "zh"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"),
    ("yue", "zh"), ("ckb", "ckb"), ("sr-Latn", "sr"), ("no", "nb"), ("fil", "tl"),
  ])
func declaredTagIsUsual(declared: String, code: String) {
  #expect(Language(code: declared)?.code == code)
}

@Test("What is no language tag is none", arguments: ["", "x", "1234", "english", "-", "é"])
func noTagIsNone(declared: String) {
  #expect(Language(code: declared) == nil)
}

@Test("A list that names Chinese means both its forms")
func chineseMeansBoth() throws {
  let chinese = try #require(Language(code: "zh"))
  let traditional = try #require(Language(code: "zh-Hant"))
  #expect(traditional.matches(chinese))
  #expect(traditional.matches(traditional))
  #expect(!chinese.matches(traditional))
  #expect(traditional.primary == chinese)
}

@Test("At least 120 languages can be told apart, each listed once, by code")
func languagesAreMany() {
  let languages = LanguageDetector.languages
  #expect(languages.count >= 120)
  #expect(languages == Set(languages).sorted())
}

import Foundation
import RafidText
import Testing

private func scan(_ utf8: [UInt8]) -> [Word] {
  var scanner = WordScanner()
  var words: [Word] = []
  scanner.scan(utf8.span, into: &words)
  return words
}

private func words(_ text: String) -> [String] {
  let utf8 = Array(text.utf8)
  return scan(utf8).map { String(decoding: utf8[Int($0.start)..<Int($0.end)], as: UTF8.self) }
}

private func keys(_ text: String) -> [UInt64] { scan(Array(text.utf8)).map(\.key) }

@Suite struct StemTests {
  private func stem(_ word: String, _ language: TextLanguage) throws -> UInt64 {
    let utf8 = Array(word.utf8)
    var stemmer = Stemmer()
    return stemmer.key(of: try #require(scan(utf8).first), in: utf8.span, language: language)
  }

  @Test(
    "Spellings that fold alike have one stem",
    arguments: [
      ("éty", "ety", .english), ("café", "cafe", .english), ("éties", "eties", .english),
      ("rése\u{301}s", "reses", .english), ("öbying", "obying", .english),
      ("maßen", "massen", .german), ("e\u{301}te\u{301}s", "étés", .french),
      ("ﬃes", "ffies", .english),
    ] as [(String, String, TextLanguage)])
  func folded(_ word: String, _ plain: String, _ language: TextLanguage) throws {
    #expect(try stem(word, language) == stem(plain, language))
  }

  @Test(
    "Words of one stem, and words that are too short to lose anything",
    arguments: [
      ("parties", "party", true), ("walking", "walks", true), ("ety", "eti", false),
      ("éty", "éti", false), ("ring", "r", false),
    ])
  func english(_ word: String, _ other: String, _ isOne: Bool) throws {
    #expect(try (stem(word, .english) == stem(other, .english)) == isOne)
  }
}

@Suite struct WordTests {
  @Test(
    "Words of many scripts",
    arguments: [
      ("The quick, brown fox.", "The|quick|brown|fox"),
      ("don't rock 'n' roll l’eau", "don't|rock|n|roll|l’eau"),
      ("state-of-the-art snake_case a.b", "state|of|the|art|snake|case|a|b"),
      ("3.5 1,000 ١٬٠٠٠٫٥ 5. 6, v2 covid19 3rd", "3.5|1,000|١٬٠٠٠٫٥|5|6|v2|covid19|3rd"),
      ("2026-11-21T09:30", "2026|11|21T09|30"),
      ("قال الرئيسُ: «لا»، ثم…", "قال|الرئيسُ|لا|ثم"),
      ("مـحـمـد ـ می‌خواهم\u{200F} x", "مـحـمـد|می‌خواهم|x"),
      ("צה\"ל אמר \"שלום\"", "צה\"ל|אמר|שלום"),
      ("हिन्दी में लिखा। ठीक", "हिन्दी|में|लिखा|ठीक"),
      ("中文 abc字", "中|文|abc|字"), ("がＡ\u{304B}\u{3099}", "が|Ａ|\u{304B}\u{3099}"),
      ("ที่นี่", "ที่|นี่"), ("한국 사람", "한국|사람"), ("co\u{AD}op\u{AD} x", "co\u{AD}op|x"),
      ("e\u{301}te\u{301} \u{301}x", "e\u{301}te\u{301}|x"), ("a\0b\nc", "a|b|c"), ("", ""),
      ("…!?", ""),
      ("l·l 𝐁𝐨𝐥𝐝 😀 x😀y", "l·l|𝐁𝐨𝐥𝐝|x|y"),
    ])
  func ofScripts(text: String, expected: String) {
    let found = words(text).joined(separator: "|")
    #expect(Array(found.utf8) == Array(expected.utf8), "\(found)")
  }

  @Test("The kind tells letters, numbers and scripts without spaces apart")
  func kinds() {
    #expect(
      scan(Array("abc 12 1a a1 ١٢ 中 カ ไ 한 ５".utf8)).map(\.kind) == [
        .letters, .number, .letters, .letters, .number, .unspaced, .unspaced, .unspaced, .letters,
        .number,
      ])
  }

  @Test(
    "Spelling variants have one key",
    arguments: [
      "محمد|مُحَمَّدٌ|مـحـمـد", "أحمد|احمد|إحمد|ﺃﺣﻤﺪ|ا\u{654}حمد", "مكتبة|مكتبه|مکتبة", "على|علي|علی",
      "مسئول|مسيول", "2026|٢٠٢٦|۲۰۲۶|２０２６", "Café|CAFE|cafe\u{301}", "don't|Don’t|DON＇T",
      "Straße|STRASSE",
      "ガ|ｶﾞ|カ\u{3099}", "한|\u{1112}\u{1161}\u{11AB}", "3.5|٣٫٥",
      "क़\u{94D}|क\u{94D}\u{93C}|क\u{93C}\u{94D}",
      "می‌خواهم|میخواهم|ميخواهم", "co\u{AD}op|coop|co\u{200B}op", "צה\"ל|צה״ל",
    ])
  func variants(text: String) {
    let found = text.split(separator: "|").map { keys(String($0)) }
    for one in found { #expect(one.count == 1 && one == found[0], "\(found)") }
  }

  @Test("Different words have different keys")
  func different() {
    let text =
      "ماء ما سما سماء من عن كان قال a b ab ba aa 1 11 111 1.1 1,1 は ば ぱ क ख कि की ไ ใ dont don't"
    let found = keys(text)
    #expect(Set(found).count == found.count)
    #expect(found.count == 29)
  }

  @Test("All words of four letters of the Arabic alphabet have keys of their own, in all bits")
  func keysOfManyWords() {
    let letters = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".unicodeScalars)
    var text: [UInt8] = []
    for number in 0..<(28 * 28 * 28 * 28) {
      var rest = number
      for _ in 0..<4 {
        text.append(contentsOf: String(letters[rest % 28]).utf8)
        rest /= 28
      }
      text.append(0x20)
    }
    let found = scan(text).map(\.key).sorted()
    #expect(found.count == 28 * 28 * 28 * 28)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 != $1 })
    for bit in 0..<64 {
      let ones = found.count { $0 >> UInt64(bit) & 1 == 1 }
      #expect(abs(Double(ones) / Double(found.count) - 0.5) < 0.01, "bit \(bit)")
    }
  }

  @Test("A key depends on the folded form alone, and words lie in order inside the text")
  func keyOfFoldedForm() {
    var random = Generator(seed: 3)
    let pool = Array(
      "aÉßİ1٢۳.,'’\"-_ \n\u{200C}\u{200F}\u{AD}آؤةىـ\u{64E}\u{651}ﷺﻻشقक\u{93C}\u{94D}ि中がカ\u{3099}한ไ\u{E48}צלﬁ½ᾳ𝐁"
        .unicodeScalars)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        text.unicodeScalars.append(pool.randomElement(using: &random) ?? "a")
      }
      check(Array(text.utf8))
    }
  }

  @Test("Bytes that are no UTF-8 part words and never stop the scanner")
  func illFormed() {
    #expect(words("a\u{FFFD}b") == ["a", "b"])
    #expect(scan([0x61, 0xFF, 0x62, 0xD8]).map(\.start) == [0, 2])
    var random = Generator(seed: 5)
    for _ in 0..<20_000 {
      check(
        (0..<Int.random(in: 0...24, using: &random)).map { _ in
          UInt8.random(in: Bool.random(using: &random) ? 0x60...0x7F : 0xC0...0xFF, using: &random)
            & (Bool.random(using: &random) ? 0xFF : 0xBF)
        })
    }
  }

  /// Words are in order, not empty, and each has the key of its own bytes and of their folded form.
  private func check(_ utf8: [UInt8]) {
    var past = 0
    var folder = TextFolder()
    for word in scan(utf8) {
      let slice = Array(utf8[Int(word.start)..<Int(word.end)])
      var folded: [UInt8] = []
      folder.fold(slice.span, into: &folded)
      let ordered = Int(word.start) >= past && word.end > word.start && !folded.isEmpty
      past = Int(word.end)
      if !ordered || scan(slice).map(\.key) != [word.key] { Issue.record("\(utf8) \(word)") }
      let again = scan(folded)
      if again.count == 1, again[0].key != word.key { Issue.record("folded: \(utf8) \(word)") }
    }
  }
}

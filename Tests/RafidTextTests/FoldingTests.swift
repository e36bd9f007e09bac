import Foundation
import RafidText
import Testing

private func folded(_ text: String) -> String { folded(Array(text.utf8)) }

private func folded(_ utf8: [UInt8]) -> String {
  var folder = TextFolder()
  var output: [UInt8] = []
  folder.fold(utf8.span, into: &output)
  return String(decoding: output, as: UTF8.self)
}

@Suite struct FoldingTests {
  @Test(
    "Spellings fold to one form",
    arguments: [
      // Arabic: marks, tatweel, alef, ya, ta marbuta, kaf, hamza seats, presentation forms.
      ("مُحَمَّدٌ", "محمد"), ("مـحـمـد", "محمد"), ("ﺍﻟﻌﺮﺑﻴﺔ", "العربيه"), ("العربية", "العربيه"),
      ("کتاب", "كتاب"), ("ٱلله", "الله"), ("أإآا", "اااا"), ("على", "علي"), ("علی", "علي"),
      ("مؤتمر شئون", "موتمر شيون"), ("ماء", "ماء"), ("ﷲ", "الله"), ("ﻻ", "لا"), ("قُرْءَان", "قرءان"),
      ("می‌خواهم", "ميخواهم"), ("یہ", "يه"), ("ﹰ", ""), ("٪", "%"),
      // Digits, quotes, dashes, spaces.
      ("٢٠٢٦", "2026"), ("۲۰۲۶", "2026"), ("२०२६", "2026"), ("２０２６", "2026"),
      ("١٬٠٠٠٫٥", "1,000.5"),
      ("«نص»", "\"نص\""), ("“a” ‘b’", "\"a\" 'b'"), ("؟ ، ؛", "? , ;"), ("a – b — c", "a - b - c"),
      ("a\u{A0}\u{2003} \t\r\nb", "a b"), ("a\u{200B}\u{200F}\u{AD}b", "ab"),
      ("a \u{200F} b", "a b"),
      ("wait…", "wait..."),
      // Case and Latin, Greek, Cyrillic, Hebrew marks.
      ("STRASSE", "strasse"), ("Straße", "strasse"), ("İstanbul", "istanbul"),
      ("ISPARTA", "isparta"),
      ("ısparta", "isparta"), ("Café", "cafe"), ("ŁÓDŹ", "lodz"), ("ﬁn", "fin"), ("Ｆｕｌｌ", "full"),
      ("ΟΔΟΣ", "οδοσ"), ("οδός", "οδοσ"), ("ᾳ", "α"), ("Йёж", "иеж"), ("שָׁלוֹם", "שלום"),
      // Where marks are letters they stay, in canonical form.
      ("हिन्दी", "हिन्दी"), ("क़", "क\u{93C}"), ("ไทย", "ไทย"), ("ガ", "カ\u{3099}"), ("ｶﾞ", "カ\u{3099}"),
      ("한", "\u{1112}\u{1161}\u{11AB}"),
    ])
  func oneForm(text: String, expected: String) {
    // Scalars are compared: String's own == takes canonical equivalents for equal.
    #expect(Array(folded(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Every scalar folds to what stays, and its NFC, NFD and itself fold alike")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      if category == .unassigned || category == .privateUse { continue }
      let text = "a" + String(scalar) + "b"
      let once = folded(text)
      if Array(folded(once).utf8) != Array(once.utf8) { Issue.record("not stable: \(value)") }
      let composed = folded(text.precomposedStringWithCanonicalMapping)
      let decomposed = folded(text.decomposedStringWithCanonicalMapping)
      if Array(composed.utf8) != Array(once.utf8) || Array(decomposed.utf8) != Array(once.utf8) {
        Issue.record("canonical forms differ: \(value)")
      }
    }
  }

  @Test("Canonically equal texts of mixed scripts and marks fold alike, and folding is stable")
  func canonicalTexts() {
    var random = Generator(seed: 7)
    let pool: [Unicode.Scalar] = [
      "a", "É", "ß", "İ", "ا", "آ", "ؤ", "\u{653}", "\u{64E}", "\u{651}", "क", "\u{93C}", "\u{94D}",
      "\u{929}",
      "が", "\u{3099}", "か", "한", "\u{1100}", "\u{1161}", "\u{11A8}", "가", "\u{301}", "\u{323}",
      "\u{34F}", "ש",
      "\u{5B8}", "\u{5C1}", " ", "\u{200D}", "\u{E39}", "\u{E48}", "ก", "\u{1FFD}", "\u{2126}",
      "\u{9CB}", "\u{BD7}",
      "\u{BC6}", "\u{1039}", "\u{1037}", "\u{FDFA}", "\u{FB4F}", "\u{3C2}", "\u{F73}", "\u{F71}",
      "\u{F74}", "\u{F40}",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text.unicodeScalars.append(pool.randomElement(using: &random) ?? "a")
      }
      let once = folded(text)
      let forms = [
        text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping, once,
      ]
      for form in forms where Array(folded(form).utf8) != Array(once.utf8) {
        Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
      }
    }
  }

  @Test("Bytes that are no UTF-8 fold as U+FFFD and never stop the folder")
  func illFormed() {
    #expect(folded([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
    #expect(folded([0xE2, 0x82]) == "\u{FFFD}")
    #expect(folded([0xED, 0xA0, 0x80]) == "\u{FFFD}\u{FFFD}\u{FFFD}")
    var random = Generator(seed: 11)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: Bool.random(using: &random) ? 0x80...0xFF : 0...0xFF, using: &random)
      }
      #expect(folded(bytes) == folded(String(decoding: bytes, as: UTF8.self)))
    }
  }

  @Test("Folding appends to what the output holds and does not join spaces with it")
  func appends() {
    var folder = TextFolder()
    var output = Array("x ".utf8)
    folder.fold(Array(" É".utf8).span, into: &output)
    #expect(output == Array("x  e".utf8))
  }

  @Test("A run of ASCII folds as its characters do, one by one, with no space behind a space")
  func runs() {
    for first in UInt8(0)..<0x80 {
      for second in UInt8(0)..<0x80 {
        // At each place of a block, with a block before and behind.
        for place in [15, 16, 17, 24, 31, 32] {
          var bytes = (0..<48).map { UInt8(0x41 + $0 % 26) }
          bytes[place] = first
          bytes[place + 1] = second
          var expected: [UInt8] = []
          for byte in bytes {
            let one = Array(folded([byte]).utf8)
            if one != [0x20] || expected.last != 0x20 { expected += one }
          }
          if Array(folded(bytes).utf8) != expected {
            Issue.record("\(first) and \(second) at \(place)")
          }
        }
      }
    }
  }
}

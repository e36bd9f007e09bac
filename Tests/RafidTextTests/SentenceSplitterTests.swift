import Foundation
import RafidText
import Testing

/// Sentences of `text`, cut out by the ranges that the splitter gives.
func sentences(_ text: String, _ language: String) -> [String] {
  let bytes = Array(text.utf8)
  return sentenceRanges(bytes, TextLanguage(tag: language)).map {
    String(decoding: bytes[$0], as: UTF8.self)
  }
}

func sentenceRanges(_ bytes: [UInt8], _ language: TextLanguage) -> [Range<Int>] {
  var splitter = SentenceSplitter()
  var ranges: [Range<Int>] = []
  splitter.split(bytes.span, language: language, into: &ranges)
  return ranges
}

/// A small generator with a fixed seed, so that each run tests the same texts.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct SentenceSplitterTests {
  /// Language, text with `|` where a sentence ends and a space stands, `‖` where none does.
  static let cases: [(String, String)] = [
    ("ar", "وصل الوفد مساء.|وغادر صباحا."),
    ("ar", "قال الوزير، في تصريح؛ إن الأمر انتهى: لا عودة.|هل يعود؟|نعم!"),
    ("ar", "بلغ السعر 3.5 دولار و٣٫٥ يورو.|ثم هبط."),
    ("ar", "التقى د. أحمد بالسيد م. علي.|وغادرا."),
    ("ar", "كتب جورج دبليو. بوش كتابا.|ونشره."),
    ("ar", "ذكرت قناة بي بي سي.|وأضافت القناة خبرا."),
    ("ar", "قال: «انتهى الأمر.»|ومضى."),
    ("ar", "انتهى الاجتماع.‖وبدأ العمل فورا."),
    ("ar", "عاش قبل 300 ق.م. في بابل."),
    ("ar", "هم كثر ... لا يحصون."),
    ("fa", "او آمد.|رفت؟|بله."),
    ("fa", "و سپس… به خانه رفت."),
    ("ur", "وہ آیا۔|پھر چلا گیا۔"),
    ("en", "Mr. Smith met Dr. Jones in the U.S. Senate.|He left at 5 p.m.|The end came."),
    ("en", "He paid $3.50.|She paid 4."),
    ("en", "J. R. R. Tolkien wrote it.|It sold well."),
    ("en", "\"Really?\" he asked.|\"Yes!\"|She nodded."),
    ("en", "It works (mostly.)|We checked."),
    ("en", "See example.com for more.|Thanks."),
    ("en", "Acme Inc. reported a loss.|The shares fell."),
    ("en", "what do you mean?|i have no idea."),
    ("en", "The claim is old.[12]|It was made twice."),
    ("en", "Is it?!|Yes..."),
    ("de", "Er kam am 3. Oktober.|Am 4. Tag ging er."),
    ("de", "Das gilt z.B. Hunden, bzw. Katzen.|Die Katze schläft."),
    ("de", "Friedrich der 2. König war da.|Er schwieg."),
    ("fr", "M. Dupont est venu.|Il a dit : « Oui. »|Puis il est parti."),
    ("fr", "Cela coûte 3,5 euros, etc.|Voilà."),
    ("es", "¿Qué hora es?|¡Tarde!|El Sr. López salió."),
    ("es", "Vive en EE. UU. desde 1990.|Es médico."),
    ("it", "Il sig. Rossi è qui.|Dove?"),
    ("pt", "O Sr. Silva chegou.|A reunião começou."),
    ("tr", "Prof. Dr. Kaya geldi.|Kim o?|O."),
    ("ru", "Он родился в 1990 г. в г. Москве.|Потом уехал."),
    ("ru", "Были яблоки, груши и т.д.|Потом обед."),
    ("hi", "वह आया।|बी.सी. में पुलिस ने कहा।"),
    ("zh", "他来了。‖“走吧！”‖她说好？‖是。"),
    ("ja", "「行く。」‖彼は言った。"),
    ("am", "ሰላም።|እንዴት ነህ።"),
    ("hy", "Բարեւ։|Ինչպես ես։"),
    ("und", "One line.|\nAnother line"),
    ("en", "A \u{00A0} \u{3000}"),
    ("en", "   \n\t "),
    ("en", ""),
  ]

  @Test(arguments: cases) func cutsWhereAReaderWould(_ language: String, _ marked: String) {
    let expected = marked.split(whereSeparator: { $0 == "|" || $0 == "‖" }).map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }.filter { !$0.isEmpty }
    let text = marked.replacingOccurrences(of: "|", with: " ").replacingOccurrences(
      of: "‖", with: "")
    #expect(sentences(text, language) == expected)
  }

  @Test func goesOnAcrossTheLinesOfAWrappedText() {
    let lines = [
      "The harbour town lies at the mouth of the river, where the water is",
      "deep enough for ships of every size and the wind seldom rises above",
      "a breeze. Its people have lived on trade since the days when salt was",
      "dearer than silver. They still hold a market each month on the old",
      "quay. Visitors come from far away.", "", "HISTORY", "",
      "Nobody knows who built the first wall, which the sea has taken since",
      "then. The second one stands.",
    ]
    let found = sentences(lines.joined(separator: "\n"), "en")
    #expect(found.count == 7)
    #expect(found[0].hasPrefix("The harbour") && found[0].hasSuffix("a breeze."))
    #expect(found[4] == "HISTORY")
  }

  @Test func endsASentenceAtEachLineOfOrdinaryText() {
    #expect(sentences("First heading\nA sentence that is long.\n- item\n- item", "en").count == 4)
  }

  @Test func keepsItsPromisesOnAnyBytes() {
    var generator = SeededGenerator(state: 42)
    let pieces: [[UInt8]] = [
      [0x2E], [0x20], [0x0A], [0x22], [0xD8, 0x9F], [0xD8], [0x9F], [0xE2, 0x80],
      [0xE2, 0x80, 0xA6], [0xFF],
      [0xC2, 0xA0], [0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x81], Array("كلمة".utf8), Array("Word".utf8),
      Array("3".utf8),
      Array("د".utf8), [0xC2, 0xBB], [0xE2, 0x80, 0x9D], [0xF0, 0x9F, 0x98, 0x80], [0x5B], [0x5D],
      Array("etc".utf8),
    ]
    for round in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        bytes += pieces.randomElement(using: &generator) ?? []
      }
      let language = TextLanguage.allCases[round % TextLanguage.allCases.count]
      expectCover(bytes, sentenceRanges(bytes, language))
    }
  }

  /// Ranges in order, apart, inside, not empty, without outer spaces, and nothing but spaces outside of them.
  private func expectCover(_ bytes: [UInt8], _ ranges: [Range<Int>]) {
    var end = 0
    var outside: [UInt8] = []
    for range in ranges {
      #expect(range.lowerBound >= end && range.upperBound <= bytes.count && !range.isEmpty)
      guard range.lowerBound >= end, range.upperBound <= bytes.count, !range.isEmpty else { return }
      outside += bytes[end..<range.lowerBound]
      #expect(bytes[range.lowerBound] > 0x20 && bytes[range.upperBound - 1] > 0x20)
      end = range.upperBound
    }
    outside += bytes[end...]
    let left = String(decoding: outside, as: UTF8.self)
    #expect(left.allSatisfy { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" })
  }

  @Test func takesLongRunsOfOneByteInOnePass() {
    for byte: UInt8 in [0x20, 0x2E, 0x22, 0x28, 0x0A, 0x9F] {
      let bytes = [UInt8](repeating: byte, count: 300_000)
      _ = sentenceRanges(Array("A. ".utf8) + bytes + Array(" B.".utf8), .english)
    }
  }

  @Test func readsLanguageTags() {
    #expect(TextLanguage(tag: "ar-EG") == .arabic)
    #expect(TextLanguage(tag: "zh_Hans") == .chinese)
    #expect(TextLanguage(tag: "und") == .other)
    #expect(TextLanguage(tag: "") == .other)
    #expect(TextLanguage(tag: "arz") == .other)
  }
}

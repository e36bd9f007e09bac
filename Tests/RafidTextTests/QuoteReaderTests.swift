import Foundation
import RafidText
import Testing

func foundQuotes(_ bytes: [UInt8], _ language: TextLanguage) -> [FoundQuote] {
  var scanner = WordScanner()
  var words: [Word] = []
  scanner.scan(bytes.span, into: &words)
  var reader = QuoteReader()
  var found: [FoundQuote] = []
  reader.read(bytes.span, words: words, language: language, into: &found)
  return found
}

@Suite struct QuoteReaderTests {
  /// Language, text, quotations as `speaker|speech`; no speaker is an empty one.
  static let cases: [(String, String, [String])] = [
    (
      "ar", "وقال الوزير سمير حداد إن «الاتفاق صار قريبا جدا منا».",
      ["الوزير سمير حداد|الاتفاق صار قريبا جدا منا"]
    ),
    (
      "ar", "«لن نغادر هذه الأرض أبدا»، يقول المزارع أبو خالد.",
      ["المزارع أبو خالد|لن نغادر هذه الأرض أبدا"]
    ),
    ("ar", "وأضاف “نحن نعمل كل يوم من أجلكم”.", ["|نحن نعمل كل يوم من أجلكم"]),
    (
      "ar", "وأكد المتحدث أن ”الطريق ما زال طويلا أمامنا“ اليوم.",
      ["المتحدث|الطريق ما زال طويلا أمامنا"]
    ),
    ("ar", "سماها \"المدينة\" ثم رحل.", []),
    (
      "ar", "قالت المديرة: «قرأت رواية ‹البحر› و«الجبل» في يومين».",
      ["المديرة|قرأت رواية ‹البحر› و«الجبل» في يومين"]
    ),
    ("ar", "قال الشاهد: «بدأ الكلام ولم ينته أبدا\nوهذه فقرة أخرى تماما.", []),
    (
      "ar", "وفق ما ذكرته صحيفة النهار، فإن \"الخطة الجديدة جاهزة منذ شهر\".",
      ["صحيفة النهار|الخطة الجديدة جاهزة منذ شهر"]
    ),
    (
      "en", "\"We will rebuild this town,\" said Mayor Ann Field.",
      ["Mayor Ann Field|We will rebuild this town,"]
    ),
    (
      "en", "\"We will rebuild this town,\" Ann Field said on Monday.",
      ["Ann Field|We will rebuild this town,"]
    ),
    (
      "en", "Ann Field said: “We will rebuild this town.”", ["Ann Field|We will rebuild this town."]
    ),
    ("en", "\"We will rebuild this town,\" he told Channel Four.", ["|We will rebuild this town,"]),
    (
      "en", "According to John Reed, “the bridge was never safe to cross.”",
      ["John Reed|the bridge was never safe to cross."]
    ),
    ("en", "The film \"Night Train\" opens today.", []),
    (
      "en", "Ann Field said: \"It began long before us. \"It will outlast us all.\"",
      ["Ann Field|It began long before us.", "Ann Field|It will outlast us all."]
    ),
    (
      "fr", "« Nous allons reconstruire cette ville », a déclaré la maire Anne Duval.",
      ["la maire Anne Duval|Nous allons reconstruire cette ville"]
    ),
    (
      "fr", "Anne Duval a déclaré : « Nous allons reconstruire cette ville. »",
      ["Anne Duval|Nous allons reconstruire cette ville."]
    ),
    (
      "fr", "Selon Paul Martin, « le pont ne tenait plus depuis longtemps ».",
      ["Paul Martin|le pont ne tenait plus depuis longtemps"]
    ),
    (
      "de", "„Wir bauen diese Stadt wieder auf“, sagte Anna Feld.",
      ["Anna Feld|Wir bauen diese Stadt wieder auf"]
    ),
    (
      "de", "»Wir bauen diese Stadt wieder auf«, sagte Anna Feld.",
      ["Anna Feld|Wir bauen diese Stadt wieder auf"]
    ),
    // Office and name stand beside each other.
    (
      "ar", "قال المتحدث باسم البلدية، سمير حداد، إن «الجسر يفتح بعد شهر واحد».",
      ["المتحدث باسم البلدية، سمير حداد|الجسر يفتح بعد شهر واحد"]
    ),
    (
      "ar", "وقال سمير حداد، في بيان أمس: «الجسر يفتح بعد شهر واحد».",
      ["سمير حداد|الجسر يفتح بعد شهر واحد"]
    ),
    ("ar", "وكان الأمر صعبا بحسب تعبيره: «لم ننم ثلاث ليال كاملة».", ["|لم ننم ثلاث ليال كاملة"]),
    (
      "en", "Ann Field, the mayor of the town, said: \"We will rebuild all of it.\"",
      ["Ann Field|We will rebuild all of it."]
    ),
    (
      "en", "\"We will rebuild all of it,\" said the mayor, Ann Field.",
      ["the mayor, Ann Field|We will rebuild all of it,"]
    ),
    (
      "en", "\"We will rebuild all of it,\" said the mayor of Milton, Ann Field.",
      ["the mayor of Milton, Ann Field|We will rebuild all of it,"]
    ),
    (
      "en", "The prime minister, Ann Field, told them: \"We will rebuild all of it.\"",
      ["The prime minister, Ann Field|We will rebuild all of it."]
    ),
    (
      "en", "\"We will rebuild all of it,\" said senior engineer Ann Field, late as ever.",
      ["senior engineer Ann Field|We will rebuild all of it,"]
    ),
    (
      "fr", "« Nous allons tout reconstruire », explique la maire de Milton, Anne Duval.",
      ["la maire de Milton, Anne Duval|Nous allons tout reconstruire"]
    ),
    (
      "ar", "وأضاف مدير المشفى سامي الخطيب، في تصريح صحفي، أن \"الوضع صار أفضل من أمس\".",
      ["مدير المشفى سامي الخطيب|الوضع صار أفضل من أمس"]
    ),
    (
      "ar", "\"الوضع صار أفضل من أمس\"، قال الوزير محمد علي.",
      ["الوزير محمد علي|الوضع صار أفضل من أمس"]
    ),
    (
      "en", "\"We will rebuild all of it,\" Ann Field also said.",
      ["Ann Field|We will rebuild all of it,"]
    ),
    (
      "fr", "Anne Duval, maire de la ville, a déclaré : « Nous allons tout reconstruire. »",
      ["Anne Duval|Nous allons tout reconstruire."]
    ),
    ("zh", "他说：「我们一定会重建这座城市。」", ["|我们一定会重建这座城市。"]),
  ]

  @Test(arguments: cases) func findsSpeechAndSpeaker(
    _ language: String, _ text: String, _ expected: [String]
  ) {
    let bytes = Array(text.utf8)
    let found = foundQuotes(bytes, TextLanguage(tag: language)).map { quote in
      let speaker = quote.speaker.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
      return speaker + "|" + String(decoding: bytes[quote.range], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test func keepsItsPromisesOnAnyBytes() {
    var generator = SeededGenerator(state: 11)
    let pieces: [[UInt8]] =
      Self.cases.map { Array($0.1.utf8) } + [
        [0x22], [0xC2, 0xAB], [0xC2, 0xBB], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], [0xE2, 0x80],
        [0xFF], [0x0A],
        [0x20], [0xE3, 0x80, 0x8C],
      ]
    for round in 0..<1500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let piece = pieces.randomElement(using: &generator) ?? []
        bytes += piece[Int.random(in: 0...piece.count, using: &generator)...]
      }
      var end = 0
      for quote in foundQuotes(bytes, TextLanguage.allCases[round % TextLanguage.allCases.count]) {
        #expect(quote.range.lowerBound >= end && quote.range.upperBound <= bytes.count)
        #expect(!quote.range.isEmpty && !bytes[quote.range].contains(0x0A))
        if let speaker = quote.speaker {
          #expect(speaker.upperBound <= bytes.count && !speaker.isEmpty)
        }
        end = quote.range.upperBound
      }
    }
  }

  @Test func readsManyUnclosedMarksInOnePass() {
    let marks = String(repeating: "« “ „ \" word ", count: 20_000)
    #expect(foundQuotes(Array(marks.utf8), .english).count < 20_000)
  }

  @Test(.enabled(if: DateReaderTests.hasSeeds, "the seed documents are not beside the project"))
  func findsAQuotationInEachLineOfTheSeedsThatHasOne() throws {
    let data = try Data(contentsOf: sharedFile("seeds/gold.json"))
    let gold = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]] ?? [:]
    for (file, facts) in gold {
      let text = try String(contentsOf: sharedFile("seeds/\(file)"), encoding: .utf8)
      let lines = text.components(separatedBy: "\n")
      for line in facts["quotes"] as? [Int] ?? [] {
        #expect(!foundQuotes(Array(lines[line - 1].utf8), .arabic).isEmpty, "\(file) \(line)")
      }
    }
  }
}

import RafidStages
import RafidText
import Testing

/// The summary of `text` as one call gives it.
func summary(
  _ bytes: [UInt8], title: String = "", language: TextLanguage = .english,
  options: SummaryOptions = SummaryOptions()
) -> TextSummary {
  var summarizer = Summarizer(options)
  return summary(bytes, title: title, language: language, &summarizer)
}

func summary(
  _ bytes: [UInt8], title: String, language: TextLanguage, _ summarizer: inout Summarizer
) -> TextSummary {
  var splitter = SentenceSplitter()
  var scanner = WordScanner()
  var sentences: [Range<Int>] = []
  var words: [Word] = []
  splitter.split(bytes.span, language: language, into: &sentences)
  scanner.scan(bytes.span, into: &words)
  let title = Array(title.utf8)
  return summarizer.summarize(
    text: bytes.span, title: title.span, sentences: sentences, words: words, language: language)
}

@Suite struct SummarizerTests {
  static let article = Array(
    """
    Harbour bridge opens
    By Jane Roe
    The new harbour bridge opened to traffic on Monday after six years of building work.
    Thousands of people walked over the harbour bridge before the first cars were let in.
    "I never thought I would see this day," one of them shouted across the railing.
    The bridge links the old port with the northern suburbs and will carry a tram from next spring.
    Engineers say that the bridge can stand the storms that closed the old crossing each winter.
    A photo of the bridge
    The city paid for two thirds of the work, and the port for the rest of the bridge.
    Birds nest on the island below.
    """.utf8)

  private func texts(_ bytes: [UInt8], _ found: TextSummary) -> [String] {
    (found.sentences ?? []).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func choosesWholeSentencesInTextOrder() {
    let found = summary(Self.article)
    #expect(found.sentences?.count == 3)
    let places = (found.sentences ?? []).map(\.range.lowerBound)
    #expect(places == places.sorted())
    #expect(texts(Self.article, found).first?.hasPrefix("The new harbour bridge") == true)
    for text in texts(Self.article, found) { #expect(text.hasSuffix(".")) }
  }

  @Test func neverChoosesHeadingBylineOrCaption() {
    let options = SummaryOptions(sentences: 100)
    let chosen = texts(Self.article, summary(Self.article, options: options))
    #expect(chosen.count == 7)
    for line in ["Harbour bridge opens", "By Jane Roe", "A photo of the bridge"] {
      #expect(!chosen.contains(line))
    }
  }

  @Test func isNilForATextTooShort() {
    for text in [
      "", "One sentence only stands here.", "A heading\n\nOne sentence only stands here.", "...",
      "\n\n",
    ] {
      #expect(summary(Array(text.utf8)).sentences == nil)
    }
  }

  @Test func givesAllSentencesWhenFewer() {
    let text = Array("The first sentence is here. The second one follows it.".utf8)
    #expect(summary(text).sentences?.count == 2)
  }

  @Test func keepsToWordsAndRatio() {
    let words = summary(Self.article, options: SummaryOptions(maxWords: 32)).sentences ?? []
    var total = 0
    for sentence in words {
      total +=
        String(decoding: Self.article[sentence.range], as: UTF8.self).split(separator: " ").count
    }
    #expect(total <= 32 && words.count == 2)
    #expect(summary(Self.article, options: SummaryOptions(maxWords: 1)).sentences?.count == 1)
    #expect(summary(Self.article, options: SummaryOptions(ratio: 0.3)).sentences?.count == 3)
    #expect(summary(Self.article, options: SummaryOptions(ratio: 1)).sentences?.count == 7)
    #expect(summary(Self.article, options: SummaryOptions(ratio: 0)).sentences?.count == 1)
    #expect(summary(Self.article, options: SummaryOptions(ratio: .nan)).sentences?.count == 7)
    #expect(summary(Self.article, options: SummaryOptions(sentences: -4)).sentences?.count == 1)
  }

  @Test("The last words are filled with the best sentences that fit together")
  func fillsTheLastWords() {
    // 10 + 9 + 4 + 5 words: after the first, the next best leaves room for nothing, the two short ones fill it.
    let text = Array(
      """
      The bridge over the harbour opened to cars this morning. Engineers of the harbour tested the bridge all night. \
      Cars crossed the bridge. The harbour liked its bridge.
      """.utf8)
    let chosen = summary(text, options: SummaryOptions(maxWords: 19)).sentences?.map(\.index)
    #expect(chosen == [0, 1])
    let short = summary(text, options: SummaryOptions(maxWords: 18)).sentences?.map(\.index)
    #expect(short == [0, 2] || short == [0, 3])
    #expect(summary(text, options: SummaryOptions(maxWords: 23)).sentences?.count == 3)
  }

  @Test(arguments: SummaryOptions.Method.allCases) func offersEachMethod(
    _ method: SummaryOptions.Method
  ) {
    let found = summary(Self.article, options: SummaryOptions(method: method))
    #expect(found.sentences?.count == 3)
    if method == .lead { #expect(found.sentences?.map(\.index) == [2, 3, 4]) }
  }

  @Test func givesTheSameAgainAndAfterOtherTexts() {
    var summarizer = Summarizer()
    let first = summary(Self.article, title: "Bridge", language: .english, &summarizer)
    _ = summary(
      Array("نص آخر قصير. وجملة ثانية بعده.".utf8), title: "", language: .arabic, &summarizer)
    #expect(summary(Self.article, title: "Bridge", language: .english, &summarizer) == first)
  }

  @Test func prefersWhatTheTitleNames() {
    let text = Array(
      "Rain fell all day. Markets were calm. The orchard burned down. Trains ran late. Schools stayed shut."
        .utf8)
    let options = SummaryOptions(sentences: 2)
    #expect(
      summary(text, title: "Orchard burned", options: options).sentences?.contains { $0.index == 2 }
        == true)
    #expect(summary(text, options: options).sentences?.contains { $0.index == 2 } == false)
  }

  @Test(
    "A long summary comes back to the text's terms; a short one does not",
    arguments: [
      (1.0, 0.25), (4, 0.25), (8, 0.8125), (16, 0.953125),
    ])
  func takesLessOff(_ sentences: Double, _ share: Double) {
    #expect(SummaryWeights().covered(in: sentences) == share)
  }

  @Test func worksInProportionToTheText() {
    var summarizer = Summarizer(SummaryOptions(ratio: 0.3))
    for count in [100, 1_000, 10_000] {
      var text = ""
      for index in 0..<count {
        text += "Sentence number \(index) speaks of topic \(index % 97) and place \(index % 31). "
      }
      let found = summary(Array(text.utf8), title: "", language: .english, &summarizer)
      #expect(found.sentences?.count == (3 * count + 9) / 10)
      #expect(summarizer.reweighings <= 8 * count)
    }
  }

  @Test func boundsTheGraphMethods() {
    let text = String(repeating: "The same words stand in each of these sentences. ", count: 3_000)
    let found = summary(Array(text.utf8), options: SummaryOptions(method: .lexrank))
    #expect(found.sentences?.count == 3)
  }

  @Test func keepsItsPromisesOnAnyBytes() {
    var state: UInt64 = 99
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let pieces: [[UInt8]] = [
      Array("كلمة ".utf8), Array("والكلمة ".utf8), Array("Word ".utf8), Array("的确".utf8),
      [0x2E, 0x20], [0x0A], [0xD8], [0xFF],
      Array("لل".utf8), Array("l'eau ".utf8), Array("'s ".utf8), [0x22], Array("12 ".utf8),
      Array("Ω ".utf8), [0xE2, 0x80],
    ]
    var summarizer = Summarizer(SummaryOptions(sentences: 2, keywords: 6))
    for round in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<next(60) { bytes += pieces[next(pieces.count)] }
      let language = TextLanguage.allCases[round % TextLanguage.allCases.count]
      let found = summary(
        bytes, title: round % 2 == 0 ? "Word كلمة" : "", language: language, &summarizer)
      if let sentences = found.sentences { #expect(!sentences.isEmpty && sentences.count <= 2) }
      for keyword in found.keywords {
        #expect(keyword.range.upperBound <= bytes.count && !keyword.range.isEmpty)
        #expect(keyword.score > 0 && keyword.score <= 1)
      }
      #expect(found.keywords.count <= 6)
    }
  }
}

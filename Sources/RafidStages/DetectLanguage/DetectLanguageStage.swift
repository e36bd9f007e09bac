package import RafidFlow
import RafidLanguage

/// Tells the language of a document's text, and keeps or drops by it.
package struct DetectLanguageStage: Stage {
  package static let card = StageCard(
    name: "detect-language",
    summary: "Tell the language and script of the text; keep or drop by it.",
    options: [
      StageOption(
        "keep", .texts, default: "[]", help: "Languages (BCP 47) to keep; empty keeps all."),
      StageOption("drop", .texts, default: "[]", help: "Languages to drop."),
      StageOption(
        "among", .texts, default: "[]", help: "Languages that can occur; empty allows every one."),
      StageOption(
        "min_confidence", .number(0...1), default: "0",
        help: "A guess below this confidence is unsure."),
      StageOption(
        "otherwise", .choice(["keep", "drop"]), default: "keep",
        help: "What becomes of a document whose language is unsure."),
    ],
    needs: [.page],
    drops: [otherLanguage, unsureLanguage])

  private static let otherLanguage = DropReason.meant(
    "other-language", "The text is in a language that is not to be kept.")
  private static let unsureLanguage = DropReason.meant(
    "unsure-language", "The confidence is below min_confidence, and otherwise says drop.")

  package let place: PlanPlace
  private let keep: [Language]
  private let drop: [Language]
  private let among: [Language]
  private let leastConfidence: Double
  private let keepsUnsure: Bool

  package init(_ settings: Settings) throws(PlanError) {
    place = settings.place
    let wanted = try WantedLanguages(settings)
    keep = wanted.keep
    drop = wanted.drop
    among = wanted.among
    leastConfidence = settings.number("min_confidence") ?? 0
    keepsUnsure = settings.text("otherwise", default: "keep") == "keep"
  }

  /// The same stage, which keeps and drops nothing.
  private init(judgingNothing stage: DetectLanguageStage) {
    place = stage.place
    keep = []
    drop = []
    among = stage.among
    leastConfidence = 0
    keepsUnsure = true
  }

  /// A page's rough text decides whether it is worth extracting; the record's language is that of
  /// the article.
  package var again: (any Stage)? { DetectLanguageStage(judgingNothing: self) }

  package func makeWorker() -> any StageWorker { Worker(stage: self) }

  private struct Worker: StageWorker {
    private let stage: DetectLanguageStage
    private var detector: LanguageDetector
    private var rough = RoughText()

    init(stage: DetectLanguageStage) {
      self.stage = stage
      detector = LanguageDetector(among: stage.among)
    }

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      let guess: LanguageGuess
      var shares: [LanguageShare] = []
      if let text = document.text {
        guess = detector.detect(text.span, hint: document.article.hint)
        shares = detector.shares(text.span, of: guess)
      } else if document.kind == .html {
        rough.read(document.body.span)
        document.article.declaredLanguage = document.article.declaredLanguage ?? rough.declared
        let text = rough.text
        guess = detector.detect(text.span, hint: document.article.hint)
      } else {
        guess = detector.detect(document.body.span, hint: document.article.hint)
      }
      document.language = LanguageFields(guess, shares)
      return stage.verdict(on: guess)
    }
  }

  private func verdict(on guess: LanguageGuess) -> Verdict {
    let code = guess.language.code
    guard Double(guess.confidence) >= leastConfidence else {
      return keepsUnsure
        ? .keep : .drop(Self.unsureLanguage, detail: "\(code) at \(guess.confidence)")
    }
    let isWanted = keep.isEmpty || keep.contains { guess.language.matches($0) }
    guard isWanted, !drop.contains(where: { guess.language.matches($0) }) else {
      return .drop(Self.otherLanguage, detail: code)
    }
    return .keep
  }
}

extension ArticleFields {
  /// The language that the page or whoever served it declares.
  fileprivate var hint: Language? {
    (declaredLanguage ?? servedLanguage).flatMap {
      Language(code: String(decoding: $0, as: UTF8.self))
    }
  }
}

extension LanguageFields {
  fileprivate init(_ guess: LanguageGuess, _ shares: [LanguageShare]) {
    self.init(
      code: guess.language.code, script: guess.script == .common ? nil : guess.script.code,
      confidence: Double(guess.confidence), shares: shares.map { ($0.language.code, $0.share) })
  }
}

import RafidBytes
package import RafidFlow

/// Finds documents that were seen before in the run: the same bytes, the same address, the same
/// folded text, or nearly the same text. Each copy names the kept one.
package struct DedupeStage: Stage {
  package static let card = StageCard(
    name: "dedupe",
    summary: "Drop copies of documents that came earlier; each names the kept one.",
    options: [
      StageOption(
        "on", .choice(["payload", "text", "url"]), default: "text",
        help: """
          Compare the payload's bytes, the text without case, marks and spelling variants, or the \
          normalized URL.
          """),
      StageOption(
        "near", .either(.flag, .number(0.2...1)), default: "false",
        help: "With on: text, find near copies too: true for the tested similarity, or a number."),
      StageOption(
        "keep", .choice(KeepRule.allCases.map(\.rawValue)), default: "first",
        help: """
          With on: text, keep of copies the first, the longest or the earliest published; for the \
          latter two the run reads its input twice.
          """),
      StageOption(
        "action", .choice(["drop", "annotate"]), default: "drop",
        help: "Drop copies, or keep them and say in the record whose copies they are."),
      StageOption(
        "scope", .choice(["run", "state"]), default: "state",
        help: "With a state: compare with the documents of this run, or of all runs before too."),
    ],
    drops: [CopyRule.exactDuplicate, CopyRule.nearDuplicate, CopyRule.urlDuplicate])

  private enum Comparison {
    case payload
    case url
    case text(NearSettings?)

    /// What makes a document a copy whose key is equal.
    var keyRule: CopyRule { if case .url = self { .sameURL } else { .samePayload } }
  }
  /// Which of a run's readings the stage is for.
  private enum Reading {
    case only
    case first(Monitor<CopySurvey>)
    case second(Monitor<CopySurvey>)
  }
  package let place: PlanPlace
  private let comparison: Comparison
  private let keep: KeepRule
  private let action: CopyAction
  private var reading = Reading.only
  package let lastsBeyondRun: Bool

  package init(_ settings: Settings) throws(PlanError) {
    place = settings.place
    lastsBeyondRun = settings.text("scope", default: "state") == "state"
    action = settings.text("action") == "annotate" ? .annotate : .drop
    keep = KeepRule(rawValue: settings.text("keep", default: "first")) ?? .first
    var near: NearSettings?
    if settings.flag("near") == true { near = NearSettings() }
    if let threshold = settings.number("near") { near = NearSettings(threshold: threshold) }
    let on = settings.text("on", default: "text")
    if on != "text", near != nil {
      throw PlanError(
        at: settings.place(of: "near"), "near copies are found by their text; write on: text")
    }
    if on != "text", keep != .first {
      throw PlanError(
        at: settings.place(of: "keep"),
        "the \(keep.rawValue) of several is chosen by their text; write on: text")
    }
    switch on {
    case "payload": comparison = .payload
    case "url": comparison = .url
    default: comparison = .text(near)
    }
  }

  package var needs: Set<StageCard.Need> {
    if case .text = comparison { return [.article] }
    return [.payload]
  }

  package var facts: [StageFact] {
    guard case .text(let near?) = comparison else { return [] }
    return near.facts
  }

  package var isOrdered: Bool { true }

  package func makeWorker() -> any StageWorker {
    switch comparison {
    case .payload: return PayloadKeyWorker()
    case .url: return URLKeyWorker()
    case .text(let near):
      if case .first = reading { return MeasuringWorker(near, keep) }
      return FingerprintWorker(near)
    }
  }

  package func makeOrderedWorker() -> any StageWorker {
    switch (comparison, reading) {
    case (.payload, _), (.url, _): KeyLookUp(comparison.keyRule, action)
    case (.text(let near), .only): TextLookUp(KnownTexts(near), action)
    case (.text, .first(let survey)): SurveyWorker(survey: survey)
    case (.text, .second(let survey)): WinnerLookUp(survey.locked { $0 }, action)
    }
  }
}

extension DedupeStage: SurveyingStage {
  package var readings: (first: any Stage, second: any Stage)? {
    guard keep != .first, case .only = reading, case .text(let near) = comparison else {
      return nil
    }
    let survey = Monitor(CopySurvey(near, action))
    var (first, second) = (self, self)
    first.reading = .first(survey)
    second.reading = .second(survey)
    return (first, second)
  }
}

extension DedupeStage: RememberingStage {
  /// Raised whenever equal settings make other keys than before.
  private static let keyVersion = 1

  package var memoryKey: String {
    switch comparison {
    case .payload: "payload"
    case .url: "url"
    case .text(nil): "text/\(Self.keyVersion)"
    case .text(let near?): "text/\(Self.keyVersion) near \(near.memoryKey)"
    }
  }

  package func makeOrderedWorker(_ memory: StageMemory) throws(RunError) -> any StageWorker {
    switch (comparison, reading) {
    case (.text(let near), .only):
      var known = KnownTexts(near)
      try known.recall(memory)
      return TextLookUp(known, action)
    case (.text, .first(let survey)):
      var copy = survey.locked { $0 }
      try copy.recall(memory)
      survey.locked { [copy] in $0 = copy }
      return SurveyWorker(survey: survey)
    case (.text, .second): return makeOrderedWorker()
    case (.payload, _), (.url, _):
      var worker = KeyLookUp(comparison.keyRule, action)
      try worker.recall(memory)
      return worker
    }
  }
}

import RafidFlow
import RafidStages

/// Knows when an order of stages makes no sense.
enum StageOrder {
  /// Adds a warning where records go into folders by a language that no stage finds.
  static func checkRoute(
    _ write: Settings, _ stages: [any Stage], _ checker: inout PlanChecker
  ) {
    let detector = DetectLanguageStage.card.name
    guard write.text("path")?.hasSuffix("/{language}") == true,
      !stages.contains(where: { type(of: $0).card.name == detector })
    else { return }
    checker.add(
      PlanProblem(
        .warning, at: write.place(of: "path"), length: 1,
        "no stage finds the language that the path has, so only what an input says of itself counts, "
          + "and the rest goes to \"und\"; add \(detector)"))
  }

  /// Adds a warning for each stage that works on another text than it is meant for, and an error for
  /// each that needs a survey after the first.
  static func check(_ stages: [any Stage], _ checker: inout PlanChecker) {
    for stage in stages.filter({ $0.readsTwice }).dropFirst() {
      checker.error(
        stage.place, length: type(of: stage).card.name.count,
        "a second stage would need two readings of what another keeps; one \"keep\" beside first is "
          + "all that a pipeline can have")
    }
    let extractor = stages.firstIndex { type(of: $0).card.gives.contains(.article) }
    for (index, stage) in stages.enumerated() {
      guard stage.needs.contains(.article), let extractor, index < extractor else { continue }
      let name = type(of: stage).card.name
      checker.add(
        PlanProblem(
          .warning, at: stage.place, length: name.count,
          "\"\(name)\" stands before \"\(type(of: stages[extractor]).card.name)\" and so works on "
            + "whole pages, menus and all; move it after"))
    }
  }
}

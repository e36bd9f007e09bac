import RafidFlow

/// Knows when an order of stages makes no sense.
enum StageOrder {
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

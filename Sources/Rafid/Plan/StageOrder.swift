import RafidFlow

/// Knows when an order of stages makes no sense.
enum StageOrder {
  /// Adds a warning for each stage that works on another text than it is meant for.
  static func check(_ stages: [any Stage], _ checker: inout PlanChecker) {
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

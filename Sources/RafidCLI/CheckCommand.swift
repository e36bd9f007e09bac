import ArgumentParser
import Rafid

/// Reads pipeline files and says what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check pipeline files; nothing is read or written.")

  @Argument(help: ArgumentHelp("Pipeline files.", valueName: "pipeline"))
  var paths: [String]

  @Flag(help: "Treat warnings as errors.")
  var denyWarnings = false

  @Flag(name: .customLong("json"), help: "Print one JSON object on standard output.")
  var asJSON = false

  func run() throws {
    var worst = Exit.done
    var results: [JSONText] = []
    for path in paths {
      let loaded = LoadedPlan(path)
      let isGood = loaded.plan != nil && !(denyWarnings && !loaded.problems.isEmpty)
      if !isGood { worst = .badPipeline }
      if asJSON {
        results.append(
          .object([
            ("path", .text(path)), ("good", .flag(isGood)),
            ("problems", PlanReport.json(loaded.problems, path: path)),
          ]))
      } else {
        loaded.showProblems()
        if isGood, let plan = loaded.plan {
          Terminal.result("\(path): good, \(Wording.count(plan.testCount, "test"))")
        }
      }
    }
    if asJSON {
      JSONText.object([("exit", .integer(Int(worst.rawValue))), ("pipelines", .list(results))])
        .print()
    }
    try worst.end()
  }
}

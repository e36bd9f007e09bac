import ArgumentParser
import Rafid
import RafidBytes

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
      do {
        let plan = try PlanLoading.load(path, asJSON: asJSON)
        if !plan.warnings.isEmpty {
          if denyWarnings { worst = .badPipeline }
          if !asJSON {
            Terminal.write(
              PlanReport.text(plan.warnings, path: path, lines: plan.file.lines), to: .error)
          }
        }
        results.append(
          .object([("path", .text(path)), ("problems", PlanReport.json(plan.warnings, path: path))])
        )
        if !asJSON {
          Terminal.result("\(path): good, \(Wording.count(plan.testCount, "test"))")
        }
      } catch is ExitCode {
        worst = .badPipeline
      }
    }
    if asJSON, worst == .done || !results.isEmpty {
      JSONText.object([("exit", .integer(Int(worst.rawValue))), ("pipelines", .list(results))])
        .print()
    }
    try worst.end()
  }
}

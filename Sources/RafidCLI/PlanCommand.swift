import ArgumentParser
import Rafid
import RafidFlow
import RafidStages

/// Shows what a run would do.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what a run would do: settings, stages and inputs; nothing is written.",
    discussion: """
      Exit codes: 0; 3 where an input that was named is missing; 66 where no input matches; 78 where \
      the pipeline file is invalid.
      """)

  @Argument(help: ArgumentHelp("Pipeline file.", valueName: "pipeline"))
  var path: String

  @Argument(
    help: ArgumentHelp("Paths, folders or patterns, in place of read.paths.", valueName: "input"))
  var inputs: [String] = []

  @Flag(name: .customLong("json"), help: "Print one JSON object on standard output.")
  var asJSON = false

  func validate() throws {
    if inputs.contains("") { throw ValidationError("an input path is empty") }
  }

  func run() throws {
    let loaded = LoadedPlan(path)
    let plan = try loaded.required(asJSON: asJSON)
    loaded.showProblems()
    let outline: PlanOutline
    do throws(PlanError) {
      outline = try plan.outline(inputs: inputs)
    } catch {
      for problem in error.problems { Terminal.say(problem.message) }
      throw ExitCode(Exit.failed.rawValue)
    }
    let exit = Self.exit(outline)
    if asJSON {
      PlanText.json(outline, path: path, description: plan.description, exit: exit).print()
    } else {
      Terminal.result(PlanText.text(outline, path: path, description: plan.description))
    }
    if exit == .noInput { Terminal.say("no input: nothing matches") }
    try exit.end()
  }

  private static func exit(_ outline: PlanOutline) -> Exit {
    if !outline.inputs.contains(where: { $0.trouble == nil }) { return .noInput }
    return outline.inputs.contains { $0.trouble != nil } ? .someUnreadable : .done
  }
}

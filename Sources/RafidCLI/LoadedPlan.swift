import ArgumentParser
import Rafid
import RafidBytes
import RafidFlow

/// A pipeline file as the commands meet it: a plan, or what is wrong with it.
struct LoadedPlan {
  let path: String
  let plan: Plan?
  let problems: [PlanProblem]
  private let lines: [String]

  init(_ path: String) {
    self.path = path
    var lines: [String] = []
    do throws(PlanError) {
      let bytes = try PlanFile.bytes(of: path)
      lines = PlanFile.lines(of: bytes)
      let plan = try Plan(PlanFile(bytes: bytes, path: path))
      self.plan = plan
      problems = plan.warnings
    } catch {
      plan = nil
      problems = error.problems
    }
    self.lines = lines
  }

  /// Shows the problems to a person.
  func showProblems() {
    guard !problems.isEmpty else { return }
    Terminal.write(PlanReport.text(problems, path: path, lines: lines), to: .error)
  }

  /// The plan; where there is none, the problems are shown and the command ends with 78.
  func required(asJSON: Bool) throws -> Plan {
    if let plan { return plan }
    showProblems()
    if asJSON {
      JSONText.object([
        ("exit", .integer(Int(Exit.badPipeline.rawValue))),
        ("problems", PlanReport.json(problems, path: path)),
      ]).print()
    }
    throw ExitCode(Exit.badPipeline.rawValue)
  }
}

import RafidBytes
package import RafidFlow
import RafidStages

/// Finds the state that a command line names.
package enum StateFolder {
  /// The folder of the state: the path itself, or what the pipeline file at it says.
  package static func path(of argument: String) throws(RunError) -> String {
    if Folder.kind(of: argument) == .folder { return argument }
    let plan: Plan
    do throws(PlanError) {
      plan = try Plan(path: argument)
    } catch {
      throw RunError(
        .noInput,
        "\(argument): expected a state folder or a pipeline file (check it with 'rafid check'): "
          + (error.problems.first?.message ?? ""))
    }
    guard let path = plan.statePath else {
      throw RunError(.noInput, "\(argument): the pipeline has no state; add 'state: FOLDER'")
    }
    return path
  }
}

extension Plan {
  /// The folder of the state; nil where each run stands alone.
  public var statePath: String? { state?.text("path") }

  /// The folder that the pipeline writes into, or `-`.
  public var outputPath: String { WriteSink.path(write, override: nil) }
}

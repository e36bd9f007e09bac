import ArgumentParser
import Rafid
import RafidBytes
import RafidFlow

/// Loads pipeline files for the commands, and says what is wrong with them.
enum PlanLoading {
  /// The plan, or an exit with code 78 after every problem has been shown.
  static func load(_ path: String, asJSON: Bool) throws -> Plan {
    var lines: [String] = []
    do throws(PlanError) {
      let file = try PlanFile(path: path)
      lines = file.lines
      return try Plan(file)
    } catch {
      if asJSON {
        JSONText.object([
          ("exit", .integer(Int(Exit.badPipeline.rawValue))),
          ("problems", PlanReport.json(error.problems, path: path)),
        ]).print()
      } else {
        Terminal.write(
          PlanReport.text(error.problems, path: path, lines: lines), to: .error)
      }
      throw ExitCode(Exit.badPipeline.rawValue)
    }
  }
}

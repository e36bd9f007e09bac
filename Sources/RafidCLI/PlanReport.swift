import Rafid
import RafidFlow

/// Shows what is wrong in a pipeline file: place, message, the line itself, and the nearest name.
enum PlanReport {
  /// The problems as text for a person, one after another, and a closing count.
  static func text(_ problems: [PlanProblem], path: String, lines: [String]) -> String {
    var output = ""
    for problem in problems {
      guard problem.place.line > 0 else {
        output += "\(path): error: \(problem.message)\n"
        continue
      }
      output +=
        "\(path):\(problem.place.line):\(problem.place.column): \(problem.severity.rawValue): "
        + "\(problem.message)\n"
      output += excerpt(problem, lines: lines)
    }
    return output + summary(problems)
  }

  private static func excerpt(_ problem: PlanProblem, lines: [String]) -> String {
    guard lines.indices.contains(problem.place.line - 1) else { return "" }
    let number = String(problem.place.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let blank = String(repeating: " ", count: margin.count)
    let indent = String(repeating: " ", count: max(0, problem.place.column - 1))
    let marks = String(repeating: "^", count: max(1, problem.length))
    let hint = problem.suggestion.map { " did you mean \"\($0)\"?" } ?? ""
    return "\(margin) | \(lines[problem.place.line - 1])\n\(blank) | \(indent)\(marks)\(hint)\n"
  }

  private static func summary(_ problems: [PlanProblem]) -> String {
    let errors = problems.filter { $0.severity == .error }.count
    let warnings = problems.count - errors
    return "\(Wording.count(problems.count, "problem")) (\(Wording.count(errors, "error")), "
      + "\(Wording.count(warnings, "warning")))\n"
  }

  /// The problems as a JSON list.
  static func json(_ problems: [PlanProblem], path: String) -> JSONText {
    JSONText.list(
      problems.map { problem in
        .object([
          ("path", .text(path)), ("line", .integer(problem.place.line)),
          ("column", .integer(problem.place.column)),
          ("severity", .text(problem.severity.rawValue)), ("message", .text(problem.message)),
          ("suggestion", problem.suggestion.map { .text($0) } ?? .null),
        ])
      })
  }
}

import ArgumentParser
import Rafid

/// Runs the tests that stand in pipeline files.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the tests in pipeline files; nothing is written.")

  @Argument(help: ArgumentHelp("Pipeline files.", valueName: "pipeline"))
  var paths: [String]

  @Flag(name: .customLong("json"), help: "Print one JSON object on standard output.")
  var asJSON = false

  func run() async throws {
    var failed = 0
    var results: [JSONText] = []
    for path in paths {
      let plan = try LoadedPlan(path).required(asJSON: asJSON)
      for result in try await plan.runTests() {
        failed += result.failures.isEmpty ? 0 : 1
        results.append(
          .object([
            ("path", .text(path)), ("line", .integer(result.line)), ("name", .text(result.name)),
            ("failures", .list(result.failures.map { .text($0) })),
          ]))
        guard !asJSON else { continue }
        let word = result.failures.isEmpty ? "pass" : "FAIL"
        Terminal.result("\(word)  \(path):\(result.line)  \(result.name)")
        for failure in result.failures { Terminal.result("      \(failure)") }
      }
    }
    let end: Exit = failed == 0 ? .done : .badData
    if asJSON {
      JSONText.object([("exit", .integer(Int(end.rawValue))), ("tests", .list(results))]).print()
    } else {
      Terminal.result("\(Wording.count(results.count, "test")), \(Wording.count(failed)) failed")
    }
    try end.end()
  }
}

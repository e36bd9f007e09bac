import ArgumentParser
import Rafid

/// Holds output folders against their manifests.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check an output folder: digests, gzip, every line against the schema, counts.")

  @Argument(help: ArgumentHelp("Output folders.", valueName: "folder"))
  var folders: [String]

  @Flag(name: .customLong("json"), help: "Print one JSON object on standard output.")
  var asJSON = false

  func run() throws {
    var end = Exit.done
    var results: [JSONText] = []
    for folder in folders {
      var verifier = OutputVerifier(folder: folder)
      let report = verifier.verify()
      if !report.problems.isEmpty { end = .badData }
      results.append(
        .object([
          ("folder", .text(folder)), ("parts", .integer(report.parts)),
          ("records", .integer(report.records)),
          ("problems", .list(report.problems.map { .text($0) })),
        ]))
      guard !asJSON else { continue }
      for problem in report.problems { Terminal.result(problem) }
      let word =
        report.problems.isEmpty ? "good" : Wording.count(report.problems.count, "problem")
      Terminal.result(
        "\(folder): \(Wording.count(report.parts, "part")), "
          + "\(Wording.count(report.records, "record")): \(word)")
    }
    if asJSON {
      JSONText.object([("exit", .integer(Int(end.rawValue))), ("folders", .list(results))]).print()
    }
    try end.end()
  }
}

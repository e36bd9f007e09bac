import ArgumentParser
import Rafid
import RafidFlow

/// Tells what became of a document.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what became of a document: kept or left out, why, when, and where it stands.",
    discussion: """
      Looks through the parts of records and rejects that the manifests name. Of a copy, the kept \
      document is shown too, whichever night wrote it.
      """)

  @Argument(help: "Pipeline file, state folder or output folder.")
  var place: String

  @Argument(help: ArgumentHelp("The document's id or URL.", valueName: "id|url"))
  var name: String

  @Flag(name: .customLong("json"), help: "Print one JSON object a line.")
  var asJSON = false

  func run() throws {
    do throws(RunError) {
      let folders = try DocumentTracer.folders(of: place)
      let findings = try DocumentTracer(folders: folders).trace(name)
      guard !findings.isEmpty else {
        throw RunError(
          .noInput,
          "no record and no reject in \(folders.joined(separator: ", ")) has the id or URL \"\(name)\""
        )
      }
      for finding in findings {
        asJSON ? Self.json(finding).print() : Terminal.result(Self.text(finding))
      }
    } catch {
      Terminal.say(error.message)
      throw ExitCode(Exit(error).rawValue)
    }
  }

  private static func text(_ finding: DocumentTracer.Finding) -> String {
    var first = finding.id
    if let url = finding.url { first += "  \(url)" }
    var what = "kept"
    if let drop = finding.drop { what = "left out by \(drop.stage) as \(drop.reason)" }
    if let detail = finding.detail { what += " (\(detail))" }
    if let kept = finding.duplicateOf {
      what += ", a copy of \(kept)"
      let evidence = [finding.rule, finding.similarity.map { "similarity \($0)" }]
      what += " (\(evidence.compactMap { $0 }.joined(separator: ", ")))"
    }
    return """
      \(first)
        \(what)
        by run \(finding.run), \(finding.started): \(finding.part), line \(finding.line)
        read from \(finding.file) at \(finding.offset)
      """
  }

  private static func json(_ finding: DocumentTracer.Finding) -> JSONText {
    .object([
      ("id", .text(finding.id)), ("url", .optional(finding.url)),
      ("kept", .flag(finding.drop == nil)), ("stage", .optional(finding.drop?.stage)),
      ("reason", .optional(finding.drop?.reason)), ("detail", .optional(finding.detail)),
      ("duplicate_of", .optional(finding.duplicateOf)), ("rule", .optional(finding.rule)),
      ("run", .integer(finding.run)), ("started", .text(finding.started)),
      ("part", .text(finding.part)), ("line", .integer(finding.line)),
      ("file", .text(finding.file)), ("offset", .integer(finding.offset)),
    ])
  }
}

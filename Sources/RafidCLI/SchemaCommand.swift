public import ArgumentParser
public import Rafid

/// Prints the JSON Schema of what Rafid reads and writes.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema (2020-12).")

  @Argument(help: "One of record, reject, manifest, pipeline.")
  var subject: SchemaWriter.Subject

  func run() { Terminal.result(SchemaWriter.text(of: subject)) }
}

extension SchemaWriter.Subject: ExpressibleByArgument {}

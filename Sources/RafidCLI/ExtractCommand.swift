import ArgumentParser
import Rafid
import RafidFlow

/// Shows what the extractor makes of a page.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print the article of a page: its text, or every block with the rule that decided.",
    discussion: """
      With --why: what was found and where it stood, then the blocks of the page in order. A line \
      begins with + where the block is kept and - where it is not, then its kind, the rule, the text.
      """)

  @Argument(help: "Page, text file or archive; '-' is standard input.")
  var file: String

  @Flag(help: "Print every block, kept or removed, with the rule that decided.")
  var why = false

  @Flag(help: "Write the text as Markdown.")
  var markdown = false

  @Option(help: "Add the phrase rules of this file to the built-in ones.")
  var rules: String?

  @Option(help: "Read at most so many documents.")
  var limit: Int?

  @Flag(name: .customLong("json"), help: "Print one JSON object a line.")
  var asJSON = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    do throws(RunError) {
      var count = 0
      try reader().forEach { report in
        count += 1
        if asJSON {
          Self.json(report, withBlocks: why).print()
        } else if why {
          Terminal.result(Self.explanation(report))
        } else {
          Terminal.result(report.text + [0x0A])
        }
        return count < limit ?? .max
      }
    } catch {
      Terminal.say(error.message)
      throw ExitCode(Exit(error).rawValue)
    }
  }

  private func reader() throws(RunError) -> ArticleReader {
    do throws(PlanError) {
      return try ArticleReader(path: file, rules: rules, isMarkdown: markdown, explains: why)
    } catch {
      throw RunError(.failed, error.problems.map(\.message).joined(separator: "; "))
    }
  }

  private static func explanation(_ report: ArticleReport) -> String {
    var lines = report.values.map { value in
      "\(value.name): \(string(value.value))" + (value.from.map { " (\($0))" } ?? "")
    }
    lines += report.captions.map { "caption: \(string($0))" }
    lines.append("")
    lines += report.blocks.map { block in
      let text = string(block.text).replacing("\n", with: "\n    ")
      return "\(block.isKept ? "+" : "-") \(block.kind) [\(block.reason)] \(text)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func json(_ report: ArticleReport, withBlocks: Bool) -> JSONText {
    var pairs: [(String, JSONText)] = [
      ("file", .text(report.origin.file)), ("offset", .integer(report.origin.offset)),
      ("url", .optional(report.url.map(string))),
      (
        "found",
        .list(
          report.values.map {
            .object([
              ("name", .text($0.name)), ("value", .text(string($0.value))),
              ("from", .optional($0.from)),
            ])
          })
      ),
      ("text", .text(string(report.text))),
      ("captions", .list(report.captions.map { .text(string($0)) })),
    ]
    if withBlocks {
      pairs.append(
        (
          "blocks",
          .list(
            report.blocks.map {
              .object([
                ("kept", .flag($0.isKept)), ("kind", .text($0.kind)), ("rule", .text($0.reason)),
                ("text", .text(string($0.text))),
              ])
            })
        ))
    }
    return .object(pairs)
  }

  private static func string(_ utf8: [UInt8]) -> String { String(decoding: utf8, as: UTF8.self) }
}

import ArgumentParser
import Rafid
import RafidBytes
import RafidFlow

/// Prints the dated sentences of records in order.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print the dated sentences of records, earliest first: date, record id, sentence.",
    discussion: """
      A sentence stands once for each date in it. A year stands before its months, a month before its \
      days; within one date the order is that of the records. The records come from a pipeline with \
      the stage "summarize", which finds the dates.

      Sorting keeps 64 MiB of sentences in memory and the rest in unnamed temporary files (TMPDIR).

      Exit code 65 says that some line was no record, or a file was damaged; the rest was printed.
      """)

  @Argument(
    help: ArgumentHelp(
      "Output folders, parts, or other JSON Lines of records; '-' is standard input.",
      valueName: "shard"))
  var shards: [String]

  @Option(help: ArgumentHelp("Nothing earlier: 2023, 2023-10 or 2023-10-07.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Nothing later: 2023, 2023-10 or 2023-10-07.", valueName: "date"))
  var to: String?

  @Flag(name: .customLong("json"), help: "Print one JSON object a line.")
  var asJSON = false

  func validate() throws {
    for (name, date) in [("--from", from), ("--to", to)] {
      if let date, !TimelineSpan.isDate(date) {
        throw ValidationError(
          "\(name) takes a year, a month or a day (2023, 2023-10, 2023-10-07), not \"\(date)\"")
      }
    }
    if shards.contains("") { throw ValidationError("a path is empty") }
    if shards.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("'-' is given twice; standard input can be read once")
    }
  }

  func run() throws {
    let report: Timeline.Report
    do throws(RunError) {
      report = try printAll()
    } catch {
      Terminal.say(error.message)
      throw ExitCode(Exit(error).rawValue)
    }
    for problem in report.shown { Terminal.say(problem) }
    if report.problems > report.shown.count {
      Terminal.say("and \(Wording.count(report.problems - report.shown.count, "more problem"))")
    }
    try (report.problems > 0 ? Exit.badData : Exit.done).end()
  }

  private func printAll() throws(RunError) -> Timeline.Report {
    var timeline = Timeline(span: TimelineSpan(from: from, to: to))
    for path in shards { try timeline.read(path) }
    let report = timeline.report
    var block: [UInt8] = []
    try timeline.forEach { entry in
      block += asJSON ? Self.json(entry) : Self.line(entry)
      guard block.count >= 1 << 16 else { return true }
      Terminal.result(block)
      block.removeAll(keepingCapacity: true)
      return true
    }
    Terminal.result(block)
    return report
  }

  /// `2023-10-07  967e85f8…  The sentence.`; a sentence of several lines is shown in one.
  private static func line(_ entry: TimelineEntry) -> [UInt8] {
    var bytes = entry.date
    while bytes.count < 10 { bytes.append(UInt8(ascii: " ")) }
    bytes += Array("  ".utf8) + entry.id + Array("  ".utf8)
    bytes += entry.sentence.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func json(_ entry: TimelineEntry) -> [UInt8] {
    var json = JSONBuilder()
    json.beginObject()
    json.key("date")
    json.text(entry.date)
    json.key("text")
    json.text(entry.written)
    json.key("sentence")
    json.text(entry.sentence)
    json.key("id")
    json.text(entry.id)
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

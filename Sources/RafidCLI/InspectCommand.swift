import ArgumentParser
import Rafid
import RafidBytes
import RafidFlow
import RafidStages

/// Shows what an archive holds.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract:
      "List the records of an archive: offset, length, type, address and what a run makes of it.")

  @Argument(help: "Archive, page or text file; '-' is standard input.")
  var archive: String

  @Option(help: "Print the bytes of the record at this offset instead.")
  var record: Int?

  @Option(help: "The member of the archive in which that record stands, as it is listed.")
  var member: String?

  @Option(help: "What the archive holds: \(ReadSource.formatWords.joined(separator: ", ")).")
  var format = "auto"

  @Option(help: "List at most so many records.")
  var limit: Int?

  @Flag(name: .customLong("json"), help: "Print one JSON object a line.")
  var asJSON = false

  func validate() throws {
    if member != nil, record == nil { throw ValidationError("--member goes with --record") }
    guard ReadSource.formatWords.contains(format) else {
      throw ValidationError(
        "--format takes one of \(ReadSource.formatWords.joined(separator: ", "))")
    }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    do throws(RunError) {
      let inspector = try inspector()
      if let record {
        try printRecord(at: record, inspector)
      } else {
        try list(inspector)
      }
    } catch {
      Terminal.say(error.message)
      throw ExitCode(Exit(error).rawValue)
    }
  }

  private func inspector() throws(RunError) -> ArchiveInspector {
    do throws(PlanError) {
      return try ArchiveInspector(path: archive, format: format)
    } catch {
      throw RunError(.failed, error.problems.map(\.message).joined(separator: "; "))
    }
  }

  private func printRecord(at offset: Int, _ inspector: ArchiveInspector) throws(RunError) {
    guard let bytes = try inspector.bytes(ofRecordAt: offset, member: member) else {
      throw RunError(
        .noInput,
        "\(archive): no record begins at offset \(offset); list them without --record")
    }
    Terminal.result(bytes)
  }

  private func list(_ inspector: ArchiveInspector) throws(RunError) {
    var count = 0
    try inspector.forEach { entry in
      count += 1
      asJSON ? Self.json(entry).print() : Terminal.result(Self.line(entry))
      return count < limit ?? .max
    }
  }

  private static func line(_ entry: ArchiveInspector.Entry) -> String {
    let origin = entry.origin
    let length: String = origin.length.map { "+\($0)" } ?? "+?"
    let status: String = origin.httpStatus.map { "\($0)" } ?? "-"
    let charset: String = origin.charset.map { "\($0) (\(origin.charsetFrom ?? "-"))" } ?? "-"
    var parts: [String] = ["\(origin.offset)", length, origin.recordType ?? "-", status]
    parts += [origin.contentType.map(string) ?? "-", charset, entry.outcome]
    parts.append(entry.url.map(string) ?? "-")
    if let member = origin.member { parts.append("in \(string(member))") }
    if let detail = entry.detail { parts.append("(\(detail))") }
    return parts.joined(separator: "  ")
  }

  private static func json(_ entry: ArchiveInspector.Entry) -> JSONText {
    let origin = entry.origin
    let pairs: [(String, JSONText)] = [
      ("member", .optional(origin.member.map(string))),
      ("offset", .integer(origin.offset)),
      ("length", .optional(origin.length)),
      ("record_type", .optional(origin.recordType)),
      ("url", .optional(entry.url.map(string))),
      ("http_status", .optional(origin.httpStatus)),
      ("content_type", .optional(origin.contentType.map(string))),
      ("charset", .optional(origin.charset)),
      ("outcome", .text(entry.outcome)),
      ("detail", .optional(entry.detail)),
    ]
    return .object(pairs)
  }

  private static func string(_ utf8: [UInt8]) -> String { String(decoding: utf8, as: UTF8.self) }
}

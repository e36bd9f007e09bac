import RafidBytes
public import RafidFlow
import RafidStages

/// The dated sentences of many records, in the order of their dates.
///
/// Records are read one by one. The entries found are sorted in bounded memory: past `memory` bytes they go
/// through unnamed files in the system's temporary folder.
public struct Timeline: ~Copyable {
  /// What was read.
  public struct Report: Sendable, Equatable {
    /// Records that were read.
    public var records = 0
    /// Dated sentences that were found in the span.
    public var entries = 0
    /// Things that are wrong with the input.
    public var problems = 0
    /// One sentence for each of the first of them.
    public var shown: [String] = []
  }
  /// Problems that are told one by one.
  private static let problemsShown = 20

  private let span: TimelineSpan
  private var sorter: TimelineSorter
  private var record = TimelineRecord()
  /// What was read so far.
  public private(set) var report = Report()

  /// A timeline of the entries within `span`.
  public init(span: TimelineSpan = TimelineSpan(), memory: Int = 64 << 20) {
    self.span = span
    sorter = TimelineSorter(memory: memory)
  }

  /// Reads the records of an output folder (as its manifest names them), of a part or other file of JSON Lines, plain
  /// or gzip, or of standard input (`-`).
  ///
  /// - Throws: `noInput` for what cannot be opened or read, `cannotWrite` where sorting needs a temporary
  ///   file and cannot have it.
  public mutating func read(_ path: String) throws(RunError) {
    guard path != "-", Folder.kind(of: path) == .folder else { return try readFile(path) }
    guard let manifest = try Manifest.standing(in: path) else {
      throw RunError(
        .noInput, "\(path): holds no manifest.json; is it the folder of a finished run?")
    }
    for part in manifest.shards { try readFile("\(path)/\(part.path)") }
  }

  /// Calls `body` with all entries, the earliest first; a year stands before its months, a month before its
  /// days, and equal dates stand in the order of reading. It stops when `body` answers false.
  public consuming func forEach(_ body: (TimelineEntry) -> Bool) throws(RunError) {
    do throws(FileError) {
      try sorter.forEach(body)
    } catch {
      throw RunError(.cannotWrite, error.description)
    }
  }

  private mutating func readFile(_ path: String) throws(RunError) {
    var lines: PartReader
    do throws(FileError) {
      lines = PartReader(try FileReader(path: path), plainToo: true)
    } catch {
      throw RunError(.noInput, error.description)
    }
    let name = path == "-" ? "standard input" : path
    var number = 0
    while let line = try Self.next(&lines) {
      number += 1
      guard !line.isEmpty else { continue }
      var found: [TimelineEntry] = []
      if let trouble = record.read(line, { found.append($0) }) {
        note("\(name): line \(number): \(trouble)")
        continue
      }
      report.records += 1
      for entry in found where span.contains(entry.date) { try add(entry) }
    }
    if let trouble = lines.facts.trouble { note("\(name): \(trouble)") }
  }

  private static func next(_ lines: inout PartReader) throws(RunError) -> [UInt8]? {
    do throws(FileError) {
      return try lines.next()
    } catch {
      throw RunError(.noInput, error.description)
    }
  }

  private mutating func add(_ entry: TimelineEntry) throws(RunError) {
    do throws(FileError) {
      try sorter.add(entry)
    } catch {
      throw RunError(.cannotWrite, "\(error); set TMPDIR to a folder with room")
    }
    report.entries += 1
  }

  private mutating func note(_ problem: String) {
    report.problems += 1
    if report.shown.count < Self.problemsShown { report.shown.append(problem) }
  }
}

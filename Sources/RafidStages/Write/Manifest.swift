import RafidBytes
package import RafidFlow

/// What stands in a manifest: the runs that wrote into a folder, their input, and every part.
///
/// Without a state it is of one run, whose parts replaced those of the runs before.
package struct Manifest: Sendable {
  package static let format = "rafid.manifest/1"
  static let name = "manifest.json"

  /// Which state the parts belong to, and up to where.
  package struct StateMark: Sendable, Equatable {
    package var name: String
    package var generation: Int
  }
  /// One run and what it came to.
  struct RunFacts: Sendable {
    var number: Int
    var pipeline: String
    var pipelineDigest: String
    var version: String
    var started: String
    var finished: String
    var stopped: String?
    var read = 0
    var kept = 0
    var dropped = 0
    var rejected = 0
  }
  /// One input and what became of it.
  struct InputFacts: Sendable {
    var path: String
    var bytes: Int?
    var ends: String?
    var status: String
  }
  struct DropFacts: Sendable {
    var stage: String
    var reason: String
    var count: Int
    var isRejected: Bool
  }
  /// A file of records or rejects.
  package struct Part: Sendable {
    package var path: String
    package var bytes: Int
    package var sha256: String
    package var records: Int
    package var run: Int
    var languages: [String: Int]
  }

  package var state: StateMark?
  var runs: [RunFacts] = []
  var readBytes = 0
  var drops: [DropFacts] = []
  var languages: [String: Int] = [:]
  var inputs: [InputFacts] = []
  /// Parts of records.
  package var shards: [Part] = []
  /// Parts of rejects.
  package var rejects: [Part] = []

  /// Records that all runs wrote.
  package var kept: Int { runs.reduce(0) { $0 + $1.kept } }

  /// When each run began (RFC 3339), by number.
  package var starts: [Int: String] {
    Dictionary(runs.map { ($0.number, $0.started) }) { first, _ in first }
  }

  /// The manifest that stands in a folder; nil where there is none.
  ///
  /// - Throws: `RunError` where it cannot be read or is none.
  package static func standing(in folder: String) throws(RunError) -> Manifest? {
    let path = "\(folder)/\(name)"
    let text: [UInt8]
    do throws(FileError) {
      text = try FileReader.contents(of: path)
    } catch {
      if error.isMissing { return nil }
      throw .writing(error)
    }
    guard let manifest = Manifest(text.span) else {
      throw RunError(
        .cannotWrite,
        "\(path): expected a manifest of format \(format), found something else; move it away, or "
          + "name another folder with --output")
    }
    return manifest
  }

  /// Adds what a ledger counts, as part of the run with this number, and the parts it names.
  func adding(_ ledger: Ledger, run: RunFacts) -> Manifest {
    var whole = self
    var run = run
    if let last = runs.last, last.number == run.number {
      run.started = last.started
      (run.read, run.kept) = (last.read, last.kept)
      (run.dropped, run.rejected) = (last.dropped, last.rejected)
      whole.runs.removeLast()
    }
    run.stopped = ledger.stop?.rawValue
    run.read += ledger.read
    run.kept += ledger.kept
    run.dropped += ledger.dropped
    run.rejected += ledger.rejected
    whole.runs.append(run)
    whole.readBytes += ledger.readBytes
    whole.languages.merge(ledger.languages) { $0 + $1 }
    for drop in ledger.drops { whole.add(drop) }
    whole.put(ledger.inputs)
    whole.shards += ledger.shards.map { Part($0, run: run.number) }
    whole.rejects += ledger.rejectShards.map { Part($0, run: run.number) }
    return whole
  }

  private mutating func add(_ drop: Ledger.DropCount) {
    let known = drops.firstIndex { $0.stage == drop.stage && $0.reason == drop.reason.word }
    if let known {
      drops[known].count += drop.count
    } else {
      drops.append(
        DropFacts(
          stage: drop.stage, reason: drop.reason.word, count: drop.count,
          isRejected: drop.reason.isFault))
    }
  }

  /// Puts in inputs, each in the place of an earlier one of its path.
  private mutating func put(_ reports: [InputReport]) {
    var places: [String: Int] = [:]
    for (index, input) in inputs.enumerated() { places[input.path] = index }
    for report in reports where report.status != .known {
      let facts = InputFacts(
        path: report.path, bytes: report.bytes,
        ends: report.ends.map { String(decoding: hexadecimal($0), as: UTF8.self) },
        status: report.status.rawValue)
      if let place = places[report.path] {
        inputs[place] = facts
      } else {
        places[report.path] = inputs.count
        inputs.append(facts)
      }
    }
  }
}

extension Manifest.Part {
  fileprivate init(_ report: ShardReport, run: Int) {
    self.init(
      path: report.path, bytes: report.bytes,
      sha256: String(decoding: hexadecimal(report.sha256), as: UTF8.self),
      records: report.records, run: run, languages: report.languages)
  }
}

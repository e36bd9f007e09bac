import RafidBytes
package import RafidFlow
import RafidStages

/// Tells what became of a document: on which night, why, and where its kept copy lies.
package struct DocumentTracer {
  /// One line of a part that tells of a document.
  package struct Finding: Sendable {
    package var id: String
    package var url: String?
    /// The stage and word that it left with; nil for a record.
    package var drop: (stage: String, reason: String)?
    package var detail: String?
    package var duplicateOf: String?
    package var rule: String?
    package var similarity: Double?
    /// The run that wrote the line, and when that began (RFC 3339).
    package var run: Int
    package var started: String
    /// The part's path.
    package var part: String
    /// From 1.
    package var line: Int
    /// Where its bytes stand in the input.
    package var file: String
    package var offset: Int
  }

  private let folders: [String]

  /// A tracer of what stands in output folders.
  package init(folders: [String]) { self.folders = folders }

  /// The output folders that a command line names: the folder itself, those that the runs of a state
  /// wrote into, or those of a pipeline file.
  package static func folders(of argument: String) throws(RunError) -> [String] {
    guard Folder.kind(of: argument) != .folder else {
      return try StateFiles.outputs(of: argument) ?? [argument]
    }
    let plan: Plan
    do throws(PlanError) {
      plan = try Plan(path: argument)
    } catch {
      throw RunError(
        .noInput,
        "\(argument): expected an output folder, a state folder or a pipeline file: "
          + (error.problems.first?.message ?? ""))
    }
    if let state = plan.statePath, let outputs = try StateFiles.outputs(of: state) {
      return outputs
    }
    return [plan.outputPath]
  }

  /// What tells of the document called `name`, an id or a URL, and of what it is a copy of.
  ///
  /// - Throws: `RunError` where a manifest or a part cannot be read.
  package func trace(_ name: String) throws(RunError) -> [Finding] {
    var findings = try find { Self.isNamed($0, Array(name.utf8)) }
    var asked: Set<String> = []
    while true {
      // A copy of a copy: each kept one is looked for in turn.
      let known = Set(findings.filter { $0.drop == nil }.map(\.id)).union(asked)
      let wanted = Set(findings.compactMap(\.duplicateOf)).subtracting(known)
      guard !wanted.isEmpty else { return findings }
      asked.formUnion(wanted)
      let ids = wanted.map { Array($0.utf8) }
      findings += try find { line in ids.contains { Self.hasID(line, $0) } }
    }
  }

  private func find(_ isWanted: ([UInt8]) -> Bool) throws(RunError) -> [Finding] {
    var findings: [Finding] = []
    for folder in folders {
      guard let manifest = try Manifest.standing(in: folder) else { continue }
      let started = manifest.starts
      for part in manifest.rejects + manifest.shards {
        let path = "\(folder)/\(part.path)"
        do throws(FileError) {
          var lines = PartReader(try FileReader(path: path))
          var number = 0
          while let line = try lines.next() {
            number += 1
            guard isWanted(line), let value = try? JSONValue(object: line.span) else { continue }
            findings.append(
              Finding(
                value, run: part.run, started: started[part.run] ?? "", part: path, line: number))
          }
        } catch {
          throw RunError(.failed, "\(error)")
        }
      }
    }
    return findings.sorted { ($0.run, $0.part, $0.line) < ($1.run, $1.part, $1.line) }
  }

  private static let idStart = Array("{\"id\":\"".utf8)
  private static let urlStart = Array(",\"url\":\"".utf8)

  /// Whether a line's id or URL, the first two keys of records and rejects, is `name`.
  private static func isNamed(_ line: [UInt8], _ name: [UInt8]) -> Bool {
    if hasID(line, name) { return true }
    guard
      let start = ByteSearch.first(urlStart, in: line.span, 0..<min(line.count, 1 << 12)),
      let end = line[(start + urlStart.count)...].firstIndex(of: UInt8(ascii: "\""))
    else { return false }
    let url = Array(line[(start + urlStart.count)..<end])
    return url == name || URLNormalizer.normalize(url) == URLNormalizer.normalize(name)
  }

  private static func hasID(_ line: [UInt8], _ id: [UInt8]) -> Bool {
    let end = idStart.count + id.count
    return line.count > end && line.starts(with: idStart) && line[end] == UInt8(ascii: "\"")
      && line[idStart.count..<end].elementsEqual(id)
  }
}

extension DocumentTracer.Finding {
  fileprivate init(_ line: JSONValue, run: Int, started: String, part: String, line number: Int) {
    id = line["id"].text ?? ""
    url = line["url"].text
    drop = line["reason"].text.map { (line["stage"].text ?? "", $0) }
    detail = line["detail"].text
    rule = line["rule"].text ?? line["dedupe"]["rule"].text
    // A copy that was kept names the first of its cluster.
    duplicateOf = line["duplicate_of"].text ?? (rule == nil ? nil : line["dedupe"]["cluster"].text)
    similarity = line["similarity"].number ?? line["dedupe"]["similarity"].number
    self.run = run
    self.started = started
    self.part = part
    self.line = number
    file = line["provenance"]["file"].text ?? ""
    offset = line["provenance"]["offset"].integer ?? 0
  }
}

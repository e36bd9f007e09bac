import RafidBytes
import RafidStages

/// Holds what stands in an output folder against its manifest: files, digests, gzip, lines.
public struct OutputVerifier {
  /// What was found.
  public struct Report: Sendable {
    /// Parts that were read.
    public var parts = 0
    /// Lines of records that were read.
    public var records = 0
    /// One sentence for each thing that is wrong.
    public var problems: [String] = []
  }

  private let folder: String
  private var report = Report()
  private var checker = ShapeChecker()

  /// A verifier of the folder that a run wrote.
  public init(folder: String) { self.folder = folder }

  /// Reads everything that the manifest names.
  public mutating func verify() -> Report {
    let manifest: [UInt8]
    do throws(FileError) {
      manifest = try FileReader.contents(of: "\(folder)/manifest.json")
    } catch {
      report.problems.append("\(error); is it the folder of a finished run?")
      return report
    }
    let whole = 0..<manifest.count
    if manifest.isEmpty {
      report.problems.append("\(folder)/manifest.json: is empty")
    } else if let found = checker.problem(in: manifest.span, whole, OutputShapes.manifest) {
      report.problems.append("\(folder)/manifest.json: \(found)")
    } else {
      guard let facts = Manifest(manifest.span) else { return report }
      for part in facts.shards { verify(part, OutputShapes.record) }
      let records = report.records
      for part in facts.rejects { verify(part, OutputShapes.reject) }
      report.records = records
      if records != facts.kept {
        report.problems.append(
          "\(folder)/manifest.json: says \(facts.kept) records were kept, the parts hold \(records)"
        )
      }
      findStrays(facts)
    }
    return report
  }

  private mutating func verify(_ part: Manifest.Part, _ shape: Shape) {
    let path = "\(folder)/\(part.path)"
    do throws(FileError) {
      var lines = PartReader(try FileReader(path: path))
      report.parts += 1
      var count = 0
      while let line = try lines.next() {
        count += 1
        guard report.problems.count < Self.problemsShown else { continue }
        if line.isEmpty {
          report.problems.append("\(path): line \(count) is empty")
        } else if let found = checker.problem(in: line.span, 0..<line.count, shape) {
          report.problems.append("\(path): line \(count): \(found)")
        }
      }
      report.records += count
      let facts = lines.facts
      if let trouble = facts.trouble { report.problems.append("\(path): \(trouble)") }
      if facts.bytes != part.bytes {
        report.problems.append(
          "\(path): has \(facts.bytes) bytes, the manifest says \(part.bytes)")
      } else if facts.sha256 != part.sha256 {
        report.problems.append("\(path): its SHA-256 is not the manifest's")
      }
      if count != part.records {
        report.problems.append("\(path): has \(count) lines, the manifest says \(part.records)")
      }
    } catch {
      report.problems.append("\(error)")
    }
  }

  private static let problemsShown = 20

  /// Parts that lie beside the named ones would be read by whoever reads the folder by pattern.
  private mutating func findStrays(_ facts: Manifest) {
    let languages = Set(facts.shards.compactMap { $0.path.split(separator: "/").dropLast().first })
    let folders = [("", facts.shards), ("rejects/", facts.rejects)]
    for (below, parts) in folders + languages.sorted().map({ ("\($0)/", facts.shards) }) {
      let names = (try? Folder.names(in: "\(folder)/\(below)")) ?? []
      for name in names where name.hasPrefix("part-") && name.hasSuffix(".gz") {
        if !parts.contains(where: { $0.path == "\(below)\(name)" }) {
          report.problems.append(
            "\(folder)/\(below)\(name): the manifest does not name it; remove it, or run again")
        }
      }
    }
  }
}

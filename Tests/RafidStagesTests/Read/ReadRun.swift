import Foundation
import RafidBytes
import RafidFlow
import RafidStages

/// What a source gave for some inputs, read to the end.
struct ReadRun {
  var parcels: [Parcel] = []
  var batch = Batch(ordinal: 0)
  var inputs: [InputReport] = []

  /// Runs a source over paths.
  init(_ paths: [String], _ options: [String: PlanValue.Content] = [:]) throws {
    let place = PlanPlace(line: 1, column: 1)
    let settings = Settings(options.mapValues { PlanValue($0, at: place) }, at: place)
    let source = try ReadSource(settings).replacingPaths(paths)
    var reader = try source.makeReader(nil)
    var opener = source.makeOpener()
    while let parcel = try reader.next() {
      opener.open([parcel], into: &batch)
      parcels.append(parcel)
    }
    inputs = reader.inputs
  }

  /// Runs a source over one file that holds `bytes`.
  init(
    bytes: [UInt8], name: String = "input", _ options: [String: PlanValue.Content] = [:]
  ) throws {
    let folder = try Scratch()
    try self.init([folder.write(bytes, name)], options)
  }

  /// The words that documents were dropped with, in order.
  var words: [String] { batch.drops.map(\.reason.word) }
  /// The words of losses.
  var faults: [String] { batch.drops.filter(\.reason.isFault).map(\.reason.word) }
  /// The documents' bodies as text.
  var bodies: [String] { batch.documents.map { String(decoding: $0.body, as: UTF8.self) } }
  /// Whether each thing that was read is a document or a drop.
  var isBalanced: Bool {
    batch.readCount == batch.documents.count + batch.drops.count
      && batch.readCount == parcels.count
  }
}

/// A folder for one test, removed with it.
final class Scratch {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/rafid-read-\(UUID().uuidString)"
    try Folder.create(path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; its path.
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = "\(path)/\(name)"
    if let slash = file.lastIndex(of: "/") { try Folder.create(String(file[..<slash])) }
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// Data that is shared beside the project, where it is there.
enum SharedData {
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/../shared/data"
  }()

  static var hasArchives: Bool { Folder.kind(of: root + "/archives") == .folder }
}

/// A scalar of a plan.
func scalar(_ text: String) -> PlanValue.Content { .scalar(text, isQuoted: false) }

/// A mapping of a plan with scalars.
func mapping(_ pairs: [String: String]) -> PlanValue.Content {
  let place = PlanPlace(line: 1, column: 1)
  return .mapping(
    pairs.map { (key: PlanKey($0.key, at: place), value: PlanValue(scalar($0.value), at: place)) })
}

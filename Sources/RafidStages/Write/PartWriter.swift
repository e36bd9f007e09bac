import RafidBytes
import RafidFlow

/// When a part is full: the frame that takes it to either limit is its last, and the last of the other
/// kind's open part too, so that parts end at one place of the input.
struct PartLimits: Sendable {
  /// Compressed bytes.
  var bytes: Int
  var records: Int
}

/// Writes one kind of output (records or rejects) into parts, aside, until they are published.
struct PartWriter {
  private let folder: String
  private let stagingPrefix: String
  private let limits: PartLimits
  private var open: OpenPart?
  private var sealed: [SealedPart] = []
  /// Parts that stand in the output folder, and so the number of the next.
  private var published: Int

  /// - Parameters:
  ///   - folder: where the parts will stand, below the output folder; empty or ending in a slash.
  ///   - stagingPrefix: the path that unfinished files begin with.
  ///   - published: parts that stand there already and stay.
  init(folder: String, stagingPrefix: String, limits: PartLimits, published: Int) {
    self.folder = folder
    self.stagingPrefix = stagingPrefix
    self.limits = limits
    self.published = published
  }

  /// Whether the open part has reached a limit.
  var isFull: Bool {
    guard let open else { return false }
    return open.bytes >= limits.bytes || open.report.records >= limits.records
  }

  /// Appends a frame of whole gzip members.
  mutating func write(_ frame: Frame) throws(RunError) {
    guard !frame.bytes.isEmpty else { return }
    do throws(FileError) {
      if open == nil { open = try OpenPart(stagingPath: "\(stagingPrefix)\(sealed.count)") }
      try open?.append(frame)
    } catch {
      throw .writing(error)
    }
  }

  /// Ends the open part; its bytes are on the disk then, still aside.
  mutating func seal() throws(RunError) {
    guard let part = open else { return }
    open = nil
    let index = published + sealed.count
    do throws(FileError) {
      sealed.append(try part.seal(name: { PartName.of(index: index, sha256: $0) }))
    } catch {
      throw .writing(error)
    }
  }

  /// Makes the sealed parts visible below `output`, in order; what they are.
  mutating func publish(in output: String) throws(RunError) -> [ShardReport] {
    do throws(FileError) {
      var reports: [ShardReport] = []
      if !sealed.isEmpty { try Folder.create("\(output)/\(folder)") }
      for part in sealed {
        var report = part.report
        report.path = "\(folder)\(part.report.path)"
        try Folder.rename(part.stagingPath, to: "\(output)/\(report.path)")
        reports.append(report)
      }
      if !sealed.isEmpty { try Folder.sync("\(output)/\(folder)") }
      published += sealed.count
      sealed = []
      return reports
    } catch {
      throw .writing(error)
    }
  }
}

/// A part whose bytes are on the disk, still aside.
private struct SealedPart {
  var stagingPath: String
  var report: ShardReport
}

/// The part that is being written.
private final class OpenPart {
  private var file: StagedFile
  private var digest = SHA256()
  private let stagingPath: String
  var report = ShardReport(path: "", bytes: 0, sha256: [], records: 0)
  var bytes: Int { file.written }

  init(stagingPath: String) throws(FileError) {
    self.stagingPath = stagingPath
    file = try StagedFile(stagingPath: stagingPath)
  }

  func append(_ frame: Frame) throws(FileError) {
    try file.write(frame.bytes)
    digest.update(frame.bytes.span)
    report.records += frame.count
    report.languages.merge(frame.languages) { $0 + $1 }
  }

  func seal(name: ([UInt8]) -> String) throws(FileError) -> SealedPart {
    try file.close()
    report.bytes = file.written
    report.sha256 = digest.finish()
    report.path = name(report.sha256)
    return SealedPart(stagingPath: stagingPath, report: report)
  }
}

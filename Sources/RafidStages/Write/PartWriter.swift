import RafidBytes
import RafidFlow

/// When a part is full: the frame that takes it to either limit is its last.
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

  /// - Parameters:
  ///   - folder: where the parts will stand, below the output folder; empty or ending in a slash.
  ///   - stagingPrefix: the path that unfinished files begin with.
  init(folder: String, stagingPrefix: String, limits: PartLimits) {
    self.folder = folder
    self.stagingPrefix = stagingPrefix
    self.limits = limits
  }

  /// Appends a frame of whole gzip members.
  mutating func write(_ frame: Frame) throws(RunError) {
    guard frame.count > 0 else { return }
    do throws(FileError) {
      if open == nil { open = try OpenPart(stagingPath: "\(stagingPrefix)\(sealed.count)") }
      guard let part = open else { return }
      try part.append(frame)
      if part.bytes >= limits.bytes || part.report.records >= limits.records {
        try sealOpenPart()
      }
    } catch {
      throw .writing(error)
    }
  }

  private mutating func sealOpenPart() throws(FileError) {
    guard let part = open else { return }
    open = nil
    sealed.append(try part.seal(name: { PartName.of(index: sealed.count, sha256: $0) }))
  }

  /// Makes the parts visible below `output`, in order; what they are.
  mutating func publish(in output: String) throws(RunError) -> [ShardReport] {
    do throws(FileError) {
      try sealOpenPart()
      var reports: [ShardReport] = []
      for part in sealed {
        var report = part.report
        report.path = "\(folder)\(part.report.path)"
        try Folder.rename(part.stagingPath, to: "\(output)/\(report.path)")
        reports.append(report)
      }
      if !sealed.isEmpty { try Folder.sync("\(output)/\(folder)") }
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

import RafidBytes
package import RafidFlow

/// The `write` section of a pipeline: gzip-compressed JSON Lines in parts, rejects and a manifest; or
/// plain JSON Lines on standard output.
package struct WriteSink: Sink {
  package static let card = StageCard(
    name: "write",
    summary:
      "Write records as gzip-compressed JSON Lines, with rejects and a manifest beside them.",
    options: [
      StageOption(
        "path", .text, default: "out",
        help: "Folder for parts, rejects and manifest; '-' writes plain lines to standard output."),
      StageOption(
        "shard",
        .mapping([
          StageOption(
            "bytes", .size(1 << 16...1 << 40), default: "256MiB",
            help: "Compressed size at which a part ends."),
          StageOption(
            "records", .integer(1...1_000_000_000), default: "200000",
            help: "Records at which a part ends."),
        ]), default: "{}", help: "When a part ends: with the block that reaches either."),
      StageOption(
        "level", .integer(1...9), default: "4", help: "gzip level, from fast (1) to small (9)."),
    ])

  private let path: String
  private let limits: PartLimits
  private let level: Int
  private let identity: RunIdentity

  /// A sink from checked settings.
  ///
  /// - Parameters:
  ///   - path: overrides the file's `path`.
  ///   - identity: what the manifest says of the pipeline.
  /// - Throws: `PlanError` for an empty path, which would mean the root folder.
  package init(_ settings: Settings, path: String?, identity: RunIdentity) throws(PlanError) {
    if (path ?? settings.text("path")) == "" {
      throw PlanError(
        at: settings.place(of: "path"), "the output path is empty; name a folder, or '-'")
    }
    self.path = path ?? settings.text("path", default: "out")
    let shard = settings.mapping("shard")
    limits = PartLimits(
      bytes: shard.size("bytes", default: 256 << 20),
      records: shard.integer("records", default: 200_000))
    level = settings.integer("level", default: 4)
    self.identity = identity
  }

  private var isStream: Bool { path == "-" }

  package var legs: [Leg] {
    let encode = Leg(.parallel) { FrameEncoder() }
    if isStream { return [encode] }
    return [
      encode, Leg(.ordered) { FrameJoiner() },
      Leg(.parallel) { [level] in FramePacker(level: level) },
    ]
  }

  package func makeWriter() throws(RunError) -> any BatchWriter {
    if isStream { return StreamWriter() }
    return try PartsWriter(path: path, limits: limits, identity: identity)
  }
}

/// What the manifest says of the pipeline that ran.
package struct RunIdentity: Sendable {
  /// The pipeline file's path, as given.
  package var pipeline: String
  /// SHA-256 of its bytes.
  package var digest: [UInt8]
  /// The program's version.
  package var version: String

  package init(pipeline: String, digest: [UInt8], version: String) {
    self.pipeline = pipeline
    self.digest = digest
    self.version = version
  }
}

/// Writes records to standard output as they come; rejects are only counted.
struct StreamWriter: BatchWriter {
  mutating func write(_ batch: inout Batch) throws(RunError) {
    do throws(FileError) {
      try StandardStream.output.write(batch.frames.records.bytes)
    } catch {
      throw .writing(error)
    }
  }

  mutating func seal(_ ledger: inout Ledger) throws(RunError) {}
}

/// Writes parts and rejects aside, and publishes them with the manifest.
final class PartsWriter: BatchWriter {
  private let output: OutputFolder
  private var records: PartWriter
  private var rejects: PartWriter
  private var manifest: ManifestWriter
  private var isSealed = false

  init(path: String, limits: PartLimits, identity: RunIdentity) throws(RunError) {
    output = try OutputFolder(path)
    manifest = ManifestWriter(identity: identity)
    records = PartWriter(
      folder: "", stagingPrefix: output.stagingPath("records-"), limits: limits)
    rejects = PartWriter(
      folder: "\(OutputFolder.rejectsName)/", stagingPrefix: output.stagingPath("rejects-"),
      limits: limits)
    try output.removeStrays()
  }

  func write(_ batch: inout Batch) throws(RunError) {
    try records.write(batch.frames.records)
    try rejects.write(batch.frames.rejects)
  }

  func seal(_ ledger: inout Ledger) throws(RunError) {
    ledger.shards = try records.publish(in: output.path)
    ledger.rejectShards = try rejects.publish(in: output.path)
    let text = manifest.text(ledger)
    do throws(FileError) {
      var file = try StagedFile(stagingPath: output.stagingPath("manifest"))
      try file.write(text)
      try file.commit(to: "\(output.path)/\(OutputFolder.manifestName)")
      try Folder.sync(output.path)
    } catch {
      throw .writing(error)
    }
    isSealed = true
    // The new manifest stands; what only the old one named can go. What cannot be removed now is
    // removed by the next run, and is no failure of this one.
    try? output.removeStrays()
  }

  deinit {
    // A run that failed leaves nothing behind; what this misses, the next run removes.
    if !isSealed { try? output.removeStrays() }
  }
}

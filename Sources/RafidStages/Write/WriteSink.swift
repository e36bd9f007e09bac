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
        help:
          "Folder for parts, rejects and manifest; with {language} as its last part, records go into "
          + "a folder for each language; '-' writes plain lines to standard output."),
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

  private let route: OutputRoute
  private let limits: PartLimits
  private let level: Int
  private let identity: RunIdentity
  private let state: RunState?

  /// A sink from checked settings.
  ///
  /// - Parameters:
  ///   - path: overrides the file's `path`.
  ///   - identity: what the manifest says of the pipeline.
  ///   - state: what is remembered from run to run; without it the output is replaced.
  /// - Throws: `PlanError` for an empty path, which would mean the root folder, for braces in it, and for a stream with a
  ///   state, which commits nothing that a state could hold to.
  package init(
    _ settings: Settings, path: String?, identity: RunIdentity, state: RunState? = nil
  ) throws(PlanError) {
    route = Self.route(settings, override: path)
    if let problem = route.problem { throw PlanError(at: settings.place(of: "path"), problem) }
    let shard = settings.mapping("shard")
    limits = PartLimits(
      bytes: shard.size("bytes", default: 256 << 20),
      records: shard.integer("records", default: 200_000))
    level = settings.integer("level", default: 4)
    self.identity = identity
    self.state = state
  }

  /// The folder of the output, or `-`.
  package static func path(_ settings: Settings, override: String?) -> String {
    route(settings, override: override).root
  }

  private static func route(_ settings: Settings, override: String?) -> OutputRoute {
    OutputRoute(override ?? settings.text("path", default: "out"))
  }

  private var isStream: Bool { route.root == "-" }

  package var legs: [Leg] {
    let encode = Leg(.parallel) { [route] in FrameEncoder(isByLanguage: route.isByLanguage) }
    if isStream { return [encode] }
    return [
      encode, Leg(.ordered) { FrameJoiner() },
      Leg(.parallel) { [level] in FramePacker(level: level) },
    ]
  }

  package func makeWriter() throws(RunError) -> any BatchWriter {
    if isStream { return StreamWriter() }
    return try PartsWriter(route: route, limits: limits, identity: identity, state: state)
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
  /// Seconds to wait for another run that writes into the folder.
  package var lockWait = 0

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

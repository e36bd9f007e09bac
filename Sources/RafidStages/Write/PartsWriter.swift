import RafidBytes
import RafidFlow

/// Writes parts and rejects aside, and publishes them with the manifest: once at the end, or with a
/// state whenever a part is full.
final class PartsWriter: BatchWriter {
  private let output: OutputFolder
  private let identity: RunIdentity
  private let started: Int
  private let limits: PartLimits
  /// By the folder below the output folder that records go into: "", or languages.
  private var records: [String: PartWriter] = [:]
  private var rejects: PartWriter
  private var state: StateWriter?
  private let isResuming: Bool
  /// What stood when this writer began; without a state, nothing that stays.
  private let standing: Manifest
  private var shards: [ShardReport] = []
  private var rejectShards: [ShardReport] = []
  private var ended: [InputReport] = []
  private var position: SourcePosition?
  /// Whether the last batch left nothing held back, so that parts may end behind it.
  private var isCut = false
  private var isSealed = false
  private let remark: String?

  init(
    route: OutputRoute, limits: PartLimits, identity: RunIdentity, state: RunState?
  ) throws(RunError) {
    let path = route.root
    self.identity = identity
    self.limits = limits
    started = state?.started ?? SystemClock.wallSeconds()
    output = try OutputFolder(path, lockWait: identity.lockWait)
    let found = try Manifest.standing(in: path)
    remark = try Self.check(found, path, state)
    standing = state == nil ? Manifest() : found ?? Manifest()
    rejects = PartWriter(
      folder: "\(OutputFolder.rejectsName)/", stagingPrefix: output.stagingPath("rejects-"),
      limits: limits, published: standing.rejects.count)
    isResuming = state?.isResuming ?? false
    if let state {
      self.state = try StateWriter(state, output: path, pipeline: identity.digest)
    }
    try output.removeStrays()
  }

  /// Parts of a state stay, and only runs of that state may add to them. A sentence where all of them
  /// are gone: their owner may have taken them away.
  private static func check(
    _ manifest: Manifest?, _ path: String, _ state: RunState?
  ) throws(RunError) -> String? {
    guard let manifest else {
      // Without the manifest all its parts would be strays, and their documents are not written again.
      guard let state, state.record.runs.contains(where: { $0.output == path }) else { return nil }
      guard try OutputFolder.hasParts(path) else {
        return
          "\(path): what earlier runs wrote here is gone, and \(state.path) counts it as done: it is "
          + "not written again; to have it anew, run with another --state"
      }
      throw RunError(
        .badState,
        "\(path): the manifest is gone, and \(state.path) knows of parts here; bring it back, or name "
          + "another folder with --output")
    }
    guard let state else {
      guard manifest.state != nil else { return nil }
      throw RunError(
        .cannotCreateOutput,
        "\(path) holds the records of many runs with a state, and a run without one would replace "
          + "them; name another folder with --output")
    }
    guard let mark = manifest.state else {
      throw RunError(
        .cannotCreateOutput,
        "\(path) holds the output of a run without a state; move it away, or name another folder "
          + "with --output")
    }
    guard mark.name == state.record.name, mark.generation <= state.record.generation else {
      throw RunError(
        .badState,
        "\(path) was written with another state than \(state.path), or with a later copy of it; "
          + "bring that state back, or name another folder with --output")
    }
    return nil
  }

  func write(_ batch: inout Batch) throws(RunError) {
    if !batch.frames.records.bytes.isEmpty { try write(batch.frames.records, "") }
    for (language, frame) in batch.frames.routed { try write(frame, "\(language)/") }
    try rejects.write(batch.frames.rejects)
    isCut = batch.frames.isCut
    ended += batch.endedInputs
    if batch.holdsTicket { position = batch.position }
    state?.add(batch)
  }

  private func write(_ frame: Frame, _ folder: String) throws(RunError) {
    let name = folder.isEmpty ? "" : "\(folder.dropLast())-"
    var writer =
      records.removeValue(forKey: folder)
      ?? PartWriter(
        folder: folder, stagingPrefix: output.stagingPath("records-\(name)"), limits: limits,
        published: standing.shards.count { Self.folder(of: $0.path) == folder })
    try writer.write(frame)
    records[folder] = writer
  }

  /// The part of a shard's path before its name: empty, or ending in a slash.
  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  private func sealRecords() throws(RunError) {
    for folder in records.keys.sorted() { try records[folder]?.seal() }
  }

  /// Ends the parts where one is full; with a state, what has come so far is committed then.
  func checkpoint(_ ledger: Ledger) throws(RunError) {
    guard isCut, rejects.isFull || records.values.contains(where: \.isFull) else { return }
    try sealRecords()
    try rejects.seal()
    guard state != nil else { return }
    var ledger = ledger
    ledger.inputs = ended
    if let position { ledger.inputs.append(position.input) }
    try commit(&ledger, isLast: false)
  }

  func seal(_ ledger: inout Ledger) throws(RunError) {
    defer { isSealed = true }
    if let remark { ledger.remarks.append(remark) }
    ended = []
    // Nothing new leaves everything as it is, but for the end of a run that was cut off.
    if state != nil, !isResuming, ledger.read == 0,
      ledger.inputs.allSatisfy({ $0.status == .known })
    {
      return
    }
    state?.end(ledger)
    try sealRecords()
    try rejects.seal()
    try commit(&ledger, isLast: true)
    // The new manifest stands; what only the old one named can go. What cannot be removed now is
    // removed by the next run, and is no failure of this one.
    try? output.removeStrays()
  }

  private func commit(_ ledger: inout Ledger, isLast: Bool) throws(RunError) {
    try state?.prepare(isLast: isLast)
    for folder in records.keys.sorted() {
      shards += try records[folder]?.publish(in: output.path) ?? []
    }
    rejectShards += try rejects.publish(in: output.path)
    ledger.shards = shards
    ledger.rejectShards = rejectShards
    var manifest = standing.adding(ledger, run: runFacts)
    manifest.state = state.map {
      Manifest.StateMark(name: $0.record.name, generation: $0.record.generation)
    }
    do throws(FileError) {
      var file = try StagedFile(stagingPath: output.stagingPath("manifest"))
      try file.write(manifest.json)
      try file.commit(to: "\(output.path)/\(Manifest.name)")
      try Folder.sync(output.path)
    } catch {
      throw .writing(error)
    }
    try state?.confirm()
  }

  private var runFacts: Manifest.RunFacts {
    Manifest.RunFacts(
      number: state?.run.number ?? 1, pipeline: identity.pipeline,
      pipelineDigest: String(decoding: hexadecimal(identity.digest), as: UTF8.self),
      version: identity.version, started: SystemClock.rfc3339(seconds: started),
      finished: SystemClock.rfc3339(seconds: SystemClock.wallSeconds()), stopped: nil)
  }

  deinit {
    // A run that failed leaves nothing behind; what this misses, the next run removes.
    if !isSealed { try? output.removeStrays() }
  }
}

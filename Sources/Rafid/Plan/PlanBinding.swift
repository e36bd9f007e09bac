public import RafidFlow
import RafidStages

extension Plan {
  /// What the command line says instead of the file, or beside it.
  public struct Overrides: Sendable {
    /// In place of `read.paths`.
    public var inputs: [String]
    /// In place of `write.path`.
    public var output: String?
    /// In place of `state.path`.
    public var state: String?
    /// Whether inputs that are done are read again.
    public var isFresh = false
    /// Seconds to wait for another run that holds a lock.
    public var lockWait = 0

    /// Overrides; empty ones leave the file's word.
    public init(inputs: [String] = [], output: String? = nil, state: String? = nil) {
      self.inputs = inputs
      self.output = output
      self.state = state
    }
  }

  /// What will run. A state is opened and locked here.
  ///
  /// - Throws: `RunError` where the state cannot be used, or an override says what cannot be.
  public func pipeline(_ overrides: Overrides = Overrides()) throws(RunError) -> Pipeline {
    var identity = RunIdentity(file)
    identity.lockWait = overrides.lockWait
    let section: StateSection?
    var source: ReadSource
    do throws(PlanError) {
      section = try stateSection(overrides)
      source = try self.source(overrides)
      _ = try WriteSink(write, path: overrides.output, identity: identity)
    } catch {
      throw RunError(.badOverride, error.problems.map(\.message).joined(separator: "; "))
    }
    let stages = stagesWithText
    let remembering = Self.remembering(stages)
    var state: RunState?
    if let section {
      let open = try RunState(
        section, memories: remembering.map(\.key), pipeline: file.digest,
        output: WriteSink.path(write, override: overrides.output), isFresh: overrides.isFresh,
        lockWait: overrides.lockWait)
      source = source.knowing(open.history)
      state = open
    }
    var memories: [Int: StageMemory] = [:]
    for (slot, stage) in remembering.enumerated() {
      memories[stage.index] = state?.memory(of: slot)
    }
    guard
      let sink = try? WriteSink(
        write, path: overrides.output, identity: identity, state: state)
    else { preconditionFailure("checked above") }
    return Pipeline(source: source, stages: stages, sink: sink, memories: memories)
  }

  /// The same stages with another end, for tests.
  package func pipeline(inputs: [String], sink: any Sink) throws(PlanError) -> Pipeline {
    Pipeline(source: try source(inputs), stages: stagesWithText, sink: sink)
  }

  /// What will be read, but for what the pipeline itself writes, there and where its file says.
  func source(_ overrides: Overrides) throws(PlanError) -> ReadSource {
    let outputs = [nil, overrides.output].map { WriteSink.path(write, override: $0) }
    return try source(overrides.inputs).ignoring(
      outputs: outputs, states: [overrides.state, state?.text("path")].compactMap(\.self),
      of: RunIdentity(file))
  }

  private func source(_ inputs: [String]) throws(PlanError) -> ReadSource {
    var source = try ReadSource(read)
    if !inputs.isEmpty { source = source.replacingPaths(inputs) }
    if let stage = stages.first(where: { $0.readsTwice }), let path = source.passingPath {
      let name = path == "-" ? "standard input" : path
      throw PlanError(
        at: stage.place,
        "\(name) can be read but once, and \"keep\" needs two readings: name files, or keep: first")
    }
    return source
  }

  /// The state of the run; a stream of lines commits nothing that a state could hold to.
  func stateSection(_ overrides: Overrides) throws(PlanError) -> StateSection? {
    guard state != nil || overrides.state != nil else { return nil }
    let settings = state ?? Settings([:], at: write.place)
    if WriteSink.path(write, override: overrides.output) == "-" {
      if overrides.state == nil { return nil }
      throw PlanError(
        at: settings.place, "--state needs an output folder; standard output cannot be committed")
    }
    return try StateSection(settings, path: overrides.state)
  }

  /// The stages that remember, with their places.
  private static func remembering(
    _ stages: [any Stage]
  ) -> [(index: Int, key: RunState.MemoryKey)] {
    stages.enumerated().compactMap { index, stage in
      (stage as? any RememberingStage).map {
        (index, RunState.MemoryKey(text: $0.memoryKey, lasts: $0.lastsBeyondRun))
      }
    }
  }

  /// The stages, and what no pipeline file has to say: where no stage turns pages into text before
  /// it is needed, one that takes the tags off; after the extractor, what has to look again.
  var stagesWithText: [any Stage] {
    let taker = stages.firstIndex { !$0.needs.isDisjoint(with: [.text, .article]) }
    let extractor = stages.firstIndex { type(of: $0).card.gives.contains(.article) }
    var row = stages
    if let extractor {
      let before = stages[..<extractor].last { $0.again != nil }
      if let again = before?.again { row.insert(again, at: extractor + 1) }
      if taker ?? stages.endIndex >= extractor { return row }
    }
    let first = stages.firstIndex { !$0.needs.isDisjoint(with: [.page, .text, .article]) }
    row.insert(VisibleTextStage(), at: first ?? stages.endIndex)
    return row
  }
}

extension RunIdentity {
  /// What the manifest says of a pipeline file.
  init(_ file: PlanFile) {
    self.init(pipeline: file.path, digest: file.digest, version: Version.current)
  }
}

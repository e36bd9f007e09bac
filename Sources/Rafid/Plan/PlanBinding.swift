public import RafidFlow
import RafidStages

extension Plan {
  /// What the command line says instead of the file.
  public struct Overrides: Sendable {
    /// In place of `read.paths`.
    public var inputs: [String]
    /// In place of `write.path`.
    public var output: String?

    /// Overrides; empty ones leave the file's word.
    public init(inputs: [String] = [], output: String? = nil) {
      self.inputs = inputs
      self.output = output
    }
  }

  /// What will run.
  public func pipeline(_ overrides: Overrides = Overrides()) throws(PlanError) -> Pipeline {
    let sink = try WriteSink(write, path: overrides.output, identity: RunIdentity(file))
    return try pipeline(inputs: overrides.inputs, sink: sink)
  }

  /// The same stages with another end, for tests.
  package func pipeline(inputs: [String], sink: any Sink) throws(PlanError) -> Pipeline {
    var source = try ReadSource(read)
    if !inputs.isEmpty { source = source.replacingPaths(inputs) }
    return Pipeline(source: source, stages: stagesWithText, sink: sink)
  }

  /// The stages, and what no pipeline file has to say: where no stage turns pages into text before
  /// it is needed, one that takes the tags off; after the extractor, what has to look again.
  private var stagesWithText: [any Stage] {
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

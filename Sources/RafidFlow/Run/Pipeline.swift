import RafidBytes

/// A source, the legs after it and a sink: what will run.
public struct Pipeline: Sendable {
  let source: any Source
  let legs: [Leg]
  let sink: any Sink
  /// The readings of a pipeline that needs two; `legs` are empty then.
  private var readings: (first: @Sendable () -> Pipeline, second: @Sendable () -> Pipeline)?
  /// Documents that the first of two readings read: the second must read as many, and is published
  /// as a whole or not at all, since what it drops may be the copy of a document that comes later.
  private(set) var expectedCount: Int?

  /// A pipeline of configured stages; consecutive pure parts share a leg, so that a batch stays with
  /// one worker until something needs order.
  ///
  /// - Parameter memories: what a stage learnt in earlier runs, by the stage's index.
  package init(
    source: any Source, stages: [any Stage], sink: any Sink, memories: [Int: StageMemory] = [:]
  ) {
    self.source = source
    self.sink = sink
    if let (index, pair) = Self.surveying(stages) {
      var (first, second) = (Array(stages[...index]), stages)
      (first[index], second[index]) = pair
      legs = []
      readings = (
        { [first] in
          Pipeline(source: source, stages: first, sink: NullSink(), memories: memories)
        },
        { [second] in
          Pipeline(source: source, stages: second, sink: sink, memories: memories)
        }
      )
      return
    }
    var row = [Leg(.parallel) { OpenWorker(opener: source.makeOpener()) }]
    for (index, stage) in stages.enumerated() {
      let name = type(of: stage).card.name
      row.append(Leg(.parallel) { StageRunner(stage: name, worker: stage.makeWorker()) })
      if stage.isOrdered {
        row.append(
          Leg(.ordered) { [memory = memories[index]] () throws(RunError) in
            StageRunner(
              stage: name, isOrderedPart: true, worker: try Self.orderedWorker(stage, memory))
          })
      }
    }
    legs = Leg.merged(row + sink.legs)
  }

  private static func surveying(
    _ stages: [any Stage]
  ) -> (Int, (any Stage, any Stage))? {
    for (index, stage) in stages.enumerated() {
      if let readings = (stage as? any SurveyingStage)?.readings { return (index, readings) }
    }
    return nil
  }

  private static func orderedWorker(
    _ stage: any Stage, _ memory: StageMemory?
  ) throws(RunError) -> any StageWorker {
    guard let memory, let remembering = stage as? any RememberingStage else {
      return stage.makeOrderedWorker()
    }
    return try remembering.makeOrderedWorker(memory)
  }

  /// How a run is to go: what belongs to this run and not to the pipeline.
  public struct RunOptions: Sendable {
    /// Workers of each parallel leg.
    public var workers: Int
    /// Ends the reading after so many documents.
    public var limit: Int?
    /// Ends the reading after so many seconds.
    public var maximumSeconds: Int?
    /// Called after each batch, on the writing thread.
    public var observe: (@Sendable (Ledger) -> Void)?

    /// Options with their defaults.
    public init(
      workers: Int = 1, limit: Int? = nil, maximumSeconds: Int? = nil,
      observe: (@Sendable (Ledger) -> Void)? = nil
    ) {
      self.workers = max(1, workers)
      self.limit = limit
      self.maximumSeconds = maximumSeconds
      self.observe = observe
    }
  }

  /// Reads everything in order, once unless a stage needs to survey it first, and makes the result visible at one instant.
  ///
  /// - Throws: `RunError` with the first cause; nothing of this run is visible then.
  public func run(
    _ options: RunOptions = RunOptions(), control: RunControl = RunControl()
  ) async throws(RunError) -> Ledger {
    guard let readings else {
      return try await Run(pipeline: self, options: options, control: control).result()
    }
    let start = SystemClock.monotonicNanoseconds()
    let surveyed = try await Run(pipeline: readings.first(), options: options, control: control)
      .result()
    if let stop = surveyed.stop, stop != .limit { return Ledger(stoppedBy: stop) }
    var pipeline = readings.second()
    pipeline.expectedCount = surveyed.read
    var rest = options
    rest.maximumSeconds = options.maximumSeconds.map {
      max(0, $0 - (SystemClock.monotonicNanoseconds() - start) / 1_000_000_000)
    }
    return try await Run(pipeline: pipeline, options: rest, control: control).result()
  }
}

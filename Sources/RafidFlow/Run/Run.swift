import RafidBytes

/// One run of a pipeline: its channels, its tasks, and the first cause of its failure.
struct Run: Sendable {
  /// Batches that a channel holds. Small: a batch is a megabyte, and the tickets bound the run.
  private static let channelCapacity = 2
  /// Batches under way for each worker: one at work, and one waiting on either side of it.
  private static let batchesPerWorker = 3

  let pipeline: Pipeline
  let options: Pipeline.RunOptions
  let control: RunControl
  private let channels: [Channel<Batch>]
  private let tickets: Channel<Void>
  private let ticketCount: Int
  private let permits: Permits
  private let crew: Crew
  /// Tells the writer that the input stands; it then makes its files ready and gives out tickets.
  private let inputReady = Channel<Void>(capacity: 1)
  /// How far the run has come. A cause that comes after the sealing has begun changes nothing: what
  /// is visible stays visible.
  private enum Progress {
    case running
    case failed(RunError)
    case sealing
  }
  private let progress = Monitor(Progress.running)
  private let outcome = Monitor(Ledger())

  init(pipeline: Pipeline, options: Pipeline.RunOptions, control: RunControl) throws(RunError) {
    self.pipeline = pipeline
    var options = options
    options.workers = max(1, options.workers)
    self.options = options
    self.control = control
    channels = (0...pipeline.legs.count).map { _ in Channel(capacity: Self.channelCapacity) }
    ticketCount = options.workers * Self.batchesPerWorker + 2
    tickets = Channel(capacity: ticketCount)
    permits = Permits(options.workers)
    crew = Crew(workers: options.workers)
  }

  /// Runs to the end and gives the ledger, or throws the first cause.
  func result() async throws(RunError) -> Ledger {
    let reading = try Lane(threads: 1)
    defer { reading.close() }
    let working = try Lane(threads: options.workers)
    defer { working.close() }
    let writing = try Lane(threads: 1)
    defer { writing.close() }
    await withTaskCancellationHandler {
      // The group's own error is an echo: `guarded` has kept the first cause.
      try? await withThrowingDiscardingTaskGroup { group in
        group.addTask(executorPreference: reading) { try await guarded(read) }
        for _ in 0..<options.workers {
          group.addTask(executorPreference: working) {
            try await guarded { () async throws(RunError) in try await crew.work(permits) }
          }
        }
        for index in pipeline.legs.indices {
          group.addTask(executorPreference: working) {
            try await guarded { () async throws(RunError) in try await work(index, reading) }
          }
        }
        group.addTask(executorPreference: writing) { try await guarded(write) }
      }
    } onCancel: {
      fail(.cancelled)
    }
    if case .failed(let cause) = progress.locked({ $0 }) { throw cause }
    return outcome.locked { $0 }
  }

  /// Runs one task of the run; a failure ends all the others, and the first cause stays.
  private func guarded(_ body: () async throws(RunError) -> Void) async throws(RunError) {
    do throws(RunError) {
      try await body()
    } catch {
      fail(error)
      throw error
    }
  }

  /// Ends every task within the work on one batch: whoever waits is woken with the cause.
  private func fail(_ cause: RunError) {
    let isFirst = progress.locked { progress in
      guard case .running = progress else { return false }
      progress = .failed(cause)
      return true
    }
    guard isFirst else { return }
    for channel in channels { channel.fail(cause) }
    tickets.fail(cause)
    permits.fail(cause)
    crew.fail(cause)
    inputReady.fail(cause)
  }

  /// From here on only the sealing itself can fail the run.
  private func beginSealing() throws(RunError) {
    let cause: RunError? = progress.locked { progress in
      if case .failed(let cause) = progress { return cause }
      progress = .sealing
      return nil
    }
    if let cause { throw cause }
  }

  /// The first task: cuts batches from the source.
  private func read() async throws(RunError) {
    // The reader has the crew done when it is done; a failure has ended it already.
    defer { crew.finish() }
    try await permits.issue()
    var cutter = BatchCutter(
      reader: try pipeline.source.makeReader(crew), options: options, control: control, crew: crew)
    try await inputReady.send(())
    var idle = SystemClock.monotonicNanoseconds()
    while true {
      // A finished ticket channel cannot be: it only fails, and then this throws.
      _ = try await tickets.receive()
      let waited = SystemClock.monotonicNanoseconds() - idle
      guard var batch = try cutter.next() else { break }
      batch.costs[0].waited = waited
      idle = SystemClock.monotonicNanoseconds()
      try await channels[0].send(batch)
    }
    outcome.locked { ledger in
      ledger.inputs = cutter.inputs
      ledger.position = cutter.position
      ledger.stop = cutter.stop
    }
    channels[0].finish()
  }

  private func work(_ index: Int, _ lane: Lane) async throws(RunError) {
    let leg = pipeline.legs[index]
    switch leg.order {
    case .parallel:
      // After a failure the channels have failed already, and finishing one changes nothing.
      try? await withThrowingDiscardingTaskGroup { group in
        for _ in 0..<options.workers {
          group.addTask {
            try await guarded { () async throws(RunError) in
              try await workInParallel(leg, index)
            }
          }
        }
      }
      channels[index + 1].finish()
    case .ordered:
      try await workInOrder(leg, index, lane)
      channels[index + 1].finish()
    }
  }

  private func workInParallel(_ leg: Leg, _ index: Int) async throws(RunError) {
    var worker = try leg.makeWorker()
    var idle = SystemClock.monotonicNanoseconds()
    while var batch = try await channels[index].receive() {
      try await permits.take()
      try process(&batch, by: &worker, idleSince: idle)
      try await permits.give()
      idle = SystemClock.monotonicNanoseconds()
      try await channels[index + 1].send(batch)
    }
  }

  /// Works on a batch, and notes at the leg's first step how long its worker had stood idle.
  private func process(
    _ batch: inout Batch, by worker: inout any BatchWorker, idleSince idle: Int
  ) throws(RunError) {
    let waited = SystemClock.monotonicNanoseconds() - idle
    let first = batch.costs.count
    try worker.process(&batch)
    if first < batch.costs.count { batch.costs[first].waited = waited }
  }

  private func workInOrder(
    _ leg: Leg, _ index: Int, _ lane: Lane
  ) async throws(RunError) {
    // What the step remembers is read from files.
    var worker = try await withTaskExecutorPreference(lane) { () throws(RunError) in
      try leg.makeWorker()
    }
    var inbox = Inbox(channels[index])
    var idle = SystemClock.monotonicNanoseconds()
    while var batch = try await inbox.receive() {
      try process(&batch, by: &worker, idleSince: idle)
      idle = SystemClock.monotonicNanoseconds()
      try await channels[index + 1].send(batch)
    }
    if var rest = try worker.finish(ordinal: inbox.nextOrdinal) {
      rest.holdsTicket = false
      try await channels[index + 1].send(rest)
    }
  }

  /// The last task: writes, keeps the ledger, and commits.
  private func write() async throws(RunError) {
    _ = try await inputReady.receive()
    var writer = try pipeline.sink.makeWriter()
    for _ in 0..<ticketCount { try await tickets.send(()) }
    var inbox = Inbox(channels[channels.count - 1])
    var ledger = Ledger()
    var idle = SystemClock.monotonicNanoseconds()
    while var batch = try await inbox.receive() {
      let waited = SystemClock.monotonicNanoseconds() - idle
      let start = SystemClock.threadNanoseconds()
      try writer.write(&batch)
      ledger.add(batch)
      var cost = StepCost(
        step: "write", documents: batch.frames.records.count,
        nanoseconds: SystemClock.threadNanoseconds() - start)
      cost.waited = waited
      ledger.add(cost)
      if pipeline.expectedCount == nil { try writer.checkpoint(ledger) }
      options.observe?(ledger)
      idle = SystemClock.monotonicNanoseconds()
      if batch.holdsTicket { try await tickets.send(()) }
    }
    guard ledger.isBalanced else {
      throw RunError(
        .failed,
        "read \(ledger.read), but kept \(ledger.kept), dropped \(ledger.dropped) and rejected "
          + "\(ledger.rejected): a defect in a stage; nothing was committed")
    }
    outcome.locked { outcome in
      ledger.inputs = outcome.inputs
      ledger.position = outcome.position
      ledger.stop = outcome.stop
    }
    if let expected = pipeline.expectedCount {
      if let stop = ledger.stop, stop != .limit {
        return outcome.locked { $0 = Ledger(stoppedBy: stop) }
      }
      guard ledger.read == expected else { throw .inputChanged }
    }
    try beginSealing()
    do throws(RunError) {
      try writer.seal(&ledger)
    } catch {
      progress.locked { $0 = .failed(error) }
      throw error
    }
    outcome.locked { $0 = ledger }
  }
}

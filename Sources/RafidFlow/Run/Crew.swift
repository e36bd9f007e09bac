package import RafidBytes

/// Work that the source's reader, which is one thread, has done ahead of its need by the workers of
/// the run.
///
/// What it asks for must depend on nothing but the input: the reader takes the results in its own
/// order, and who made them cannot be seen.
package final class Crew: Sendable {
  package typealias Job = @Sendable () -> Void
  private struct State {
    var nanoseconds = 0
    var isOver = false
  }
  private let state = Monitor(State())
  private let jobs: Channel<Job>
  /// How many jobs may be under way before the first of them is waited for.
  package let width: Int

  init(workers: Int) {
    width = workers + 2
    jobs = Channel(capacity: width)
  }

  /// Hands over a job; false when no more are taken.
  package func begin(_ job: @escaping Job) -> Bool { jobs.offer(job) }

  /// Blocks the calling thread, which must not be one of the pool's, until a job has put its result
  /// here, and takes it; nil when the run is over and it may never.
  package func wait<Result>(for result: Monitor<Result?>) -> Result? {
    state.waited { state -> Result?? in
      let found = result.locked { result in
        defer { result = nil }
        return result
      }
      if let found { return .some(found) }
      return state.isOver ? .some(nil) : nil
    }
  }

  /// CPU nanoseconds that jobs have cost since the last call.
  func takeCost() -> Int {
    state.locked { state in
      defer { state.nanoseconds = 0 }
      return state.nanoseconds
    }
  }

  /// Does jobs until there are no more, each when `permits` has a core for it.
  func work(_ permits: Permits) async throws(RunError) {
    while let job = try await jobs.receive() {
      try await permits.take()
      let start = SystemClock.threadNanoseconds()
      job()
      let spent = SystemClock.threadNanoseconds() - start
      state.lockedAndSignal { $0.nanoseconds += spent }
      try await permits.give()
    }
  }

  /// The reader has ended.
  func finish() { jobs.finish() }

  /// Ends all work, and wakes the reader where it waits.
  func fail(_ cause: RunError) {
    jobs.fail(cause)
    state.lockedAndSignal { $0.isOver = true }
  }
}

/// As many as the run has workers: who works on documents holds one, so that `workers` is the number
/// of cores that a run keeps busy, however many legs it has.
struct Permits: Sendable {
  private let channel: Channel<Void>
  private let count: Int

  init(_ count: Int) {
    self.count = count
    channel = Channel(capacity: count)
  }

  /// Makes them available.
  func issue() async throws(RunError) {
    for _ in 0..<count { try await channel.send(()) }
  }

  func take() async throws(RunError) { _ = try await channel.receive() }

  func give() async throws(RunError) { try await channel.send(()) }

  func fail(_ cause: RunError) { channel.fail(cause) }
}

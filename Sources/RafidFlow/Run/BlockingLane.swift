import RafidBytes

/// A thread of its own for tasks that read and write files, so that they never hold up a thread of
/// the cooperative pool.
///
/// The thread keeps the lane alive until `close`.
final class BlockingLane: TaskExecutor {
  private struct Queue {
    var jobs: [UnownedJob] = []
    var isClosed = false
  }
  private let queue = Monitor(Queue())

  /// Starts the thread.
  init() throws(RunError) {
    guard SystemThread.start({ self.serve() }) else {
      throw RunError(.failed, "the system gives no thread for file access")
    }
  }

  private func serve() {
    while true {
      let next: [UnownedJob]? = queue.waited { queue in
        if queue.jobs.isEmpty { return queue.isClosed ? .some(nil) : nil }
        defer { queue.jobs.removeAll() }
        return queue.jobs
      }
      guard let jobs = next else { return }
      for job in jobs { unsafe job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
  }

  /// Takes a job for the thread.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.lockedAndSignal { $0.jobs.append(job) }
  }

  /// Ends the thread once its jobs are done.
  func close() { queue.lockedAndSignal { $0.isClosed = true } }
}

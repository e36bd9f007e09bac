import DequeModule
import RafidBytes

/// Threads of the run's own, on which its tasks go.
///
/// A lane of one thread reads or writes files, and so never holds up who computes. The lane of the
/// workers has as many threads as the run may keep busy: the cooperative pool, which has as many as
/// the machine has cores, would wake a sleeping thread at each step of a run with one worker.
///
/// The threads keep the lane alive until `close`.
final class Lane: TaskExecutor {
  private struct Queue {
    var jobs: Deque<UnownedJob> = []
    var isClosed = false
  }
  private let queue = Monitor(Queue())

  /// Starts the threads.
  init(threads: Int) throws(RunError) {
    for _ in 0..<threads {
      guard SystemThread.start({ self.serve() }) else {
        close()
        throw RunError(.failed, "the system gives no thread to work on")
      }
    }
  }

  private func serve() {
    while true {
      let next: UnownedJob? = queue.waited { queue in
        if let job = queue.jobs.popFirst() { return .some(job) }
        return queue.isClosed ? .some(nil) : nil
      }
      guard let job = next else { return }
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  /// Takes a job for one of the threads.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.lockedAndSignal { $0.jobs.append(job) }
  }

  /// Ends the threads once their jobs are done.
  func close() { queue.lockedAndWake { $0.isClosed = true } }
}

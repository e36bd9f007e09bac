import Glibc
import Synchronization

/// What the process hears from outside.
package enum Signals {
  private static let stop = Atomic<Bool>(false)

  /// Whether the process was told to stop: waiting for input then makes no sense.
  package static var isStopWanted: Bool { stop.load(ordering: .relaxed) }

  /// Safe in a signal handler once `isStopWanted` has been read.
  package static func wantStop() { stop.store(true, ordering: .relaxed) }

  /// Lets signals reach the calling thread, also where the parent process had blocked them.
  package static func unblock(_ signals: [Int32]) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}

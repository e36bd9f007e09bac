import Glibc
import RafidBytes
import RafidFlow
import Synchronization

/// Turns SIGINT and SIGTERM into a clean end: the first asks the run to commit what is whole, the
/// second quits at once.
enum SignalStop {
  /// The control of the process's one run; a signal handler can reach nothing but globals.
  static let control = RunControl()
  private static let seen = Atomic<Int>(0)

  /// Directs the signals to the run.
  static func install() {
    // A lazy global must not be made inside a handler.
    _ = control
    _ = seen.load(ordering: .relaxed)
    _ = Signals.isStopWanted
    Signals.unblock([SIGINT, SIGTERM])
    signal(SIGINT) { _ in SignalStop.stop(.interrupted, code: 130) }
    signal(SIGTERM) { _ in SignalStop.stop(.terminated, code: 143) }
    // A reader of our output that goes away shows as a failed write; a pipe elsewhere must not kill the run.
    signal(SIGPIPE, SIG_IGN)
    // A file that outgrows the process's limit likewise.
    signal(SIGXFSZ, SIG_IGN)
  }

  private static func stop(_ reason: StopReason, code: Int32) {
    if seen.add(1, ordering: .relaxed).newValue > 1 { _exit(code) }
    control.stop(reason)
    Signals.wantStop()
  }
}

import Glibc

/// What this thread lets through.
package enum Signals {
  /// Lets signals reach the calling thread, also where the parent process had blocked them.
  package static func unblock(_ signals: [Int32]) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}

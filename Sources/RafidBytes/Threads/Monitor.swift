import Glibc

/// Some state behind a lock, and a way to wait until it changes.
///
/// A plain pthread mutex and condition rather than `Synchronization.Mutex`: the thread sanitizer
/// knows the former and reports false races on the latter.
@safe package final class Monitor<State>: @unchecked Sendable {
  // Proof of @unchecked: `state` is touched only between lock and unlock of `mutex`.
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  package init(_ initial: State) {
    state = initial
    unsafe mutex = .allocate(capacity: 1)
    unsafe condition = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe pthread_cond_destroy(condition)
    unsafe mutex.deallocate()
    unsafe condition.deallocate()
  }

  /// Runs `body` alone on the state. Keep it short, and never suspend or call out from it.
  package func locked<Result>(_ body: (inout State) -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body(&state)
  }

  /// As `locked`, then wakes one thread that waits in `waited`.
  package func lockedAndSignal<Result>(_ body: (inout State) -> Result) -> Result {
    defer { unsafe pthread_cond_signal(condition) }
    return locked(body)
  }

  /// As `locked`, then wakes every thread that waits in `waited`.
  package func lockedAndWake<Result>(_ body: (inout State) -> Result) -> Result {
    defer { unsafe pthread_cond_broadcast(condition) }
    return locked(body)
  }

  /// Blocks the calling thread until `body` gives a value.
  package func waited<Result>(_ body: (inout State) -> Result?) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      unsafe pthread_cond_wait(condition, mutex)
    }
  }
}

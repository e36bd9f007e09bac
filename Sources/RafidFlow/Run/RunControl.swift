import Synchronization

/// Asks a run to end early, from outside: what has been read is still finished and committed.
///
/// Safe to call from a signal handler: one atomic store.
public final class RunControl: Sendable {
  private let wanted = Atomic<Int>(0)

  /// A control that lets the run go on.
  public init() {}

  /// Ends the reading before the next document; the first reason stays.
  public func stop(_ reason: StopReason) {
    let code =
      switch reason {
      case .limit: 1
      case .runtime: 2
      case .interrupted: 3
      case .terminated: 4
      }
    _ = wanted.compareExchange(expected: 0, desired: code, ordering: .relaxed)
  }

  /// Why the run was asked to end, or nil.
  public var stopReason: StopReason? {
    switch wanted.load(ordering: .relaxed) {
    case 1: .limit
    case 2: .runtime
    case 3: .interrupted
    case 4: .terminated
    default: nil
    }
  }
}

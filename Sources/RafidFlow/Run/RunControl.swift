import Synchronization

/// Asks a run to end early, from outside: what has been read is still finished and committed.
///
/// Safe to call from a signal handler: one atomic store.
public final class RunControl: Sendable {
  private let wanted = Atomic<Int>(0)
  private static let reasons: [StopReason] = [.limit, .runtime, .interrupted, .terminated]

  /// A control that lets the run go on.
  public init() {}

  /// Ends the reading before the next document; the first reason stays.
  public func stop(_ reason: StopReason) {
    let code = (Self.reasons.firstIndex(of: reason) ?? 0) + 1
    _ = wanted.compareExchange(expected: 0, desired: code, ordering: .relaxed)
  }

  /// Why the run was asked to end, or nil.
  public var stopReason: StopReason? {
    let code = wanted.load(ordering: .relaxed)
    return code == 0 ? nil : Self.reasons[code - 1]
  }
}

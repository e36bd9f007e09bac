import RafidBytes

/// A bounded queue between tasks. It finishes, or fails with a cause that every later call throws.
///
/// Cancellation: `send` and `receive` look for it before they look at the queue. A task that is
/// already waiting is woken by `fail`, so whoever cancels tasks also fails their channels; the run
/// does both.
final class Channel<Element: Sendable>: Sendable {
  private typealias Sender = CheckedContinuation<RunError?, Never>
  private typealias Receiver = CheckedContinuation<Received, Never>
  private typealias State = ChannelState<Element, Sender, Receiver>
  private enum Received: Sendable {
    case element(Element)
    case finished
    case failed(RunError)
  }
  private let state: Monitor<State>

  /// A channel that holds at most `capacity` elements.
  init(capacity: Int) { state = Monitor(State(capacity: capacity)) }

  /// Puts an element into the queue, after waiting for room.
  func send(_ element: Element) async throws(RunError) {
    if Task.isCancelled { throw .cancelled }
    let failure: RunError? = await withCheckedContinuation { continuation in
      // Decide under the lock, act outside it.
      let action = state.locked { state in
        let action = state.send(element)
        if case .wait = action { state.wait(continuation, sending: element) }
        return action
      }
      switch action {
      case .accepted: continuation.resume(returning: nil)
      case .hand(let receiver):
        receiver.resume(returning: .element(element))
        continuation.resume(returning: nil)
      case .wait: break
      case .refused(.failed(let cause)): continuation.resume(returning: cause)
      case .refused(.finished): preconditionFailure("a finished channel takes nothing more")
      }
    }
    if let failure { throw failure }
  }

  /// Puts an element into the queue, or hands it to whoever waits for one; false where there is no
  /// room now, or the channel has ended.
  func offer(_ element: Element) -> Bool {
    switch state.locked({ $0.send(element) }) {
    case .accepted: return true
    case .hand(let receiver):
      receiver.resume(returning: .element(element))
      return true
    case .wait, .refused: return false
    }
  }

  /// Takes the next element, after waiting for one; nil when the channel has finished and nothing
  /// was lost.
  func receive() async throws(RunError) -> Element? {
    if Task.isCancelled { throw .cancelled }
    let received: Received = await withCheckedContinuation { continuation in
      let action = state.locked { state in
        let action = state.receive()
        if case .wait = action { state.wait(continuation) }
        return action
      }
      switch action {
      case .take(let element, let senders):
        for sender in senders { sender.resume(returning: nil) }
        continuation.resume(returning: .element(element))
      case .wait: break
      case .ended(.finished): continuation.resume(returning: .finished)
      case .ended(.failed(let cause)): continuation.resume(returning: .failed(cause))
      }
    }
    switch received {
    case .element(let element): return element
    case .finished: return nil
    case .failed(let cause): throw cause
    }
  }

  /// Says that nothing more will be sent.
  func finish() {
    for receiver in state.locked({ $0.finish() }).receivers {
      receiver.resume(returning: .finished)
    }
  }

  /// Ends the channel with a cause; the first one stays.
  func fail(_ cause: RunError) {
    let waiting = state.locked { $0.fail(cause) }
    for sender in waiting.senders { sender.resume(returning: cause) }
    for receiver in waiting.receivers { receiver.resume(returning: .failed(cause)) }
  }
}

package import DequeModule

/// A bounded queue as a pure state machine: each event gives back what to do, and nothing is done.
///
/// Senders wait while the queue is full, receivers while it is empty. After a wait, senders come in
/// again only when the queue has drained to half, so that a slow receiver wakes them in groups.
/// The tokens stand for whoever waits: continuations in `Channel`, numbers in the tests.
package struct ChannelState<Element, SendToken, ReceiveToken> {
  package enum Ending {
    case finished
    case failed(RunError)
  }
  package enum SendAction {
    /// The element is in the queue.
    case accepted
    /// Hand the element to this receiver, who was waiting.
    case hand(ReceiveToken)
    /// The queue is full; the sender must wait.
    case wait
    /// The channel has ended.
    case refused(Ending)
  }
  package enum ReceiveAction {
    /// Here is an element; these senders, whose elements are now in the queue, go on.
    case take(Element, resuming: [SendToken])
    /// The queue is empty; the receiver must wait.
    case wait
    /// The channel has ended, and nothing is left in it.
    case ended(Ending)
  }
  package struct EndAction {
    package var senders: [SendToken] = []
    package var receivers: [ReceiveToken] = []
  }

  package let capacity: Int
  package private(set) var queue: Deque<Element> = []
  private var senders: Deque<(token: SendToken, element: Element)> = []
  private var receivers: Deque<ReceiveToken> = []
  package private(set) var ending: Ending?

  package init(capacity: Int) {
    precondition(capacity > 0, "a channel needs room for one element")
    self.capacity = capacity
  }

  private var lowWatermark: Int { capacity / 2 }

  /// Offers an element. After `.wait`, call `wait(_:sending:)` under the same lock.
  package mutating func send(_ element: Element) -> SendAction {
    if let ending { return .refused(ending) }
    if let receiver = receivers.popFirst() { return .hand(receiver) }
    guard queue.count < capacity, senders.isEmpty else { return .wait }
    queue.append(element)
    return .accepted
  }

  /// Remembers a sender and what it wants to send.
  package mutating func wait(_ token: SendToken, sending element: Element) {
    senders.append((token, element))
  }

  /// Asks for an element. After `.wait`, call `wait(_:)` under the same lock.
  package mutating func receive() -> ReceiveAction {
    if case .failed? = ending, let ending { return .ended(ending) }
    guard let element = queue.popFirst() else {
      if let ending { return .ended(ending) }
      return .wait
    }
    return .take(element, resuming: queue.count <= lowWatermark ? admitSenders() : [])
  }

  /// Remembers a receiver.
  package mutating func wait(_ token: ReceiveToken) { receivers.append(token) }

  private mutating func admitSenders() -> [SendToken] {
    var admitted: [SendToken] = []
    while queue.count < capacity, let sender = senders.popFirst() {
      queue.append(sender.element)
      admitted.append(sender.token)
    }
    return admitted
  }

  /// Nothing more will be sent; what is queued can still be received.
  package mutating func finish() -> EndAction {
    guard ending == nil else { return EndAction() }
    precondition(senders.isEmpty, "a channel is finished only after its senders are done")
    ending = .finished
    return takeWaiting()
  }

  /// Ends the channel at once: what is queued is lost, and all later calls throw the cause. The
  /// first cause stays, also after `finish`.
  package mutating func fail(_ cause: RunError) -> EndAction {
    if case .failed? = ending { return EndAction() }
    ending = .failed(cause)
    queue.removeAll()
    return takeWaiting()
  }

  private mutating func takeWaiting() -> EndAction {
    let action = EndAction(senders: senders.map(\.token), receivers: receivers.map { $0 })
    senders.removeAll()
    receivers.removeAll()
    return action
  }
}

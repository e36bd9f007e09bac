import Testing

import RafidFlow

/// The state machine driven by random events, held against a plain list.
@Suite struct ChannelStateTests {
  private typealias State = ChannelState<Int, Int, Int>

  /// A small generator with a fixed seed (SplitMix64), so that a failure can be repeated.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// One sender and one receiver that keep score.
  private struct Driver {
    var state: State
    var sent = 0
    var received: [Int] = []
    var waitingSenders = 0
    var waitingReceivers = 0

    mutating func send() {
      let element = sent
      sent += 1
      switch state.send(element) {
      case .accepted: break
      case .hand:
        waitingReceivers -= 1
        received.append(element)
      case .wait:
        state.wait(element, sending: element)
        waitingSenders += 1
      case .refused: Issue.record("refused while open")
      }
    }

    mutating func receive() {
      switch state.receive() {
      case .take(let element, let resumed):
        received.append(element)
        waitingSenders -= resumed.count
      case .wait:
        state.wait(-1)
        waitingReceivers += 1
      case .ended: Issue.record("ended while open")
      }
    }
  }

  @Test(
    "Every element comes out once, in order, and the queue never exceeds its capacity",
    arguments: [1, 2, 3, 8, 64])
  func ordered(capacity: Int) {
    var generator = Generator(state: UInt64(capacity))
    var driver = Driver(state: State(capacity: capacity))
    for _ in 0..<20_000 {
      if Bool.random(using: &generator) { driver.send() } else { driver.receive() }
      #expect(driver.state.queue.count <= capacity)
      #expect(driver.waitingSenders == 0 || driver.waitingReceivers == 0)
    }
    while driver.received.count < driver.sent { driver.receive() }
    #expect(driver.received == Array(0..<driver.sent))
  }

  @Test("Waiting senders come in again only when the queue has drained to half")
  func lowWatermark() {
    var state = State(capacity: 4)
    for element in 0..<4 { guard case .accepted = state.send(element) else { return fail() } }
    guard case .wait = state.send(4) else { return fail() }
    state.wait(4, sending: 4)
    guard case .take(0, resuming: []) = state.receive() else { return fail() }
    guard case .take(1, let resumed) = state.receive(), resumed == [4] else { return fail() }
    #expect(Array(state.queue) == [2, 3, 4])
  }

  @Test("A finished channel gives what it holds, then its end")
  func finish() {
    var state = State(capacity: 2)
    _ = state.send(7)
    #expect(state.finish().receivers.isEmpty)
    guard case .take(7, _) = state.receive() else { return fail() }
    guard case .ended(.finished) = state.receive() else { return fail() }
  }

  @Test("A failed channel loses what it holds and keeps its first cause")
  func failure() {
    var state = State(capacity: 1)
    _ = state.send(1)
    state.wait(2, sending: 2)
    let first = RunError(.failed, "first")
    #expect(state.fail(first).senders == [2])
    #expect(state.fail(RunError(.failed, "second")).senders.isEmpty)
    guard case .ended(.failed(first)) = state.receive() else { return fail() }
    guard case .refused(.failed(first)) = state.send(3) else { return fail() }
  }

  @Test("A failure after the finish still reaches the receivers")
  func failureAfterFinish() {
    var state = State(capacity: 1)
    _ = state.finish()
    _ = state.fail(RunError(.failed, "late"))
    guard case .ended(.failed) = state.receive() else { return fail() }
  }

  private func fail() { Issue.record("another action was due") }
}

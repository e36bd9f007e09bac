import Rafid
import RafidBytes
import RafidFlow

/// How progress is shown.
enum ProgressStyle: String, CaseIterable, Sendable {
  /// A line that is rewritten when standard error is a terminal, else nothing.
  case auto
  /// A line that is rewritten.
  case bar
  /// A new line now and then.
  case plain
  /// Nothing.
  case none
}

/// Shows how far a run is, on standard error.
final class ProgressDisplay: Sendable {
  private struct State {
    var lastShown = 0
    var isLineOpen = false
  }
  private let style: ProgressStyle
  private let start = SystemClock.monotonicNanoseconds()
  private let state = Monitor(State())

  init(style: ProgressStyle) {
    if style == .auto {
      self.style = StandardStream.error.isTerminal ? .bar : .none
    } else {
      self.style = style
    }
  }

  /// Shows the ledger, unless it was shown a moment ago.
  func show(_ ledger: Ledger) {
    guard style != .none else { return }
    let now = SystemClock.monotonicNanoseconds()
    let interval = style == .bar ? 200_000_000 : 10_000_000_000
    let isDue = state.locked { state in
      guard now - state.lastShown >= interval else { return false }
      state.lastShown = now
      state.isLineOpen = style == .bar
      return true
    }
    guard isDue else { return }
    let line = line(ledger, nanoseconds: now - start)
    Terminal.write(style == .bar ? "\r\u{1B}[K\(line)" : line + "\n", to: .error)
  }

  private func line(_ ledger: Ledger, nanoseconds: Int) -> String {
    let seconds = max(0.001, Double(nanoseconds) / 1e9)
    let rate = Wording.size(Int(Double(ledger.readBytes) / seconds))
    return "\(Wording.count(ledger.read)) read, \(Wording.count(ledger.kept)) kept, "
      + "\(Wording.count(ledger.dropped)) dropped, \(Wording.count(ledger.rejected)) rejected, "
      + "\(rate)/s, \(Wording.duration(nanoseconds: nanoseconds))"
  }

  /// Takes the line off the terminal.
  func clear() {
    if state.locked({ $0.isLineOpen }) { Terminal.write("\r\u{1B}[K", to: .error) }
  }
}

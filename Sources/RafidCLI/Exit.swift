import ArgumentParser
import Rafid
import RafidFlow

/// The exit codes, which cron jobs and scripts rely on.
enum Exit: Int32 {
  case done = 0
  case failed = 1
  case someUnreadable = 3
  case stoppedAtLimit = 4
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreateOutput = 73
  case cannotWrite = 74
  case locked = 75
  case badPipeline = 78
  case interrupted = 130
  case readerGone = 141
  case terminated = 143

  /// The code for a run that failed.
  init(_ error: RunError) {
    switch error.kind {
    case .noInput: self = .noInput
    case .badOverride: self = .usage
    case .cannotCreateOutput: self = .cannotCreateOutput
    case .cannotWrite: self = .cannotWrite
    case .readerGone: self = .readerGone
    case .locked: self = .locked
    case .badState: self = .badPipeline
    case .cancelled: self = .interrupted
    case .failed: self = .failed
    }
  }

  /// The code for a run that came to its end.
  init(_ ledger: Ledger) {
    switch ledger.stop {
    case .interrupted: self = .interrupted
    case .terminated: self = .terminated
    case .limit, .runtime: self = .stoppedAtLimit
    case nil: self = ledger.hasUnreadableInput ? .someUnreadable : .done
    }
  }

  /// Ends the command with this code, everything having been said.
  func end() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}

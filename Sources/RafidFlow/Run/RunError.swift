package import RafidBytes

/// A failure that stops the run; the last manifest stands.
public struct RunError: Error, Sendable, Equatable {
  /// What kind of failure it is; it decides the exit code.
  public enum Kind: Sendable {
    /// No input matched.
    case noInput
    /// What the command line says in place of the pipeline file cannot be.
    case badOverride
    /// The output folder or a file in it cannot be created.
    case cannotCreateOutput
    /// Writing failed, for want of space for instance.
    case cannotWrite
    /// Whoever read standard output has had enough.
    case readerGone
    /// Another run holds the lock.
    case locked
    /// The state is damaged, or was made by another pipeline.
    case badState
    /// The run was cancelled from outside.
    case cancelled
    /// Anything else; a defect of the program among them.
    case failed
  }
  /// The kind.
  public let kind: Kind
  /// One sentence: what failed, at which path, and what to do.
  public let message: String

  /// A failure.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The run was told to end.
  static let cancelled = RunError(.cancelled, "the run was cancelled")
}

extension RunError {
  /// A run that reads its input twice met another the second time.
  package static let inputChanged = RunError(
    .failed,
    "the input changed between its two readings; nothing was published: run again when it stands")

  /// A failed system call while output is made.
  package static func writing(_ error: FileError) -> RunError {
    let kind: Kind =
      if error.isBrokenPipe {
        .readerGone
      } else {
        error.action.hasPrefix("create") ? .cannotCreateOutput : .cannotWrite
      }
    return RunError(kind, "\(error); what was committed before is untouched")
  }
}

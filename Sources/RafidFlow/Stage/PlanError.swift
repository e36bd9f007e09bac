/// One thing that is wrong, or doubtful, in a pipeline file.
public struct PlanProblem: Sendable, Equatable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The pipeline cannot run.
    case error
    /// It runs, but most likely not as meant.
    case warning
  }
  /// How bad it is.
  public let severity: Severity
  /// Where it stands.
  public let place: PlanPlace
  /// How many characters it covers.
  public let length: Int
  /// What is wrong and what was expected.
  public let message: String
  /// What was most likely meant.
  public let suggestion: String?

  /// A problem.
  public init(
    _ severity: Severity = .error, at place: PlanPlace, length: Int = 1, _ message: String,
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.place = place
    self.length = length
    self.message = message
    self.suggestion = suggestion
  }
}

/// What is wrong in a pipeline file, all of it; nothing has been read.
public struct PlanError: Error, Sendable {
  /// The problems, in the order of the file.
  public let problems: [PlanProblem]

  /// An error with these problems.
  public init(_ problems: [PlanProblem]) { self.problems = problems }

  /// An error with one problem.
  public init(at place: PlanPlace, _ message: String) {
    problems = [PlanProblem(at: place, message)]
  }
}

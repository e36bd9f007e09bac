/// How far all that one input holds, at any depth, may grow together: many small bombs are one.
final class ExpansionBudget {
  let limits: ReadLimits
  private let file: FileSource
  private var given = 0
  private var isTold = false
  private(set) var isSpent = false

  /// An input may grow to this whatever its size: some pages, some members.
  private static let floor = 32 * ReadLimits.expansionFloor

  init(of file: FileSource, _ limits: ReadLimits) {
    self.file = file
    self.limits = limits
  }

  /// Counts bytes that came out of an archive or a compression.
  func count(_ bytes: Int) {
    given += bytes
    if given > Self.floor, given / limits.expansion > file.usedBytes { isSpent = true }
  }

  /// What is to be said when it is spent; once only.
  func tell() -> String? {
    guard isSpent, !isTold else { return nil }
    isTold = true
    return "\(file.usedBytes) bytes of the file had grown to \(given); the rest was not read"
  }
}

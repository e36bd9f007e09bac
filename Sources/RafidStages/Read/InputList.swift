import RafidBytes
import RafidFlow

/// An input that a run would open.
package struct ListedInput: Sendable, Equatable {
  /// As the run would name it; `-` for standard input.
  package var path: String
  /// Nil for what has no size, such as a pipe, and for what is missing.
  package var bytes: Int?
  /// What earlier runs know of it.
  package var standing = InputHistory.Standing.new
  /// What is wrong with one that was asked for and cannot be read.
  package var trouble: String?
}

extension ReadSource {
  /// What a run would open, in its order; only names and sizes are looked at, and of what an earlier
  /// run has read the first and last bytes.
  package func listInputs() -> [ListedInput] {
    InputPaths(paths, but: own).inputs.map { input in
      switch input {
      case .missing(let path, let detail): return ListedInput(path: path, trouble: detail)
      case .path("-"): return ListedInput(path: "-")
      case .path(let path):
        do throws(FileError) {
          var report = InputReport(
            path: path, bytes: try FileReader(path: path).size, status: .partial)
          if history.knows(path) { report.ends = InputDigest.ofEnds(path) }
          return ListedInput(
            path: path, bytes: report.bytes, standing: history.standing(of: report))
        } catch {
          return ListedInput(path: path, trouble: error.description)
        }
      }
    }
  }
}

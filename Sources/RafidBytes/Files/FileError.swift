import Glibc

/// A system call on a file that failed: which call, which path, and errno.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  package let action: String
  package let code: Int32

  package init(path: String, action: String, code: Int32) {
    self.path = path
    self.action = action
    self.code = code
  }

  /// Takes errno at once, before another call changes it.
  static func last(_ action: String, _ path: String) -> FileError {
    FileError(path: path, action: action, code: errno)
  }

  /// The system's word for the code, such as "No such file or directory".
  package var reason: String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  package var isBrokenPipe: Bool { code == EPIPE }
}

extension FileError: CustomStringConvertible {
  /// One sentence: what could not be done to which path, and why.
  package var description: String { "\(path): cannot \(action): \(reason)" }
}

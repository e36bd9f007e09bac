import Glibc

/// A file that is written aside: its bytes are synced by `close`, and a rename makes it visible.
///
/// A staged file that ends without `close` is removed.
package struct StagedFile: ~Copyable {
  private var descriptor: Int32
  package let stagingPath: String
  package private(set) var written = 0
  private var isOpen = true

  /// Creates (or empties) the file at `stagingPath`.
  package init(stagingPath: String) throws(FileError) {
    self.stagingPath = stagingPath
    descriptor = unsafe open(stagingPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last("create", stagingPath) }
  }

  deinit {
    if isOpen {
      Glibc.close(descriptor)
      unsafe unlink(stagingPath)
    }
  }

  /// Writes all of `bytes` at the end of the file.
  package mutating func write(_ bytes: borrowing [UInt8]) throws(FileError) {
    try writeAll(bytes, to: descriptor, path: stagingPath)
    written += bytes.count
  }

  /// Syncs the bytes to the disk and closes the file; nothing can be written after.
  package mutating func close() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw .last("sync", stagingPath) }
    isOpen = false
    Glibc.close(descriptor)
  }

  /// Closes the file and renames it to `path`.
  package consuming func commit(to path: String) throws(FileError) {
    try close()
    try Folder.rename(stagingPath, to: path)
  }
}

/// Writes all of `bytes` to an open descriptor.
func writeAll(_ bytes: borrowing [UInt8], to descriptor: Int32, path: String) throws(FileError) {
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
    }
    if count < 0 {
      if errno == EINTR { continue }
      throw .last("write", path)
    }
    done += count
  }
}

/// Standard output and standard error as places for bytes.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Writes all of `bytes`.
  package func write(_ bytes: [UInt8]) throws(FileError) {
    try writeAll(bytes, to: rawValue, path: self == .output ? "standard output" : "standard error")
  }

  /// Whether a person looks at it.
  package var isTerminal: Bool { isatty(rawValue) == 1 }
}

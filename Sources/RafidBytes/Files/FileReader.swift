import Glibc

/// An open file, read from front to back or at an offset.
package struct FileReader: ~Copyable {
  private let descriptor: Int32
  package let path: String
  /// Bytes read so far by `read(into:limit:)`.
  package private(set) var position = 0

  /// Opens `path`; `-` is standard input.
  package init(path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      descriptor = dup(0)
    } else {
      // Without O_NONBLOCK the opening of a pipe waits for its writer; the reading waits instead.
      descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else { throw .last("open", path) }
    if path != "-" { _ = fcntl(descriptor, F_SETFL, O_RDONLY) }
  }

  /// The same open file, whatever stands at its path now.
  fileprivate init?(sharing other: borrowing FileReader) {
    path = other.path
    descriptor = dup(other.descriptor)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Size in bytes, or nil for what has none (a pipe, a terminal).
  package var size: Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  /// Appends up to `limit` bytes to `buffer`; the count, 0 at the end of the file.
  package mutating func read(into buffer: inout [UInt8], limit: Int) throws(FileError) -> Int {
    if size == nil { try waitForInput() }
    let count = try unsafe fill(&buffer, limit: limit) { [descriptor] pointer, size in
      unsafe Glibc.read(descriptor, pointer, size)
    }
    position += count
    return count
  }

  /// Appends up to `limit` bytes that stand at `offset`, without moving `position`.
  package func read(
    at offset: Int, into buffer: inout [UInt8], limit: Int
  ) throws(FileError) -> Int {
    try unsafe fill(&buffer, limit: limit) { [descriptor] pointer, size in
      unsafe pread(descriptor, pointer, size, offset)
    }
  }

  /// Goes on reading at `offset`; false for what has no places, such as a pipe.
  package mutating func seek(to offset: Int) -> Bool {
    guard lseek(descriptor, offset, SEEK_SET) == offset else { return false }
    position = offset
    return true
  }

  /// Waits until a pipe or terminal has bytes or ends. A process that was told to stop waits no
  /// longer: what its reader has begun to read is then a part, and said to be one.
  private func waitForInput() throws(FileError) {
    let milliseconds: Int32 = 200
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&wanted, 1, milliseconds) == 0 {
      if Signals.isStopWanted {
        throw FileError(path: path, action: "go on reading after a stop", code: EINTR)
      }
    }
  }

  private func fill(
    _ buffer: inout [UInt8], limit: Int, from call: (UnsafeMutableRawPointer, Int) -> Int
  ) throws(FileError) -> Int {
    var got = 0
    repeat {
      buffer.append(addingCapacity: limit) { output in
        unsafe output.withUnsafeMutableBufferPointer { free, filled in
          guard let base = free.baseAddress else { return }
          got = unsafe call(UnsafeMutableRawPointer(base + filled), limit)
          if got > 0 { filled += got }
        }
      }
    } while got < 0 && errno == EINTR
    guard got >= 0 else { throw .last("read", path) }
    return got
  }
}

/// An open file that several tasks read at offsets of their own.
package final class SharedFile: Sendable {
  private let file: FileReader

  /// Shares a file that is open already; nil when the system has no descriptor left.
  package init?(_ other: borrowing FileReader) {
    guard let file = FileReader(sharing: other) else { return nil }
    self.file = file
  }

  /// Appends up to `limit` bytes that stand at `offset`; the count, 0 at the end of the file.
  package func read(
    at offset: Int, into buffer: inout [UInt8], limit: Int
  ) throws(FileError) -> Int {
    try file.read(at: offset, into: &buffer, limit: limit)
  }
}

extension FileReader {
  /// The whole file, or an error when it is larger than `limit` bytes.
  package static func contents(
    of path: String, limit: Int = 1 << 30
  ) throws(FileError) -> [UInt8] {
    var file = try FileReader(path: path)
    var bytes: [UInt8] = []
    while try file.read(into: &bytes, limit: 1 << 16) > 0 {
      guard bytes.count <= limit else {
        throw FileError(path: path, action: "read more than \(limit) bytes of", code: EFBIG)
      }
    }
    return bytes
  }
}

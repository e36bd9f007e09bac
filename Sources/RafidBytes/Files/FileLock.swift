import Glibc

/// An exclusive lock (`flock`) on a file, held until the value ends.
package struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock; nil when another process holds it, still after `wait` seconds, or when this one
  /// is told to stop while it waits.
  package static func take(_ path: String, wait: Int = 0) throws(FileError) -> FileLock? {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last("create", path) }
    let deadline = SystemClock.monotonicNanoseconds() + wait * 1_000_000_000
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      if code == EWOULDBLOCK, SystemClock.monotonicNanoseconds() < deadline,
        !Signals.isStopWanted
      {
        usleep(pollMicroseconds)
        continue
      }
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw FileError(path: path, action: "lock", code: code)
    }
    return FileLock(descriptor: descriptor)
  }

  /// `flock` itself cannot be told how long to wait.
  private static let pollMicroseconds: UInt32 = 50_000

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}

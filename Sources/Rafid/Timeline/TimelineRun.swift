import RafidBytes

/// A sorted file of entries, read from front to back.
final class TimelineRun {
  private static let chunk = 64 << 10

  private var file: FileReader
  private var bytes: [UInt8] = []
  private var start = 0

  init(_ file: consuming FileReader) { self.file = file }

  /// The next entry; nil at the end.
  func next() throws(FileError) -> TimelineEntry? {
    while true {
      if let found = TimelineEntry.decode(bytes, from: start) {
        start = found.end
        return found.entry
      }
      bytes.removeFirst(start)
      start = 0
      guard try file.read(into: &bytes, limit: Self.chunk) > 0 else { return nil }
    }
  }
}

import RafidBytes

/// Where a stream's bytes come from: a file, a member of an archive, or another stream with its
/// compression taken off.
protocol ByteSource: AnyObject {
  /// The size in bytes, where it is known.
  var size: Int? { get }
  /// Whether the bytes can be gone through from any place.
  var isSeekable: Bool { get }
  /// Appends up to `limit` bytes to `buffer`; the count, 0 at the end.
  func read(into buffer: inout [UInt8], limit: Int) throws(Damage) -> Int
  /// Goes on at `offset`; false for what only goes forward.
  func seek(to offset: Int) -> Bool
  /// Up to `limit` bytes that stand at `offset`, aside from the reading; none for what only goes
  /// forward.
  func peek(at offset: Int, limit: Int) -> [UInt8]
}

extension ByteSource {
  var size: Int? { nil }
  var isSeekable: Bool { false }
  func seek(to offset: Int) -> Bool { false }
  func peek(at offset: Int, limit: Int) -> [UInt8] { [] }
}

/// A file, or standard input.
final class FileSource: ByteSource {
  private var file: FileReader
  /// How many bytes were read, those that were read again included.
  private(set) var readBytes = 0

  init(path: String) throws(FileError) { file = try FileReader(path: path) }

  var size: Int? { file.size }
  var isSeekable: Bool { file.size != nil }

  func read(into buffer: inout [UInt8], limit: Int) throws(Damage) -> Int {
    do throws(FileError) {
      let count = try file.read(into: &buffer, limit: limit)
      readBytes += count
      return count
    } catch {
      throw Damage(ReadDrops.unreadableInput, at: file.position, error.description)
    }
  }

  func seek(to offset: Int) -> Bool { file.seek(to: offset) }

  /// The same file for other tasks; nil for what only goes forward.
  func shared() -> SharedFile? { isSeekable ? SharedFile(file) : nil }

  /// How far the file has been used, where its reader says so and reads ahead by ways of its own.
  private var usedTo: Int?
  /// How many bytes of the file have been used.
  var usedBytes: Int { usedTo ?? readBytes }

  /// Says how far the file has been used.
  func use(to offset: Int) { usedTo = offset }

  func peek(at offset: Int, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    guard offset >= 0, (try? file.read(at: offset, into: &bytes, limit: limit)) != nil else {
      return []
    }
    return bytes
  }
}

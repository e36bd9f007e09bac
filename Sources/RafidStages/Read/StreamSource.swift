import RafidBytes

/// A stream as the source of another: what is inside one compression, looked at again.
final class StreamSource: ByteSource {
  private var stream: DecodedStream
  private let budget: ExpansionBudget

  init(_ stream: consuming DecodedStream, _ budget: ExpansionBudget) {
    self.stream = stream
    self.budget = budget
  }

  func read(into buffer: inout [UInt8], limit: Int) throws(Damage) -> Int {
    while true {
      let count = min(limit, stream.window.count - stream.start)
      if count > 0 {
        ByteSearch.append(
          stream.window.span, stream.start..<stream.start + count, to: &buffer)
        stream.consume(to: stream.start + count)
        budget.count(count)
        guard budget.isSpent else { return count }
        buffer.removeLast(count)
        throw Damage(
          ReadDrops.expansionLimit, at: 0, budget.tell() ?? "the input has grown too much")
      }
      stream.compact()
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: return 0
      // Bytes are missing here, and what is inside cannot know where they were.
      case .damage(let damage):
        if let damage { throw damage }
      }
    }
  }
}

/// Hands a source's bytes to libarchive, and remembers why they failed.
final class LibraryInput: ArchiveInput {
  private let source: any ByteSource
  /// Whether the library may go to any place; else it reads from front to back.
  var isSeekable: Bool
  private(set) var failure: Damage?
  /// How many bytes were handed over.
  private(set) var supplied = 0

  init(_ source: any ByteSource) {
    self.source = source
    isSeekable = source.isSeekable
  }

  var seekableSize: Int? { isSeekable ? source.size : nil }

  func next(into buffer: inout [UInt8]) -> Bool {
    do throws(Damage) {
      supplied += try source.read(into: &buffer, limit: DecodedStream.chunk)
      return true
    } catch {
      failure = failure ?? error
      return false
    }
  }

  func seek(to offset: Int) -> Bool { source.seek(to: offset) }

  /// Whether it is a zip without the record that must stand at its end (APPNOTE 4.3.16): read from
  /// front to back, such a one seems whole. Known only of what is seekable.
  var isCutZip: Bool {
    guard let size = source.size, source.isSeekable,
      source.peek(at: 0, limit: 4) == [0x50, 0x4B, 0x03, 0x04]
    else { return false }
    let longest = 22 + 0xFFFF
    let tail = source.peek(at: max(0, size - longest), limit: longest)
    return ByteSearch.first([0x50, 0x4B, 0x05, 0x06], in: tail.span, 0..<tail.count) == nil
  }
}

/// The bytes of one member of an archive, or of what stands under one compression.
final class MemberSource: ByteSource {
  private let decoder: ArchiveDecoder
  private let input: LibraryInput
  private let budget: ExpansionBudget
  private let startOfInput: Int
  private var given = 0
  /// Whether the bytes ended in damage.
  private(set) var isDamaged = false

  init(_ decoder: ArchiveDecoder, _ input: LibraryInput, _ budget: ExpansionBudget) {
    self.decoder = decoder
    self.input = input
    self.budget = budget
    startOfInput = input.supplied
  }

  func read(into buffer: inout [UInt8], limit: Int) throws(Damage) -> Int {
    guard !isDamaged else { return 0 }
    let before = buffer.count
    switch decoder.read(into: &buffer, limit: limit) {
    case .end: return 0
    case .damage(let message):
      isDamaged = true
      let isUnknown = message.hasPrefix("Unsupported")
      throw input.failure
        ?? Damage(
          isUnknown ? ReadDrops.unsupportedFormat : ReadDrops.corruptData, at: given, message)
    case .bytes: break
    }
    let count = buffer.count - before
    given += count
    // The library may have taken the member's bytes with those before it, so a chunk is allowed for.
    let used = input.supplied - startOfInput + DecodedStream.chunk
    budget.count(count)
    let isBomb = budget.limits.isBomb(output: given, input: used)
    guard isBomb || budget.isSpent else { return count }
    isDamaged = true
    buffer.removeSubrange(before...)
    let detail = isBomb ? "at most \(used) bytes had grown to \(given)" : budget.tell()
    throw Damage(ReadDrops.expansionLimit, at: 0, detail ?? "the input has grown too much")
  }
}

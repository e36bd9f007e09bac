import RafidBytes
import RafidFlow

/// A file's bytes with gzip taken off: a window that grows at its end and is used up at its front.
///
/// Indices into `window` hold until `compact()`. What `fill` adds never reaches past the end of a
/// gzip member, so that a record can be matched with the member it stands in.
struct DecodedStream: ~Copyable {
  /// What a call of `fill` met.
  enum Event {
    /// There are more bytes.
    case bytes
    /// There may be more bytes; a gzip member ended behind them.
    case memberEnd
    /// There is nothing more.
    case end
    /// The bytes of the current member are no good. Nil where the damage was told before and the
    /// attempt to go on has failed again.
    case damage(Damage?)
  }

  private enum State { case between, inside, ended }

  /// One read, and the most that one call inflates.
  private static let chunk = 256 << 10

  private var file: FileReader
  private var inflater: Inflater
  private let limits: ReadLimits
  /// Whether the file is gzip.
  private(set) var isGzip = false
  private var state = State.between
  private var isTold = false
  private var isAtEnd = false
  private var queued: Event?

  private var input: [UInt8] = []
  private var inputStart = 0
  private var inputOffset: Int

  /// Decoded bytes.
  private(set) var window: [UInt8] = []
  /// The first byte of the window that is not used up.
  private(set) var start = 0
  /// Where that byte stands in the decoded stream.
  private(set) var position: Int
  /// Where the current member begins in the file, and what it gives in the decoded stream.
  private(set) var memberOffset = 0
  private(set) var memberPosition = 0
  /// Where the last whole member ended in the file.
  private(set) var memberEndOffset = 0
  private var wholePosition = 0

  /// Opens `path` and looks at its first bytes.
  ///
  /// - Parameter offset: where in the file to begin.
  init(path: String, limits: ReadLimits, at offset: Int = 0) throws(FileError) {
    var opened = try FileReader(path: path)
    var found = 0
    if offset > 0, opened.seek(to: offset) { found = offset }
    var head: [UInt8] = []
    while head.count < 4, try opened.read(into: &head, limit: Self.chunk) > 0 {}
    file = opened
    inflater = Inflater(.gzip)
    self.limits = limits
    inputOffset = found
    isGzip = Self.isMember(head.span, at: 0)
    position = isGzip ? 0 : found
    if isGzip { input = head } else { window = head }
  }

  /// The file's size, where it has one.
  var size: Int? { file.size }
  /// How many bytes of the file were used.
  var fileOffset: Int { isGzip ? inputOffset + inputStart : position }
  /// Whether the next bytes come from a new gzip member, or from none.
  var isBetweenMembers: Bool { isGzip && state != .inside }
  /// Whether all decoded bytes come from whole members, whatever came after them.
  var isWhole: Bool { wholePosition == position(of: window.count) }
  /// The index in the window where the current member's bytes begin.
  var memberStart: Int { start + memberPosition - position }

  /// Where the byte at `index` stands: in the file, or in the decoded stream of a gzip file.
  func position(of index: Int) -> Int { position + index - start }

  /// Uses up everything before `index`.
  mutating func consume(to index: Int) {
    position += index - start
    start = index
  }

  /// Gives up room before `start`; every index changes.
  mutating func compact() {
    if start == window.count {
      window.removeAll(keepingCapacity: true)
    } else if start > window.count / 2 {
      window.removeSubrange(..<start)
    } else {
      return
    }
    start = 0
  }

  /// Uses up `count` decoded bytes, or as many as there are.
  mutating func skip(_ count: Int) {
    var left = count
    while left > 0 {
      let taken = min(left, window.count - start)
      consume(to: start + taken)
      left -= taken
      compact()
      if left > 0, case .end = fill() { return }
    }
  }

  /// Fills the window to `count` bytes, or up to the end of the first gzip member.
  mutating func look(atLeast count: Int) {
    while window.count - start < count {
      let event = fill()
      if case .bytes = event { continue }
      if case .damage = event { queued = event }
      return
    }
  }

  /// What the bytes at hand and the name say of the format.
  func format(of path: String) -> ArchiveFormat {
    ArchiveFormat(head: window.span.extracting(start..<window.count), path: path)
  }

  /// Adds bytes to the window.
  mutating func fill() -> Event {
    if let event = queued {
      queued = nil
      return event
    }
    if window.capacity - window.count < Self.chunk {
      window.reserveCapacity(max(window.count + Self.chunk, 2 * window.capacity))
    }
    guard isGzip else { return fillPlain() }
    while true {
      switch state {
      case .ended: return .end
      case .between: if let event = nextMember() { return event }
      case .inside: if let event = inflate() { return event }
      }
    }
  }

  private mutating func fillPlain() -> Event {
    guard state != .ended else { return .end }
    do throws(FileError) {
      return try file.read(into: &window, limit: Self.chunk) == 0 ? .end : .bytes
    } catch { return unreadable(error) }
  }

  private mutating func unreadable(_ error: FileError) -> Event {
    state = .ended
    return .damage(Damage(ReadDrops.unreadableInput, at: fileOffset, error.description))
  }

  /// Begins the member that must stand at the front of the input; nil when it did.
  private mutating func nextMember() -> Event? {
    repeat {
      do throws(FileError) { try refill(atLeast: 4) } catch { return unreadable(error) }
      // Zero bytes between and after members are padding.
      while inputStart < input.count, input[inputStart] == 0 { inputStart += 1 }
    } while input.count - inputStart < 4 && !isAtEnd
    if inputStart == input.count {
      state = .ended
      return .end
    }
    guard Self.isMember(input.span, at: inputStart) else {
      let found = hexadecimal(input[inputStart...].prefix(4))
      let damage = Damage(
        ReadDrops.corruptGzip, at: inputOffset + inputStart,
        "expected a gzip member (1f8b08) or the end, found \(String(decoding: found, as: UTF8.self))"
      )
      return .damage(resync(from: inputStart + 1, damage))
    }
    inflater.reset()
    memberOffset = inputOffset + inputStart
    memberPosition = position(of: window.count)
    state = .inside
    return nil
  }

  private mutating func inflate() -> Event? {
    if inputStart == input.count {
      do throws(FileError) { try refill(atLeast: 1) } catch { return unreadable(error) }
      if inputStart == input.count {
        state = .ended
        return .damage(
          Damage(
            ReadDrops.truncatedGzip, at: memberOffset,
            "the file ends after \(inputOffset + inputStart - memberOffset) bytes of a gzip member"
          ))
      }
    }
    let before = window.count
    let (taken, status) = inflater.inflate(
      input, from: inputStart, into: &window, limit: Self.chunk)
    inputStart += taken
    let output = position(of: window.count) - memberPosition
    let used = inputOffset + inputStart - memberOffset
    switch status {
    case .memberEnd:
      state = .between
      isTold = false
      memberEndOffset = inputOffset + inputStart
      wholePosition = position(of: window.count)
      return .memberEnd
    case .corrupt: return .damage(corrupt(after: used))
    case .needsInput, .outputFull:
      if limits.isBomb(output: output, input: used) {
        let damage = Damage(
          ReadDrops.expansionLimit, at: memberOffset,
          "\(used) bytes of gzip had grown to \(output)")
        return .damage(resync(from: inputStart, damage))
      }
      if window.count > before { return .bytes }
      // No progress with input at hand: no valid stream does that.
      return taken > 0 ? nil : .damage(corrupt(after: used))
    }
  }

  private mutating func corrupt(after used: Int) -> Damage? {
    let damage = Damage(
      ReadDrops.corruptGzip, at: memberOffset, "\(inflater.message) after \(used) bytes of a member"
    )
    // Damaged data may have led past the front of the next member, so the search begins inside this
    // one; once only, or overlapping false members would make it quadratic.
    let inside = memberOffset + 1 - inputOffset
    return resync(from: isTold || inside < 0 ? inputStart : inside, damage)
  }

  /// Looks for the next member from `index` of the input on.
  private mutating func resync(from index: Int, _ damage: Damage) -> Damage? {
    let wasTold = isTold
    isTold = true
    state = .between
    inputStart = max(index, memberOffset + 1 - inputOffset)
    while true {
      let found = ByteSearch.first(
        [0x1F, 0x8B, 0x08], in: input.span, min(inputStart, input.count)..<input.count)
      if let found {
        inputStart = found
        if found + 4 > input.count, !isAtEnd { try? refill(atLeast: 4) }
        if Self.isMember(input.span, at: inputStart) { break }
        inputStart += 1
        continue
      }
      inputStart = max(min(inputStart, input.count), input.count - 2)
      let left = input.count - inputStart
      do throws(FileError) { try refill(atLeast: left + 1) } catch { isAtEnd = true }
      if isAtEnd, input.count - inputStart <= left {
        inputStart = input.count
        state = .ended
        break
      }
    }
    return wasTold ? nil : damage
  }

  /// Reads until `count` bytes of input are at hand or the file ends.
  private mutating func refill(atLeast count: Int) throws(FileError) {
    guard input.count - inputStart < count, !isAtEnd else { return }
    inputOffset += inputStart
    input.removeSubrange(..<inputStart)
    inputStart = 0
    while input.count < count {
      if try file.read(into: &input, limit: Self.chunk) == 0 {
        isAtEnd = true
        return
      }
    }
  }

  /// Whether a gzip header (RFC 1952) stands at `index`: magic, deflate, no reserved flag.
  fileprivate static func isMember(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 4 <= bytes.count && bytes[index] == 0x1F && bytes[index + 1] == 0x8B
      && bytes[index + 2] == 0x08 && bytes[index + 3] < 0x20
  }
}

extension DecodedStream {
  /// Whether a gzip member can begin at `offset` of the file.
  borrowing func isMember(at offset: Int) -> Bool {
    let head = peek(at: offset, limit: 4)
    return Self.isMember(head.span, at: 0)
  }

  /// Appends up to `limit` bytes that stand at `offset` of the file, aside from the stream.
  borrowing func peek(at offset: Int, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    guard offset >= 0, (try? file.read(at: offset, into: &bytes, limit: limit)) != nil else {
      return []
    }
    return bytes
  }
}

import RafidBytes
import RafidFlow

/// A source's bytes with gzip or zstd taken off: a window that grows at its end and is used up at its
/// front.
///
/// Indices into `window` hold until `compact()`. What `fill` adds never reaches past the end of a
/// member (a gzip member or a zstd frame), so that a record can be matched with the one it stands in.
struct DecodedStream: ~Copyable {
  /// What a call of `fill` met.
  enum Event {
    /// There are more bytes.
    case bytes
    /// There may be more bytes; a member ended behind them.
    case memberEnd
    /// There is nothing more.
    case end
    /// The bytes of the current member are no good. Nil where too much of the like has been told.
    case damage(Damage?)
  }

  enum State { case between, inside, ended }

  /// A compression that comes in members, each with a beginning that can be found.
  enum Packing { case gzip, zstd }

  /// One read, and the most that one call inflates.
  static let chunk = 256 << 10
  /// Input that is at hand when a member begins, so that most lie whole in memory.
  static let lookahead = 512 << 10

  let source: any ByteSource
  /// Whether the input is a file; a pipe gives what it has, and nothing waits for more.
  let isSized: Bool
  /// Takes what lies whole in memory; `inflater` takes the rest, and tells what is damaged.
  var members = MemberInflater()
  var inflater: Inflater
  var zstd: ZstdDecoder?
  let limits: ReadLimits
  /// Who inflates members of the file before they are needed, if any.
  var ahead: MembersAhead?
  /// Whether the source stands elsewhere than behind `input`, since members came from `ahead`.
  var isAside = false
  private(set) var packing: Packing?
  var state = State.between
  /// How often damage has been told, and how much was gone through once more to look behind it.
  var tellings = 0
  var rereadBytes = 0
  var isAtEnd = false
  var queued: Event?

  var input: [UInt8] = []
  var inputStart = 0
  var inputOffset: Int

  /// Decoded bytes.
  var window: [UInt8] = []
  /// The first byte of the window that is not used up.
  private(set) var start = 0
  /// Where that byte stands in the decoded stream.
  private(set) var position: Int
  /// Where the current member begins in the file, and what it gives in the decoded stream.
  var memberOffset = 0
  var memberPosition = 0
  /// Where the last whole member ended in the file.
  var memberEndOffset = 0
  var wholePosition = 0

  /// Looks at the first bytes of `source`.
  ///
  /// - Parameter offset: where to begin; asked only of what is seekable.
  init(_ source: any ByteSource, limits: ReadLimits, at offset: Int = 0) throws(Damage) {
    self.source = source
    isSized = source.size != nil
    self.limits = limits
    inputOffset = offset > 0 && source.seek(to: offset) ? offset : 0
    inflater = Inflater(.gzip)
    var head: [UInt8] = []
    while head.count < 4, try source.read(into: &head, limit: Self.chunk) > 0 {}
    if Self.isGzipMember(head.span, at: 0) {
      packing = .gzip
    } else if Self.isZstdMember(head.span, at: 0) {
      zstd = ZstdDecoder()
      packing = zstd == nil ? nil : .zstd
    }
    position = packing == nil ? inputOffset : 0
    if packing == nil { window = head } else { input = head }
    if inputOffset > 0 { findDictionary() }
  }

  /// The file's size, where it has one.
  var size: Int? { source.size }
  /// How many bytes of the file were used.
  var fileOffset: Int { isPacked ? inputOffset + inputStart : position }
  /// Whether the bytes come in members.
  var isPacked: Bool { packing != nil }
  /// Whether the next bytes come from a new member, or from none.
  var isBetweenMembers: Bool { isPacked && state != .inside }
  /// Whether all decoded bytes come from whole members, whatever came after them.
  var isWhole: Bool { wholePosition == position(of: window.count) }
  /// The index in the window where the current member's bytes begin.
  var memberStart: Int { start + memberPosition - position }

  /// Where the byte at `index` stands: in the file, or in the decoded stream of what is packed.
  func position(of index: Int) -> Int { position + index - start }

  /// Uses up everything before `index`.
  mutating func consume(to index: Int) {
    position += index - start
    start = index
  }

  /// Uses up everything before `next` and gives the part of it before `end`: the window itself, where
  /// that holds nothing else.
  mutating func take(to end: Int, next: Int) -> [UInt8] {
    guard start == 0, next == window.count, window.capacity - end < Self.chunk else {
      defer { consume(to: next) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(Self.withSlack(end - start))
      bytes += window[start..<end]
      return bytes
    }
    position += next
    var bytes: [UInt8] = []
    swap(&bytes, &window)
    bytes.removeLast(next - end)
    return bytes
  }

  /// Room for a record of `count` bytes and for what the parser of a page puts behind it, so that it
  /// need not move the page: nine pages in ten want less than an eighth.
  static func withSlack(_ count: Int) -> Int { count + min(count / 8, chunk / 2) }

  /// Adds a member that was inflated elsewhere.
  mutating func add(_ bytes: consuming [UInt8]) {
    if window.isEmpty {
      window = bytes
    } else {
      ByteSearch.append(bytes.span, 0..<bytes.count, to: &window)
    }
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

  /// Fills the window to `count` bytes, or up to the end of the first member.
  mutating func look(atLeast count: Int) {
    while window.count - start < count {
      let event = fill()
      if case .bytes = event { continue }
      if case .damage = event { queued = event }
      return
    }
  }

  /// Whether JSON at hand is to be cut by objects rather than by lines.
  var isJSONByObject: Bool { ObjectCutter.fits(window.span.extracting(start..<window.count)) }

  /// What the bytes at hand and the name say of the format.
  func format(of path: String) -> ArchiveFormat {
    ArchiveFormat(
      head: window.span.extracting(start..<window.count), path: path, isUnpacked: isPacked)
  }

  /// Adds bytes to the window.
  mutating func fill() -> Event {
    if let event = queued {
      queued = nil
      return event
    }
    guard isPacked else { return fillPlain() }
    while true {
      switch state {
      case .ended: return .end
      case .between: if let event = nextMember() { return event }
      case .inside: if let event = inflate() { return event }
      }
    }
  }

  /// Makes room for one call's bytes.
  mutating func makeRoom() {
    guard window.capacity - window.count < Self.chunk else { return }
    window.reserveCapacity(max(window.count + Self.chunk, 2 * window.capacity))
  }

  mutating func fillPlain() -> Event {
    guard state != .ended else { return .end }
    makeRoom()
    do throws(Damage) {
      return try source.read(into: &window, limit: Self.chunk) == 0 ? .end : .bytes
    } catch { return unreadable(error) }
  }

  mutating func unreadable(_ damage: Damage) -> Event {
    state = .ended
    return .damage(damage)
  }
}

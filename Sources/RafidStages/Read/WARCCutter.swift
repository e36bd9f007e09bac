import RafidBytes
import RafidFlow

/// Cuts a stream into WARC records (WARC 0.18, 1.0 and 1.1), forgiving what can be forgiven.
///
/// A record whose length is missing or wrong is damage, and cutting goes on at the next line, or
/// gzip member, that begins with `WARC/`.
struct WARCCutter {
  private let file: String
  private let limits: ReadLimits
  private var fields = HeaderFields()
  private var pending: Parcel?

  private let keepsBlocks: Bool

  /// - Parameter keepsBlocks: whether records that hold no page keep their blocks too.
  init(file: String, limits: ReadLimits, keepsBlocks: Bool = false) {
    self.file = file
    self.limits = limits
    self.keepsBlocks = keepsBlocks
  }

  private static let magic = Array("WARC/".utf8)
  /// Line feeds after a record that are looked at with it: two are the rule, endless ones are not
  /// held.
  private static let tailLimit = 64

  /// The next record or damaged part, or nil at the end.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    while true {
      if let parcel = pending {
        pending = nil
        return parcel
      }
      switch skipBlank(&stream) {
      case .end: return nil
      case .damage(let damage): pending = abandon(damage, &stream)
      case .bytes, .memberEnd:
        if let parcel = cut(&stream) { return parcel }
      }
    }
  }

  /// What stands at the front; nil where it is damage that was told before.
  private mutating func cut(_ stream: inout DecodedStream) -> Parcel? {
    switch need(Self.magic.count, &stream) {
    case .enough where Self.isMagic(stream.window.span, at: stream.start): record(&stream)
    case .damaged(let damage): abandon(damage, &stream)
    case .enough, .short, .nextRecord: garbage(&stream)
    }
  }

  // MARK: Records

  private mutating func record(_ stream: inout DecodedStream) -> Parcel? {
    let isAtMember = stream.isGzip && stream.start == stream.memberStart
    let member = stream.memberOffset
    var end = fields.parse(stream.window.span, from: stream.start, to: stream.window.count)
    while end == nil {
      let read = stream.window.count - stream.start
      if read > limits.header {
        return lost(
          ReadDrops.headerTooLarge, "no end of the header in \(read) bytes", &stream)
      }
      switch need(read + 1, &stream) {
      case .enough:
        end = fields.parse(stream.window.span, from: stream.start, to: stream.window.count)
      case .damaged(let damage): return abandon(damage, &stream)
      case .short: return truncated("the file ends inside a record's header", &stream)
      case .nextRecord: return lost(ReadDrops.badRecord, "a header without an end", &stream)
      }
    }
    guard let block = end else { return nil }
    guard let length = contentLength(stream.window.span) else {
      let range = fields.range(.contentLength) ?? 0..<0
      let found = printable(stream.window.span, range)
      return lost(
        ReadDrops.badRecord, "expected a Content-Length, found \"\(found)\"", &stream)
    }
    let header = block - stream.start
    guard length <= limits.record else { return oversized(header, length, &stream) }
    switch need(header + length, &stream) {
    case .enough: break
    case .damaged(let damage): return abandon(damage, &stream)
    case .short:
      return truncated("Content-Length says \(length) bytes, the file ends before", &stream)
    case .nextRecord:
      return lost(
        ReadDrops.badRecord, "Content-Length says \(length) bytes, the next record comes before",
        &stream)
    }
    return finish(header, length, isAtMember ? member : nil, &stream)
  }

  /// Emits the record at the front once what follows it shows that its length is right.
  private mutating func finish(
    _ header: Int, _ length: Int, _ member: Int?, _ stream: inout DecodedStream
  ) -> Parcel? {
    let blockEnd = stream.start + header + length
    var next = blockEnd
    var tail = tailEnd(&next, blockEnd, &stream)
    if case .foreign(let feeds) = tail, feeds > 0 { tail = .record }
    guard case .foreign = tail else {
      var origin = Provenance(file: file, offset: stream.position)
      origin.length = header + length
      if let member, next == stream.window.count, stream.isBetweenMembers,
        stream.memberOffset == member
      {
        origin.offset = member
        origin.length = stream.memberEndOffset - member
      } else if let member, case .damage = tail {
        origin.offset = member
        origin.length = nil
      }
      let isWhole = keepsBlocks || carriesDocument(stream.window.span)
      let end = isWhole ? blockEnd : stream.start + header
      let parcel = Parcel(
        .warcRecord, bytes: Array(stream.window[stream.start..<end]), origin: origin)
      stream.consume(to: next)
      if case .damage(let damage) = tail { pending = abandon(damage, &stream) }
      return parcel
    }
    let found = printable(stream.window.span, blockEnd..<blockEnd + 16)
    return lost(
      ReadDrops.badRecord,
      "Content-Length says \(length) bytes, found \"\(found)\" after them", &stream)
  }

  /// What follows a record's block.
  private enum Tail {
    /// A record, or nothing more.
    case record
    /// Something else, after so many line feeds.
    case foreign(feeds: Int)
    /// The member's checksum is wrong, or the file is broken here.
    case damage(Damage?)
  }

  /// Passes over the blank lines that end a record; `next` is then where the next one begins.
  private func tailEnd(_ next: inout Int, _ blockEnd: Int, _ stream: inout DecodedStream) -> Tail {
    var feeds = 0
    while true {
      while next < stream.window.count {
        let byte = stream.window[next]
        guard byte == 0x0A || byte == 0x0D else {
          if stream.window.count - next < Self.magic.count { break }
          return Self.isMagic(stream.window.span, at: next) ? .record : .foreign(feeds: feeds)
        }
        if byte == 0x0A { feeds += 1 }
        next += 1
        if feeds > Self.tailLimit { return .record }
      }
      if next == stream.window.count, stream.isBetweenMembers { return .record }
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: return next == stream.window.count ? .record : .foreign(feeds: feeds)
      case .damage(let damage): return .damage(damage)
      }
    }
  }

  private func contentLength(_ bytes: Span<UInt8>) -> Int? {
    guard let range = fields.range(.contentLength), !range.isEmpty else { return nil }
    var value = 0
    for index in range {
      guard 0x30...0x39 ~= bytes[index] else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow, product <= Int.max - 9 else { return nil }
      value = product + Int(bytes[index] - 0x30)
    }
    return value
  }

  /// Whether the record's block can hold a page; of others the header is enough.
  private func carriesDocument(_ bytes: Span<UInt8>) -> Bool {
    guard let type = fields.value(.warcType, in: bytes) else { return false }
    return WARCType(type).carriesDocument
  }

  // MARK: Damage

  private func damaged(
    _ damage: Damage, header: [UInt8] = [], length: Int? = nil
  ) -> Parcel {
    var origin = Provenance(file: file, offset: damage.offset)
    origin.length = length
    return Parcel(
      .damage(damage.reason, detail: damage.detail), bytes: header, origin: origin)
  }

  /// Drops what is at hand of a member that turned out damaged.
  private func abandon(_ damage: Damage?, _ stream: inout DecodedStream) -> Parcel? {
    stream.consume(to: stream.window.count)
    return damage.map { damaged($0) }
  }

  /// A file that ends inside a record. Where the length was wrong, later records are within.
  private mutating func truncated(_ detail: String, _ stream: inout DecodedStream) -> Parcel? {
    if let next = Self.recordStart(stream.window.span, from: stream.start + 1) {
      return part(ReadDrops.badRecord, detail + "; a record begins within", to: next, &stream)
    }
    return part(ReadDrops.truncatedRecord, detail, to: stream.window.count, &stream)
  }

  /// A record that cannot be kept: everything up to the next one is damage.
  private mutating func lost(
    _ reason: DropReason, _ detail: String, _ stream: inout DecodedStream
  ) -> Parcel? {
    let offset = stream.position
    let header = headerBytes(stream.window.span, from: stream.start)
    let damage = skipToRecord(&stream)
    var parcel = damaged(Damage(reason, at: offset, detail), header: header)
    parcel.origin.length = stream.position - offset
    pending = damage.map { damaged($0) }
    return parcel
  }

  private mutating func part(
    _ reason: DropReason, _ detail: String, to end: Int, _ stream: inout DecodedStream
  ) -> Parcel {
    let header = headerBytes(stream.window.span, from: stream.start)
    let parcel = damaged(
      Damage(reason, at: stream.position, detail), header: header, length: end - stream.start)
    stream.consume(to: end)
    return parcel
  }

  private mutating func headerBytes(_ bytes: Span<UInt8>, from start: Int) -> [UInt8] {
    guard let end = fields.parse(bytes, from: start, to: min(bytes.count, start + limits.header))
    else { return [] }
    return (start..<end).map { bytes[$0] }
  }

  private mutating func garbage(_ stream: inout DecodedStream) -> Parcel? {
    let found = printable(stream.window.span, stream.start..<stream.start + 16)
    return lost(ReadDrops.badRecord, "expected \"WARC/\", found \"\(found)\"", &stream)
  }

  /// A record longer than the limit: passed over without holding it.
  private mutating func oversized(
    _ header: Int, _ length: Int, _ stream: inout DecodedStream
  ) -> Parcel? {
    let offset = stream.position
    let bytes = Array(stream.window[stream.start..<(stream.start + header)])
    let isPage = carriesDocument(stream.window.span)
    let end = offset.addingReportingOverflow(header + min(length, Int.max / 2))
    var damage: Damage?
    if !end.overflow, !stream.isGzip, isRecordEnd(end.partialValue, &stream) {
      damage = drain(to: end.partialValue, &stream)
    } else {
      damage = skipToRecord(&stream)
    }
    var parcel = damaged(
      Damage(
        ReadDrops.recordTooLarge, at: offset,
        "Content-Length says \(length) bytes, limits.record is \(limits.record)"), header: bytes)
    if !isPage { parcel.content = .warcRecord }
    parcel.origin.length = stream.position - offset
    pending = damage.map { damaged($0) }
    return parcel
  }

  /// Whether a record can end at `offset` of an uncompressed file.
  private func isRecordEnd(_ offset: Int, _ stream: inout DecodedStream) -> Bool {
    if offset == stream.size { return true }
    let found = stream.peek(at: offset, limit: 16)
    let next = found.firstIndex { $0 != 0x0A && $0 != 0x0D }
    guard let next else { return !found.isEmpty }
    return next > 0 && found.count - next >= 5 && Self.isMagic(found.span, at: next)
  }

  private func drain(to offset: Int, _ stream: inout DecodedStream) -> Damage? {
    while true {
      let wanted = stream.start + offset - stream.position
      if wanted <= stream.window.count {
        stream.consume(to: wanted)
        return nil
      }
      stream.consume(to: stream.window.count)
      stream.compact()
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: return nil
      case .damage(let damage):
        stream.consume(to: stream.window.count)
        return damage
      }
    }
  }

  /// Uses up everything before the next record; damage met on the way.
  private func skipToRecord(_ stream: inout DecodedStream) -> Damage? {
    // The magic and what must stand before and after it: "\nWARC/1".
    let length = Self.magic.count + 2
    var from = stream.start + 1
    while true {
      var next = Self.recordStart(stream.window.span, from: from)
      let member = stream.memberStart
      if stream.isGzip, member >= from, Self.isMagic(stream.window.span, at: member) {
        next = min(next ?? member, member)
      }
      if let next {
        stream.consume(to: next)
        return nil
      }
      stream.consume(to: max(from - 1, stream.window.count - length))
      stream.compact()
      from = stream.start + 1
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end:
        stream.consume(to: stream.window.count)
        return nil
      case .damage(let damage):
        stream.consume(to: stream.window.count)
        return damage
      }
    }
  }

  // MARK: Looking ahead

  private enum Need {
    case enough
    case short
    /// A gzip member that begins with a record came first.
    case nextRecord
    case damaged(Damage?)
  }

  /// Fills the window until `count` bytes stand in it from its front on.
  private func need(_ count: Int, _ stream: inout DecodedStream) -> Need {
    while stream.window.count - stream.start < count {
      switch stream.fill() {
      case .bytes, .memberEnd: break
      case .end: return .short
      case .damage(let damage): return .damaged(damage)
      }
      if stream.isGzip, stream.memberStart > stream.start,
        Self.isMagic(stream.window.span, at: stream.memberStart)
      {
        return .nextRecord
      }
    }
    return .enough
  }

  /// Passes over blank lines before a record.
  private func skipBlank(_ stream: inout DecodedStream) -> DecodedStream.Event {
    while true {
      var index = stream.start
      while index < stream.window.count,
        stream.window[index] == 0x0A || stream.window[index] == 0x0D
      {
        index += 1
      }
      stream.consume(to: index)
      stream.compact()
      if stream.start < stream.window.count { return .bytes }
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: return .end
      case .damage(let damage): return .damage(damage)
      }
    }
  }

  private static func isMagic(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index >= 0, index + magic.count <= bytes.count else { return false }
    // Some writers send it in small letters.
    for (offset, byte) in magic.enumerated() {
      let found = bytes[index + offset]
      guard (0x61...0x7A ~= found ? found & ~0x20 : found) == byte else { return false }
    }
    return true
  }

  /// Where, from `from` on, a line begins with a version such as `WARC/1.0`.
  private static func recordStart(_ bytes: Span<UInt8>, from: Int) -> Int? {
    var index = from
    while let found = ByteSearch.first(magic, in: bytes, index..<bytes.count) {
      let after = found + magic.count
      if bytes[found - 1] == 0x0A, after < bytes.count, 0x30...0x31 ~= bytes[after] {
        return found
      }
      index = found + 1
    }
    return nil
  }
}

/// The value of `WARC-Type`.
enum WARCType: String {
  case response, resource, conversion, revisit, warcinfo, request, metadata, continuation
  case other

  init(_ text: [UInt8]) {
    let name = String(decoding: text.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
    self = WARCType(rawValue: name) ?? .other
  }

  var carriesDocument: Bool { self == .response || self == .resource || self == .conversion }
}

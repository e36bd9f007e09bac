import RafidBytes
import RafidFlow

/// Cuts a stream into WARC records (WARC 0.18, 1.0 and 1.1), forgiving what can be forgiven.
///
/// A record whose length is missing or wrong is damage, and cutting goes on at the next line, or
/// gzip member, that begins with `WARC/`.
struct WARCCutter {
  let file: String
  let limits: ReadLimits
  var fields = HeaderFields()
  var pending: Parcel?

  let keepsBlocks: Bool

  /// - Parameter keepsBlocks: whether records that hold no page keep their blocks too.
  init(file: String, limits: ReadLimits, keepsBlocks: Bool = false) {
    self.file = file
    self.limits = limits
    self.keepsBlocks = keepsBlocks
  }

  static let magic = Array("WARC/".utf8)
  /// Line feeds after a record that are looked at with it: two are the rule, endless ones are not
  /// held.
  static let tailLimit = 64

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
  mutating func cut(_ stream: inout DecodedStream) -> Parcel? {
    switch need(Self.magic.count, &stream) {
    case .enough where Self.isMagic(stream.window.span, at: stream.start): record(&stream)
    case .damaged(let damage): abandon(damage, &stream)
    case .enough, .short, .nextRecord: garbage(&stream)
    }
  }

  mutating func record(_ stream: inout DecodedStream) -> Parcel? {
    let isAtMember = stream.isPacked && stream.start == stream.memberStart
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
  mutating func finish(
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
      } else if let member, case .damage(let damage) = tail {
        origin.offset = member
        origin.length = damage?.offset == member ? damage?.length : nil
      }
      let isWhole = keepsBlocks || carriesDocument(stream.window.span)
      let end = isWhole ? blockEnd : stream.start + header
      var parcel = Parcel(
        .warcRecord, bytes: stream.take(to: end, next: next), origin: origin)
      guard case .damage(let damage) = tail else { return parcel }
      if let damage, !damage.isCorruption {
        pending = abandon(damage, &stream)
        return parcel
      }
      // The checksum that is wrong is this record's too.
      _ = abandon(damage, &stream)
      parcel.content = .damage(
        damage?.reason ?? stream.corruptReason,
        detail: damage?.detail ?? "the record stands in a damaged \(stream.memberName)")
      parcel.bytes.removeSubrange(header...)
      return parcel
    }
    let found = printable(stream.window.span, blockEnd..<blockEnd + 16)
    return lost(
      ReadDrops.badRecord,
      "Content-Length says \(length) bytes, found \"\(found)\" after them", &stream)
  }

  /// What follows a record's block.
  enum Tail {
    /// A record, or nothing more.
    case record
    /// Something else, after so many line feeds.
    case foreign(feeds: Int)
    /// The member's checksum is wrong, or the file is broken here.
    case damage(Damage?)
  }

  /// Passes over the blank lines that end a record; `next` is then where the next one begins.
  func tailEnd(_ next: inout Int, _ blockEnd: Int, _ stream: inout DecodedStream) -> Tail {
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

  func contentLength(_ bytes: Span<UInt8>) -> Int? {
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
  func carriesDocument(_ bytes: Span<UInt8>) -> Bool {
    guard let type = fields.value(.warcType, in: bytes) else { return false }
    return WARCType(type).carriesDocument
  }

  enum Need {
    case enough
    case short
    /// A gzip member that begins with a record came first.
    case nextRecord
    case damaged(Damage?)
  }

  /// Fills the window until `count` bytes stand in it from its front on.
  func need(_ count: Int, _ stream: inout DecodedStream) -> Need {
    while stream.window.count - stream.start < count {
      switch stream.fill() {
      case .bytes, .memberEnd: break
      case .end: return .short
      case .damage(let damage): return .damaged(damage)
      }
      if stream.isPacked, stream.memberStart > stream.start,
        Self.isMagic(stream.window.span, at: stream.memberStart)
      {
        return .nextRecord
      }
    }
    return .enough
  }

  /// Passes over blank lines before a record.
  func skipBlank(_ stream: inout DecodedStream) -> DecodedStream.Event {
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

  static func isMagic(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index >= 0, index + magic.count <= bytes.count else { return false }
    // Some writers send it in small letters.
    for (offset, byte) in magic.enumerated() {
      let found = bytes[index + offset]
      guard (0x61...0x7A ~= found ? found & ~0x20 : found) == byte else { return false }
    }
    return true
  }

  /// Where, from `from` on, a line begins with a version such as `WARC/1.0`.
  static func recordStart(_ bytes: Span<UInt8>, from: Int) -> Int? {
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

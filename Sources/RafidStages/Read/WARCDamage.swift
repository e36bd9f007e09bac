import RafidBytes
import RafidFlow

/// What becomes of records that cannot be kept, and where the next one begins.
extension WARCCutter {
  func damaged(
    _ damage: Damage, header: [UInt8] = [], length: Int? = nil
  ) -> Parcel {
    var parcel = Parcel(damage, in: file)
    parcel.bytes = header
    if let length { parcel.origin.length = length }
    return parcel
  }

  /// Drops what is at hand of a member that turned out damaged.
  func abandon(_ damage: Damage?, _ stream: inout DecodedStream) -> Parcel? {
    stream.consume(to: stream.window.count)
    return damage.map { damaged($0) }
  }

  /// A file that ends inside a record. Where the length was wrong, later records are within.
  mutating func truncated(_ detail: String, _ stream: inout DecodedStream) -> Parcel? {
    if let next = Self.recordStart(stream.window.span, from: stream.start + 1) {
      return part(ReadDrops.badRecord, detail + "; a record begins within", to: next, &stream)
    }
    return part(ReadDrops.truncatedRecord, detail, to: stream.window.count, &stream)
  }

  /// A record that cannot be kept: everything up to the next one is damage.
  mutating func lost(
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

  mutating func part(
    _ reason: DropReason, _ detail: String, to end: Int, _ stream: inout DecodedStream
  ) -> Parcel {
    let header = headerBytes(stream.window.span, from: stream.start)
    let parcel = damaged(
      Damage(reason, at: stream.position, detail), header: header, length: end - stream.start)
    stream.consume(to: end)
    return parcel
  }

  mutating func headerBytes(_ bytes: Span<UInt8>, from start: Int) -> [UInt8] {
    guard let end = fields.parse(bytes, from: start, to: min(bytes.count, start + limits.header))
    else { return [] }
    return (start..<end).map { bytes[$0] }
  }

  mutating func garbage(_ stream: inout DecodedStream) -> Parcel? {
    let found = printable(stream.window.span, stream.start..<stream.start + 16)
    return lost(ReadDrops.badRecord, "expected \"WARC/\", found \"\(found)\"", &stream)
  }

  /// A record longer than the limit: passed over without holding it.
  mutating func oversized(
    _ header: Int, _ length: Int, _ stream: inout DecodedStream
  ) -> Parcel? {
    let offset = stream.position
    let bytes = Array(stream.window[stream.start..<(stream.start + header)])
    let isPage = carriesDocument(stream.window.span)
    let end = offset.addingReportingOverflow(header + min(length, Int.max / 2))
    var damage: Damage?
    if !end.overflow, !stream.isPacked, isRecordEnd(end.partialValue, &stream) {
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
  func isRecordEnd(_ offset: Int, _ stream: inout DecodedStream) -> Bool {
    if offset == stream.size { return true }
    let found = stream.source.peek(at: offset, limit: 16)
    let next = found.firstIndex { $0 != 0x0A && $0 != 0x0D }
    guard let next else { return !found.isEmpty }
    return next > 0 && found.count - next >= 5 && Self.isMagic(found.span, at: next)
  }

  func drain(to offset: Int, _ stream: inout DecodedStream) -> Damage? {
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
  func skipToRecord(_ stream: inout DecodedStream) -> Damage? {
    // The magic and what must stand before and after it: "\nWARC/1".
    let length = Self.magic.count + 2
    var from = stream.start + 1
    while true {
      var next = Self.recordStart(stream.window.span, from: from)
      let member = stream.memberStart
      if stream.isPacked, member >= from, Self.isMagic(stream.window.span, at: member) {
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
}

import RafidBytes
import RafidFlow

/// Cuts a stream into ARC records (ARC 1.0 and 1.1): a line of URL, address, date, media type and
/// length, the content, and a line feed.
struct ARCCutter {
  private let file: String
  private let limits: ReadLimits
  private var pending: Parcel?

  init(file: String, limits: ReadLimits) {
    self.file = file
    self.limits = limits
  }

  /// The next record or damaged part, or nil at the end.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    while true {
      if let parcel = pending {
        pending = nil
        return parcel
      }
      stream.compact()
      var index = stream.start
      while index < stream.window.count, stream.window[index] <= 0x20 { index += 1 }
      stream.consume(to: index)
      if stream.start == stream.window.count {
        switch stream.fill() {
        case .bytes, .memberEnd: continue
        case .end: return nil
        case .damage(let damage): pending = abandon(damage, &stream)
        }
      } else if let parcel = record(&stream) {
        return parcel
      }
    }
  }

  private mutating func record(_ stream: inout DecodedStream) -> Parcel? {
    let isAtMember = stream.isPacked && stream.start == stream.memberStart
    let member = stream.memberOffset
    var feed: Int?
    while true {
      feed = ByteSearch.first(
        0x0A, in: stream.window.span, stream.start..<stream.window.count)
      if feed != nil || stream.window.count - stream.start > limits.header { break }
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: break
      case .damage(let damage): return abandon(damage, &stream)
      }
      break
    }
    guard let feed, let line = ARCLine(stream.window.span, stream.start..<feed) else {
      return garbage(&stream)
    }
    let header = feed + 1 - stream.start
    guard line.length <= limits.record else { return oversized(header, line.length, &stream) }
    while stream.window.count - stream.start < header + line.length {
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end:
        let parcel = damaged(
          Damage(
            ReadDrops.truncatedRecord, at: stream.position,
            "the record says \(line.length) bytes, the file ends before"))
        stream.consume(to: stream.window.count)
        return parcel
      case .damage(let damage): return abandon(damage, &stream)
      }
    }
    let end = stream.start + header + line.length
    var origin = Provenance(file: file, offset: stream.position)
    origin.length = header + line.length
    let bytes = Array(stream.window[stream.start..<end])
    if let damage = finish(end, isAtMember ? member : nil, &origin, &stream) {
      let parcel = abandon(damage, &stream)
      // The checksum that is wrong is this record's too.
      if damage.isCorruption { return parcel }
      pending = parcel
    }
    return Parcel(.arcRecord, bytes: bytes, origin: origin)
  }

  /// Passes over the line feed after a record, and sees whether its gzip member ends there, or is
  /// damaged there.
  private func finish(
    _ end: Int, _ member: Int?, _ origin: inout Provenance, _ stream: inout DecodedStream
  ) -> Damage? {
    var next = end
    while true {
      while next < stream.window.count, next < end + 4,
        stream.window[next] == 0x0A || stream.window[next] == 0x0D
      {
        next += 1
      }
      guard next == stream.window.count, member != nil, !stream.isBetweenMembers else { break }
      if case .damage(let damage) = stream.fill() {
        return damage
      }
    }
    if let member, next == stream.window.count, stream.isBetweenMembers,
      stream.memberOffset == member
    {
      origin.offset = member
      origin.length = stream.memberEndOffset - member
    }
    stream.consume(to: next)
    return nil
  }

  private func damaged(_ damage: Damage, length: Int? = nil) -> Parcel {
    var parcel = Parcel(damage, in: file)
    if let length { parcel.origin.length = length }
    return parcel
  }

  /// Drops what is at hand of a member that turned out damaged.
  private func abandon(_ damage: Damage?, _ stream: inout DecodedStream) -> Parcel? {
    stream.consume(to: stream.window.count)
    return damage.map { damaged($0) }
  }

  /// Passes over lines until one is a record's.
  private mutating func garbage(_ stream: inout DecodedStream) -> Parcel {
    let offset = stream.position
    let found = printable(stream.window.span, stream.start..<stream.start + 24)
    let detail = "expected URL, address, date, type and length, found \"\(found)\""
    while let feed = lineEnd(&stream) {
      stream.consume(to: feed + 1)
      stream.compact()
      guard let next = lineEnd(&stream) else { break }
      if ARCLine(stream.window.span, stream.start..<next) != nil { break }
    }
    return damaged(
      Damage(ReadDrops.badRecord, at: offset, detail), length: stream.position - offset)
  }

  /// Where the line at the front ends; nil at the end of the file. Of a line longer than the limit
  /// the front is dropped.
  private mutating func lineEnd(_ stream: inout DecodedStream) -> Int? {
    while true {
      if let feed = ByteSearch.first(
        0x0A, in: stream.window.span, stream.start..<stream.window.count)
      {
        return feed
      }
      if stream.window.count - stream.start > limits.header {
        stream.consume(to: stream.window.count)
        stream.compact()
      }
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end:
        stream.consume(to: stream.window.count)
        return nil
      case .damage(let damage):
        stream.consume(to: stream.window.count)
        if let damage { pending = damaged(damage) }
        return nil
      }
    }
  }

  private mutating func oversized(
    _ header: Int, _ length: Int, _ stream: inout DecodedStream
  ) -> Parcel {
    let offset = stream.position
    let parcel = damaged(
      Damage(
        ReadDrops.recordTooLarge, at: offset,
        "the record says \(length) bytes, limits.record is \(limits.record)"))
    var left = header + min(length, Int.max / 2)
    while left > 0 {
      let taken = min(left, stream.window.count - stream.start)
      stream.consume(to: stream.start + taken)
      left -= taken
      guard left > 0 else { break }
      stream.compact()
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: return parcel
      case .damage(let damage):
        pending = abandon(damage, &stream)
        return parcel
      }
    }
    return parcel
  }
}

import RafidBytes
import RafidFlow

/// Gzip members (RFC 1952) or zstd frames (RFC 8878) one after another, and the way to the next one
/// past damage.
extension DecodedStream {
  /// Begins the member that must stand at the front of the input; nil when it did.
  mutating func nextMember() -> Event? {
    let front = inputOffset + inputStart
    if takeAhead() { return endOfMember() }
    repeat {
      do throws(Damage) {
        try refill(atLeast: isSized ? Self.lookahead : 4)
        if packing == .zstd { try passSkippable() }
      } catch { return unreadable(error) }
      // As gzip has it after the last member, zero bytes are padding.
      while packing == .gzip, inputStart < input.count, input[inputStart] == 0 { inputStart += 1 }
    } while input.count - inputStart < 4 && !isAtEnd
    let zeros = inputOffset + inputStart - front
    if packing == .gzip, zeros > Self.mostPadding {
      var damage = Damage(
        corruptReason, at: front, "\(zeros) zero bytes where a gzip member or the end must stand")
      damage.length = zeros
      return .damage(damage)
    }
    if inputStart == input.count {
      state = .ended
      return .end
    }
    guard isMember(input.span, at: inputStart) else {
      let found = hexadecimal(input[inputStart...].prefix(4))
      let damage = Damage(
        corruptReason, at: inputOffset + inputStart,
        "expected a \(memberName) or the end, found \(String(decoding: found, as: UTF8.self))")
      return .damage(resync(from: inputStart + 1, damage))
    }
    // Padding was passed, so this place was not asked for.
    if inputOffset + inputStart != front, takeAhead() { return endOfMember() }
    memberOffset = inputOffset + inputStart
    memberPosition = position(of: window.count)
    makeRoom()
    if packing == .gzip, MemberInflater.isFasterThanStream,
      let taken = members.member(
        input, from: inputStart, into: &window, limit: ReadLimits.expansionFloor)
    {
      inputStart += taken
      return endOfMember()
    }
    inflater.reset()
    zstd?.reset()
    state = .inside
    return nil
  }

  /// Whether the next member was inflated ahead. The first one of a file is not asked for: one member
  /// may be all.
  private mutating func takeAhead() -> Bool {
    guard let ahead, packing == .gzip, wholePosition > 0,
      let member = ahead.member(at: inputOffset + inputStart)
    else { return false }
    memberOffset = member.offset
    memberPosition = position(of: window.count)
    inputStart += member.length
    if inputStart > input.count {
      inputOffset += inputStart
      input.removeAll(keepingCapacity: true)
      inputStart = 0
      isAside = true
    }
    add(member.bytes)
    return true
  }

  private mutating func endOfMember() -> Event {
    ahead?.use(to: inputOffset + inputStart)
    state = .between
    memberEndOffset = inputOffset + inputStart
    wholePosition = position(of: window.count)
    return .memberEnd
  }

  mutating func inflate() -> Event? {
    if inputStart == input.count {
      do throws(Damage) { try refill(atLeast: 1) } catch { return unreadable(error) }
      if inputStart == input.count {
        state = .ended
        let used = inputOffset + inputStart - memberOffset
        var damage = Damage(
          packing == .gzip ? ReadDrops.truncatedGzip : ReadDrops.corruptData, at: memberOffset,
          "the file ends after \(used) bytes of a \(memberName)")
        damage.length = used
        return .damage(damage)
      }
    }
    makeRoom()
    let before = window.count
    let (taken, status) = decode()
    inputStart += taken
    ahead?.use(to: inputOffset + inputStart)
    let output = position(of: window.count) - memberPosition
    let used = inputOffset + inputStart - memberOffset
    switch status {
    case .memberEnd: return endOfMember()
    case .corrupt: return .damage(corrupt(after: used))
    case .needsInput, .outputFull:
      if limits.isBomb(output: output, input: used) {
        let damage = Damage(
          ReadDrops.expansionLimit, at: memberOffset,
          "\(used) bytes had grown to \(output)")
        return .damage(resync(from: inputStart, damage))
      }
      if window.count > before { return .bytes }
      // No progress with input at hand: no valid stream does that.
      return taken > 0 ? nil : .damage(corrupt(after: used))
    }
  }

  mutating func corrupt(after used: Int) -> Damage? {
    let message = packing == .gzip ? inflater.message : zstd?.message ?? ""
    let passed = position - memberPosition
    let doubt = passed > 0 ? "; what its first \(passed) bytes gave before is in doubt" : ""
    let damage = Damage(
      corruptReason, at: memberOffset, "\(message) after \(used) bytes of a \(memberName)\(doubt)")
    // Damaged data may have led past the front of the next member, so the search begins inside this
    // one; not without end, or overlapping false members would make it quadratic.
    let inside = memberOffset + 1 - inputOffset
    guard inside >= 0, rereadBytes < 4 * fileOffset + Self.leastReread else {
      return resync(from: inputStart, damage)
    }
    rereadBytes += inputStart - inside
    return resync(from: inside, damage)
  }

  /// So much may be gone through again in any file.
  private static let leastReread = 16 << 20
  /// More zero bytes than tapes and disks pad with are a hole, where members may have stood.
  private static let mostPadding = 64 << 10

  /// Looks for the next member from `index` of the input on; the damage, which reaches up to it. Nil
  /// where damage is so dense that it has been told often enough.
  mutating func resync(from index: Int, _ damage: Damage) -> Damage? {
    state = .between
    inputStart = max(index, memberOffset + 1 - inputOffset)
    while true {
      let found = ByteSearch.first(
        memberMagic, in: input.span, min(inputStart, input.count)..<input.count)
      if let found {
        inputStart = found
        try? refill(atLeast: Self.trial)
        if seemsMember() { break }
        inputStart += 1
        continue
      }
      inputStart = max(min(inputStart, input.count), input.count - 3)
      let left = input.count - inputStart
      do throws(Damage) { try refill(atLeast: left + 1) } catch { isAtEnd = true }
      if isAtEnd, input.count - inputStart <= left {
        inputStart = input.count
        state = .ended
        break
      }
    }
    guard tellings < 64 + fileOffset / 512 else { return nil }
    tellings += 1
    var damage = damage
    damage.length = fileOffset - damage.offset
    return damage
  }

  /// What is looked at of what may be a member.
  private static let trial = 4 << 10
  /// Header and trailer, and the least that stands between them.
  private static let leastMember = 20

  /// Whether a member stands at the front of the input, whole or damaged later on: deflate data seldom
  /// gives anything from a place where none begins.
  private mutating func seemsMember() -> Bool {
    guard isMember(input.span, at: inputStart) else { return false }
    guard packing == .gzip else { return true }
    inflater.reset()
    var output: [UInt8] = []
    let (taken, status) = inflater.inflate(
      input, from: inputStart, into: &output, limit: Self.trial)
    return status != .corrupt || taken >= Self.leastMember || !output.isEmpty
  }

  /// Reads until `count` bytes of input are at hand or the file ends.
  mutating func refill(atLeast count: Int) throws(Damage) {
    guard input.count - inputStart < count, !isAtEnd else { return }
    if isAside {
      guard source.seek(to: inputOffset) else {
        throw Damage(
          ReadDrops.unreadableInput, at: inputOffset, "the file has no byte \(inputOffset)")
      }
      isAside = false
    }
    inputOffset += inputStart
    input.removeSubrange(..<inputStart)
    inputStart = 0
    // What is at hand has been moved, so much is read at once.
    let limit = isSized ? 4 * Self.chunk : Self.chunk
    while input.count < count {
      if try source.read(into: &input, limit: limit) == 0 {
        isAtEnd = true
        return
      }
    }
  }

  mutating func decode() -> (taken: Int, status: InflateStatus) {
    if packing == .zstd {
      return zstd?.decode(input, from: inputStart, into: &window, limit: Self.chunk)
        ?? (0, .corrupt)
    }
    return inflater.inflate(input, from: inputStart, into: &window, limit: Self.chunk)
  }

  /// Whether a gzip header stands at `index`: magic, deflate, no reserved flag.
  static func isGzipMember(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 4 <= bytes.count && bytes[index] == 0x1F && bytes[index + 1] == 0x8B
      && bytes[index + 2] == 0x08 && bytes[index + 3] < 0x20
  }

  /// Whether a zstd frame stands at `index`, one to be skipped included.
  static func isZstdMember(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    ZstdDecoder.isFrame(bytes, at: index) || ZstdDecoder.isSkippable(bytes, at: index)
  }

  func isMember(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    packing == .zstd ? Self.isZstdMember(bytes, at: index) : Self.isGzipMember(bytes, at: index)
  }

  var memberMagic: [UInt8] { packing == .zstd ? [0x28, 0xB5, 0x2F, 0xFD] : [0x1F, 0x8B, 0x08] }
  var memberName: String { packing == .zstd ? "zstd frame" : "gzip member" }
  var corruptReason: DropReason {
    packing == .zstd ? ReadDrops.corruptData : ReadDrops.corruptGzip
  }
}

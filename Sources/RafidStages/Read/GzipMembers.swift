import RafidBytes
import RafidFlow

/// Gzip members one after another (RFC 1952), and the way to the next one past damage.
extension DecodedStream {
  /// Begins the member that must stand at the front of the input; nil when it did.
  mutating func nextMember() -> Event? {
    repeat {
      let wanted = isSized ? Self.lookahead : 4
      do throws(FileError) { try refill(atLeast: wanted) } catch { return unreadable(error) }
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
    memberOffset = inputOffset + inputStart
    memberPosition = position(of: window.count)
    if let taken = members.member(
      input, from: inputStart, into: &window, limit: ReadLimits.expansionFloor)
    {
      inputStart += taken
      return endOfMember()
    }
    inflater.reset()
    state = .inside
    return nil
  }

  private mutating func endOfMember() -> Event {
    state = .between
    isTold = false
    memberEndOffset = inputOffset + inputStart
    wholePosition = position(of: window.count)
    return .memberEnd
  }

  mutating func inflate() -> Event? {
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
    case .memberEnd: return endOfMember()
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

  mutating func corrupt(after used: Int) -> Damage? {
    let damage = Damage(
      ReadDrops.corruptGzip, at: memberOffset, "\(inflater.message) after \(used) bytes of a member"
    )
    // Damaged data may have led past the front of the next member, so the search begins inside this
    // one; once only, or overlapping false members would make it quadratic.
    let inside = memberOffset + 1 - inputOffset
    return resync(from: isTold || inside < 0 ? inputStart : inside, damage)
  }

  /// Looks for the next member from `index` of the input on.
  mutating func resync(from index: Int, _ damage: Damage) -> Damage? {
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
  mutating func refill(atLeast count: Int) throws(FileError) {
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
  static func isMember(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 4 <= bytes.count && bytes[index] == 0x1F && bytes[index + 1] == 0x8B
      && bytes[index + 2] == 0x08 && bytes[index + 3] < 0x20
  }

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

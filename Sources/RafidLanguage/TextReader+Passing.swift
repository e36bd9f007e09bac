// What is passed over: addresses, tags, character references.

extension TextReader {
  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  /// Whether a letter of ASCII in lower case.
  @inline(__always)
  static func isLetter(_ lowered: UInt32) -> Bool { lowered &- 0x61 < 26 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { isLetter(UInt32(byte | 0x20)) }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  /// Whether a border makes the Latin word before it none: a digit, a low line, a hyphen and a digit.
  @inline(__always)
  static func spoils(_ scalar: UInt32, _ next: UInt8) -> Bool {
    isDigit(scalar) || scalar == 0x5F || (scalar == 0x2D && isDigit(UInt32(next)))
  }

  /// Whether a border, which ends before `index`, is `@`, the colon of `://` or the dot of `www.`.
  @inline(__always)
  static func opensAddress(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ scalar: UInt32, _ length: Int,
    _ word: borrowing MutableSpan<UInt32>
  ) -> Bool {
    if scalar == 0x40 { return true }
    if scalar == 0x3A {
      return index &+ 1 < end && bytes[index] == 0x2F && bytes[index &+ 1] == 0x2F
    }
    guard scalar == 0x2E, length == 3 else { return false }
    for place in 1...3 where word[place] != 0x77 { return false }
    return true
  }

  /// Where to read on after a border that ends before `index` and may open something to pass over.
  static func pass(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ scalar: UInt32, _ isAddress: Bool
  ) -> Int {
    var last = index
    if isAddress {
      while last < end, !isSpace(bytes[last]) { last &+= 1 }
      return last
    }
    guard index < end else { return index }
    let next = bytes[index]
    if scalar == 0x3C {
      guard isLetter(next) || next == 0x2F || next == 0x21 else { return index }
      let limit = min(end, index &+ longestTag)
      while last < limit, bytes[last] != 0x3E { last &+= 1 }
      return last < end && bytes[last] == 0x3E ? last &+ 1 : index
    }
    guard isLetter(next) || next == 0x23 else { return index }
    let limit = min(end, index &+ longestReference)
    last &+= 1
    while last < limit, isLetter(bytes[last]) || isDigit(UInt32(bytes[last])) { last &+= 1 }
    return last < end && bytes[last] == 0x3B ? last &+ 1 : index
  }
}

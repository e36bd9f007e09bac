/// SHA-1 (FIPS 180-4, section 6.1), for checking the digests that archives hold; it proves nothing
/// against someone who means to deceive.
package enum SHA1 {
  /// The digest's 20 bytes.
  package static func digest(_ bytes: Span<UInt8>) -> [UInt8] {
    var state: [5 of UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    var block = [80 of UInt32](repeating: 0)
    let whole = bytes.count / 64
    for index in 0..<whole { mix(bytes, 64 * index, &state, &block) }
    var tail: [UInt8] = []
    ByteSearch.append(bytes, 64 * whole..<bytes.count, to: &tail)
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for index in 0..<tail.count / 64 { mix(tail.span, 64 * index, &state, &block) }
    var digest: [UInt8] = []
    for index in 0..<5 {
      for shift in stride(from: 24, through: 0, by: -8) {
        digest.append(UInt8(truncatingIfNeeded: state[index] >> UInt32(shift)))
      }
    }
    return digest
  }

  private static func mix(
    _ bytes: Span<UInt8>, _ start: Int, _ state: inout [5 of UInt32], _ w: inout [80 of UInt32]
  ) {
    for index in 0..<16 {
      let at = start + 4 * index
      w[index] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
        | UInt32(bytes[at + 3])
    }
    for index in 16..<80 {
      w[index] = rotated(w[index - 3] ^ w[index - 8] ^ w[index - 14] ^ w[index - 16], 1)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for index in 0..<80 {
      let (f, k): (UInt32, UInt32) =
        switch index {
        case 0..<20: ((b & c) | (~b & d), 0x5A82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case 40..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      (a, b, c, d, e) = (rotated(a, 5) &+ f &+ e &+ k &+ w[index], a, rotated(b, 30), c, d)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}

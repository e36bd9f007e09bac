import CSHA256

/// The compression function of SHA-256 (FIPS 180-4, 6.2.2).
package enum SHA256Block {
  /// Whether the processor has instructions for it: some five times as fast.
  private static let isNative = rafid_sha256_is_native()

  /// The state after some whole blocks of 64 bytes.
  package static func compress(_ state: SIMD8<UInt32>, _ blocks: Span<UInt8>) -> SIMD8<UInt32> {
    guard isNative else { return compressPortably(state, blocks) }
    var state = state
    unsafe withUnsafeMutableBytes(of: &state) { words in
      unsafe blocks.withUnsafeBufferPointer { bytes in
        unsafe rafid_sha256_blocks(
          words.baseAddress?.assumingMemoryBound(to: UInt32.self), bytes.baseAddress,
          bytes.count / 64)
      }
    }
    return state
  }

  /// As `compress`, for two messages at once: a third faster where the processor has instructions
  /// for it. Both have as many blocks.
  package static func compress(
    _ states: (SIMD8<UInt32>, SIMD8<UInt32>), _ first: Span<UInt8>, _ second: Span<UInt8>
  ) -> (SIMD8<UInt32>, SIMD8<UInt32>) {
    precondition(first.count == second.count, "two messages of unequal length")
    guard isNative else { return (compress(states.0, first), compress(states.1, second)) }
    var (one, other) = states
    unsafe withUnsafeMutableBytes(of: &one) { words in
      unsafe withUnsafeMutableBytes(of: &other) { otherWords in
        unsafe first.withUnsafeBufferPointer { bytes in
          unsafe second.withUnsafeBufferPointer { otherBytes in
            unsafe rafid_sha256_pair(
              words.baseAddress?.assumingMemoryBound(to: UInt32.self), bytes.baseAddress,
              otherWords.baseAddress?.assumingMemoryBound(to: UInt32.self),
              otherBytes.baseAddress, bytes.count / 64)
          }
        }
      }
    }
    return (one, other)
  }

  /// As `compress`, on any processor.
  package static func compressPortably(
    _ state: SIMD8<UInt32>, _ blocks: Span<UInt8>
  ) -> SIMD8<UInt32> {
    var state = state
    for index in stride(from: 0, through: blocks.count - 64, by: 64) {
      state = compressed(state, blocks, index)
    }
    return state
  }

  /// The round constants: the first 32 bits of the fractional parts of the cube roots of the first
  /// 64 primes (FIPS 180-4, 4.2.2).
  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1,
    0x923F_82A4, 0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
    0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786,
    0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
    0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147,
    0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
    0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
    0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A,
    0x5B9C_CA4F, 0x682E_6FF3, 0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
    0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
  ]

  /// The state after the block of 64 bytes at `index`.
  private static func compressed(_ state: SIMD8<UInt32>, _ bytes: Span<UInt8>, _ index: Int)
    -> SIMD8<UInt32>
  {
    let k = constants
    var w = InlineArray<16, UInt32>(repeating: 0)
    for place in 0..<16 {
      let raw = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromByteOffset: index + place * 4, as: UInt32.self)
      w[place] = UInt32(bigEndian: raw)
    }
    var a = state[0]
    var b = state[1]
    var c = state[2]
    var d = state[3]
    var e = state[4]
    var f = state[5]
    var g = state[6]
    var h = state[7]
    for base in stride(from: 0, to: 64, by: 16) {
      if base > 0 { extend(&w) }
      // Eight rounds bring every variable back to its place, so none has to be moved.
      for t in stride(from: 0, to: 16, by: 8) {
        round(a, b, c, &d, e, f, g, &h, k[base + t] &+ w[t])
        round(h, a, b, &c, d, e, f, &g, k[base + t + 1] &+ w[t + 1])
        round(g, h, a, &b, c, d, e, &f, k[base + t + 2] &+ w[t + 2])
        round(f, g, h, &a, b, c, d, &e, k[base + t + 3] &+ w[t + 3])
        round(e, f, g, &h, a, b, c, &d, k[base + t + 4] &+ w[t + 4])
        round(d, e, f, &g, h, a, b, &c, k[base + t + 5] &+ w[t + 5])
        round(c, d, e, &f, g, h, a, &b, k[base + t + 6] &+ w[t + 6])
        round(b, c, d, &e, f, g, h, &a, k[base + t + 7] &+ w[t + 7])
      }
    }
    return state &+ SIMD8(a, b, c, d, e, f, g, h)
  }

  /// The next sixteen words of the message schedule, in place of the last.
  @inline(__always)
  private static func extend(_ w: inout InlineArray<16, UInt32>) {
    for t in 0..<16 {
      let low = w[(t + 1) & 15]
      let high = w[(t + 14) & 15]
      let sigma0 = rotate(low, 7) ^ rotate(low, 18) ^ low >> 3
      let sigma1 = rotate(high, 17) ^ rotate(high, 19) ^ high >> 10
      w[t] = w[t] &+ sigma0 &+ w[(t + 9) & 15] &+ sigma1
    }
  }

  /// One round; the two variables that change are passed in their new places.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let first = h &+ sum1 &+ (g ^ (e & (f ^ g))) &+ input
    let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d = d &+ first
    h = first &+ sum0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value &>> count | value &<< (32 &- count)
  }
}

/// SHA-256 (FIPS 180-4).
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var length = 0

  package init() {}

  /// Takes more of the message.
  package mutating func update(_ bytes: Span<UInt8>) {
    length += bytes.count
    for index in 0..<bytes.count {
      pending.append(bytes[index])
      if pending.count == 64 {
        compress()
        pending.removeAll(keepingCapacity: true)
      }
    }
  }

  /// The digest, 32 bytes.
  package consuming func finish() -> [UInt8] {
    var copy = self
    copy.pending.append(0x80)
    if copy.pending.count > 56 {
      while copy.pending.count < 64 { copy.pending.append(0) }
      copy.compress()
      copy.pending.removeAll()
    }
    while copy.pending.count < 56 { copy.pending.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      copy.pending.append(UInt8(truncatingIfNeeded: copy.length * 8 >> shift))
    }
    copy.compress()
    return copy.state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  private mutating func compress() {
    var w = [UInt32](repeating: 0, count: 64)
    for i in 0..<16 {
      w[i] = (0..<4).reduce(0) { $0 << 8 | UInt32(pending[i * 4 + $1]) }
    }
    func rot(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
    for i in 16..<64 {
      let s0 = rot(w[i - 15], 7) ^ rot(w[i - 15], 18) ^ w[i - 15] >> 3
      let s1 = rot(w[i - 2], 17) ^ rot(w[i - 2], 19) ^ w[i - 2] >> 10
      w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
    }
    var v = state
    for i in 0..<64 {
      let s1 = rot(v[4], 6) ^ rot(v[4], 11) ^ rot(v[4], 25)
      let t1 = v[7] &+ s1 &+ (v[4] & v[5] ^ ~v[4] & v[6]) &+ Self.k[i] &+ w[i]
      let s0 = rot(v[0], 2) ^ rot(v[0], 13) ^ rot(v[0], 22)
      let t2 = s0 &+ (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2])
      v = [t1 &+ t2, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ v[i] }
  }

  private static let k: [UInt32] = (2...311).filter { n in
    !(2..<n).contains { n % $0 == 0 }
  }.map { prime in
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root - Double(prime)) / (3 * root * root) }
    return UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }
}

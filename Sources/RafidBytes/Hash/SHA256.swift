/// SHA-256 (FIPS 180-4), for digests that others check and for keys that must not be forged.
package struct SHA256: Sendable {
  /// The state before the first block (FIPS 180-4, 5.3.3).
  package static let start = SIMD8<UInt32>(
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19)
  private var state = start
  /// Bytes that do not fill a block of 64 yet.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  /// The digest of nothing so far.
  package init() { rest.reserveCapacity(64) }

  /// The 32 bytes of the digest of `bytes`.
  package static func digest(_ bytes: Span<UInt8>) -> [UInt8] {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  /// Takes in as many bytes of two messages, a multiple of 64 of each: faster than one after the
  /// other. Neither may have taken in anything but whole blocks.
  package static func update(
    _ one: inout SHA256, _ bytes: Span<UInt8>, _ other: inout SHA256, _ others: Span<UInt8>
  ) {
    precondition(one.rest.isEmpty && other.rest.isEmpty && bytes.count == others.count)
    (one.state, other.state) = SHA256Block.compress((one.state, other.state), bytes, others)
    one.count &+= UInt64(bytes.count)
    other.count &+= UInt64(bytes.count)
  }

  /// Takes in `bytes`.
  package mutating func update(_ bytes: Span<UInt8>) {
    count &+= UInt64(bytes.count)
    var index = 0
    if !rest.isEmpty {
      while rest.count < 64, index < bytes.count {
        rest.append(bytes[index])
        index += 1
      }
      if rest.count < 64 { return }
      state = SHA256Block.compress(state, rest.span)
      rest.removeAll(keepingCapacity: true)
    }
    let whole = (bytes.count - index) & ~63
    state = SHA256Block.compress(state, bytes.extracting(index..<index + whole))
    index += whole
    while index < bytes.count {
      rest.append(bytes[index])
      index += 1
    }
  }

  /// The 32 bytes of the digest; nothing may be taken in afterwards.
  package consuming func finish() -> [UInt8] {
    var last = self
    return last.pad()
  }

  private mutating func pad() -> [UInt8] {
    let bits = count &* 8
    rest.append(0x80)
    if rest.count > 56 {
      while rest.count < 64 { rest.append(0) }
      state = SHA256Block.compress(state, rest.span)
      rest.removeAll(keepingCapacity: true)
    }
    while rest.count < 56 { rest.append(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      rest.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    state = SHA256Block.compress(state, rest.span)
    var output: [UInt8] = []
    output.reserveCapacity(32)
    for lane in 0..<8 {
      for shift in stride(from: UInt32(24), through: 0, by: -8) {
        output.append(UInt8(truncatingIfNeeded: state[lane] >> shift))
      }
    }
    return output
  }
}

/// A fast hash of bytes for tables and keys; no promise against an adversary (see `SHA256`).
///
/// Built on the folded product: the two halves of a 64 by 64 bit product, xored, as in Wang Yi's
/// wyhash. Blocks of 32 bytes go through two independent lanes, the rest in words of eight; the
/// last word is padded with zeros and the length is mixed in at the end. The same on every
/// machine, since bytes are read as little-endian.
package enum FastHash {
  /// 64 random bits each, odd, with 32 ones (digits of no meaning).
  private static let lane0: UInt64 = 0xA0761D6478BD642F
  private static let lane1: UInt64 = 0xE7037ED1A0B428DB
  private static let lane2: UInt64 = 0x8EBC6AF09C88C6E3
  private static let lane3: UInt64 = 0x589965CC75374CC3

  /// The xored halves of a full product.
  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  /// The 64-bit hash of `bytes`; different seeds give unrelated hashes.
  package static func hash64(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    let count = bytes.count
    var first = seed ^ lane0
    var second = seed ^ lane1
    var index = 0
    while count - index >= 32 {
      first = fold(word(bytes, index) ^ lane1, word(bytes, index + 8) ^ first)
      second = fold(word(bytes, index + 16) ^ lane2, word(bytes, index + 24) ^ second)
      index += 32
    }
    while count - index >= 16 {
      first = fold(word(bytes, index) ^ lane2, word(bytes, index + 8) ^ first)
      index += 16
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    if count - index >= 8 {
      low = word(bytes, index)
      index += 8
      high = tail(bytes, index)
    } else {
      low = tail(bytes, index)
    }
    let mixed = fold(low ^ lane3 ^ first, high ^ lane2 ^ second)
    return fold(mixed ^ lane0 ^ UInt64(count), lane1 ^ first &+ second)
  }

  /// The 128-bit hash of `bytes`: two 64-bit hashes of unrelated seeds.
  package static func hash128(_ bytes: Span<UInt8>) -> (high: UInt64, low: UInt64) {
    (hash64(bytes, seed: 0x1D8E4E27C47D124F), hash64(bytes, seed: 0xEB44ACCAB455D165))
  }

  /// Eight bytes from `index` on, which all lie inside `bytes`.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    // Checked load: `unsafeLoadUnaligned` is unsafe for types with padding, which integers lack.
    let raw = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    return UInt64(littleEndian: raw)
  }

  /// The last bytes, fewer than eight, as a number.
  @inline(__always)
  private static func tail(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    for place in index..<bytes.count {
      value |= UInt64(bytes[place]) << shift
      shift += 8
    }
    return value
  }
}

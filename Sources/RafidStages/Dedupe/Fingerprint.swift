/// What is compared of a text.
package struct Fingerprint: Sendable, Equatable {
  /// Equal for texts of the same folded words in the same order.
  package var key: TextKey
  /// One hash for each band; empty for a text too short for near comparison.
  package var bands: [UInt32]
  /// Four bits of each component of the signature, 32 components to an element: those of the
  /// first sixteen in the lower halves of the lanes, of the others in the upper.
  package var signature: [SIMD16<UInt8>]
  /// Shingles of the text, repeats included.
  package var shingles: Int

  /// A fingerprint of these parts, which `Fingerprinter` computes.
  package init(key: TextKey, bands: [UInt32], signature: [SIMD16<UInt8>], shingles: Int) {
    self.key = key
    self.bands = bands
    self.signature = signature
    self.shingles = shingles
  }
}

/// A 128-bit key.
package struct TextKey: Sendable, Equatable {
  /// The first 64 bits.
  package var high: UInt64
  /// The last 64 bits.
  package var low: UInt64

  /// A key of two halves.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

extension TextKey {
  /// Goes on with the key of one more word.
  @inline(__always)
  mutating func add(_ key: UInt64) {
    high = (high ^ key) &* 0x9FB2_1C65_1E98_DF25
    high ^= high >> 29
    low = (low &+ key) &* 0xD6E8_FEB8_6659_FD93
    low ^= low >> 32
  }
}

extension Fingerprint {
  /// The estimated similarity of two signatures of equal length, the second being the elements
  /// from `base` on, 0 to 1.
  static func similarity(
    _ one: Span<SIMD16<UInt8>>, _ other: Span<SIMD16<UInt8>>, _ base: Int
  ) -> Double {
    var counts = SIMD16<UInt8>()
    let unit = SIMD16<UInt8>(repeating: 1)
    let low = SIMD16<UInt8>(repeating: 0x0F)
    for index in 0..<one.count {
      let unequal = one[index] ^ other[base + index]
      counts &+= SIMD16<UInt8>().replacing(with: unit, where: (unequal & low) .== 0)
      counts &+= SIMD16<UInt8>().replacing(with: unit, where: (unequal & ~low) .== 0)
    }
    let equal = SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum()
    let share = Double(equal) / Double(max(one.count, 1) * 32)
    // One in sixteen of the unequal components has the same four bits.
    return max(0, (share - 1 / 16) / (1 - 1 / 16))
  }
}

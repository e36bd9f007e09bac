import RafidBytes
import Testing

@Suite struct FastHashTests {
  @Test("Ten million short keys have ten million hashes")
  func noCollisions() {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(10_000_000)
    var key = [UInt8](repeating: 0, count: 12)
    for index in 0..<10_000_000 {
      // Decimal numbers written in 7 to 12 bytes, the length by the number's last digit.
      var rest = index
      for place in 0..<12 {
        key[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
      hashes.append(FastHash.hash64(key.span.extracting(0..<(7 + index % 6))))
    }
    hashes.sort()
    var equal = 0
    for index in 1..<hashes.count where hashes[index] == hashes[index - 1] { equal += 1 }
    #expect(equal == 0)
  }

  @Test("Keys that differ in length or in one bit differ in about half of the hash's bits")
  func bitBalance() {
    for count in [0, 1, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100] {
      var bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 59 &+ 7) }
      let base = FastHash.hash64(bytes.span)
      var flips = [Int](repeating: 0, count: 64)
      for bit in 0..<(count * 8) {
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        let change = FastHash.hash64(bytes.span) ^ base
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect((12...52).contains(change.nonzeroBitCount), "\(count) bytes, bit \(bit)")
        for place in 0..<64 where change >> UInt64(place) & 1 == 1 { flips[place] += 1 }
      }
      if count >= 32 {
        for flip in flips { #expect(abs(flip * 2 - count * 8) < count * 4, "\(count)") }
      }
      #expect(FastHash.hash64((bytes + [0]).span) != base)
      #expect(FastHash.hash64(bytes.span, seed: 1) != base)
    }
  }

  @Test("Hashes stay what they are, on every machine and in every version")
  func stable() {
    let bytes = (0..<100).map { UInt8($0) }
    #expect(FastHash.hash64([UInt8]().span) == 16_927_671_891_964_622_713)
    #expect(FastHash.hash64(bytes.span) == 8_270_871_217_141_365_741)
    #expect(FastHash.hash128(bytes.span).low == 12_083_688_178_249_312_619)
  }
}

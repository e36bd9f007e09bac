import RafidStages
import Testing

@Suite struct MinHasherTests {
  @Test("Estimates lie near the Jaccard similarity, for short and long sets")
  func estimates() {
    for size in [20, 60, 200, 1000, 5000] {
      for shared in [0, 25, 50, 75, 100] {
        var sum = 0.0
        var expected = 0.0
        for trial in 0..<30 {
          var random = SeededGenerator(seed: UInt64(size * 100_000 + shared * 100 + trial))
          let common = (0..<(size * shared / 100)).map { _ in random.next() }
          let one = common + (0..<(size - common.count)).map { _ in random.next() }
          let two = common + (0..<(size - common.count)).map { _ in random.next() }
          expected = Double(common.count) / Double(2 * size - common.count)
          sum += equalShare(one, two)
        }
        #expect(abs(sum / 30 - expected) < 0.05, "\(size) \(shared) \(sum / 30) \(expected)")
      }
    }
  }

  @Test("Order and repeats of the elements make no difference")
  func sets() {
    var random = SeededGenerator(seed: 1)
    let elements = (0..<100).map { _ in random.next() }
    #expect(equalShare(elements, elements.reversed() + elements) == 1)
  }

  @Test("No bin stays empty, not even with one element")
  func one() {
    var signature: [UInt32] = []
    MinHasher(components: 384).sign([42], into: &signature)
    #expect(signature.count == 384)
    #expect(Set(signature).count == 1)
    #expect(signature[0] < UInt32.max >> 1)
  }

  private func equalShare(_ one: [UInt64], _ two: [UInt64]) -> Double {
    let hasher = MinHasher(components: 384)
    var first: [UInt32] = []
    var second: [UInt32] = []
    hasher.sign(one, into: &first)
    hasher.sign(two, into: &second)
    return Double(zip(first, second).count { $0 == $1 }) / 384
  }
}

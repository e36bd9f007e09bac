import RafidStages
import RafidText
import Testing

/// `near: x` means the Jaccard similarity of the folded texts' sets of shingles: held against sets
/// that are counted exactly.
@Suite struct CalibrationTests {
  /// A text, and an edition of it with every so many words changed.
  private static func pair(_ words: Int, _ change: Int, seed: UInt64) -> ([String], [String]) {
    var random = SeededGenerator(seed: seed)
    let base = madeText(words, seed: seed &+ 77)
    let edition = base.enumerated().map { index, word in
      Int.random(in: 0..<100, using: &random) < change ? "e\(index)" : word
    }
    return (base, edition)
  }

  private static func exact(_ one: [String], _ other: [String]) -> Double {
    let (first, second) = (shingles(one), shingles(other))
    let common = first.intersection(second).count
    return Double(common) / Double(first.count + second.count - common)
  }

  private static func shingles(_ words: [String]) -> Set<String> {
    Set(zip(words, words.dropFirst()).map { "\($0) \($1)" })
  }

  @Test("The similarity that is told is the exact one, without bias and within its deviation")
  func told() {
    var differences: [Double] = []
    for seed in 0..<400 {
      let (base, edition) = Self.pair(40 + seed, [2, 5, 10, 15, 20][seed % 5], seed: UInt64(seed))
      var deduper = Deduper(NearSettings(threshold: 0.2))
      _ = deduper.decide(base.joined(separator: " "))
      guard case .near(_, let similarity) = deduper.decide(edition.joined(separator: " ")) else {
        continue
      }
      differences.append(similarity - Self.exact(base, edition))
    }
    let mean = differences.reduce(0, +) / Double(differences.count)
    let square = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (square / Double(differences.count)).squareRoot()
    #expect(differences.count > 380)
    #expect(abs(mean) < 0.006, "\(mean)")
    #expect(deviation < 0.03, "\(deviation)")
  }

  @Test("A threshold parts the pairs above it from those below", arguments: [0.3, 0.5, 0.7, 0.9])
  func parted(threshold: Double) {
    var (above, found, below, wrong) = (0, 0, 0, 0)
    for seed in 0..<600 {
      let (base, edition) = Self.pair(150, seed % 45, seed: UInt64(seed))
      let exact = Self.exact(base, edition)
      var deduper = Deduper(NearSettings(threshold: threshold))
      _ = deduper.decide(base.joined(separator: " "))
      let isFound = deduper.decide(edition.joined(separator: " ")) != .new
      if exact > threshold + 0.06 {
        above += 1
        found += isFound ? 1 : 0
      } else if exact < threshold - 0.06 {
        below += 1
        wrong += isFound ? 1 : 0
      }
    }
    #expect(above >= 10 && below >= 50)
    #expect(Double(found) >= 0.95 * Double(above), "\(found) of \(above)")
    #expect(Double(wrong) <= 0.02 * Double(below), "\(wrong) of \(below)")
  }
}

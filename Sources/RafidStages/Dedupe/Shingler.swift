/// Turns words into shingles: overlapping runs of words, as 64-bit hashes.
///
/// A shingle reaches as far as carries the weight of `words` words. Characters of scripts without
/// spaces weigh less the smaller their alphabet, since pairs of fifty letters recur in any text.
package struct Shingler: Sendable {
  /// Weight of a word and of an ideograph.
  package static let wordWeight: UInt8 = 6
  /// Weight of a kana character.
  package static let kanaWeight: UInt8 = 3
  /// Weight of a Thai, Lao, Khmer or Burmese character.
  package static let letterWeight: UInt8 = 2

  private let words: Int

  /// A shingler for runs of `words` words.
  package init(words: Int) { self.words = words }

  /// Appends the shingles of the words with these keys and weights, repeats included; fewer words
  /// than a shingle takes make one.
  package func shingle(_ keys: [UInt64], _ weights: [UInt8], into shingles: inout [UInt64]) {
    let wanted = words * Int(Self.wordWeight)
    var last = 0
    var held = 0
    for first in keys.indices {
      while last < keys.count, held < wanted {
        held += Int(weights[last])
        last += 1
      }
      if held < wanted, first > 0 { return }
      var hash: UInt64 = 0
      for index in first..<last { hash = Self.join(hash, keys[index]) }
      shingles.append(hash)
      held -= Int(weights[first])
    }
  }

  /// The hash of a run of words with one more behind it.
  @inline(__always)
  static func join(_ hash: UInt64, _ key: UInt64) -> UInt64 {
    ((hash << 23 | hash >> 41) ^ key) &* 0x9FB2_1C65_1E98_DF25
  }
}

/// The rows of the model that words name: the features of a text.
///
/// A word, folded, between two borders (U+0020) gives one feature for each run of two to four of
/// its scalars and borders, and one for the word as a whole if it has three or more scalars. Han and
/// kana have no words: each character is a feature, and each two in a row. A run's hash starts with
/// `seed` (a word's with `wordSeed`) and becomes `(hash ^ scalar) * multiplier`, modulo 2^32, for
/// each scalar; of n rows it names number `hash * n / 2^32`. `Training/language/features.hpp` does the same.
enum FeatureRows {
  /// Longer words are cut: scripts without spaces make one word of a whole line.
  static let longestWord = 40
  /// A word with its borders fits in so many places.
  static let wordCapacity = longestWord + 2
  /// Shorter words with their borders are runs of four already.
  static let shortestWholeWord = 3
  /// Room for the rows of one word: three for each of its places, and one.
  static let rowCapacity = 3 * (longestWord + 1) + 1

  private static let seed: UInt32 = 0x811C_9DC5
  private static let multiplier: UInt32 = 0x9E37_79B1
  private static let border: UInt32 = 0x20

  /// The hash of no word yet. Its lower half is the hash that names a row and a slot of the lexicon,
  /// the upper one only keeps words apart: low bits of a product do not depend on high ones.
  static let wordSeed: UInt64 = 0x5851_F42D_27D4_EB2F
  private static let wordMultiplier: UInt64 = 0xD1B5_4A32_9E37_79B1

  /// The hash of a word with one more scalar.
  @inline(__always)
  static func hash(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* wordMultiplier
  }

  /// The row that a hash names.
  @inline(__always)
  private static func row(_ hash: UInt32, _ rowCount: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(hash) &* rowCount) &>> 32)
  }

  /// The rows of a word whose scalars stand from place 1 on; places 0 and `length + 1` become its
  /// borders. Gives back how many there are.
  ///
  /// - Parameters:
  ///   - hash: the word's own, for its row as a whole.
  ///   - rows: gets the row numbers; holds `rowCapacity`.
  ///   - rowCount: the number of rows in the model.
  static func fill(
    _ rows: inout MutableSpan<UInt32>, word: inout MutableSpan<UInt32>, length: Int, hash: UInt64,
    rowCount: UInt64
  ) -> Int {
    word[0] = border
    word[length &+ 1] = border
    var next = 0
    var place = 0
    var first = border
    var second = word[1]
    var third = word[2]
    while place &+ 1 < length {
      let fourth = word[place &+ 3]
      var hash = ((seed ^ first) &* multiplier ^ second) &* multiplier
      rows[next] = row(hash, rowCount)
      hash = (hash ^ third) &* multiplier
      rows[next &+ 1] = row(hash, rowCount)
      hash = (hash ^ fourth) &* multiplier
      rows[next &+ 2] = row(hash, rowCount)
      next &+= 3
      place &+= 1
      first = second
      second = third
      third = fourth
    }
    fillTail(&rows, &next, word, length, from: place, rowCount)
    if length >= shortestWholeWord {
      rows[next] = row(UInt32(truncatingIfNeeded: hash), rowCount)
      next &+= 1
    }
    return next
  }

  /// Adds the rows of the runs that end with the word, from the first place where they do.
  @inline(__always)
  private static func fillTail(
    _ rows: inout MutableSpan<UInt32>, _ next: inout Int, _ word: borrowing MutableSpan<UInt32>,
    _ length: Int, from first: Int, _ rowCount: UInt64
  ) {
    var place = first
    while place <= length {
      var hash = (seed ^ word[place]) &* multiplier
      var end = place &+ 1
      while end <= length &+ 1, end < place &+ 4 {
        hash = (hash ^ word[end]) &* multiplier
        rows[next] = row(hash, rowCount)
        next &+= 1
        end &+= 1
      }
      place &+= 1
    }
  }

  /// The rows of a run of Han characters or kana, from place 1 on; how many there are.
  static func fill(
    _ rows: inout MutableSpan<UInt32>, characters: borrowing MutableSpan<UInt32>, length: Int,
    rowCount: UInt64
  ) -> Int {
    var next = 0
    for place in 0..<length {
      let hash = (seed ^ characters[place &+ 1]) &* multiplier
      rows[next] = row(hash, rowCount)
      next &+= 1
      if place &+ 1 < length {
        rows[next] = row((hash ^ characters[place &+ 2]) &* multiplier, rowCount)
        next &+= 1
      }
    }
    return next
  }
}

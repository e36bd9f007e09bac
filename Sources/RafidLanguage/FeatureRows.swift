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
  /// The most rows that one word can name: three for each of its places, and one.
  static let mostOfWord = 3 * (longestWord + 1) + 1
  /// Rows are gathered up to this number, then summed.
  static let capacity = 512

  private static let seed: UInt32 = 0x811C_9DC5
  private static let wordSeed: UInt32 = 0x27D4_EB2F
  private static let multiplier: UInt32 = 0x9E37_79B1
  private static let border: UInt32 = 0x20

  /// The row that a hash names.
  @inline(__always)
  private static func row(_ hash: UInt32, _ rowCount: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(hash) &* rowCount) &>> 32)
  }

  /// Adds the rows of a word whose scalars stand from place 1 on; places 0 and `length + 1` become
  /// its borders. Gives back the hash of the whole word, or 0 for a word that is too short for one.
  ///
  /// - Parameters:
  ///   - rows: row numbers, the first `count` in use, with room for `mostOfWord` more.
  ///   - rowCount: the number of rows in the model.
  @inline(__always)
  static func append(
    word: inout MutableSpan<UInt32>, length: Int, to rows: inout MutableSpan<UInt32>,
    count: inout Int, rowCount: UInt64
  ) -> UInt32 {
    word[0] = border
    word[length &+ 1] = border
    var next = count
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
    appendTail(word, length, from: place, to: &rows, next: &next, rowCount)
    var hash: UInt32 = 0
    if length >= shortestWholeWord {
      hash = wordSeed
      for place in 1...length { hash = (hash ^ word[place]) &* multiplier }
      rows[next] = row(hash, rowCount)
      next &+= 1
    }
    count = next
    return hash
  }

  /// Adds the rows of the runs that end with the word, from the first place where they do.
  @inline(__always)
  private static func appendTail(
    _ word: borrowing MutableSpan<UInt32>, _ length: Int, from first: Int,
    to rows: inout MutableSpan<UInt32>, next: inout Int, _ rowCount: UInt64
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

  /// Adds the rows of a run of Han characters or kana, from place 1 on.
  static func append(
    characters: borrowing MutableSpan<UInt32>, length: Int, to rows: inout MutableSpan<UInt32>,
    count: inout Int, rowCount: UInt64
  ) {
    for place in 0..<length {
      let hash = (seed ^ characters[place &+ 1]) &* multiplier
      rows[count] = row(hash, rowCount)
      count &+= 1
      if place &+ 1 < length {
        rows[count] = row((hash ^ characters[place &+ 2]) &* multiplier, rowCount)
        count &+= 1
      }
    }
  }
}

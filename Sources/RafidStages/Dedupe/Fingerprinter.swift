package import RafidText

/// Makes fingerprints; owns scratch memory, so that each worker has its own.
package struct Fingerprinter {
  private let settings: NearSettings
  private let shingler: Shingler
  private let hasher = MinHasher(components: NearSettings.components)
  private var keys: [UInt64] = []
  private var weights: [UInt8] = []
  private var shingles: [UInt64] = []
  private var components: [UInt32] = []

  /// A maker of fingerprints that compare with those of equal settings.
  package init(_ settings: NearSettings) {
    self.settings = settings
    shingler = Shingler(words: settings.shingleWords)
  }

  /// The fingerprint of `text`, whose words `WordScanner` found.
  package mutating func fingerprint(_ text: Span<UInt8>, words: [Word]) -> Fingerprint {
    var result = Fingerprint(
      key: TextKey(high: 0x243F_6A88_85A3_08D3, low: 0x1319_8A2E_0370_7344), bands: [],
      signature: [], shingles: 0)
    if let pairs = signPairs(words, text, &result.key) {
      result.shingles = pairs
    } else {
      shingle(words, text, &result.key)
      result.shingles = shingles.count
      hasher.sign(shingles, into: &components)
    }
    if result.shingles < settings.minimumShingles { return result }
    result.bands = bandHashes()
    result.signature = shortComponents()
    return result
  }

  /// The usual case in one pass: signs the pairs of words of a text that parts them by spaces, adds
  /// the words to the key, and returns how many pairs there are; nil, with nothing done, for others.
  /// Copies of an article differ in character references that were left in it (`&quot;`), so these
  /// are no words here.
  private mutating func signPairs(
    _ words: [Word], _ text: Span<UInt8>, _ key: inout TextKey
  ) -> Int? {
    guard settings.shingleWords == 2 else { return nil }
    let hasher = hasher
    hasher.clear(&components)
    var bins = components.mutableSpan
    var found = key
    var before: UInt64 = 0
    var count = 0
    for word in words {
      if word.kind == .unspaced { return nil }
      if Self.isReference(word, text) { continue }
      found.add(word.key)
      if count > 0 { hasher.add(Shingler.join(before, word.key), to: &bins) }
      before = Shingler.join(0, word.key)
      count += 1
    }
    key = found
    if count == 0 { return 0 }
    // A single word is a shingle, as `Shingler` has it.
    if count == 1 { hasher.add(before, to: &bins) }
    hasher.fillEmpty(&bins)
    return max(1, count - 1)
  }

  /// Any other case: fills `shingles`, and adds the words to the key.
  private mutating func shingle(_ words: [Word], _ text: Span<UInt8>, _ key: inout TextKey) {
    keys.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    shingles.removeAll(keepingCapacity: true)
    for word in words where !Self.isReference(word, text) {
      key.add(word.key)
      keys.append(word.key)
      weights.append(Self.weight(word, text))
    }
    shingler.shingle(keys, weights, into: &shingles)
  }

  /// Whether a word is the name or number of a character reference: `&name;`, `&#number;`.
  @inline(__always)
  private static func isReference(_ word: Word, _ text: Span<UInt8>) -> Bool {
    let start = Int(word.start)
    let end = Int(word.end)
    guard end < text.count, text[end] == 0x3B, start > 0, end - start <= 8 else { return false }
    if text[start - 1] == 0x26 { return true }
    return start > 1 && text[start - 1] == 0x23 && text[start - 2] == 0x26
  }

  /// The weight of a word by its kind and, without spaces, by the first bytes of its script.
  @inline(__always)
  private static func weight(_ word: Word, _ text: Span<UInt8>) -> UInt8 {
    if word.kind != .unspaced { return Shingler.wordWeight }
    let start = Int(word.start)
    switch text[start] {
    case 0xE0, 0xE1: return Shingler.letterWeight  // Thai, Lao: E0; Khmer, Burmese: E1.
    case 0xE3 where text[start + 1] < 0x84: return Shingler.kanaWeight  // E3 81 to E3 83.
    default: return Shingler.wordWeight
    }
  }

  /// The hash of each band's components.
  private func bandHashes() -> [UInt32] {
    let all = components.span
    var hashes: [UInt32] = []
    hashes.reserveCapacity(settings.bands)
    for band in 0..<settings.bands {
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for row in 0..<NearSettings.rows {
        hash = (hash ^ UInt64(all[band * NearSettings.rows + row])) &* 0xD6E8_FEB8_6659_FD93
        hash ^= hash >> 32
      }
      hashes.append(UInt32(truncatingIfNeeded: hash))
    }
    return hashes
  }

  /// Four bits of each component, packed as `Fingerprint.signature` says.
  private func shortComponents() -> [SIMD16<UInt8>] {
    let all = components.span
    var signature: [SIMD16<UInt8>] = []
    signature.reserveCapacity(all.count / 32)
    for base in stride(from: 0, to: all.count, by: 32) {
      var lanes = SIMD16<UInt8>()
      for lane in 0..<16 {
        let low = (all[base + lane] &* 0x9E37_79B1) >> 28
        let high = (all[base + 16 + lane] &* 0x9E37_79B1) >> 28
        lanes[lane] = UInt8(truncatingIfNeeded: high << 4 | low)
      }
      signature.append(lanes)
    }
    return signature
  }
}

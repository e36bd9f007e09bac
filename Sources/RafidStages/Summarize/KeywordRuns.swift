import RafidText

/// Finds words in scripts without spaces: runs of characters that stand twice or more, and whose neighbours vary on
/// both sides (accessor variety, Feng, Chen, Deng and Zheng 2004): a piece of a word always has the same ones.
struct KeywordRuns {
  /// Characters of the shortest and longest run: Han, and the alphabets of South-East Asia.
  static let han = 2...6
  static let alphabet = 4...12

  private struct Run {
    var candidate: KeywordCandidate
    var left: Int32
    var right: Int32
    var leftVaries = false
    var rightVaries = false
  }

  private var runs: [Run] = []
  private var table = KeyTable()

  /// Appends the runs of a text to `candidates`.
  mutating func read(
    _ utf8: Span<UInt8>, words: [Word], parts: KeywordParts, lists: KeywordLists,
    into candidates: inout [KeywordCandidate]
  ) {
    runs.removeAll(keepingCapacity: true)
    table.reset(expecting: words.count * Self.alphabet.upperBound)
    for start in words.indices where isOpen(utf8, words, parts, start) {
      let lengths = Self.isHan(utf8, Int(words[start].start)) ? Self.han : Self.alphabet
      var key: UInt64 = 0xD1B5_4A32_D192_ED03
      for length in 1...lengths.upperBound {
        let index = start + length - 1
        guard index < words.count, parts.parts[index] >= 0,
          length == 1 || parts.adjoin(index)
        else { break }
        key = (key ^ UInt64(UInt32(bitPattern: parts.parts[index]))) &* 0x2545_F491_4F6C_DD1D
        key ^= key >> 29
        guard length >= lengths.lowerBound, isClosed(utf8, words, parts, index) else { continue }
        if length <= 3, lists.weakOpeners.contains(words[start].key) { continue }
        add(key | 1, start, length, parts)
      }
    }
    for run in runs where run.candidate.count > 1 && run.leftVaries && run.rightVaries {
      candidates.append(run.candidate)
    }
  }

  private mutating func add(_ key: UInt64, _ start: Int, _ length: Int, _ parts: KeywordParts) {
    let left = start > 0 && parts.adjoin(start) ? parts.parts[start - 1] : KeywordParts.none
    let next = start + length
    let right =
      next < parts.parts.count && parts.adjoin(next) ? parts.parts[next] : KeywordParts.none
    guard let known = table.value(key) else {
      table.insert(key, Int32(runs.count))
      var candidate = KeywordCandidate(firstWord: start, length: length)
      candidate.count = 1
      runs.append(
        Run(
          candidate: candidate, left: left, right: right, leftVaries: left < 0,
          rightVaries: right < 0))
      return
    }
    let place = Int(known)
    runs[place].candidate.count += 1
    if left < 0 || left != runs[place].left { runs[place].leftVaries = true }
    if right < 0 || right != runs[place].right { runs[place].rightVaries = true }
  }

  /// Whether a run may begin here: not inside a syllable or a word of katakana.
  private func isOpen(
    _ utf8: Span<UInt8>, _ words: [Word], _ parts: KeywordParts, _ index: Int
  ) -> Bool {
    guard parts.parts[index] >= 0, parts.flags[index].contains(.unspaced),
      !Self.leans(utf8, Int(words[index].start))
    else { return false }
    return
      !(index > 0 && parts.adjoin(index)
      && Self.isKatakana(utf8, Int(words[index].start))
      && Self.isKatakana(utf8, Int(words[index - 1].start)))
  }

  /// Whether a run may end with the character at `index`.
  private func isClosed(
    _ utf8: Span<UInt8>, _ words: [Word], _ parts: KeywordParts, _ index: Int
  ) -> Bool {
    let start = Int(words[index].start)
    if Self.leads(utf8, start) { return false }
    guard index + 1 < words.count, parts.adjoin(index + 1) else { return true }
    let next = Int(words[index + 1].start)
    return !Self.leans(utf8, next) && !(Self.isKatakana(utf8, start) && Self.isKatakana(utf8, next))
  }

  /// The scalar at `index`, of three bytes in UTF-8; 0 for others.
  private static func scalar(_ utf8: Span<UInt8>, _ index: Int) -> UInt32 {
    guard index + 2 < utf8.count, utf8[index] & 0xF0 == 0xE0 else { return 0 }
    return UInt32(utf8[index] & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
      | UInt32(utf8[index + 2] & 0x3F)
  }

  static func isHiragana(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    (0x3041...0x309F).contains(scalar(utf8, index))
  }

  private static func isKatakana(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    (0x30A1...0x30FF).contains(scalar(utf8, index))
  }

  private static func isHan(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    utf8[index] >= 0xE3
  }

  /// A Thai or Lao vowel or mark that stands behind its consonant.
  private static func leans(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    switch scalar(utf8, index) {
    case 0x0E30...0x0E3A, 0x0E45...0x0E4E, 0x0EB0...0x0EBC, 0x0EC6...0x0ECD: true
    default: false
    }
  }

  /// A Thai or Lao vowel that stands before its consonant.
  private static func leads(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    (0x0E40...0x0E44).contains(scalar(utf8, index))
      || (0x0EC0...0x0EC4).contains(scalar(utf8, index))
  }
}

import RafidText

/// Which sentences may stand in a summary: prose, not headings, captions, bylines or bare datelines.
struct SummaryLines {
  /// Words below which a line without an end mark is a byline, caption or dateline wherever it stands.
  static let fragmentWords = 5
  /// Words up to which a line without an end mark is a heading if a longer line follows: headlines of the
  /// EASC and CNN sets have 6 to 14 words.
  static let headingWords = 16
  /// Words below which a sentence says too little to be chosen.
  static let leastWords = 3

  /// Whether each sentence may be chosen.
  private(set) var eligible: [Bool] = []
  /// Whether each sentence is the first of its line.
  private(set) var opensLine: [Bool] = []

  /// Whether each sentence begins with a quotation mark.
  private(set) var opensQuote: [Bool] = []

  /// Judges the sentences of a text by their lines.
  mutating func read(_ utf8: Span<UInt8>, sentences: [Range<Int>], wordCounts: [Int32]) {
    eligible.removeAll(keepingCapacity: true)
    opensLine.removeAll(keepingCapacity: true)
    opensQuote.removeAll(keepingCapacity: true)
    for index in sentences.indices {
      opensQuote.append(Self.isQuote(utf8, sentences[index].lowerBound))
      let previous = index > 0 ? sentences[index - 1].upperBound : 0
      opensLine.append(index == 0 || Self.hasNewline(utf8, previous..<sentences[index].lowerBound))
    }
    for index in sentences.indices {
      let next = index + 1
      let closesLine = next == sentences.count || opensLine[next]
      let words = Int(wordCounts[index])
      guard words >= Self.leastWords else {
        eligible.append(false)
        continue
      }
      let wholeLine = opensLine[index] && closesLine
      let fragment = wholeLine && !SentenceLines.endsWithMark(utf8, sentences[index])
      guard fragment else {
        eligible.append(true)
        continue
      }
      let longerFollows = next < sentences.count && sentences[next].count > sentences[index].count
      eligible.append(
        words >= Self.fragmentWords && !(words <= Self.headingWords && longerFollows))
    }
  }

  private static func hasNewline(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where utf8[index] == 0x0A || utf8[index] == 0x0D { return true }
    return false
  }

  /// Whether a quotation mark stands at `index`.
  private static func isQuote(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    switch utf8[index] {
    case 0x22: return true
    case 0xC2: return index + 1 < utf8.count && utf8[index + 1] == 0xAB
    case 0xE2:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80 else { return false }
      return utf8[index + 2] == 0x9C || utf8[index + 2] == 0x9D || utf8[index + 2] == 0x9E
    default: return false
    }
  }
}

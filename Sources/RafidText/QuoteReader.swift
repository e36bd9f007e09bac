/// Direct speech that a text quotes.
public struct FoundQuote: Sendable, Equatable {
  /// The bytes of the speech, without its marks and outer spaces.
  public var range: Range<Int>
  /// The bytes that name the speaker; nil where none is named.
  public var speaker: Range<Int>?
}

/// Finds direct speech between quotation marks, and who says it where a verb of saying tells.
///
/// A quotation never reaches over its paragraph, so an unbalanced mark swallows nothing. Names and single
/// words between marks are no speech: it has a verb of saying near it, or is long.
public struct QuoteReader {
  /// Words of the shortest speech beside a verb of saying; shorter ones are names or irony.
  static let leastWords = 4
  /// Words of the shortest speech with no such verb in its paragraph.
  static let leastWordsAlone = 8

  private var verbs: [QuoteVerbs?]
  private var pairs: [Range<Int>] = []

  /// A reader; it builds the lists of a language when it first meets it.
  public init() {
    verbs = Array(repeating: nil, count: TextLanguage.allCases.count)
  }

  /// Appends the quotations of `utf8` to `quotes`, in order; `words` are all its words.
  public mutating func read(
    _ utf8: Span<UInt8>, words: [Word], language: TextLanguage, into quotes: inout [FoundQuote]
  ) {
    let slot = Int(language.rawValue)
    let lists = verbs[slot] ?? QuoteVerbs(language: language)
    verbs[slot] = lists
    var start = 0
    var word = 0
    var mark = QuoteMarks.nextMark(utf8, from: 0)
    while mark < utf8.count {
      // The paragraph of the next mark; those without one are passed over.
      let last = QuoteMarks.lineStart(utf8, before: mark, floor: start)
      var end = mark
      while end < utf8.count, utf8[end] != 0x0A, utf8[end] != 0x0D { end += 1 }
      let first = Self.firstWord(words, from: word, at: last)
      word = Self.firstWord(words, from: first, at: end)
      if word > first {
        pairs.removeAll(keepingCapacity: true)
        QuoteMarks.pairs(utf8, last..<end, into: &pairs)
        append(utf8, words, first..<word, lists, to: &quotes)
      }
      start = end
      mark = QuoteMarks.nextMark(utf8, from: end)
    }
  }

  /// The first word from `word` on that does not begin before `byte`.
  private static func firstWord(_ words: [Word], from word: Int, at byte: Int) -> Int {
    var (low, high) = (word, words.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Judges the quoted runs of one paragraph, whose words are `paragraph`.
  private func append(
    _ utf8: Span<UInt8>, _ words: [Word], _ paragraph: Range<Int>, _ lists: QuoteVerbs,
    to quotes: inout [FoundQuote]
  ) {
    var word = paragraph.lowerBound
    var floor = paragraph.lowerBound
    var last: (hasVerb: Bool, speaker: Range<Int>?) = (false, nil)
    for (place, pair) in pairs.enumerated() {
      while word < paragraph.upperBound, Int(words[word].start) < pair.lowerBound { word += 1 }
      let first = word
      while word < paragraph.upperBound, Int(words[word].start) < pair.upperBound { word += 1 }
      let count = word - first
      guard count >= Self.leastWords else { continue }
      let next = place + 1 < pairs.count ? pairs[place + 1].lowerBound : Int.max
      let speakers = QuoteSpeaker(
        words: words, before: floor..<first, after: word..<paragraph.upperBound, afterEnd: next,
        verbs: lists)
      var saying = speakers.find(utf8, quote: pair)
      // Speech that follows other speech at once goes on with it.
      if first == floor, place > 0, !saying.hasVerb { saying = last }
      floor = word
      last = saying
      guard saying.hasVerb || count >= Self.leastWordsAlone else { continue }
      let start = SentenceCharacters.pastSpaces(utf8, pair.lowerBound)
      let end = SentenceCharacters.beforeSpaces(
        utf8, pair.upperBound, floor: min(start, pair.upperBound))
      if end > start { quotes.append(FoundQuote(range: start..<end, speaker: saying.speaker)) }
    }
  }
}

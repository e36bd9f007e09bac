/// Finds the sentences of a text: the rules of UAX #29 §5, tailored to languages and scripts.
///
/// A line end always ends a sentence, save in a text that is wrapped to a width; `! ? ؟ ۔ ।` do before anything but a small letter; a full stop does
/// unless a number, an abbreviation, an initial or an ordinal stands before it. Arabic commas, semicolons
/// and colons never do. Closing quotes and brackets stay with the sentence that they close. One pass,
/// linear: what is looked at around a mark is bounded by `reach`.
public struct SentenceSplitter: Sendable {
  /// Bytes looked back for the word before a full stop; no abbreviation or initial is longer.
  static let reach = 32

  private let marks = SentenceMarks()
  private var abbreviations: [SentenceAbbreviations?]

  /// A splitter; it builds the tables of a language when it first meets it.
  public init() {
    abbreviations = Array(repeating: nil, count: TextLanguage.allCases.count)
  }

  /// Appends the byte ranges of the sentences of `utf8` to `ranges`: in order, apart, without outer spaces.
  public mutating func split(
    _ utf8: Span<UInt8>, language: TextLanguage, into ranges: inout [Range<Int>]
  ) {
    let slot = Int(language.rawValue)
    let words = abbreviations[slot] ?? SentenceAbbreviations(language: language)
    abbreviations[slot] = words
    let rules = SentenceRules(
      language: language, words: words, width: SentenceLines.width(utf8))
    var start = SentenceCharacters.pastSpaces(utf8, 0, lines: true)
    var index = start
    while index < utf8.count {
      index = marks.next(utf8, from: index)
      guard index < utf8.count else { break }
      let first = SentenceMarks.start(utf8, endingAt: index)
      guard first >= start, let mark = SentenceMarks.mark(utf8, at: first) else {
        index += 1
        continue
      }
      let verdict = rules.verdict(utf8, start: start, first: first, kind: mark.kind, end: mark.end)
      index = verdict.next
      if verdict.ends {
        append(utf8, start..<verdict.next, to: &ranges)
        start = SentenceCharacters.pastSpaces(utf8, verdict.next, lines: true)
        index = start
      }
    }
    append(utf8, start..<utf8.count, to: &ranges)
  }

  /// Appends `range` without the spaces at its end, if anything is left.
  private func append(_ utf8: Span<UInt8>, _ range: Range<Int>, to ranges: inout [Range<Int>]) {
    let end = SentenceCharacters.beforeSpaces(utf8, range.upperBound, floor: range.lowerBound)
    if end > range.lowerBound { ranges.append(range.lowerBound..<end) }
  }
}

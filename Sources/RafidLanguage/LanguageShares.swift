import RafidBytes

extension LanguageDetector {
  /// A line that is surer than this is counted for its own language.
  static let sureLine: Float = 0.75
  /// Of a longer line so many bytes in its middle are read, and if they are not likeliest in the
  /// language of the text, so many more.
  static let glanceBytes = 40
  static let lineBytes = 128

  /// The languages of a text's paragraphs (lines), by share of its letters, the largest share first.
  ///
  /// A line that is likeliest in the text's own language counts for that. Another that is too short to be
  /// sure of counts for the language that has most letters of the text's sure lines in the same
  /// script, so that headings follow their article. Equal shares stand by code. A text without
  /// letters has no shares.
  ///
  /// - Parameter guess: what `detect` said of the whole text.
  public mutating func shares(_ utf8: Span<UInt8>, of guess: LanguageGuess) -> [LanguageShare] {
    let expected = reader.evidence.standing(of: guess, model)
    var sure: [Part] = []
    var unsure: [Part] = []
    var start = 0
    while start < utf8.count {
      let end = ByteSearch.first(0x0A, in: utf8, start..<utf8.count) ?? utf8.count
      let (part, isSure) = judge(utf8, start..<end, expected)
      if part.letters > 0 { isSure ? Self.count(&sure, part) : Self.count(&unsure, part) }
      start = end + 1
    }
    let known = sure
    for var part in unsure {
      let same = known.filter { $0.script == part.script }
      let leading = same.max { ($0.letters, $1.language) < ($1.letters, $0.language) }
      part.language = leading?.language ?? part.language
      Self.count(&sure, part)
    }
    return Self.shares(sure)
  }

  /// Lines of one language and script.
  private struct Part {
    var language: Language
    var script: Script
    var letters: Int
  }

  /// What a line is in, and whether that is sure.
  private mutating func judge(
    _ utf8: Span<UInt8>, _ line: Range<Int>, _ expected: Evidence.Standing?
  ) -> (Part, isSure: Bool) {
    let glanced = readMiddle(utf8, line, Self.glanceBytes)
    if let expected, reader.evidence.leans(to: expected, model) {
      return (Part(language: expected.language, script: expected.named, letters: glanced), true)
    }
    let letters = readMiddle(utf8, line, Self.lineBytes)
    let guess = reader.evidence.guess(model, nil)
    let part = Part(language: guess.language, script: guess.script, letters: letters)
    return (part, guess.confidence >= Self.sureLine || guess.language == expected?.language)
  }

  /// Reads the middle of a line; about how many letters the line has.
  private mutating func readMiddle(_ utf8: Span<UInt8>, _ line: Range<Int>, _ most: Int) -> Int {
    var part = line
    if line.count > most {
      let start = line.lowerBound + (line.count - most) / 2
      part = Self.wholeWords(utf8, start..<start + most)
    }
    read(utf8, part, isGlance: most <= Self.glanceBytes)
    guard part.count < line.count else { return reader.evidence.letters }
    let letters = reader.evidence.letters * ByteSearch.letterCount(utf8, line)
    return letters / max(1, ByteSearch.letterCount(utf8, part))
  }

  private static func count(
    _ tally: inout [Part], _ part: Part
  ) {
    let place = tally.firstIndex { $0.language == part.language && $0.script == part.script }
    if let place {
      tally[place].letters += part.letters
    } else {
      tally.append(part)
    }
  }

  private static func shares(_ tally: [Part]) -> [LanguageShare] {
    let total = tally.reduce(0) { $0 + $1.letters }
    var sums: [(language: Language, letters: Int)] = []
    for part in tally {
      if let place = sums.firstIndex(where: { $0.language == part.language }) {
        sums[place].letters += part.letters
      } else {
        sums.append((part.language, part.letters))
      }
    }
    sums.sort { ($1.letters, $0.language) < ($0.letters, $1.language) }
    return sums.map {
      LanguageShare(language: $0.language, share: Double($0.letters) / Double(total))
    }
  }
}

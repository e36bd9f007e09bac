extension LanguageDetector {
  /// A line that is surer than this is counted for its own language.
  static let sureLine: Float = 0.7
  /// Of a longer line so many bytes in its middle are read.
  static let lineBytes = 192

  /// The languages of a text's paragraphs (lines), by share of its letters, the largest share first.
  ///
  /// A line that is too short to be sure of counts for the language that has most letters of the
  /// text's sure lines in the same script, so that headings follow their article. Equal shares
  /// stand by code. A text without letters has no shares.
  public mutating func shares(_ utf8: Span<UInt8>) -> [LanguageShare] {
    var sure: [(language: Language, script: Script, letters: Int)] = []
    var unsure: [(language: Language, script: Script, letters: Int)] = []
    var start = 0
    while start < utf8.count {
      var end = start
      while end < utf8.count, utf8[end] != 0x0A { end += 1 }
      let (guess, letters) = judge(utf8, start..<end)
      if letters > 0 {
        if guess.confidence >= Self.sureLine {
          Self.count(&sure, guess.language, guess.script, letters)
        } else {
          Self.count(&unsure, guess.language, guess.script, letters)
        }
      }
      start = end + 1
    }
    let known = sure
    for part in unsure {
      let same = known.filter { $0.script == part.script }
      let leading = same.max { ($0.letters, $1.language) < ($1.letters, $0.language) }
      Self.count(&sure, leading?.language ?? part.language, part.script, part.letters)
    }
    return Self.shares(sure)
  }

  /// The language of a line, and about how many letters it has.
  private mutating func judge(
    _ utf8: Span<UInt8>, _ line: Range<Int>
  ) -> (LanguageGuess, Int) {
    var part = line
    if line.count > Self.lineBytes {
      let start = line.lowerBound + (line.count - Self.lineBytes) / 2
      let end = start + Self.lineBytes
      part = Self.firstBorder(utf8, start, end)..<end
    }
    let guess = detect(utf8, part, nil, evidenceBytes: TextReader.lineEvidenceBytes)
    return (guess, reader.evidence.letters * line.count / max(1, part.count))
  }

  private static func count(
    _ tally: inout [(language: Language, script: Script, letters: Int)], _ language: Language,
    _ script: Script, _ letters: Int
  ) {
    if let place = tally.firstIndex(where: { $0.language == language && $0.script == script }) {
      tally[place].letters += letters
    } else {
      tally.append((language, script, letters))
    }
  }

  private static func shares(
    _ tally: [(language: Language, script: Script, letters: Int)]
  ) -> [LanguageShare] {
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

/// Tells the language and script of UTF-8 text.
///
/// A linear classifier over hashed character runs and words that is part of the program, see
/// `LanguageModel`. A detector owns scratch memory: one for each worker, used again for each text.
///
///     var detector = LanguageDetector()
///     let guess = detector.detect(Array("نص عربي قصير".utf8).span)
///     guess.language.code  // "ar"
public struct LanguageDetector {
  /// Texts of up to so many bytes are read wholly.
  static let wholeBytes = 1024
  /// Longer ones in so many windows, evenly spread, of at most `windowBytes` each.
  static let windows = 8
  static let windowBytes = 64
  /// If a guess from these is less sure than this, or scripts are mixed, so many times as many windows
  /// are read.
  static let sureEnough: Float = 0.98
  static let mostRounds = 6
  /// A declared language counts this many times as likely as the text alone makes it: enough to
  /// decide between Croatian and Bosnian, not between Croatian and Slovene.
  static let hintWeight: Float = 3

  let model: LanguageModel
  var reader: TextReader

  /// A detector of all languages of the model.
  public init() {
    self.init(among: [])
  }

  /// A detector that says one of `among` (`zh` allows both forms) or `und`; of all, if it is empty.
  public init(among: [Language]) {
    model = LanguageModel.shared
    reader = TextReader(model, among: among)
  }

  /// The languages that the detector can tell apart, by code.
  public static var languages: [Language] {
    LanguageModel.shared.tellable
  }

  /// Guesses the language that most of a text is in.
  ///
  /// - Parameters:
  ///   - utf8: the text; ill-formed bytes are borders between words.
  ///   - hint: the language that the text is declared to be in. It breaks near ties, no more.
  public mutating func detect(_ utf8: Span<UInt8>, hint: Language? = nil) -> LanguageGuess {
    guard utf8.count > Self.wholeBytes else {
      read(utf8, 0..<utf8.count)
      return reader.evidence.guess(model, hint)
    }
    let rounds = min(Self.mostRounds, max(3, 3 * utf8.count / (2 * Self.wholeBytes)))
    reader.begin(false, model)
    readWindows(utf8, 0..<1, of: rounds)
    let guess = reader.evidence.guess(model, hint)
    if guess.confidence >= Self.sureEnough, !reader.evidence.isMixed { return guess }
    readWindows(utf8, 1..<rounds, of: rounds)
    return reader.evidence.guess(model, hint)
  }

  /// Reads a short part of a text, up to its votes.
  mutating func read(_ utf8: Span<UInt8>, _ range: Range<Int>, isGlance: Bool = false) {
    reader.begin(range.count <= Lexicon.shortText && !isGlance, model)
    EmbeddedModel.withTables(rowCount: model.rowCount, slotCount: model.lexicon.slotCount) {
      rows, buckets in reader.read(utf8, range, model, rows, buckets)
    }
  }

  /// Reads the windows of some of the rounds that a text is parted into, as a deck is dealt.
  private mutating func readWindows(_ utf8: Span<UInt8>, _ dealt: Range<Int>, of rounds: Int) {
    let cell = utf8.count / (Self.windows * rounds)
    EmbeddedModel.withTables(rowCount: model.rowCount, slotCount: model.lexicon.slotCount) {
      rows, buckets in
      for window in 0..<Self.windows {
        for round in dealt {
          let start = (window * rounds + round) * cell
          let part = Self.wholeWords(utf8, start..<start + min(cell, Self.windowBytes))
          reader.read(utf8, part, model, rows, buckets)
        }
      }
    }
  }

  /// A part of a text without the words that it cuts, if there are spaces near its ends; without the
  /// scalar that it cuts at its start, if not.
  static func wholeWords(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let most = min(32, range.count / 2)
    var start = range.lowerBound
    while start < range.lowerBound + most, utf8[start] > 0x20 { start += 1 }
    if utf8[start] > 0x20 {
      start = range.lowerBound
      while start < range.upperBound, utf8[start] & 0xC0 == 0x80 { start += 1 }
    }
    var end = range.upperBound
    while end > range.upperBound - most, utf8[end - 1] > 0x20 { end -= 1 }
    if utf8[end - 1] > 0x20 { end = range.upperBound }
    return start..<max(start, end)
  }
}

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
  static let wholeBytes = 4096
  /// Longer ones in so many windows, evenly spread, of `windowBytes` each.
  static let windows = 32
  static let windowBytes = 128
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
    detect(utf8, 0..<utf8.count, hint)
  }

  mutating func detect(
    _ utf8: Span<UInt8>, _ range: Range<Int>, _ hint: Language?,
    evidenceBytes: Int = TextReader.evidenceBytes
  ) -> LanguageGuess {
    reader.begin(
      min(range.count, Self.windows * Self.windowBytes), model, evidenceBytes: evidenceBytes)
    EmbeddedModel.withTables(rowCount: model.rowCount, slotCount: model.lexicon.slotCount) {
      rows, slots in
      if range.count <= Self.wholeBytes {
        reader.read(utf8, range, model, rows, slots)
      } else {
        readWindows(utf8, range, rows, slots)
      }
      reader.finish(model)
    }
    return reader.evidence.guess(model, hint)
  }

  private mutating func readWindows(
    _ utf8: Span<UInt8>, _ range: Range<Int>, _ rows: Span<SIMD16<UInt16>>,
    _ slots: Span<UInt32>
  ) {
    let room = range.count - Self.windowBytes
    for window in 0..<Self.windows {
      let offset = room / (Self.windows - 1) * window
      let start = range.lowerBound + offset
      let end = start + Self.windowBytes
      reader.read(utf8, Self.firstBorder(utf8, start, end)..<end, model, rows, slots)
    }
  }

  /// Where the first whole word of a window starts, if a space comes soon; else its first scalar.
  static func firstBorder(_ utf8: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let limit = min(end, start + 32)
    var index = start
    while index < limit, utf8[index] > 0x20 { index += 1 }
    if index < limit { return index }
    index = start
    while index < end, utf8[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}

/// What a text is written in, and how sure that is.
public struct LanguageGuess: Sendable, Hashable {
  /// A language that the text may be in.
  public struct Candidate: Sendable, Hashable {
    /// The language.
    public let language: Language
    /// How likely it is, from 0 to 1.
    public let confidence: Float
  }

  /// The likeliest language; `und` for text that is no language.
  public let language: Language
  /// The script that most letters belong to. Chinese is `Hans` or `Hant`, Japanese `Jpan`.
  public let script: Script
  /// How often such a guess is right, from 0 to 1; 0 for `und`.
  public let confidence: Float
  /// The next likely languages, at most three, the likeliest first.
  public let runnersUp: [Candidate]

  static func undetermined(_ script: Script) -> LanguageGuess {
    LanguageGuess(language: .undetermined, script: script, confidence: 0, runnersUp: [])
  }
}

/// How much of a text is in one language.
public struct LanguageShare: Sendable, Hashable {
  /// The language; `und` for paragraphs that are in none.
  public let language: Language
  /// The part of the text's letters that stand in its paragraphs, from 0 to 1.
  public let share: Double
}

/// What people and the plan checker know about a stage without running it: it alone feeds the
/// checks, the help and the schema.
public struct StageCard: Sendable {
  /// The word in the pipeline file: a verb for a stage.
  public let name: String
  /// One sentence.
  public let summary: String
  /// Its keys in the pipeline file.
  public let options: [StageOption]
  /// What it must find on a document.
  public let needs: Set<Need>
  /// Whether it turns a page into its article.
  public let gives: Set<Need>
  /// Every word that it may drop a document with.
  public let drops: [DropReason]

  /// What a stage works on.
  public enum Need: String, Sendable {
    /// The payload alone.
    case payload
    /// The text that there is; else the payload as it stands.
    case page
    /// Some text; the page with its tags off will do.
    case text
    /// The article's own text.
    case article
  }

  /// A card.
  public init(
    name: String, summary: String, options: [StageOption] = [], needs: Set<Need> = [.payload],
    gives: Set<Need> = [], drops: [DropReason] = []
  ) {
    self.name = name
    self.summary = summary
    self.options = options
    self.needs = needs
    self.gives = gives
    self.drops = drops
  }
}

/// A number that follows from a stage's settings.
public struct StageFact: Sendable {
  /// Lower-case words.
  public let name: String
  /// The number.
  public let value: Double

  /// A fact.
  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }
}

/// One key of a stage in the pipeline file.
public struct StageOption: Sendable {
  /// What may stand there.
  public indirect enum Kind: Sendable {
    /// `true` or `false`.
    case flag
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// A number in a range.
    case number(ClosedRange<Double>)
    /// Bytes, with a unit: `64KiB`, `256MiB`, `1GB`.
    case size(ClosedRange<Int>)
    /// Text.
    case text
    /// A list of texts; a single text stands for a list of one.
    case texts
    /// One of these words.
    case choice([String])
    /// A mapping with these keys.
    case mapping([StageOption])
    /// Either of two kinds.
    case either(Kind, Kind)
  }
  /// The key.
  public let name: String
  /// What may stand there.
  public let kind: Kind
  /// What holds when the key is missing, as it would be written.
  public let fallback: String
  /// One sentence.
  public let help: String

  /// An option.
  public init(_ name: String, _ kind: Kind, default fallback: String, help: String) {
    self.name = name
    self.kind = kind
    self.fallback = fallback
    self.help = help
  }
}

/// A value as it stands in a pipeline file, with its place.
public struct PlanValue: Sendable, Equatable {
  /// What stands there.
  public indirect enum Content: Sendable, Equatable {
    /// Nothing, `~` or `null`.
    case null
    /// A scalar and whether it was quoted.
    case scalar(String, isQuoted: Bool)
    /// A list.
    case list([PlanValue])
    /// A mapping, in the order of the file.
    case mapping([(key: PlanKey, value: PlanValue)])

    /// Mappings are compared pair by pair.
    public static func == (left: Content, right: Content) -> Bool {
      switch (left, right) {
      case (.null, .null): true
      case (.scalar(let one, _), .scalar(let other, _)): one == other
      case (.list(let one), .list(let other)): one == other
      case (.mapping(let one), .mapping(let other)):
        one.count == other.count
          && zip(one, other).allSatisfy { $0.key.name == $1.key.name && $0.value == $1.value }
      default: false
      }
    }
  }
  /// What stands there.
  public let content: Content
  /// Where it begins.
  public let place: PlanPlace

  /// A value.
  public init(_ content: Content, at place: PlanPlace) {
    self.content = content
    self.place = place
  }
}

/// A key as it stands in a pipeline file.
public struct PlanKey: Sendable, Equatable {
  /// The word.
  public let name: String
  /// Where it begins.
  public let place: PlanPlace
  /// A key.
  public init(_ name: String, at place: PlanPlace) {
    self.name = name
    self.place = place
  }
}

/// A line and a column, both from 1.
public struct PlanPlace: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A stage's options after the check: every key is on the card and of its kind.
public struct Settings: Sendable {
  private let values: [String: PlanValue]
  /// Where the stage's name stands.
  public let place: PlanPlace

  /// The checked pairs of a mapping.
  public init(_ values: [String: PlanValue], at place: PlanPlace) {
    self.values = values
    self.place = place
  }

  /// The same settings, placed where the stage's name stands.
  public init(_ settings: Settings, at place: PlanPlace) {
    values = settings.values
    self.place = place
  }

  /// The same settings and these pairs.
  package func adding(_ pairs: [String: PlanValue]) -> Settings {
    Settings(values.merging(pairs) { _, added in added }, at: place)
  }

  /// The keys, in byte order.
  package var names: [String] { values.keys.sorted() }

  /// Whether the key stands in the file.
  public func has(_ name: String) -> Bool { values[name] != nil }

  /// Where the key's value stands.
  public func place(of name: String) -> PlanPlace { values[name]?.place ?? place }

  /// A text.
  public func text(_ name: String, default fallback: String) -> String { text(name) ?? fallback }

  /// A text, or nil when the key is missing.
  public func text(_ name: String) -> String? {
    guard case .scalar(let text, _)? = values[name]?.content else { return nil }
    return text
  }

  /// A list of texts.
  public func texts(_ name: String) -> [String] {
    switch values[name]?.content {
    case .scalar(let text, _): [text]
    case .list(let items):
      items.compactMap { if case .scalar(let text, _) = $0.content { text } else { nil } }
    default: []
    }
  }

  /// `true` or `false`; nil when the key is missing or holds another kind.
  public func flag(_ name: String) -> Bool? {
    switch text(name) {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// A whole number.
  public func integer(_ name: String, default fallback: Int) -> Int {
    text(name).flatMap { Int($0) } ?? fallback
  }

  /// A number; nil when the key is missing or holds another kind.
  public func number(_ name: String) -> Double? { text(name).flatMap { Double($0) } }

  /// A size in bytes.
  public func size(_ name: String, default fallback: Int) -> Int {
    text(name).flatMap { ByteSize($0)?.bytes } ?? fallback
  }

  /// The settings of a mapping; empty when the key is missing.
  public func mapping(_ name: String) -> Settings {
    guard case .mapping(let pairs)? = values[name]?.content else { return Settings([:], at: place) }
    return Settings(
      Dictionary(pairs.map { ($0.key.name, $0.value) }) { first, _ in first },
      at: place(of: name))
  }

  /// The value as it stands, or nil when the key is missing.
  public func value(_ name: String) -> PlanValue? { values[name] }
}

/// A size with its unit: `512B`, `64KiB`, `256MiB`, `2GiB`, or the decimal `kB`, `MB`, `GB`.
public struct ByteSize: Sendable {
  /// The count of bytes.
  public let bytes: Int

  private static let units: [(name: String, factor: Int)] = [
    ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40),
    ("kB", 1_000), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("B", 1),
  ]

  /// Reads a size; nil where the text is none or too large to count.
  public init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var rest = text.dropFirst(digits.count)
    while rest.first == " " { rest.removeFirst() }
    guard let count = Int(digits), let unit = Self.units.first(where: { $0.name == rest }) else {
      return nil
    }
    let product = count.multipliedReportingOverflow(by: unit.factor)
    guard !product.overflow else { return nil }
    bytes = product.partialValue
  }
}

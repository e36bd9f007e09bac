import RafidFlow

/// Holds what stands in a pipeline file against the options that stages declare, and collects every
/// problem at once.
struct PlanChecker {
  private(set) var problems: [PlanProblem] = []

  mutating func add(_ problem: PlanProblem) { problems.append(problem) }

  mutating func error(
    _ place: PlanPlace, length: Int = 1, _ message: String, suggestion: String? = nil
  ) {
    add(PlanProblem(at: place, length: length, message, suggestion: suggestion))
  }

  /// The pairs of a mapping whose keys are known and whose values are of their kinds.
  ///
  /// - Parameter owner: what the mapping belongs to, for messages: `"extract"`, `the file`.
  mutating func settings(
    _ value: PlanValue, options: [StageOption], owner: String
  ) -> Settings {
    switch value.content {
    case .null: return Settings([:], at: value.place)
    case .mapping(let pairs):
      var checked: [String: PlanValue] = [:]
      for (key, item) in pairs {
        guard let option = known(key, among: options, owner: owner) else { continue }
        check(item, option.kind, key: key.name)
        checked[key.name] = item
      }
      return Settings(checked, at: value.place)
    default:
      error(value.place, "\(owner) takes a mapping of keys, such as {\(example(of: options))}")
      return Settings([:], at: value.place)
    }
  }

  private func example(of options: [StageOption]) -> String {
    options.first.map { "\($0.name): \($0.fallback)" } ?? ""
  }

  /// The option of a key; a problem with the nearest name where there is none.
  private mutating func known(_ key: PlanKey, among options: [StageOption], owner: String)
    -> StageOption?
  {
    if let option = options.first(where: { $0.name == key.name }) { return option }
    let names = options.map(\.name)
    let nearest = NearestName.of(key.name, among: names)
    let list = names.isEmpty ? "it takes none" : "it takes \(names.joined(separator: ", "))"
    error(
      key.place, length: key.name.count,
      "unknown key \"\(key.name)\" in \(owner)" + (nearest == nil ? "; \(list)" : ""),
      suggestion: nearest)
    return nil
  }

  /// Adds a problem where a value is not of its kind.
  private mutating func check(_ value: PlanValue, _ kind: StageOption.Kind, key: String) {
    if case .mapping(let options) = kind, case .mapping = value.content {
      _ = settings(value, options: options, owner: "\"\(key)\"")
      return
    }
    guard !Self.fits(value, kind) else { return }
    var nearest: String?
    if case .choice(let words) = kind, case .scalar(let word, _) = value.content {
      nearest = NearestName.of(word, among: words)
    }
    error(
      value.place, length: Self.length(of: value),
      "\"\(key)\" takes \(Self.description(of: kind)), not \(Self.description(of: value))",
      suggestion: nearest)
  }

  private static func fits(_ value: PlanValue, _ kind: StageOption.Kind) -> Bool {
    switch (kind, value.content) {
    case (.flag, .scalar(let text, isQuoted: false)): text == "true" || text == "false"
    case (.integer(let range), .scalar(let text, isQuoted: false)):
      Int(text).map { range.contains($0) } ?? false
    case (.number(let range), .scalar(let text, isQuoted: false)):
      Double(text).map { range.contains($0) } ?? false
    case (.size(let range), .scalar(let text, _)):
      ByteSize(text).map { range.contains($0.bytes) } ?? false
    case (.text, .scalar): true
    case (.texts, .scalar): true
    case (.texts, .list(let items)): items.allSatisfy { fits($0, .text) }
    case (.choice(let words), .scalar(let text, _)): words.contains(text)
    case (.mapping, .null): true
    case (.either(let one, let other), _): fits(value, one) || fits(value, other)
    default: false
    }
  }

  static func description(of kind: StageOption.Kind) -> String {
    switch kind {
    case .flag: "true or false"
    case .integer(let range):
      range.upperBound >= 1_000_000_000
        ? "a whole number from \(range.lowerBound)"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .size: "a size with its unit, such as 256MiB"
    case .text: "a text"
    case .texts: "a list of texts"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .mapping(let options):
      "a mapping of " + options.map(\.name).joined(separator: ", ")
    case .either(let one, let other): description(of: one) + " or " + description(of: other)
    }
  }

  static func description(of value: PlanValue) -> String {
    switch value.content {
    case .null: "nothing"
    case .scalar(let text, _): "\"\(text)\""
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  private static func length(of value: PlanValue) -> Int {
    if case .scalar(let text, _) = value.content { return max(1, text.count) }
    return 1
  }
}

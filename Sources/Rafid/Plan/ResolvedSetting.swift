import RafidFlow

/// A key of a section or stage with what holds for it, written or by default.
package struct ResolvedSetting: Sendable {
  /// What holds.
  package indirect enum Value: Sendable {
    case scalar(String, isQuoted: Bool)
    case list([Value])
    case mapping([ResolvedSetting])
  }
  package let name: String
  package let value: Value
  /// Whether the file says nothing of it.
  package let isDefault: Bool

  /// The settings of everything that may stand in a checked mapping.
  static func all(_ options: [StageOption], in mapping: PlanValue?) -> [ResolvedSetting] {
    var written: [(key: PlanKey, value: PlanValue)] = []
    switch mapping?.content {
    case .mapping(let pairs)?: written = pairs
    // Where a section takes a text alone, that is its first key.
    case .scalar(_, _)?:
      if let mapping, let first = options.first {
        written = [(PlanKey(first.name, at: mapping.place), mapping)]
      }
    default: break
    }
    return options.map { option in
      let value = written.first { $0.key.name == option.name }?.value
      return ResolvedSetting(
        name: option.name, value: self.value(option, value), isDefault: value == nil)
    }
  }

  private static func value(_ option: StageOption, _ value: PlanValue?) -> Value {
    if case .mapping(let inner) = option.kind { return .mapping(all(inner, in: value)) }
    return value.map { self.value($0) }
      ?? (option.fallback == "[]" ? .list([]) : .scalar(option.fallback, isQuoted: false))
  }

  private static func value(_ value: PlanValue) -> Value {
    switch value.content {
    case .scalar(let text, let isQuoted): .scalar(text, isQuoted: isQuoted)
    case .list(let items): .list(items.map { self.value($0) })
    case .null, .mapping: .list([])
    }
  }
}

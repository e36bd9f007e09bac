import Rafid
import RafidFlow
import RafidStages

/// An outline of a run, for people and as JSON.
enum PlanText {
  /// Parts of several lines, the inputs last.
  static func text(_ outline: PlanOutline, path: String, description: String?) -> String {
    var lines = [description.map { "\(path): \($0)" } ?? path]
    lines += part(outline.read, "read")
    for (index, stage) in outline.stages.enumerated() {
      lines += part(stage, "\(index + 1). \(stage.name)")
    }
    lines += part(outline.write, "write")
    if let state = outline.state { lines += part(state, "state") }
    let readable = outline.inputs.filter { $0.trouble == nil }
    let bytes = readable.reduce(0) { $0 + ($1.bytes ?? 0) }
    let done = readable.count { $0.standing == .done }
    lines.append(
      "\(Wording.count(readable.count, "input")), \(Wording.size(bytes))"
        + (done == 0 ? "" : "; \(Wording.count(done)) done before"))
    for input in outline.inputs {
      let name = input.path == "-" ? "standard input" : input.path
      let size = input.bytes.map(Wording.size) ?? "size unknown"
      lines.append("  \(name)  \(input.trouble ?? size + note(input.standing))")
    }
    return lines.joined(separator: "\n")
  }

  private static func note(_ standing: InputHistory.Standing) -> String {
    switch standing {
    case .new: ""
    case .done: ", done before"
    case .begun(let parcels): ", \(Wording.count(parcels, "record")) read before"
    case .changed: ", changed since it was read"
    }
  }

  private static func word(_ standing: InputHistory.Standing) -> String {
    switch standing {
    case .new: "new"
    case .done: "done"
    case .begun: "begun"
    case .changed: "changed"
    }
  }

  private static func part(_ part: PlanOutline.Part, _ name: String) -> [String] {
    let written = part.settings.filter { !$0.isDefault }
    let fallbacks = part.settings.filter { $0.isDefault }
    var lines = [written.isEmpty ? name : "\(name): {\(flow(written))}"]
    if part.isImplied {
      lines.append("     put in, since a later stage or the record needs a text")
    }
    if !fallbacks.isEmpty { lines.append("     by default \(flow(fallbacks))") }
    if !part.facts.isEmpty {
      lines.append(
        "     so " + part.facts.map { "\($0.name) \(number($0.value))" }.joined(separator: ", "))
    }
    if part.readsTwice { lines.append("     the input is read twice for it") }
    return lines
  }

  private static func flow(_ settings: [ResolvedSetting]) -> String {
    settings.map { "\($0.name): \(flow($0.value))" }.joined(separator: ", ")
  }

  private static func flow(_ value: ResolvedSetting.Value) -> String {
    switch value {
    case .scalar(let text, let isQuoted): isQuoted ? "\"\(text)\"" : text
    case .list(let items): "[\(items.map { flow($0) }.joined(separator: ", "))]"
    case .mapping(let settings): "{\(flow(settings))}"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  /// One object.
  static func json(
    _ outline: PlanOutline, path: String, description: String?, exit: Exit
  ) -> JSONText {
    .object([
      ("exit", .integer(Int(exit.rawValue))), ("pipeline", .text(path)),
      ("description", .optional(description)),
      ("readings", .integer(outline.stages.contains { $0.readsTwice } ? 2 : 1)),
      ("read", json(outline.read)), ("stages", .list(outline.stages.map { json($0) })),
      ("write", json(outline.write)), ("state", outline.state.map { json($0) } ?? .null),
      (
        "inputs",
        .list(
          outline.inputs.map {
            .object([
              ("path", .text($0.path)), ("bytes", .optional($0.bytes)),
              ("standing", .text(word($0.standing))),
              ("trouble", .optional($0.trouble)),
            ])
          })
      ),
      ("bytes", .integer(outline.inputs.reduce(0) { $0 + ($1.bytes ?? 0) })),
    ])
  }

  private static func json(_ part: PlanOutline.Part) -> JSONText {
    .object([
      ("name", .text(part.name)), ("implied", .flag(part.isImplied)),
      ("settings", json(part.settings)),
      ("defaults", .list(part.settings.filter(\.isDefault).map { .text($0.name) })),
      ("facts", .object(part.facts.map { ($0.name, .decimal($0.value)) })),
    ])
  }

  private static func json(_ settings: [ResolvedSetting]) -> JSONText {
    .object(settings.map { ($0.name, json($0.value)) })
  }

  private static func json(_ value: ResolvedSetting.Value) -> JSONText {
    switch value {
    case .list(let items): .list(items.map { json($0) })
    case .mapping(let settings): json(settings)
    case .scalar(let text, isQuoted: true): .text(text)
    case .scalar("true", _): .flag(true)
    case .scalar("false", _): .flag(false)
    case .scalar(let text, _):
      Int(text).map { .integer($0) } ?? Double(text).map { .decimal($0) } ?? .text(text)
    }
  }
}

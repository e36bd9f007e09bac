import RafidBytes

/// A small JSON value for the results of `--json`.
indirect enum JSONText {
  case null
  case text(String)
  case integer(Int)
  case decimal(Double)
  case flag(Bool)
  case list([JSONText])
  case object([(String, JSONText)])

  /// A text, or null.
  static func optional(_ text: String?) -> JSONText { text.map { .text($0) } ?? .null }

  /// A whole number, or null.
  static func optional(_ value: Int?) -> JSONText { value.map { .integer($0) } ?? .null }

  /// Prints the value as one line on standard output.
  func print() {
    var json = JSONBuilder()
    write(into: &json)
    json.endLine()
    Terminal.result(json.bytes)
  }

  private func write(into json: inout JSONBuilder) {
    switch self {
    case .null: json.null()
    case .text(let text): json.text(text)
    case .integer(let value): json.integer(value)
    case .decimal(let value): json.decimal(value)
    case .flag(let value): json.flag(value)
    case .list(let items):
      json.beginArray()
      for item in items { item.write(into: &json) }
      json.endArray()
    case .object(let pairs):
      json.beginObject()
      for (key, value) in pairs {
        json.key(text: key)
        value.write(into: &json)
      }
      json.endObject()
    }
  }
}

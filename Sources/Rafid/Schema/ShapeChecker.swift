import RafidBytes

/// Holds JSON text against a shape: kinds, keys, and the order of the keys.
struct ShapeChecker {
  private var scanner = JSONScanner()

  /// What is wrong with the value that is the whole of `text[range]`, or nil.
  mutating func problem(
    in text: Span<UInt8>, _ range: Range<Int>, _ shape: Shape, at path: String = ""
  ) -> String? {
    let here = path.isEmpty ? "the line" : path
    let first = text[range.lowerBound]
    switch shape {
    case .optional(let inner):
      return first == UInt8(ascii: "n") ? nil : problem(in: text, range, inner, at: path)
    case .text: return first == UInt8(ascii: "\"") ? nil : "\(here) should be a text"
    case .integer, .number:
      let isNumber = first == UInt8(ascii: "-") || 0x30...0x39 ~= first
      return isNumber ? nil : "\(here) should be a number"
    case .flag:
      return first == UInt8(ascii: "t") || first == UInt8(ascii: "f")
        ? nil : "\(here) should be true or false"
    case .list(let inner): return listProblem(in: text, range, inner, at: path, here)
    case .free(let inner):
      return objectProblem(in: text, range, here) { _, members, checker in
        guard let inner else { return nil }
        for member in members {
          if let found = checker.problem(in: text, member.value, inner, at: path) { return found }
        }
        return nil
      }
    case .object(let fields):
      return objectProblem(in: text, range, here) { text, members, checker in
        checker.fieldsProblem(in: text, members, fields, at: path, here)
      }
    }
  }

  private mutating func objectProblem(
    in text: Span<UInt8>, _ range: Range<Int>, _ here: String,
    _ check: (Span<UInt8>, [JSONScanner.Member], inout ShapeChecker) -> String?
  ) -> String? {
    var members: [JSONScanner.Member] = []
    do throws(JSONFailure) {
      try scanner.members(of: text, range, into: &members)
    } catch {
      return "\(here): \(error.message) at byte \(error.offset)"
    }
    return check(text, members, &self)
  }

  private mutating func fieldsProblem(
    in text: Span<UInt8>, _ members: [JSONScanner.Member], _ fields: [Shape.Field],
    at path: String, _ here: String
  ) -> String? {
    for (index, field) in fields.enumerated() {
      let place = path.isEmpty ? field.name : "\(path).\(field.name)"
      guard index < members.count else { return "\(here) lacks the key \"\(place)\"" }
      guard text.extracting(members[index].key).elementsEqual(field.name) else {
        return "\(here) should have the key \"\(place)\" in place \(index + 1)"
      }
      if let found = problem(in: text, members[index].value, field.shape, at: place) {
        return found
      }
    }
    return members.count > fields.count ? "\(here) has more keys than the record" : nil
  }

  private mutating func listProblem(
    in text: Span<UInt8>, _ range: Range<Int>, _ inner: Shape, at path: String, _ here: String
  ) -> String? {
    guard text[range.lowerBound] == UInt8(ascii: "[") else { return "\(here) should be a list" }
    for (index, item) in scanner.elements(of: text, range).enumerated() {
      if let found = problem(in: text, item, inner, at: "\(path)[\(index)]") { return found }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Whether the bytes are those of `text`.
  fileprivate func elementsEqual(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard wanted.count == count else { return false }
    for index in 0..<count where self[index] != wanted[index] { return false }
    return true
  }
}

import RafidBytes
import Foundation
package import RafidFlow
import Yams

/// The text of a pipeline file and the values that stand in it.
package struct PlanFile: Sendable {
  /// The path, as given.
  package let path: String
  /// The text, line by line, for messages.
  package let lines: [String]
  /// SHA-256 of the bytes.
  package let digest: [UInt8]
  /// The value at the top.
  let root: PlanValue

  /// Reads a file; larger ones than a megabyte are no pipeline.
  package init(path: String) throws(PlanError) {
    let nowhere = PlanPlace(line: 0, column: 0)
    guard Folder.kind(of: path) != .folder else {
      throw PlanError(at: nowhere, "is a folder; name a pipeline file in it")
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.contents(of: path, limit: 1 << 20)
    } catch {
      throw PlanError(at: nowhere, "cannot \(error.action): \(error.reason)")
    }
    try self.init(bytes: bytes, path: path)
  }

  /// Reads the bytes of a file.
  package init(bytes: [UInt8], path: String) throws(PlanError) {
    self.path = path
    var digest = SHA256()
    digest.update(bytes.span)
    self.digest = digest.finish()
    let text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    root = try Self.value(of: text)
  }

  private static func value(of text: String) throws(PlanError) -> PlanValue {
    let top = PlanPlace(line: 1, column: 1)
    if let place = aliasPlace(in: text) { throw aliasError(at: place) }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw PlanError(at: top, "the file is empty; a pipeline begins with 'rafid: 1'")
      }
      return try value(of: node)
    } catch let error as PlanError {
      throw error
    } catch let error as YamlError {
      throw PlanError([problem(error, in: text)])
    } catch {
      throw PlanError(at: top, "the file is no YAML: \(error)")
    }
  }

  private static func value(of node: Node) throws(PlanError) -> PlanValue {
    let place = place(of: node)
    guard node.anchor == nil else { throw aliasError(at: place) }
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let isNull = !isQuoted && ["", "~", "null"].contains(scalar.string)
      return PlanValue(isNull ? .null : .scalar(scalar.string, isQuoted: isQuoted), at: place)
    case .sequence(let items):
      var values: [PlanValue] = []
      for item in items { values.append(try value(of: item)) }
      return PlanValue(.list(values), at: place)
    case .mapping(let pairs):
      var values: [(key: PlanKey, value: PlanValue)] = []
      for (key, item) in pairs {
        guard case .scalar(let name) = key else {
          throw PlanError(at: Self.place(of: key), "a key must be a word")
        }
        values.append((PlanKey(name.string, at: Self.place(of: key)), try value(of: item)))
      }
      return PlanValue(.mapping(values), at: place)
    case .alias: throw aliasError(at: place)
    }
  }

  private static func aliasError(at place: PlanPlace) -> PlanError {
    PlanError(at: place, "anchors and aliases are not read; write the value out")
  }

  /// Where an alias stands for a value, looked for before the parser sees it: the parser follows
  /// aliases itself, and a few lines of them can stand for gigabytes.
  private static func aliasPlace(in text: String) -> PlanPlace? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      var quote: Character?
      var before: Character = "-"
      let characters = Array(line)
      for (column, character) in characters.enumerated() {
        if let open = quote {
          if character == open { quote = nil }
        } else if character == "\"" || character == "'" {
          quote = character
        } else if character == "#", column == 0 || characters[column - 1] == " " {
          break
        } else if character == "*", "-:[,{".contains(before), column + 1 < characters.count,
          characters[column + 1].isLetter || characters[column + 1].isNumber
        {
          return PlanPlace(line: number + 1, column: column + 1)
        }
        if character != " " { before = character }
      }
    }
    return nil
  }

  private static func place(of node: Node) -> PlanPlace {
    PlanPlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  private static func problem(_ error: YamlError, in text: String) -> PlanProblem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let around = context.map { " \($0)" } ?? ""
      return PlanProblem(
        at: PlanPlace(line: mark.line, column: mark.column), "no YAML: \(problem)\(around)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.min() ?? "?"
      return PlanProblem(
        at: secondPlace(of: key, from: context.mark.line, in: text), length: key.count,
        "the key \"\(key)\" stands twice in one mapping; keep one")
    default:
      return PlanProblem(at: PlanPlace(line: 1, column: 1), "no YAML: \(error)")
    }
  }

  /// Where a key stands for the second time; the parser names only the mapping's first line.
  private static func secondPlace(of key: String, from line: Int, in text: String) -> PlanPlace {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var seen = 0
    for (index, content) in lines.enumerated().dropFirst(max(0, line - 1)) {
      guard let found = content.range(of: key + ":") else { continue }
      seen += 1
      if seen == 2 {
        let column = content.distance(from: content.startIndex, to: found.lowerBound) + 1
        return PlanPlace(line: index + 1, column: column)
      }
    }
    return PlanPlace(line: line, column: 1)
  }
}

import RafidBytes
package import RafidFlow
import Yams

/// The text of a pipeline file and the values that stand in it.
package struct PlanFile: Sendable {
  /// The path, as given.
  package let path: String
  /// SHA-256 of the bytes.
  package let digest: [UInt8]
  /// The value at the top.
  let root: PlanValue

  /// The bytes of a file; larger ones than a megabyte are no pipeline.
  package static func bytes(of path: String) throws(PlanError) -> [UInt8] {
    let nowhere = PlanPlace(line: 0, column: 0)
    guard Folder.kind(of: path) != .folder else {
      throw PlanError(at: nowhere, "is a folder; name a pipeline file in it")
    }
    do throws(FileError) {
      return try FileReader.contents(of: path, limit: 1 << 20)
    } catch {
      throw PlanError(at: nowhere, "cannot \(error.action): \(error.reason)")
    }
  }

  /// Bytes as lines for messages, whatever is wrong with them.
  package static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// Reads the bytes of a file.
  package init(bytes: [UInt8], path: String) throws(PlanError) {
    self.path = path
    var digest = SHA256()
    digest.update(bytes.span)
    self.digest = digest.finish()
    root = try Self.value(of: Self.text(of: bytes), Self.lines(of: bytes))
  }

  private static func value(of text: String, _ lines: [String]) throws(PlanError) -> PlanValue {
    let top = PlanPlace(line: 1, column: 1)
    if let place = aliasPlace(in: lines) { throw aliasError(at: place) }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw PlanError(at: top, "the file is empty; a pipeline begins with 'rafid: 1'")
      }
      return try value(of: node)
    } catch let error as PlanError {
      throw error
    } catch let error as YamlError {
      throw PlanError([problem(error, in: lines)])
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
  private static func aliasPlace(in lines: [String]) -> PlanPlace? {
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
}

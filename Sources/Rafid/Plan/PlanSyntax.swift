import Foundation
import RafidBytes
import RafidFlow
import Yams

/// What is wrong with a pipeline file that is no YAML, or no text.
extension PlanFile {
  /// The text of a file.
  ///
  /// - Throws: `PlanError` with the place of the first byte that is no UTF-8.
  static func text(of bytes: [UInt8]) throws(PlanError) -> String {
    guard let offset = UTF8Scan.firstInvalid(bytes.span) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    let line = bytes[..<offset].split(separator: 0x0A, omittingEmptySubsequences: false)
    let before = String(decoding: line.last ?? [], as: UTF8.self)
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    throw PlanError(
      at: PlanPlace(line: line.count, column: before.count + 1),
      "the file is not UTF-8: byte 0x\(byte.count < 2 ? "0" : "")\(byte) at offset \(offset); save it "
        + "as UTF-8")
  }

  /// The parser's error as a problem.
  static func problem(_ error: YamlError, in lines: [String]) -> PlanProblem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      var place = PlanPlace(line: mark.line, column: mark.column)
      // At the end of the file there is nothing to show.
      if let context, !lines.indices.contains(place.line - 1) || lines[place.line - 1].isEmpty {
        place = PlanPlace(line: context.mark.line, column: context.mark.column)
      }
      let found = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
      let isTab = found.unicodeScalars.dropFirst(mark.column - 1).first == "\t"
      return PlanProblem(
        at: place, "no YAML: \(sentence(problem, context, isTab: isTab))")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.min() ?? "?"
      let first = PlanPlace(line: context.mark.line, column: context.mark.column)
      return PlanProblem(
        at: secondPlace(of: key, first, in: lines), length: key.count,
        "the key \"\(key)\" stands twice in one mapping, first in line \(first.line); keep one")
    default:
      return PlanProblem(at: PlanPlace(line: 1, column: 1), "no YAML: \(error)")
    }
  }

  /// What the parser means, and what to do; its own words where they are rare.
  private static func sentence(
    _ problem: String, _ context: YamlError.Context?, isTab: Bool
  ) -> String {
    let opened = context.map { " that was opened in line \($0.mark.line)" } ?? ""
    switch problem {
    case _ where isTab: return "lines are indented with spaces, not with a tab"
    case "mapping values are not allowed in this context":
      return "a colon begins a value where none can stand; check the indentation, or quote the text"
    case "found character that cannot start any token":
      return "no value can begin with this character; quote the text"
    case "could not find expected ':'": return "expected a colon behind the key"
    case "did not find expected key":
      return "expected a key; the keys of one mapping begin in one column"
    case "did not find expected '-' indicator":
      return "expected \"- \"; the items of one list begin in one column"
    case "did not find expected ',' or '}'": return "expected ',' or '}' for the brace\(opened)"
    case "did not find expected ',' or ']'": return "expected ',' or ']' for the bracket\(opened)"
    case "found unexpected end of stream": return "the quotation mark\(opened) is not closed"
    case "found unknown escape character":
      return "no such escape stands in double quotes; use single ones, or a second backslash"
    default: return problem + (context.map { " \($0.text)" } ?? "")
    }
  }

  /// Where a key stands for the second time; the parser names only the first.
  private static func secondPlace(
    of key: String, _ first: PlanPlace, in lines: [String]
  ) -> PlanPlace {
    for line in first.line...max(first.line, lines.count) where lines.indices.contains(line - 1) {
      let text = Array(lines[line - 1])
      for column in columns(of: Array(key), in: text) {
        let isAfter = line > first.line ? column == first.column : column > first.column
        if isAfter { return PlanPlace(line: line, column: column) }
      }
    }
    return first
  }

  /// The columns at which a key stands in a line, quoted or not.
  private static func columns(of key: [Character], in line: [Character]) -> [Int] {
    line.indices.filter { start in
      guard line[start...].starts(with: key), start == 0 || " {,\"'".contains(line[start - 1])
      else { return false }
      let rest = line[(start + key.count)...].drop { " \"'".contains($0) }
      return rest.first == ":"
    }.map { start in
      start > 0 && "\"'".contains(line[start - 1]) ? start : start + 1
    }
  }
}

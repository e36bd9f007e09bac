/// Reads rule tables: one rule a line, seven fields parted by tabs, `#` begins a comment line.
///
/// Fields: language, kind, phrase, position (with `@head` or `@foot` where the place matters),
/// action, example (`=` for the phrase itself), negative example. In a phrase, `#` stands for
/// any number.
package enum PhraseRuleParser {
  /// Most words that a phrase may have; longer ones would never be looked up.
  package static let maximumWords = 12

  /// The rules of `table`, and an error for each line that could not be read.
  package static func parse(_ table: String) -> (rules: [PhraseRule], errors: [PhraseRuleError]) {
    var rules: [PhraseRule] = []
    var errors: [PhraseRuleError] = []
    var number = 0
    for line in table.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == "#" || line.allSatisfy(\.isWhitespace) { continue }
      switch rule(line) {
      case .success(let rule): rules.append(rule)
      case .failure(let problem):
        errors.append(PhraseRuleError(line: number, message: problem.message))
      }
    }
    return (rules, errors)
  }

  private struct Problem: Error { var message: String }

  private static func rule(_ line: Substring) -> Result<PhraseRule, Problem> {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map {
      $0.last == "\r" ? $0.dropLast() : $0
    }
    guard fields.count == 7 else {
      return .failure(Problem(message: "7 fields parted by tabs expected, \(fields.count) found"))
    }
    let place = fields[3].split(separator: "@", omittingEmptySubsequences: false)
    guard let kind = PhraseRule.Kind(rawValue: String(fields[1])) else {
      return .failure(unknown("kind", fields[1], PhraseRule.Kind.allCases.map(\.rawValue)))
    }
    guard place.count <= 2, let position = PhraseRule.Position(rawValue: String(place[0])) else {
      return .failure(unknown("position", fields[3], PhraseRule.Position.allCases.map(\.rawValue)))
    }
    guard let where_ = PhraseRule.Place(rawValue: place.count == 2 ? String(place[1]) : "any")
    else {
      return .failure(unknown("place", place[1], PhraseRule.Place.allCases.map(\.rawValue)))
    }
    guard let action = PhraseRule.Action(rawValue: String(fields[4])) else {
      return .failure(unknown("action", fields[4], PhraseRule.Action.allCases.map(\.rawValue)))
    }
    let phrase = String(fields[2])
    guard phrase.contains(where: { $0.isLetter || $0.isNumber }) else {
      return .failure(Problem(message: "the phrase has no word"))
    }
    return .success(
      PhraseRule(
        language: String(fields[0]), kind: kind, phrase: phrase, position: position,
        place: where_, action: action, example: fields[5] == "=" ? phrase : String(fields[5]),
        negative: String(fields[6])))
  }

  private static func unknown(_ field: String, _ word: Substring, _ known: [String]) -> Problem {
    Problem(message: "unknown \(field) '\(word)', known: \(known.joined(separator: ", "))")
  }
}

import ArgumentParser
import Rafid
import RafidFlow

/// Shows the stages, their options and the words that they drop documents with.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "List the stages with their options and drop words.")

  @Argument(help: "Show these only.")
  var names: [String] = []

  @Flag(help: "Print the phrase rules of extract instead, in the format of a file of rules.")
  var rules = false

  @Flag(name: .customLong("json"), help: "Print one JSON object on standard output.")
  var asJSON = false

  func run() throws {
    if rules { return Terminal.result(ArticleReader.builtInRules.joined(separator: "\n")) }
    let known = Plan.cards
    for name in names where !known.contains(where: { $0.name == name }) {
      let words = known.map(\.name).joined(separator: ", ")
      throw ValidationError("no stage is named \"\(name)\"; there are \(words)")
    }
    let cards = names.isEmpty ? known : known.filter { names.contains($0.name) }
    if asJSON {
      JSONText.object([("stages", .list(cards.map(Self.json)))]).print()
    } else {
      Terminal.result(cards.map(Self.text).joined(separator: "\n"))
    }
  }

  private static func text(_ card: StageCard) -> String {
    var lines = ["\(card.name): \(card.summary)"]
    lines += optionLines(card.options, indent: "  ")
    for reason in card.drops {
      let kind = reason.isFault ? "rejects" : "drops"
      lines.append("  \(kind) as \(reason.word): \(reason.help)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func optionLines(_ options: [StageOption], indent: String) -> [String] {
    options.flatMap { option in
      var lines = [
        "\(indent)\(option.name): \(Plan.description(of: option.kind))"
          + " (default \(option.fallback)). \(option.help)"
      ]
      if case .mapping(let inner) = option.kind {
        lines += optionLines(inner, indent: indent + "  ")
      }
      return lines
    }
  }

  private static func json(_ card: StageCard) -> JSONText {
    .object([
      ("name", .text(card.name)), ("summary", .text(card.summary)),
      ("options", .list(card.options.map(json))),
      (
        "drops",
        .list(
          card.drops.map {
            .object([
              ("reason", .text($0.word)), ("help", .text($0.help)), ("rejected", .flag($0.isFault)),
            ])
          })
      ),
    ])
  }

  private static func json(_ option: StageOption) -> JSONText {
    .object([
      ("name", .text(option.name)), ("takes", .text(Plan.description(of: option.kind))),
      ("default", .text(option.fallback)), ("help", .text(option.help)),
    ])
  }
}

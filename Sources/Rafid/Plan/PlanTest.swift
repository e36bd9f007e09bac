import RafidFlow

/// One case of a pipeline file's `tests`: documents in, and what must come out.
struct PlanTest: Sendable {
  let name: String
  let place: PlanPlace
  let documents: [String]
  let expect: Settings

  private static let expectations: [StageOption] = [
    StageOption("kept", .integer(0...1_000_000), default: "0", help: "How many records come out."),
    StageOption(
      "dropped", .mapping([]), default: "{}", help: "How many documents leave, by reason."),
    StageOption(
      "rejected", .mapping([]), default: "{}", help: "How many documents are lost, by reason."),
    StageOption("title", .text, default: "", help: "The title of the first record."),
    StageOption("language", .text, default: "", help: "The language of the first record."),
    StageOption("authors", .texts, default: "[]", help: "The authors of the first record."),
    StageOption("published", .text, default: "", help: "The date of the first record."),
    StageOption("text_has", .texts, default: "[]", help: "Each stands in the first record's text."),
    StageOption(
      "text_lacks", .texts, default: "[]", help: "None stands in the first record's text."),
    StageOption(
      "summary_sentences", .integer(0...1_000), default: "0",
      help: "Sentences of the first record's summary."),
  ]

  /// The cases of a file; problems go to the checker.
  static func read(_ value: PlanValue?, _ checker: inout PlanChecker) -> [PlanTest] {
    guard let value, value.content != .null else { return [] }
    guard case .list(let items) = value.content else {
      checker.error(value.place, "\"tests\" takes a list of cases, each begun with '- name: '")
      return []
    }
    return items.compactMap { read(case: $0, &checker) }
  }

  private static func read(case item: PlanValue, _ checker: inout PlanChecker) -> PlanTest? {
    let before = checker.problems.count
    let options = [
      StageOption("name", .text, default: "", help: "What the case shows."),
      StageOption(
        "documents", .texts, default: "[]", help: "Input paths, as read.paths takes them."),
      StageOption("expect", .mapping([]), default: "{}", help: "What must come out."),
    ]
    guard case .mapping(let pairs) = item.content else {
      checker.error(item.place, "a test is a mapping of name, documents and expect")
      return nil
    }
    // The keys of `expect` are checked apart: two of them hold reasons, which are free words here.
    var rest: [(key: PlanKey, value: PlanValue)] = []
    var expect = Settings([:], at: item.place)
    for (key, value) in pairs {
      if key.name == "expect" {
        expect = expectation(value, &checker)
      } else {
        rest.append((key, value))
      }
    }
    let settings = checker.settings(
      PlanValue(.mapping(rest), at: item.place), options: options, owner: "a test")
    let documents = settings.texts("documents")
    if documents.isEmpty { checker.error(item.place, "a test needs documents: [PATH, ...]") }
    guard checker.problems.count == before else { return nil }
    return PlanTest(
      name: settings.text("name", default: "line \(item.place.line)"), place: item.place,
      documents: documents, expect: expect)
  }

  private static func expectation(
    _ value: PlanValue, _ checker: inout PlanChecker
  ) -> Settings {
    guard case .mapping(let pairs) = value.content else {
      checker.error(value.place, "\"expect\" takes a mapping, such as {kept: 1}")
      return Settings([:], at: value.place)
    }
    var plain: [(key: PlanKey, value: PlanValue)] = []
    var counts: [String: PlanValue] = [:]
    for (key, item) in pairs {
      if key.name == "dropped" || key.name == "rejected", case .mapping(let words) = item.content {
        let options = words.map {
          StageOption($0.key.name, .integer(0...1_000_000), default: "0", help: "")
        }
        _ = checker.settings(item, options: options, owner: "\"\(key.name)\"")
        counts[key.name] = item
      } else {
        plain.append((key, item))
      }
    }
    let checked = checker.settings(
      PlanValue(.mapping(plain), at: value.place), options: expectations, owner: "\"expect\"")
    return checked.adding(counts)
  }
}

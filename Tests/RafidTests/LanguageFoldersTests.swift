import Foundation
import RafidFlow
import Testing

import Rafid

/// Records that go into a folder for each language.
@Suite struct LanguageFoldersTests {
  private static let texts = [
    "The council met on Monday to hear the fishermen, who asked for a longer pier and a better light.",
    "أعلن الوزير صباح اليوم أن المدارس في جميع أنحاء البلاد ستفتح أبوابها من جديد يوم الأحد المقبل.",
    "They brought three hundred letters with them, and the mayor promised an answer before summer.",
    "12345",
  ]

  private func run(in folder: URL, path: String) async throws -> Ledger {
    let lines = Self.texts.map { "{\"text\":\"\($0)\"}" }
    let input = folder.appending(path: "in.jsonl")
    try lines.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
    let text = """
      rafid: 1
      read: {jsonl: {text: text}}
      stages: [detect-language]
      write: {path: "\(path)"}
      """
    let plan = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
    return try await plan.pipeline(Plan.Overrides(inputs: [input.path])).run()
  }

  @Test("A path by language is doubted where no stage finds it")
  func languageIsFound() throws {
    for (stages, count) in [("[]", 1), ("[detect-language]", 0)] {
      let text = "rafid: 1\nstages: \(stages)\nwrite: {path: \"out/{language}\"}\n"
      let plan = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
      #expect(plan.warnings.count == count)
    }
  }

  @Test(
    "Each language has a folder, the manifest names all parts, and a second run leaves no stray")
  func languagesAreParted() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appending(path: "out").path
    for _ in 1...2 {
      let ledger = try await run(in: folder, path: "\(out)/{language}")
      #expect(ledger.kept == 4)
      #expect(ledger.shards.map { $0.path.split(separator: "/").first } == ["ar", "en", "und"])
      #expect(ledger.shards.map(\.records) == [1, 2, 1])
      #expect(ledger.shards.map(\.languages) == [["ar": 1], ["en": 2], ["und": 1]])
      for shard in ledger.shards {
        #expect(FileManager.default.fileExists(atPath: "\(out)/\(shard.path)"))
      }
    }
    _ = try await run(in: folder, path: out)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(out)/ar").isEmpty)
  }

  @Test("A path with other braces is refused", arguments: ["out/{lang}", "{language}/out", "a{b"])
  func bracesAreRefused(path: String) {
    let text = "rafid: 1\nwrite: {path: \"\(path)\"}\n"
    #expect(throws: PlanError.self) {
      try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
    }
  }
}

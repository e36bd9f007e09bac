import Foundation
import Testing

/// What a user sees when a pipeline file is wrong.
@Suite struct PlanReportTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("A misspelt key is shown with file, line, column, the line and the nearest name")
  func misspelt() throws {
    let plan = try scratch.file(
      "plan.yaml",
      """
      rafid: 1
      stages:
        - detect-language: {keep: [ar], min_confidance: 0.6}
        - sumarize: {sentences: 3}
      """)
    for command in ["check", "run", "test"] {
      let run = try Program.run(command, plan)
      #expect(run.code == 78)
      #expect(run.errors.contains("\(plan):3:35: error: unknown key \"min_confidance\""))
      #expect(run.errors.contains("    3 |   - detect-language: {keep: [ar], min_confidance: 0.6}"))
      #expect(run.errors.contains("^^^^^^^^^^^^^^ did you mean \"min_confidence\"?"))
      #expect(run.errors.contains("\(plan):4:5: error: unknown stage \"sumarize\""))
      #expect(run.errors.contains("did you mean \"summarize\"?"))
      #expect(run.errors.contains("2 problems (2 errors, 0 warnings)"))
    }
  }

  @Test(
    "What the parser says is shown with its line, as all else is",
    arguments: [
      (Data("rafid: 1\nread: {paths: [a\n".utf8), "    2 | read: {paths: [a\n"),
      (Data("rafid: 1\nread:\n\tpaths: [a]\n".utf8), "    3 | \tpaths: [a]\n      | ^"),
      (Data("rafid: 1\nwrite: {level: 1, level: 2}\n".utf8), "      |                   ^^^^^\n"),
      (Data("rafid: 1\n# r".utf8 + [0xE9, 0x0A]), "    2 | # r\u{FFFD}\n      |    ^"),
    ])
  func excerpts(file: Data, excerpt: String) throws {
    let run = try Program.run("check", scratch.file("plan.yaml", file))
    #expect(run.code == 78)
    #expect(run.errors.contains(excerpt), "\(run.errors)")
  }

  @Test("A pipeline that is missing or a folder is 78 with one sentence")
  func unreadable() throws {
    let missing = try Program.run("run", "\(scratch.path)/none.yaml")
    #expect(missing.code == 78)
    #expect(missing.errors.contains("No such file"))
    let folder = try Program.run("run", scratch.path)
    #expect(folder.code == 78)
    #expect(folder.errors.contains("is a folder"))
  }

  @Test("--json gives the problems as one object")
  func json() throws {
    let plan = try scratch.file("plan.yaml", "rafid: 2\n")
    let run = try Program.run("check", plan, "--json")
    #expect(run.code == 78)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let pipelines = object?["pipelines"] as? [[String: Any]]
    let problems = pipelines?.first?["problems"] as? [[String: Any]]
    #expect(problems?.first?["line"] as? Int == 1)
  }

  @Test(
    "Every subject has a schema that is JSON",
    arguments: ["record", "reject", "manifest", "pipeline"])
  func schema(subject: String) throws {
    let run = try Program.run("schema", subject)
    #expect(run.code == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
  }

  @Test("stages names every option and every drop word")
  func stages() throws {
    let run = try Program.run("stages")
    for word in [
      "dedupe:", "near-duplicate", "extract:", "other-language", "shard", "truncated-gzip",
    ] {
      #expect(run.output.contains(word), "\(word)")
    }
    #expect(try Program.run("stages", "extrct").code == 64)
  }
}

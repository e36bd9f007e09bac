import Foundation
import Testing

/// `rafid plan`, run as a user runs it.
@Suite struct PlanCommandTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.file(
      "plan.yaml",
      """
      rafid: 1
      description: A plan
      read: {paths: [\(scratch.path)/in], limits: {line: 1MiB}}
      stages:
        - dedupe: {on: url}
        - dedupe: {near: 0.5, keep: longest}
      write: {path: \(scratch.path)/out}
      """)
    try scratch.file("in/a.txt", "twelve bytes")
    try scratch.file("in/b/c.txt", "")
  }

  private func object(_ arguments: String...) throws -> (Int32, [String: Any]) {
    let run = try Program.shell(nil, ["plan", plan] + arguments + ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return (run.code, object as? [String: Any] ?? [:])
  }

  @Test("Inputs stand with their sizes in the order of a run, and nothing is written")
  func inputs() throws {
    let (code, plan) = try object()
    let inputs = plan["inputs"] as? [[String: Any]] ?? []
    #expect(code == 0 && plan["exit"] as? Int == 0)
    #expect(
      inputs.map { $0["path"] as? String }
        == ["\(scratch.path)/in/a.txt", "\(scratch.path)/in/b/c.txt"])
    #expect(inputs.map { $0["bytes"] as? Int } == [12, 0] && plan["bytes"] as? Int == 12)
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/out"))
  }

  @Test("Settings stand with their defaults, stages in order, and what follows for near copies")
  func settings() throws {
    let (_, plan) = try object()
    #expect(plan["description"] as? String == "A plan" && plan["readings"] as? Int == 2)
    let stages = plan["stages"] as? [[String: Any]] ?? []
    #expect(stages.map { $0["name"] as? String } == ["dedupe", "visible-text", "dedupe"])
    #expect(stages.map { $0["implied"] as? Bool } == [false, true, false])
    let settings = stages.last?["settings"] as? [String: Any] ?? [:]
    #expect(settings["near"] as? Double == 0.5 && settings["keep"] as? String == "longest")
    #expect(settings["on"] as? String == "text" && settings["action"] as? String == "drop")
    #expect((stages.last?["defaults"] as? [String])?.contains("near") == false)
    #expect((stages.last?["defaults"] as? [String])?.contains("on") == true)
    let facts = stages.last?["facts"] as? [String: Double] ?? [:]
    let missed = pow(1 - pow(0.5, facts["rows"] ?? 0), facts["bands"] ?? 0)
    #expect(facts["similarity"] == 0.5 && missed < 0.08 && missed > 0.01)
    let limits = (plan["read"] as? [String: Any])?["settings"] as? [String: Any]
    let read = limits?["limits"] as? [String: Any]
    #expect(read?["line"] as? String == "1MiB" && read?["record"] as? String == "16MiB")
    #expect(plan["state"] is NSNull)
  }

  @Test("People read the same")
  func text() throws {
    let run = try Program.run("plan", plan, "\(scratch.path)/in/a.txt")
    #expect(run.code == 0 && run.errors.isEmpty)
    for part in [
      "1. dedupe: {on: url}", "2. visible-text", "3. dedupe: {near: 0.5, keep: longest}",
      "by default on: text", "similarity 0.5, bands", "read twice", "1 input, 12 B",
      "in/a.txt  12 B",
    ] {
      #expect(run.output.contains(part), "\(part)\n\(run.output)")
    }
  }

  @Test("A missing input is 3 among others and 66 alone, a wrong file 78, standard input refused")
  func codes() throws {
    let there = "\(scratch.path)/in/a.txt"
    #expect(try object(there, "\(scratch.path)/none").0 == 3)
    #expect(try object("\(scratch.path)/none").0 == 66)
    let wrong = try scratch.file("wrong.yaml", "rafid: 1\nstages: [dedup]\n")
    #expect(try Program.run("plan", wrong).code == 78)
    let refused = try Program.run("plan", plan, "-")
    #expect(refused.code == 1 && refused.errors.contains("standard input"))
    #expect(try Program.run("plan", "pipelines/quickstart.yaml", "-").code == 0)
    #expect(try Program.run("plan").code == 64)
  }
}

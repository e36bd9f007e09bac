import Foundation
import Testing

/// A run that is killed leaves nothing visible that the manifest does not name, and the next run
/// ends with the undisturbed run's bytes.
@Suite struct CrashTests {
  @Test("kill -9 at any moment, then a second run: the undisturbed bytes")
  func killed() throws {
    let scratch = try Scratch()
    let plan = try scratch.file(
      "plan.yaml",
      """
      rafid: 1
      stages: [extract, detect-language, summarize]
      write: {shard: {bytes: 64KiB}, level: 1}
      """)
    // Enough input that the kills fall into every phase of a run.
    let page = try Data(contentsOf: Program.root.appending(path: "seeds/world/crawl.warc.gz"))
    let input = try scratch.file(
      "in.warc.gz", (0..<400).reduce(into: Data()) { all, _ in all += page })
    let whole = try Program.run("run", plan, input, "--output", "\(scratch.path)/whole", "--json")
    #expect(whole.code == 0)
    let seconds = try #require(
      (JSONSerialization.jsonObject(with: Data(whole.output.utf8)) as? [String: Any])?["seconds"]
        as? Double)
    let expected = try scratch.files(below: "whole").filter { $0.key != "manifest.json" }
    #expect(expected.count > 3)
    var kills = 0
    for moment in 1...24 {
      let delay = seconds * Double(moment) / 20
      let run = try Program.shell(
        "$rafid run \(plan) \(input) --output \(scratch.path)/out & child=$!; sleep \(delay); "
          + "kill -9 $child; wait $child")
      if run.code == 137 { kills += 1 }
      let left = try scratch.files(below: "out")
      let manifest = left["manifest.json"].map { String(decoding: $0, as: UTF8.self) } ?? ""
      // What the manifest names is there, with its bytes.
      for (path, data) in expected where manifest.contains("\"\(path)\"") {
        #expect(left[path] == data)
      }
    }
    #expect(kills > 5)
    #expect(try Program.run("run", plan, input, "--output", "\(scratch.path)/out").code == 0)
    let healed = try scratch.files(below: "out").filter { $0.key != "manifest.json" }
    #expect(healed == expected)
  }
}

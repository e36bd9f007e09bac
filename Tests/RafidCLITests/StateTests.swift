import Foundation
import Testing

/// What is remembered from run to run, as a cron job meets it.
@Suite struct StateTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.file("plan.yaml", Self.plan("{path: state}"))
    try scratch.file("monday.jsonl", Self.lines(1...40))
    try scratch.file("tuesday.jsonl", Self.lines(31...60))
  }

  private static func plan(_ state: String, near: String = "true") -> String {
    """
    rafid: 1
    read: {jsonl: {id: id, text: text}}
    stages: [{dedupe: {on: text, near: \(near)}}]
    write: {path: out}
    state: \(state)
    """
  }

  /// Texts of which each has words of its own.
  private static func lines(_ range: ClosedRange<Int>) -> String {
    range.map { number in
      let words = (0..<40).map { "word\(number)x\($0)" }.joined(separator: " ")
      return "{\"id\":\"n\(number)\",\"text\":\"\(words)\"}\n"
    }.joined()
  }

  private func rafid(_ arguments: String) throws -> Program.Outcome {
    try Program.shell("cd \(scratch.path) && $rafid \(arguments)")
  }

  private func ids(_ folder: String = "out") throws -> [String] {
    try Program.shell(
      "cd \(scratch.path) && gzip -dc \(folder)/part-*.jsonl.gz | cut -d '\"' -f 4"
    ).output.split(separator: "\n").map(String.init)
  }

  private var everyID: [String] { (1...60).map { "n\($0)" } }

  @Test(
    "Two nights over overlapping input write each document once, and the second names the first's")
  func twoNights() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    let second = try rafid("run plan.yaml monday.jsonl tuesday.jsonl --json")
    #expect(second.code == 0, "\(second.errors)")
    #expect(second.output.contains("\"read\":30,\"kept\":20,\"dropped\":10"))
    #expect(try ids() == everyID)
    #expect(try rafid("verify out").code == 0)
    let explained = try rafid("explain plan.yaml n35").output
    #expect(explained.contains("by run 1"), "\(explained)")
    #expect(explained.contains("by run 2") && explained.contains("a copy of n35"), "\(explained)")
  }

  @Test("Nothing new is 0 and touches nothing")
  func nothingNew() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    let before = try scratch.files(below: ".")
    let again = try rafid("run plan.yaml monday.jsonl")
    #expect(again.code == 0 && again.errors.isEmpty)
    #expect(try scratch.files(below: ".") == before)
    #expect(try rafid("run plan.yaml monday.jsonl -v").errors.contains("nothing new: 1 input done"))
  }

  @Test("--fresh reads again what is done; the documents stay known")
  func fresh() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    let again = try rafid("run plan.yaml monday.jsonl --fresh --json").output
    #expect(again.contains("\"read\":40,\"kept\":0,\"dropped\":40"), "\(again)")
    #expect(try rafid("state forget plan.yaml --input 'mon*'").output == "1 input forgotten\n")
    let third = try rafid("run plan.yaml monday.jsonl --json").output
    #expect(third.contains("\"read\":40,\"kept\":0"), "\(third)")
  }

  @Test(
    "An input that grew is handled as the file says",
    arguments: [("process", 0, 20), ("skip", 0, 0), ("fail", 1, 0)])
  func changed(change: String, code: Int32, kept: Int) throws {
    try scratch.file("plan.yaml", Self.plan("{path: state, changed: \(change)}"))
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    try scratch.file("monday.jsonl", Self.lines(1...60))
    let again = try rafid("run plan.yaml monday.jsonl")
    #expect(again.code == code)
    #expect(again.errors.contains("changed since it was read") == (code == 1), "\(again.errors)")
    #expect(try ids().count == 40 + kept)
  }

  @Test("A run that stopped at a limit goes on there")
  func limit() throws {
    #expect(try rafid("run plan.yaml monday.jsonl tuesday.jsonl --limit 25").code == 4)
    #expect(try rafid("state show plan.yaml").output.contains("begun: monday.jsonl, 25 records"))
    #expect(try rafid("run plan.yaml monday.jsonl tuesday.jsonl --limit 25").code == 4)
    #expect(try rafid("run plan.yaml monday.jsonl tuesday.jsonl").code == 0)
    #expect(try ids() == everyID)
    #expect(try rafid("verify out").code == 0)
  }

  @Test("Other settings than those that the state was made with are 78")
  func settings() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    try scratch.file("plan.yaml", Self.plan("{path: state}", near: "0.7"))
    let other = try rafid("run plan.yaml tuesday.jsonl")
    #expect(other.code == 78)
    #expect(other.errors.contains("near 0.39") && other.errors.contains("near 0.7"))
    #expect(other.errors.split(separator: "\n").count == 1)
  }

  @Test("A run without the state never replaces what runs with it have written, nor the other way")
  func mixed() throws {
    try scratch.file("alone.yaml", "rafid: 1\nread: {jsonl: {id: id, text: text}}\n")
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    #expect(try rafid("run alone.yaml tuesday.jsonl --output out").code == 73)
    #expect(try rafid("run alone.yaml tuesday.jsonl --output alone").code == 0)
    #expect(try rafid("run plan.yaml tuesday.jsonl --output alone").code == 73)
    #expect(try rafid("run plan.yaml tuesday.jsonl --state other").code == 78)
    #expect(try ids().count == 40)
  }

  @Test("Each night may have a folder of its own")
  func folders() throws {
    #expect(try rafid("run plan.yaml monday.jsonl --output one").code == 0)
    #expect(try rafid("run plan.yaml tuesday.jsonl --output two").code == 0)
    #expect(try ids("one") + ids("two") == everyID)
    #expect(try rafid("verify one two").code == 0)
    #expect(try rafid("explain state n35").output.contains("one/part-00000"))
  }

  @Test("A state in use is 75, and can be waited for")
  func lock() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    let held = try Program.shell(
      "cd \(scratch.path) && flock state/lock $rafid run plan.yaml tuesday.jsonl")
    #expect(held.code == 75)
    let waited = try Program.shell(
      """
      cd \(scratch.path)
      flock state/lock sleep 0.4 & sleep 0.1
      $rafid run plan.yaml tuesday.jsonl --lock-wait 20s
      """)
    #expect(waited.code == 0, "\(waited.errors)")
    #expect(try ids() == everyID)
  }

  @Test("SIGTERM commits what is whole, and the next run goes on")
  func terminate() throws {
    let run = try Program.shell(
      """
      cd \(scratch.path) && mkfifo pipe
      $rafid run plan.yaml monday.jsonl pipe & child=$!
      exec 3> pipe
      head -5 tuesday.jsonl >&3
      sleep 1
      kill -TERM $child
      wait $child
      """)
    #expect(run.code == 143, "\(run.errors)")
    #expect(try rafid("verify out").code == 0)
    #expect(try rafid("run plan.yaml monday.jsonl tuesday.jsonl").code == 0)
    #expect(try ids() == everyID)
  }

  @Test("A compacted state knows what it knew, and what was joined stays as it is")
  func compact() throws {
    for (night, range) in [1...20, 21...40, 15...50, 45...60].enumerated() {
      if night == 2 {
        #expect(try rafid("state compact plan.yaml").output == "2 files before, 1 now\n")
      }
      if night == 3 {
        #expect(try rafid("state compact plan.yaml").output == "2 files before, 2 now\n")
      }
      try scratch.file("night\(night).jsonl", Self.lines(range))
      #expect(try rafid("run plan.yaml night\(night).jsonl").code == 0)
    }
    #expect(try ids() == everyID)
  }

  @Test("Parts whose manifest is gone are not removed")
  func manifestGone() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    _ = try Program.shell("rm \(scratch.path)/out/manifest.json")
    let run = try rafid("run plan.yaml tuesday.jsonl")
    #expect(run.code == 78 && run.errors.contains("manifest is gone"), "\(run.errors)")
    #expect(try ids().count == 40)
  }

  @Test("An output folder that was taken away is told, and what to do")
  func outputGone() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    _ = try Program.shell("rm -r \(scratch.path)/out")
    for inputs in ["monday.jsonl", "monday.jsonl tuesday.jsonl"] {
      let run = try rafid("run plan.yaml \(inputs)")
      #expect(run.code == 0)
      #expect(run.errors.contains("out: what earlier runs wrote here is gone"), "\(run.errors)")
      #expect(run.errors.contains("--state") && run.errors.split(separator: "\n").count == 1)
    }
    #expect(try ids() == (41...60).map { "n\($0)" })
    #expect(try rafid("run plan.yaml monday.jsonl tuesday.jsonl").errors.isEmpty)
  }

  @Test("plan marks what earlier runs have done, begun and seen otherwise")
  func planMarks() throws {
    #expect(try rafid("run plan.yaml monday.jsonl tuesday.jsonl --limit 50").code == 4)
    try scratch.file("new.jsonl", "")
    let all = "monday.jsonl tuesday.jsonl new.jsonl"
    let before = try scratch.files(below: ".")
    let plan = try rafid("plan plan.yaml \(all)")
    #expect(plan.code == 0)
    #expect(plan.output.contains("3 inputs, ") && plan.output.contains("; 1 done before\n"))
    #expect(
      plan.output.range(of: "monday.jsonl  [0-9.]+ kB, done before\n", options: .regularExpression)
        != nil)
    #expect(
      plan.output.range(
        of: "tuesday.jsonl  [0-9.]+ kB, 10 records read before\n", options: .regularExpression)
        != nil)
    #expect(plan.output.contains("new.jsonl  0 B"))
    try scratch.file("monday.jsonl", Self.lines(1...3))
    let changed = try rafid("plan plan.yaml \(all) --json").output
    #expect(
      changed.contains("\"standing\":\"changed\"") && changed.contains("\"standing\":\"begun\""))
    #expect(changed.contains("\"standing\":\"new\""))
    #expect(
      try scratch.files(below: "state")
        == before.filter { $0.key.hasPrefix("state/") }.reduce(into: [:]) {
          $0[String($1.key.dropFirst(6))] = $1.value
        })
  }

  @Test("What the pipeline wrote elsewhere, then or now, is no input")
  func ownOutputs() throws {
    func inputs(_ plan: String) throws -> [String] {
      let text = try rafid("plan \(plan) . --json").output
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return (object?["inputs"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? String }
        .filter { $0.contains("part-") || $0.contains("manifest") }
    }
    #expect(try rafid("run plan.yaml monday.jsonl --output nights/1").code == 0)
    #expect(try rafid("run plan.yaml tuesday.jsonl").code == 0)
    #expect(try inputs("plan.yaml").isEmpty)
    // Another pipeline may read what this one wrote.
    try scratch.file(
      "next.yaml", "rafid: 1\nread: {jsonl: {id: id, text: text}}\nwrite: {path: next}\n")
    #expect(try inputs("next.yaml").count > 3)
    // Two nights' lines, ten of them twice, and the two pipeline files.
    let run = try rafid("run plan.yaml . --output nights/2 --state other --json").output
    #expect(run.contains("\"read\":72,\"kept\":62"), "\(run)")
  }

  @Test("A damaged state stops the run before it writes")
  func damaged() throws {
    #expect(try rafid("run plan.yaml monday.jsonl").code == 0)
    try scratch.file("state/seen-000001.bin", Data(repeating: 7, count: 100))
    let run = try rafid("run plan.yaml tuesday.jsonl")
    #expect(run.code == 1)
    #expect(run.errors.contains("seen-000001.bin"), "\(run.errors)")
    #expect(try ids().count == 40)
    try scratch.file("state/state.json", "{}\n")
    #expect(try rafid("run plan.yaml tuesday.jsonl").code == 78)
  }

  @Test("A misspelt key and a time that is none are told with their places")
  func planErrors() throws {
    try scratch.file("plan.yaml", Self.plan("{path: state, keep_sen: 4d}"))
    let key = try rafid("check plan.yaml")
    #expect(key.code == 78 && key.errors.contains("did you mean \"keep_seen\"?"), "\(key.errors)")
    try scratch.file("plan.yaml", Self.plan("{path: state, keep_seen: 4 weeks}"))
    #expect(try rafid("check plan.yaml").errors.contains("a number of days, such as 400d"))
  }
}

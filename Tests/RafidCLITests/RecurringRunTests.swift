import Foundation
import Testing

/// What a site says on every page goes from the same pages for any number of workers, and when the
/// run is killed and started again.
@Suite struct RecurringRunTests {
  private static let hosts = 7
  private static let threshold = 3
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.file(
      "plan.yaml",
      """
      rafid: 1
      read: {jsonl: {id: id, text: text, url: url}}
      stages: [extract: {recurring: \(Self.threshold)}]
      write: {shard: {bytes: 64KiB}, level: 1}
      """)
    var numbers = SeededNumbers(seed: 3)
    try scratch.file("in.jsonl", Self.lines(2_000, &numbers))
  }

  /// Pages of several hosts by turns, each with a last line that its host says on all of them.
  private static func lines(_ count: Int, _ numbers: inout SeededNumbers) -> String {
    let syllables = ["ba", "ro", "ti", "men", "sul", "ka", "vo", "der", "lin", "pe", "gra", "ste"]
    var output = ""
    for number in 0..<count {
      let host = number % hosts
      let words = (0..<120).map { _ in
        (0..<3).map { _ in syllables.randomElement(using: &numbers)! }.joined()
      }
      output +=
        "{\"id\":\"n\(number)\",\"url\":\"https://h\(host).test/\(number)\",\"text\":\""
        + "\(words.joined(separator: " ")).\\nHouse \(host) prints its post on paper.\"}\n"
    }
    return output
  }

  private func command(_ folder: String, workers: Int) -> String {
    "cd \(scratch.path) && $rafid run plan.yaml in.jsonl --output \(folder) --workers \(workers)"
  }

  private func shards(_ folder: String) throws -> [String: Data] {
    try scratch.files(below: folder).filter { $0.key.hasPrefix("part-") }
  }

  @Test("a line goes after so many pages of its host, whatever the workers")
  func workers() throws {
    #expect(try Program.shell(command("one", workers: 1)).code == 0)
    #expect(try Program.shell(command("four", workers: 4)).code == 0)
    #expect(try shards("one") == shards("four"))
    let left = try Program.shell("gzip -dc \(scratch.path)/one/part-*.gz | grep -c 'on paper'")
    #expect(left.output == "\(Self.hosts * Self.threshold)\n")
  }

  @Test("kill -9 at seeded calls, then a second run: the undisturbed shards")
  func killed() throws {
    let faults = try #require(try Faults(), "no C compiler: install one to run this test")
    let line = command("out", workers: 2)
    let whole = try faults.run(line, time: 1_700_000_000)
    #expect(whole.outcome.code == 0, "\(whole.outcome.errors)")
    let expected = try shards("out")
    #expect(expected.count > 4)
    var numbers = SeededNumbers(seed: 9)
    for _ in 0..<8 {
      try FileManager.default.removeItem(at: scratch.url.appending(path: "out"))
      let call = Int.random(in: 1...whole.calls, using: &numbers)
      _ = try faults.run(line, "kill", at: call, time: 1_700_000_000)
      #expect(try faults.run(line, time: 1_700_000_000).outcome.code == 0)
      #expect(try shards("out") == expected, "call \(call)")
    }
  }
}

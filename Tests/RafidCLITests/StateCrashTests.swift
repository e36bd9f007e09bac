import Foundation
import Testing

/// A run with a state that is killed, or finds the disk full, at any call that changes files, and is
/// started again, ends with the output and the state of an undisturbed run, byte for byte.
///
/// RAFID_LONG_TESTS=1 tries 200 seeded moments of each kind.
@Suite struct StateCrashTests {
  private let scratch: Scratch
  private let plan: String
  private let first: String
  private let second: String
  private let firstNight = 1_700_000_000
  private var secondNight: Int { firstNight + 3 * 86_400 }
  private static let isLong = ProcessInfo.processInfo.environment["RAFID_LONG_TESTS"] != nil
  private static let moments = isLong ? 200 : 16

  init() throws {
    scratch = try Scratch()
    plan = try scratch.file(
      "plan.yaml",
      """
      rafid: 1
      read: {jsonl: {id: id, text: text}}
      stages:
        - dedupe: {on: payload}
        - detect-language: {drop: [fr]}
        - dedupe: {on: text, near: true}
        - summarize
      write: {shard: {bytes: 64KiB}, level: 1}
      state: {path: state, keep_seen: 2d}
      """)
    var numbers = SeededNumbers(seed: 11)
    first = try scratch.file("first.jsonl", Self.lines(0..<150, &numbers))
    second = try scratch.file("second.jsonl", Self.lines(100..<650, &numbers))
  }

  /// Documents of made-up words: some are copies of earlier ones, some nearly, some are French.
  private static func lines(_ range: Range<Int>, _ numbers: inout SeededNumbers) -> String {
    let syllables = ["ba", "ro", "ti", "men", "sul", "ka", "vo", "der", "lin", "pe", "gra", "ste"]
    let french = "Le conseil de la ville a voté hier la réouverture du marché couvert, qui avait "
    var texts: [String] = []
    var output = ""
    for number in range {
      var text = ""
      if number % 9 == 4, let copy = texts.randomElement(using: &numbers) {
        text = number % 2 == 0 ? copy : copy.replacingOccurrences(of: " roti", with: " tiro")
      } else if number % 23 == 0 {
        text = String(repeating: french + "\(number) ", count: 20)
      } else {
        for _ in 0..<600 {
          let count = Int.random(in: 2...4, using: &numbers)
          text += (0..<count).map { _ in syllables.randomElement(using: &numbers)! }.joined() + " "
        }
      }
      texts.append(text)
      output += "{\"id\":\"n\(number)\",\"text\":\"\(text)\"}\n"
    }
    return output
  }

  private func command(_ folder: String) -> String {
    "cd \(scratch.path) && $rafid run plan.yaml first.jsonl second.jsonl --output \(folder)/out "
      + "--state \(folder)/state --workers 2"
  }

  /// All files of a folder and its state, the locks aside.
  private func files(_ folder: String) throws -> [String: Data] {
    try scratch.files(below: folder).filter { !$0.key.hasSuffix("lock") }
  }

  /// Two nights, of which the second forgets the first (`keep_seen`): what stood before the second,
  /// what must stand after it, and how many calls it made.
  private func undisturbed(_ faults: Faults) throws -> (whole: [String: Data], calls: Int) {
    let night =
      "cd \(scratch.path) && $rafid run plan.yaml first.jsonl --output base/out --state base/state"
    let one = try faults.run(night, time: firstNight)
    #expect(one.outcome.code == 0, "\(one.outcome.errors)")
    _ = try Program.shell("cp -r \(scratch.path)/base \(scratch.path)/run")
    let two = try faults.run(command("run"), time: secondNight)
    #expect(two.outcome.code == 0, "\(two.outcome.errors)")
    let whole = try files("run")
    #expect(whole.keys.filter { $0.hasPrefix("out/part-") }.count > 4)
    #expect(try Program.run("verify", "\(scratch.path)/run/out").code == 0)
    return (whole, two.calls)
  }

  private func reset() throws {
    _ = try Program.shell(
      "rm -rf \(scratch.path)/run && cp -r \(scratch.path)/base \(scratch.path)/run")
  }

  @Test("kill -9 at seeded moments, then a second run: the undisturbed output and state")
  func killed() throws {
    let faults = try #require(try Faults(), "no C compiler: install one to run this test")
    let (whole, calls) = try undisturbed(faults)
    var numbers = SeededNumbers(seed: 5)
    var kills = 0
    for moment in 0..<Self.moments {
      try reset()
      // Every fourth while it reads and computes, the others at a call.
      let call = moment % 4 == 3 ? 0 : Int.random(in: 1...calls, using: &numbers)
      let delay = Double.random(in: 0.02...0.6, using: &numbers)
      let line =
        call > 0
        ? command("run")
        : command("run") + " & child=$!; sleep \(delay); kill -9 $child; wait $child"
      let killed = try faults.run(line, call > 0 ? "kill" : "none", at: call, time: secondNight)
      if killed.outcome.code == 137 { kills += 1 }
      let again = try faults.run(command("run"), time: secondNight)
      #expect(again.outcome.code == 0, "call \(call): \(again.outcome.errors)")
      let left = try files("run")
      #expect(left.keys.sorted() == whole.keys.sorted(), "call \(call), delay \(delay)")
      for (path, data) in whole where left[path] != data {
        Issue.record("call \(call), delay \(delay): \(path) differs")
      }
    }
    #expect(kills > Self.moments / 2)
  }

  @Test("A run that goes on does not tell of a missing input again")
  func missing() throws {
    let faults = try #require(try Faults(), "no C compiler: install one to run this test")
    let (_, calls) = try undisturbed(faults)
    let line = command("run").replacing("first.jsonl", with: "first.jsonl nowhere.jsonl")
    try reset()
    let whole = try faults.run(line, time: secondNight)
    #expect(whole.outcome.code == 3)
    let expected = try files("run")
    try reset()
    #expect(try faults.run(line, "kill", at: calls / 2, time: secondNight).outcome.code == 137)
    _ = try faults.run(line, time: secondNight)
    #expect(try files("run") == expected)
  }

  @Test("A disk that is full from a seeded moment on ends with 73 or 74, and costs nothing")
  func full() throws {
    let faults = try #require(try Faults(), "no C compiler: install one to run this test")
    let (whole, calls) = try undisturbed(faults)
    var numbers = SeededNumbers(seed: 6)
    for _ in 0..<Self.moments / 2 {
      try reset()
      let call = Int.random(in: 1...calls, using: &numbers)
      let failed = try faults.run(command("run"), "full", at: call, time: secondNight)
      // Once the last manifest stands the run has done its work, whatever it could not tidy up.
      #expect([0, 73, 74].contains(failed.outcome.code), "\(call): \(failed.outcome)")
      if failed.outcome.code != 0 {
        #expect(failed.outcome.errors.contains("No space left"), "\(failed.outcome.errors)")
      }
      let again = try faults.run(command("run"), time: secondNight)
      #expect(again.outcome.code == 0, "call \(call): \(again.outcome.errors)")
      #expect(try files("run") == whole, "call \(call)")
    }
  }

  @Test("A state folder that cannot be written is 73 and changes nothing")
  func readOnly() throws {
    let night =
      "cd \(scratch.path) && $rafid run plan.yaml first.jsonl --output out --state /proc/none"
    let run = try Program.shell(night)
    #expect(run.code == 73)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try scratch.files(below: "out").isEmpty)
  }
}

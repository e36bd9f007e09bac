import Foundation
import Testing

@Suite struct TimelineCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The output of a run over the Arabic seeds.
  private func output() throws -> String {
    let plan = try scratch.file(
      "plan.yaml", "rafid: 1\nstages: [extract, detect-language, summarize]\n")
    let run = try Program.run("run", plan, "seeds/ar", "--output", "\(scratch.path)/out")
    #expect(run.code == 0, "\(run.errors)")
    return "\(scratch.path)/out"
  }

  @Test("A folder, its part and the part's lines on standard input give one list, in order")
  func sources() throws {
    let folder = try output()
    let whole = try Program.run("timeline", folder)
    let dates = whole.output.split(separator: "\n").map { $0.prefix(10) }
    #expect(whole.code == 0 && whole.errors.isEmpty)
    #expect(dates.count > 2 && dates == dates.sorted())
    let part = try Program.shell("$rafid timeline \(folder)/part-*.gz")
    let plain = try Program.shell("gzip -dc \(folder)/part-*.gz | $rafid timeline -")
    #expect(part.output == whole.output)
    #expect(plain.output == whole.output)
  }

  @Test("--json gives objects with the sentence, the date as written, and the record's id")
  func json() throws {
    let folder = try output()
    let run = try Program.run("timeline", folder, "--json", "--from", "2026")
    let lines = run.output.split(separator: "\n")
    #expect(run.code == 0 && !lines.isEmpty)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
      let sentence = object?["sentence"] ?? ""
      #expect(sentence.contains(object?["text"] ?? "?"))
      #expect((object?["date"] ?? "") >= "2026")
      #expect(object?["id"]?.count == 32)
    }
  }

  @Test(
    "What cannot be read ends with its code and one sentence",
    arguments: [
      ("$rafid timeline nowhere.jsonl", 66, "nowhere.jsonl: cannot open"),
      ("$rafid timeline seeds", 66, "is it the folder of a finished run?"),
      ("$rafid timeline --to 2026-13 -", 64, "--to takes a year, a month or a day"),
      ("$rafid timeline - -", 64, "standard input can be read once"),
      ("echo '{}' | $rafid timeline -", 65, "standard input: line 1: no record"),
      (
        "gzip -c README.md | head -c 60 | $rafid timeline -", 65,
        "standard input: the gzip data is cut short"
      ),
    ]) func failures(_ line: String, _ code: Int32, _ words: String) throws
  {
    let run = try Program.shell(line)
    #expect(run.code == code)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}

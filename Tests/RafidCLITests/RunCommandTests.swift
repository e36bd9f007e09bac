import Foundation
import Testing

@Suite struct RunCommandTests {
  private let scratch: Scratch
  private let plan: String

  init() throws {
    scratch = try Scratch()
    plan = try scratch.file(
      "plan.yaml",
      """
      rafid: 1
      stages: [{dedupe: {on: payload}}, extract, detect-language, summarize]
      """)
  }

  private var out: String { "\(scratch.path)/out" }
  private let good = "seeds/ar/library.txt"

  @Test("A clean run says nothing without a terminal and leaves a folder that verifies")
  func silence() throws {
    let run = try Program.run("run", plan, "seeds/ar", "--output", out)
    #expect(run.code == 0)
    #expect(run.output.isEmpty && run.errors.isEmpty)
    let verify = try Program.run("verify", out)
    #expect(verify.code == 0, "\(verify.output)")
    #expect(verify.output.contains("good"))
  }

  @Test("--json gives one object whose counts add up")
  func json() throws {
    let run = try Program.run("run", plan, "seeds/world", "--output", out, "--json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let count = { (key: String) in object?[key] as? Int ?? -1 }
    #expect(run.code == 0)
    #expect(count("read") == count("kept") + count("dropped") + count("rejected"))
    #expect(count("kept") > 5)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("The same bytes come out with 1, 2 and 7 workers and on a second run")
  func sameBytes() throws {
    var outputs: [[String: Data]] = []
    // Enough for many batches and several gzip members.
    let crawl = try Data(contentsOf: Program.root.appending(path: "seeds/world/crawl.warc.gz"))
    let many = try scratch.file(
      "many.warc.gz", (0..<400).reduce(into: Data()) { all, _ in all += crawl })
    let plain = try scratch.file(
      "plain.yaml",
      "rafid: 1\nstages: [extract, summarize]\nwrite: {shard: {bytes: 64KiB}, level: 1}\n")
    for (name, workers) in [("a", "1"), ("b", "2"), ("c", "7"), ("c", "2")] {
      let run = try Program.run(
        "run", plain, many, "seeds/ar", "--workers", workers, "--output",
        "\(scratch.path)/\(name)")
      #expect(run.code == 0)
      outputs.append(try scratch.files(below: name).filter { $0.key != "manifest.json" })
    }
    #expect(outputs[0].count >= 3)
    #expect(outputs.allSatisfy { $0 == outputs[0] })
  }

  @Test("A filter from standard input to standard output keeps the order")
  func filter() throws {
    let lines = (1...5).map {
      "{\"id\":\"n\($0)\",\"text\":\"Sentence number \($0) stands here.\"}\n"
    }
    let filter = try scratch.file("filter.yaml", "rafid: 1\nread: {jsonl: {id: id, text: text}}\n")
    let run = try Program.run(
      "run", filter, "-", "--output", "-", input: lines.joined())
    #expect(run.code == 0, "\(run.errors)")
    let ids = run.output.split(separator: "\n").map { $0.prefix(10) }
    #expect(ids == (1...5).map { "{\"id\":\"n\($0)\"".prefix(10) })
  }

  @Test("A pipeline's state is left alone, and said to be, where lines go to standard output")
  func stateOfAFilter() throws {
    let filter = try scratch.file(
      "state.yaml", "rafid: 1\nread: {jsonl: {text: text}}\nstate: \(scratch.path)/st\n")
    let line = "{\"text\":\"A sentence stands here.\"}\n"
    let run = try Program.run("run", filter, "-", "--output", "-", input: line)
    #expect(run.code == 0)
    #expect(run.errors.contains("the pipeline's state is left alone"))
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/st"))
  }

  @Test("Bad input gets its exit code and one sentence, and nothing else is lost")
  func badInput() throws {
    let page = try Data(contentsOf: Program.root.appending(path: "seeds/world/crawl.warc.gz"))
    let letters = Array(" letters and more letters.".utf8)
    let cases: [(name: String, data: Data, code: Int32, word: String)] = [
      ("truncated.warc.gz", page.prefix(page.count * 2 / 3), 3, "truncated-gzip"),
      ("empty.warc.gz", Data(), 0, "the file is empty"),
      ("guessed.txt", Data([0x41, 0xFF, 0xFE, 0x80] + letters), 0, "it was guessed"),
      ("invalid.txt", Data(Array("\u{FEFF}".utf8) + [0x41, 0xFF] + letters), 0, "became U+FFFD"),
      (
        "invalid.jsonl", Data(Array("{\"text\":\"A".utf8) + [0xFF] + letters + Array("\"}".utf8)),
        0,
        "became U+FFFD"
      ),
      (
        "long.jsonl",
        Data("{\"text\":\"".utf8) + Data(repeating: 0x61, count: 100_000_000)
          + Data("\"}\n".utf8), 3, "line-too-long"
      ),
    ]
    for (name, data, code, word) in cases {
      let path = try scratch.file(name, data)
      let run = try Program.run("run", plan, path, good, "--output", out)
      #expect(run.code == code, "\(name): \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(name): \(run.errors)")
      let records = try Program.shell("gzip -dc \(out)/part-*.jsonl.gz").output
      #expect(records.contains("seeds/ar/library.txt"), "\(name)")
      if code == 0 {
        #expect(run.errors.contains(word), "\(name): \(run.errors)")
      } else {
        let rejects = try Program.shell("gzip -dc \(out)/rejects/part-*.jsonl.gz").output
        #expect(rejects.contains("\"reason\":\"\(word)\""), "\(name): \(rejects)")
      }
      #expect(try Program.run("verify", out).code == 0)
    }
  }

  @Test("A missing input is 66 alone, and 3 among others")
  func missingInput() throws {
    let alone = try Program.run("run", plan, "nowhere/at-all.warc", "--output", out)
    #expect(alone.code == 66)
    #expect(alone.errors.contains("nowhere/at-all.warc"))
    let among = try Program.run("run", plan, "nowhere/at-all.warc", good, "--output", out)
    #expect(among.code == 3)
    #expect(among.errors.contains("nowhere/at-all.warc"))
    #expect(try Program.run("run", plan, "--output", out).code == 66)
  }

  @Test("An output that cannot be made is 73, one that cannot be written 74")
  func badOutput() throws {
    let file = try scratch.file("plain", "")
    let below = try Program.run("run", plan, good, "--output", "\(file)/out")
    #expect(below.code == 73)
    #expect(below.errors.split(separator: "\n").count == 1)
    #expect(try Program.run("run", plan, good, "--output", file).code == 73)
    let full = try Program.shell("ulimit -f 0; $rafid run \(plan) \(good) --output \(out)")
    #expect(full.code == 74, "\(full.errors)")
    let device = try Program.shell("$rafid run \(plan) \(good) --output - > /dev/full")
    #expect(device.code == 74, "\(device.errors)")
  }

  @Test("A second run beside the first is refused with 75")
  func lock() throws {
    #expect(try Program.run("run", plan, good, "--output", out).code == 0)
    let run = try Program.shell(
      "flock \(out)/.rafid/lock $rafid run \(plan) \(good) --output \(out)")
    #expect(run.code == 75)
    #expect(run.errors.contains("another run"))
  }

  @Test("The offsets of a summary, in scalars, cut exactly its sentences")
  func offsets() throws {
    #expect(try Program.run("run", plan, "seeds/ar", "--output", out).code == 0)
    let lines = try Program.shell("gzip -dc \(out)/part-*.jsonl.gz").output.split(separator: "\n")
    for line in lines {
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let text = Array((record?["text"] as? String ?? "").unicodeScalars)
      let summary = record?["summary"] as? [String: Any]
      let sentences = try #require(summary?["sentences"] as? [[String: Any]])
      #expect(!sentences.isEmpty)
      for sentence in sentences {
        let start = try #require(sentence["start"] as? Int)
        let end = try #require(sentence["end"] as? Int)
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: text[start..<end])
        #expect(String(cut) == sentence["text"] as? String)
      }
    }
  }

  @Test("A bad line of JSON is 3, with a sentence that says so")
  func badLine() throws {
    let path = try scratch.file("bad.jsonl", "{\"text\":\"A line that is fine.\"}\n{\"text\":\n")
    let run = try Program.run("run", plan, path, "--output", out)
    #expect(run.code == 3)
    #expect(run.errors.contains("bad-json"))
  }

  @Test("An empty output path never means the root folder")
  func emptyOutput() throws {
    #expect(try Program.run("run", plan, good, "--output", "").code == 64)
    let empty = try scratch.file("empty.yaml", "rafid: 1\nwrite: {path: \"\"}\n")
    #expect(try Program.run("run", empty, good).code == 78)
  }

  @Test("inspect prints a record's bytes again by its offset")
  func inspect() throws {
    let archive = "seeds/world/notice.warc"
    let list = try Program.run("inspect", archive, "--json")
    #expect(list.output.contains("\"offset\":0"))
    let record = try Program.run("inspect", archive, "--record", "0")
    #expect(record.output.hasPrefix("WARC/1.1"))
    #expect(record.output.contains("village hall"))
    #expect(try Program.run("inspect", archive, "--record", "7").code == 66)
  }

  @Test("inspect prints a member's bytes again")
  func inspectMember() throws {
    let archive = "\(scratch.path)/pages.tar.gz"
    #expect(try Program.shell("tar -czf \(archive) -C seeds world/market.html").code == 0)
    let list = try Program.run("inspect", archive, "--json")
    if list.output.contains("unsupported-format") { return }
    #expect(list.output.contains("\"member\":\"world/market.html\""))
    let page = try Program.run("inspect", archive, "--record", "0", "--member", "world/market.html")
    #expect(try page.output == Program.shell("cat seeds/world/market.html").output)
    #expect(try Program.run("inspect", archive, "--record", "0", "--member", "none").code == 66)
    #expect(try Program.run("inspect", archive, "--member", "none").code == 64)
    #expect(try Program.run("inspect", archive, "--format", "zip").code == 64)
  }

  private func lines(_ count: Int) throws -> String {
    try scratch.file(
      "lines.jsonl",
      (1...count).map { "{\"id\":\"n\($0)\",\"text\":\"Sentence \($0) stands here.\"}\n" }.joined())
  }

  @Test("A filter whose reader has had enough ends with 141 and without a word")
  func closedPipe() throws {
    let plain = try scratch.file("plain.yaml", "rafid: 1\n")
    let run = try Program.shell(
      "$rafid run \(plain) \(try lines(20_000)) --output - | head -n 1 | wc -l; echo ${PIPESTATUS[0]}"
    )
    #expect(run.output == "1\n141\n")
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test("A limit that is the input's own length is no stop")
  func exactLimit() throws {
    let plain = try scratch.file("plain.yaml", "rafid: 1\n")
    let path = try lines(5)
    func code(_ inputs: String, _ limit: Int) throws -> Int32 {
      try Program.shell("$rafid run \(plain) \(inputs) --limit \(limit) --output \(out) -q").code
    }
    #expect(try code(path, 4) == 4)
    #expect(try code(path, 5) == 0)
    #expect(try code("\(path) \(good)", 5) == 4)
    #expect(try code("\(path) \(good)", 6) == 0)
    #expect(try Program.run("verify", out).code == 0)
    // Whether a pipe has more to give is not waited for.
    let many = try lines(200)
    let waiting = try Program.shell(
      """
      mkfifo \(scratch.path)/pipe
      timeout 20 $rafid run \(plain) \(scratch.path)/pipe --limit 200 --output \(out) & child=$!
      exec 3> \(scratch.path)/pipe
      cat \(many) >&3
      wait $child
      """)
    #expect(waiting.code == 4)
  }

  @Test("A limit ends the run with 4, and what was read is committed")
  func limit() throws {
    let run = try Program.run("run", plan, "seeds/ar", "--limit", "3", "--output", out)
    #expect(run.code == 4)
    #expect(try Program.run("verify", out).code == 0)
  }

  @Test("SIGTERM commits what is whole and ends with 143")
  func terminate() throws {
    let lines = try scratch.file("lines.yaml", "rafid: 1\nread: {format: jsonl}\n")
    // The writing end stays open: only the signal ends the wait for more.
    let run = try Program.shell(
      """
      mkfifo \(scratch.path)/pipe
      $rafid run \(lines) \(scratch.path)/pipe --output \(out) & child=$!
      exec 3> \(scratch.path)/pipe
      echo '{"text":"A line that is whole."}' >&3
      sleep 1
      kill -TERM $child
      wait $child
      """)
    #expect(run.code == 143, "\(run.errors)")
    #expect(try Program.run("verify", out).code == 0)
  }

  @Test(
    "Wrong usage is 64",
    arguments: [
      ["--workers", "0"], ["--nonsense"], ["--limit", "-1"], ["--output", "x/{lang}"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Program.shell(nil, ["run", plan, good] + arguments)
    #expect(run.code == 64)
  }
}

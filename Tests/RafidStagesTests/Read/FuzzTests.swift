import Foundation
import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// Mutations of whole archives, the same on every run. `RAFID_FUZZ_SECONDS` is how long each reader
/// is run; without it each gets some hundred mutations.
@Suite(.serialized) struct FuzzTests {
  /// Archives by the reader that they try.
  static let readers: [(name: String, seeds: [ArchiveSeed])] = {
    let made = Dictionary(grouping: ArchiveSeed.made, by: \.reader)
    let shared = Dictionary(grouping: ArchiveSeed.shared, by: \.reader)
    return Set(made.keys).union(shared.keys).sorted()
      .map { ($0, (made[$0] ?? []) + (shared[$0] ?? [])) }
  }()

  @Test("Mutated archives never stop the reader", arguments: readers.indices)
  func mutations(_ index: Int) throws {
    let (name, seeds) = Self.readers[index]
    let seconds = ProcessInfo.processInfo.environment["RAFID_FUZZ_SECONDS"].flatMap { Int($0) }
    let end = SystemClock.monotonicNanoseconds() + (seconds ?? 0) * 1_000_000_000
    var random = SplitMix(state: UInt64(index) + 1)
    let scratch = try Scratch()
    let before = SystemClock.peakMemory()
    var round = 0
    while seconds == nil ? round < 300 : SystemClock.monotonicNanoseconds() < end {
      let seed = seeds[round % seeds.count]
      let bytes = random.mutated(seed.bytes)
      let path = try scratch.write(bytes, seed.name)
      let start = SystemClock.threadNanoseconds()
      let run = try ReadRun([path])
      #expect(run.isBalanced, "\(name) \(seed.name), round \(round)")
      // A bound on what can hang, far above what any of them takes.
      let spent = (SystemClock.threadNanoseconds() - start) / 1_000_000_000
      #expect(spent < 20, "\(name) \(seed.name), round \(round)")
      for document in run.batch.documents {
        #expect(UTF8Scan.firstInvalid(document.body.span) == nil)
        #expect(!document.id.isEmpty)
      }
      round += 1
    }
    // The limits allow a few records of 16 MiB in one another and beside.
    #expect(SystemClock.peakMemory() - before < 1 << 30, "\(name)")
    if seconds != nil { print("\(name): \(round) mutations of \(seeds.count) archives") }
  }
}

/// An archive to be mutated.
struct ArchiveSeed: Sendable {
  let reader: String
  let name: String
  let bytes: [UInt8]

  private static let line =
    "{\"id\":\"7\",\"html\":\"<p>\\u0628\\ud83d\\ude00</p>\",\"meta\":{\"a\":[1,2e5,true]}}\n"
  private static let arc =
    "filedesc://x 0.0.0.0 20260115020000 text/plain 10\n1 1 Archiv\n"
    + "http://ex.example/a 1.2.3.4 20260115020000 text/html 34\nHTTP/1.1 200 OK\r\n\r\n<p>words</p>\r\n"
  private static let table = Array("text,url\n\"a \"\"b\"\"\nc\",u\r\nd,v\n".utf8)
  private static let members: [Made.Member] = [
    ("a.html", Array(Made.page("a").utf8)), ("b.warc.gz", Made.gzip(Made.response("b"))),
    ("c.jsonl", Array(line.utf8)), ("d.csv", table),
  ]

  static let made: [ArchiveSeed] = [
    .init(
      reader: "warc", name: "a.warc",
      bytes: Made.response("a") + Made.record([], type: "request") + Made.response("b")),
    .init(
      reader: "warc", name: "a.warc.gz",
      bytes: Made.gzip(Made.response("a")) + Made.gzip(Made.response("b"))),
    .init(
      reader: "http", name: "b.warc",
      bytes: Made.record(
        Made.http(Array("5\r\nwords\r\n0\r\n\r\n".utf8), ["Transfer-Encoding: chunked"]))),
    .init(
      reader: "http", name: "c.warc",
      bytes: Made.record(
        Made.http(Made.gzip(Array("<p>words".utf8)), ["Content-Encoding: gzip, deflate"]))),
    .init(reader: "jsonl", name: "a.jsonl", bytes: Array((line + line).utf8)),
    .init(reader: "jsonl", name: "a.jsonl.gz", bytes: Made.gzip(Array((line + line).utf8))),
    .init(reader: "arc", name: "a.arc", bytes: Array(arc.utf8)),
    .init(reader: "arc", name: "a.arc.gz", bytes: Made.gzip(Array(arc.utf8))),
    .init(
      reader: "charset", name: "a.html",
      bytes: Array("<?xml encoding='x'?><!-- --><meta charset=windows-1256 x=\"y\">".utf8)
        + [0xC7, 0xE1, 0xD3, 0xE1, 0xC7, 0xE3]),
    .init(reader: "plain", name: "a", bytes: Array("{\"text\":\"a\"}".utf8)),
    .init(
      reader: "objects", name: "a.json", bytes: Array("[\n  \(line), {\"text\": \n\"a\"}\n]".utf8)),
    .init(reader: "table", name: "a.csv", bytes: table),
    .init(reader: "zstd", name: "a.warc.zst", bytes: Made.zstd(Made.response("a"))),
    .init(reader: "zip", name: "a.zip", bytes: Made.zip(members)),
    .init(reader: "zip", name: "b.zip", bytes: Made.zip([("a.tar", Made.tar(members))])),
    .init(reader: "tar", name: "a.tar", bytes: Made.tar(members)),
    .init(
      reader: "tar", name: "b.tar.gz", bytes: Made.gzip(Made.tar([("a.zip", Made.zip(members))]))),
  ]

  /// The made cases beside the project, where they are there; large ones cost too much a round.
  static let shared: [ArchiveSeed] = ArchiveCase.all.compactMap { archive in
    guard let bytes = try? FileReader.contents(of: ArchiveCase.folder + archive.file),
      bytes.count < 64 << 10
    else { return nil }
    let group = archive.group.prefix { $0 != "-" }
    return ArchiveSeed(
      reader: String(group), name: String(archive.file.split(separator: "/").last ?? "a"),
      bytes: bytes)
  }
}

extension SplitMix {
  private static let words: [[UInt8]] = [
    [0x1F, 0x8B, 0x08, 0], Array("WARC/1.0\r\n".utf8), Array("\r\n\r\n".utf8),
    Array("Content-Length: 99999999999\r\n".utf8), Array("\"\\u{".utf8), [0xFF, 0xFE],
    Array("ffffffffff\r\n".utf8), [0], [UInt8](repeating: 0x0A, count: 300),
    [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x28, 0xB5, 0x2F, 0xFD], [0xFF, 0xFF, 0xFF, 0xFF],
    Array("77777777777\0".utf8), Array("\",\"".utf8),
  ]

  /// One to four changes: bytes set, cut out, doubled or scrambled, magic words put in.
  mutating func mutated(_ seed: [UInt8]) -> [UInt8] {
    var bytes = seed
    for _ in 0...Int.random(in: 0...3, using: &self) {
      guard !bytes.isEmpty else { return bytes }
      let at = Int.random(in: 0..<bytes.count, using: &self)
      let end = min(bytes.count, at + Int.random(in: 1...40, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.removeSubrange(at..<end)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 3: bytes.insert(contentsOf: Self.words.randomElement(using: &self) ?? [], at: at)
      case 4: bytes = Array(bytes[..<at])
      default: for index in at..<end { bytes[index] ^= UInt8.random(in: 0...255, using: &self) }
      }
    }
    return bytes
  }
}

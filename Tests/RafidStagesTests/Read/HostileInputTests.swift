import Foundation
import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// SplitMix64: the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let line =
  "{\"id\":\"7\",\"html\":\"<p>\\u0628\\ud83d\\ude00</p>\",\"meta\":{\"a\":[1,2e5,true]}}\n"
private let arc =
  "filedesc://x 0.0.0.0 20260115020000 text/plain 10\n1 1 Archiv\n"
  + "http://ex.example/a 1.2.3.4 20260115020000 text/html 34\nHTTP/1.1 200 OK\r\n\r\n<p>words</p>\r\n"

private let seeds: [(name: String, bytes: [UInt8])] = [
  ("a.warc", Made.response("a") + Made.record([], type: "request") + Made.response("b")),
  ("a.warc.gz", Made.gzip(Made.response("a")) + Made.gzip(Made.response("b"))),
  (
    "b.warc",
    Made.record(
      Made.http(Array("5\r\nwords\r\n0\r\n\r\n".utf8), ["Transfer-Encoding: chunked"]))
  ),
  (
    "c.warc",
    Made.record(Made.http(Made.gzip(Array("<p>words".utf8)), ["Content-Encoding: gzip, deflate"]))
  ),
  ("a.jsonl", Array((line + line).utf8)), ("a.jsonl.gz", Made.gzip(Array((line + line).utf8))),
  ("a.arc", Array(arc.utf8)), ("a.arc.gz", Made.gzip(Array(arc.utf8))),
  (
    "a.html",
    Array("<?xml encoding='x'?><!-- --><meta charset=windows-1256 x=\"y\">".utf8)
      + [0xC7, 0xE1, 0xD3, 0xE1, 0xC7, 0xE3]
  ),
  ("a", Array("{\"text\":\"a\"}".utf8)),
]

/// One mutation: bytes changed, cut out, doubled, or magic words put in.
private func mutated(_ seed: [UInt8], _ random: inout SplitMix) -> [UInt8] {
  var bytes = seed
  let words: [[UInt8]] = [
    [0x1F, 0x8B, 0x08, 0], Array("WARC/1.0\r\n".utf8), Array("\r\n\r\n".utf8),
    Array("Content-Length: 99999999999\r\n".utf8), Array("\"\\u{".utf8), [0xFF, 0xFE],
    Array("ffffffffff\r\n".utf8), [0], [UInt8](repeating: 0x0A, count: 300),
  ]
  for _ in 0...Int.random(in: 0...3, using: &random) {
    guard !bytes.isEmpty else { return bytes }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, at + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(at..<end)
    case 2: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 3: bytes.insert(contentsOf: words.randomElement(using: &random) ?? [], at: at)
    case 4: bytes = Array(bytes[..<at])
    default: for index in at..<end { bytes[index] ^= UInt8.random(in: 0...255, using: &random) }
    }
  }
  return bytes
}

@Test("Mutated archives never stop the reader", arguments: seeds.indices)
private func mutations(_ index: Int) throws {
  var random = SplitMix(state: UInt64(index) + 1)
  let scratch = try Scratch()
  for round in 0..<400 {
    let bytes = mutated(seeds[index].bytes, &random)
    let path = try scratch.write(bytes, seeds[index].name)
    let run = try ReadRun([path])
    #expect(run.isBalanced, "round \(round)")
    // Nothing is read twice for ever: no more parcels than there are bytes.
    #expect(run.parcels.count <= bytes.count + 1, "round \(round)")
    for document in run.batch.documents {
      #expect(UTF8Scan.firstInvalid(document.body.span) == nil)
      #expect(document.id.isEmpty == false)
    }
  }
}

@Test func aLineOfAHundredMegabytesTakesLittleMemory() throws {
  let scratch = try Scratch()
  let path = scratch.path + "/long.jsonl"
  var file = try StagedFile(stagingPath: path + ".new")
  try file.write(Array("{\"text\":\"".utf8))
  let megabyte = [UInt8](repeating: 0x61, count: 1 << 20)
  for _ in 0..<100 { try file.write(megabyte) }
  try file.write(Array("\"}\n{\"text\":\"b\"}\n".utf8))
  try file.commit(to: path)
  let before = SystemClock.peakMemory()
  let run = try ReadRun([path])
  #expect(run.words == ["line-too-long"])
  #expect(run.bodies == ["b"])
  #expect(run.batch.drops[0].origin.length == (100 << 20) + 11)
  // Three times the limit on a line, for the window grows by doubling.
  #expect(SystemClock.peakMemory() - before < 3 * (16 << 20) + (32 << 20))
}

@Test func falseMembersAreGoneThroughOnce() throws {
  // Each magic could begin a member; none does.
  let fake: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xFF]
  var bytes = Made.gzip(Made.response("a"))
  for _ in 0..<20_000 { bytes += fake }
  bytes += Made.gzip(Made.response("b"))
  let run = try ReadRun(bytes: bytes, name: "a.warc.gz")
  #expect(run.batch.documents.count == 2)
  #expect(run.words == ["corrupt-gzip"])
}

@Suite(.enabled(if: SharedData.hasArchives, "../shared/data/archives is not here"))
struct RealArchivesTests {
  @Test func everyRecordIsADocumentOrADrop() throws {
    let paths = Glob(SharedData.root + "/archives/real/**").matches().files
    #expect(paths.count > 100)
    for path in paths {
      let run = try ReadRun([path])
      #expect(run.isBalanced, "\(path)")
      #expect(run.inputs.count == 1)
    }
  }

  /// Files in which the peers find as many records; of their pages only those answered with a
  /// status from 200 to 299 are read.
  static let known: [(file: String, records: Int, pages: Int)] = [
    ("warcio/example.warc", 6, 1), ("warcio/example.warc.gz", 6, 1),
    ("chatnoir-resiliparse/warcfile.warc", 50, 16), ("aut/example.warc.gz", 822, 129),
    ("ia-web-commons/IAH-urls-wget.warc.gz", 36, 6), ("dolma/sample-0000.warc.gz", 48, 24),
    ("jwat/1-1-20110922131213-00000-svc-VirtualBox.arc", 102, 13),
    ("chatnoir-resiliparse/clueweb-quirk.warc.gz", 30, 29), ("jwarc/cc.warc.gz", 1, 1),
    ("whirlwind-python/whirlwind.warc.wet.gz", 2, 1),
    ("webarchive/valid-warcfile-upper-lower-case.warc", 5, 0),
    ("webarchive/valid-warcfile-fields-warcinfo.warc", 1, 0),
    ("webarchive/valid-warcfile-utf8.warc", 1, 0),
  ]

  @Test("Real archives hold the records that others count", arguments: known.indices)
  func counts(_ index: Int) throws {
    let (file, records, pages) = Self.known[index]
    let run = try ReadRun([SharedData.root + "/archives/real/" + file])
    #expect(run.parcels.count == records)
    #expect(run.faults.isEmpty)
    #expect(run.batch.documents.count == pages)
  }
}

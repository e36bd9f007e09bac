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

@Test func aBatchOfHostileBodiesStaysInBounds() throws {
  // Each body alone is within its limit: 7 MB of markup out of 7 kB.
  let body = Made.gzip(Array("<p>".utf8) + [UInt8](repeating: 0x20, count: 7 << 20))
  let record = Made.record(Made.http(body, ["Content-Encoding: gzip"]))
  var bytes: [UInt8] = []
  for _ in 0..<64 { bytes += record }
  let run = try ReadRun(bytes: bytes, name: "a.warc")
  #expect(run.batch.documents.count == 9)
  #expect(run.words == [String](repeating: "expansion-limit", count: 55))
  #expect(run.batch.readBytes <= 64 << 20)
}

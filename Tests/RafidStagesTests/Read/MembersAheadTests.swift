import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// One archive is the same documents whether its members are inflated by the reader or ahead of it.
@Suite struct MembersAheadTests {
  /// Records of all lengths, some with whole gzip members in their text, stored as they are.
  private static func archive(_ random: inout SplitMix) -> [UInt8] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz <>/=\"0123456789\n".utf8)
    var bytes: [UInt8] = []
    while bytes.count < 3 << 20 {
      let length = [300, 4_000, 60_000, 900_000][
        [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3].randomElement(using: &random)!]
      var page = Array("<p>".utf8)
      for _ in 0..<length { page.append(letters.randomElement(using: &random)!) }
      let record = Made.record(Made.http(page), url: "http://ex.example/\(bytes.count)")
      if Int.random(in: 0..<4, using: &random) > 0 {
        bytes += Made.gzip(record)
      } else {
        var deflater = Deflater(level: 0)
        deflater.member(
          Made.record(Made.http(page + Made.gzip(Made.response("hidden")))), into: &bytes)
      }
      if Int.random(in: 0..<9, using: &random) == 0 { bytes += [0, 0, 0] }
    }
    return bytes
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(place..<min(place + 70_000, bytes.count))
    case 2: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: bytes[(bytes.count - place)...].prefix(90_000), at: place)
    }
  }

  private static func lines(_ documents: [Document], _ drops: [Drop]) -> [String] {
    documents.map { "\($0.origin) \($0.id) \($0.body.count)" }
      + drops.map { "\($0.origin) \($0.reason.word) \($0.detail ?? "")" }
  }

  @Test("Members that are inflated ahead give what the reader alone gives", arguments: 0..<12)
  func same(seed: Int) async throws {
    var random = SplitMix(state: UInt64(seed))
    var bytes = Self.archive(&random)
    for _ in 0..<(seed % 4 * 2) { Self.damage(&bytes, &random) }
    let scratch = try Scratch()
    let path = try scratch.write(bytes, "a.warc.gz")
    let alone = try ReadRun([path])
    let place = PlanPlace(line: 1, column: 1)
    let source = try ReadSource(Settings([:], at: place)).replacingPaths([path])
    let sink = CollectSink()
    let ledger = try await Pipeline(source: source, stages: [], sink: sink)
      .run(.init(workers: 1 + seed % 3))
    #expect(ledger.read == alone.parcels.count)
    // Without this the test would hold for a reader that asks nobody. Small files are left to it.
    let isAhead = ledger.costs.contains { $0.step == "read-ahead" && $0.nanoseconds > 0 }
    #expect(isAhead == (bytes.count > 1 << 20))
    #expect(
      Self.lines(sink.documents, sink.drops) == Self.lines(alone.batch.documents, alone.batch.drops)
    )
    #expect(alone.batch.documents.count > 3)
    #expect(alone.batch.drops.isEmpty == (seed % 4 == 0))
  }

  @Test("A span of false members is given up, and read as before")
  func falseMembers() async throws {
    var random = SplitMix(state: 77)
    var bytes = Made.gzip(Made.response("a")) + Made.gzip(Made.response("b"))
    // Each of these begins a stored block that runs into the next.
    while bytes.count < 2 << 20 {
      bytes += [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0, 21, 0, 234, 255]
    }
    bytes += Made.gzip(Made.response("c")) + Self.archive(&random)
    let scratch = try Scratch()
    let path = try scratch.write(bytes, "a.warc.gz")
    let alone = try ReadRun([path])
    let place = PlanPlace(line: 1, column: 1)
    let sink = CollectSink()
    let source = try ReadSource(Settings([:], at: place)).replacingPaths([path])
    _ = try await Pipeline(source: source, stages: [], sink: sink).run(.init(workers: 2))
    #expect(
      Self.lines(sink.documents, sink.drops) == Self.lines(alone.batch.documents, alone.batch.drops)
    )
  }
}

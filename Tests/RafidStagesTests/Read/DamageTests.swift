import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// Where damage begins and ends.
@Suite struct DamageTests {
  /// Where each of these stands when they are joined.
  private func places(_ parts: [[UInt8]]) -> [Range<Int>] {
    var end = 0
    return parts.map { part in
      defer { end += part.count }
      return end..<end + part.count
    }
  }

  private func ranges(_ drops: [Drop]) -> [Range<Int>] {
    drops.map { $0.origin.offset..<$0.origin.offset + ($0.origin.length ?? 0) }
  }

  private func flipped(_ bytes: [UInt8], at index: Int) -> [UInt8] {
    var bytes = bytes
    bytes[index] = ~bytes[index]
    return bytes
  }

  @Test(
    "Damaged gzip members side by side are a reject each, with their places",
    arguments: ["a.warc.gz", "a.jsonl.gz"])
  func sideBySide(name: String) throws {
    var members = ["a", "b", "c", "d", "e"].map { mark in
      Made.gzip(
        name == "a.warc.gz" ? Made.response(mark) : Array("{\"text\":\"the text \(mark)\"}\n".utf8))
    }
    members[1] = flipped(members[1], at: members[1].count / 2)
    members[2] = flipped(members[2], at: members[2].count - 6)
    members[3] = Array(members[3].dropLast(9))
    let run = try ReadRun(bytes: Array(members.joined()), name: name)
    #expect(run.words == ["corrupt-gzip", "corrupt-gzip", "corrupt-gzip"])
    #expect(ranges(run.batch.drops) == Array(places(members)[1...3]))
    #expect(run.batch.documents.count == 2)
    #expect(run.isBalanced)
  }

  @Test("What only looks like a member is told with the damage before it")
  func lookalikes() throws {
    let fake: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xFF]
    let parts = [Made.gzip(Made.response("a")), fake + fake + fake, Made.gzip(Made.response("b"))]
    let run = try ReadRun(bytes: Array(parts.joined()), name: "a.warc.gz")
    #expect(ranges(run.batch.drops) == [places(parts)[1]])
    #expect(run.batch.documents.count == 2)
  }

  @Test("A member that is cut off is told to the end of the file")
  func cutOff() throws {
    let parts = [Made.gzip(Made.response("a")), Made.gzip(Made.response("b")).dropLast(20)]
    let run = try ReadRun(bytes: Array(parts.joined()), name: "a.warc.gz")
    #expect(run.words == ["truncated-gzip"])
    #expect(ranges(run.batch.drops) == [places(parts)[1]])
  }

  @Test("Zero bytes between and after members are padding up to 64 KiB, and a hole beyond")
  func padding() throws {
    let (a, b) = (Made.gzip(Made.response("a")), Made.gzip(Made.response("b")))
    for count in [1, 512, 64 << 10] {
      let zeros = [UInt8](repeating: 0, count: count)
      let run = try ReadRun(bytes: a + zeros + b + zeros, name: "a.warc.gz")
      #expect(run.words.isEmpty && run.batch.documents.count == 2)
    }
    let parts = [a, [UInt8](repeating: 0, count: 900_000), b, [UInt8](repeating: 0, count: 70_000)]
    let run = try ReadRun(bytes: Array(parts.joined()), name: "a.warc.gz")
    #expect(run.words == ["corrupt-gzip", "corrupt-gzip"])
    #expect(ranges(run.batch.drops) == [places(parts)[1], places(parts)[3]])
    #expect(run.batch.documents.count == 2)
    #expect(run.inputs.map(\.status) == [.damaged])
  }

  @Test(
    "An input without a byte is told, counted and listed alike",
    arguments: ["a.warc.gz", "a.warc", "a.jsonl", "a.csv", "a.txt", "a.html"])
  func nothing(name: String) throws {
    let run = try ReadRun(bytes: [], name: name)
    #expect(run.words == ["empty"] && run.isBalanced)
    #expect(ranges(run.batch.drops) == [0..<0])
    #expect(run.inputs.map(\.trouble) == ["the file is empty"])
    #expect(run.inputs.map(\.status) == [.done])
  }
}

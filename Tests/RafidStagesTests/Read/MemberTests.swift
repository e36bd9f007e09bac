import RafidBytes
import RafidFlow
import RafidStages
import Testing

private let page = Array(Made.page("page").utf8)
private let warc = Made.gzip(Made.response("a")) + Made.gzip(Made.response("b"))
private let lines = Array("{\"text\":\"first\"}\n{\"text\":\"second\"}\n".utf8)
private let table = Array("text,url\n\"one, two\",u\nthree,v\n".utf8)
private let members: [Made.Member] = [
  ("pages/page.html", page), ("crawl.warc.gz", warc), ("lines.jsonl.gz", Made.gzip(lines)),
  ("table.csv", table), ("pages/page.html", Array(Made.page("again").utf8)),
]

private let archives: [(name: String, bytes: [UInt8], way: String)] = [
  ("a.zip", Made.zip(members), ""), ("a.tar", Made.tar(members), ""),
  ("a.tar.gz", Made.gzip(Made.tar(members)), ""),
  ("a.tar.gz.gz", Made.gzip(Made.gzip(Made.tar(members))), ""),
  ("a.zip", Made.zip([("b/c.tar.gz", Made.gzip(Made.tar(members)))]), "b/c.tar.gz!/"),
  ("a.tar", Made.tar([("b.zip", Made.zip(members))]), "b.zip!/"),
]

@Suite(.enabled(if: OptionalLibraries.hasLibarchive, "built without libarchive"))
struct MemberTests {
  @Test("Each member is read as the file that it is", arguments: archives.indices)
  func documents(_ index: Int) throws {
    let (name, bytes, way) = archives[index]
    let run = try ReadRun(bytes: bytes, name: name)
    #expect(run.words == [])
    #expect(
      run.bodies == [
        Made.page("page"), Made.page("a"), Made.page("b"), "first", "second", "one, two", "three",
        Made.page("again"),
      ])
    #expect(
      run.batch.documents.compactMap {
        $0.origin.member.map { String(decoding: $0, as: UTF8.self) }
      }
        == [
          "pages/page.html", "crawl.warc.gz", "crawl.warc.gz", "lines.jsonl.gz", "lines.jsonl.gz",
          "table.csv", "table.csv", "pages/page.html#2",
        ].map { way + $0 })
    #expect(Set(run.batch.documents.map(\.id)).count == 8)
  }

  @Test("A member and an offset give the bytes again", arguments: archives.indices)
  func places(_ index: Int) throws {
    let (name, bytes, _) = archives[index]
    let scratch = try Scratch()
    let path = try scratch.write(bytes, name)
    for parcel in try ReadRun([path]).parcels {
      let found = try RecordLookup.bytes(
        of: path, member: parcel.origin.member, at: parcel.origin.offset)
      #expect(found == parcel.bytes)
    }
    #expect(try RecordLookup.bytes(of: path, member: Array("none".utf8), at: 0) == nil)
  }

  @Test func namesThatDoNotSayUTF8AreInTheOldCodePage() throws {
    // 0x8A is è in code page 437; the bytes of an UTF-8 name are taken for what they are.
    var bytes = Made.zip([("a?.html", page)], flags: 0)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "?") { bytes[index] = 0x8A }
    let old = try ReadRun(bytes: bytes, name: "a.zip")
    #expect(old.batch.documents.first?.origin.member == Array("aè.html".utf8))
    let marked = try ReadRun(bytes: Made.zip([("نص.html", page)]), name: "a.zip")
    #expect(marked.batch.documents.first?.origin.member == Array("نص.html".utf8))
  }

  @Test func namesThatLeadOutsideAreOnlyNames() throws {
    let names = ["../../etc/a.html", "/abs/b.html", "C:/x/c.html"]
    let run = try ReadRun(bytes: Made.zip(names.map { ($0, page) }), name: "a.zip")
    #expect(
      run.batch.documents.map { String(decoding: $0.origin.member ?? [], as: UTF8.self) } == names)
  }

  @Test func manyBombsInOneArchiveAreOne() throws {
    // Each gives 6 MB of nothing out of 6 kB: no bomb alone.
    let bomb = Made.gzip([UInt8](repeating: 0x20, count: 6 << 20))
    let run = try ReadRun(
      bytes: Made.zip((0..<400).map { ("\($0).txt.gz", bomb) }), name: "a.zip")
    #expect(run.words.contains("expansion-limit"))
    #expect(run.words.count < 300)
  }
}

@Suite(.enabled(if: OptionalLibraries.hasZstd, "built without zstd"))
struct ZstdTests {
  @Test func framesOfARecordEachHavePlaces() throws {
    let scratch = try Scratch()
    let skipped: [UInt8] = [0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
    let frames = [Made.zstd(Made.response("a")), skipped, Made.zstd(Made.response("b"))]
    let path = try scratch.write(Array(frames.joined()), "a.warc.zst")
    let run = try ReadRun([path])
    #expect(run.bodies == [Made.page("a"), Made.page("b")])
    #expect(run.parcels.map(\.origin.offset) == [0, frames[0].count + skipped.count])
    #expect(run.parcels.map(\.origin.length) == [frames[0].count, frames[2].count])
    for parcel in run.parcels {
      #expect(try RecordLookup.bytes(of: path, at: parcel.origin.offset) == parcel.bytes)
    }
  }

  @Test func aFrameThatIsCutIsNamed() throws {
    let frame = Made.zstd(Made.response("b"))
    let run = try ReadRun(
      bytes: Made.zstd(Made.response("a")) + frame.dropLast(20), name: "a.warc.zst")
    #expect(run.words == ["corrupt-data"])
    #expect(run.bodies == [Made.page("a")])
  }
}

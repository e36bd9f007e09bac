import Foundation
import RafidBytes
import RafidFlow
import RafidStages
import Testing

private let records = [
  Made.record(Array("software: x\r\n".utf8), type: "warcinfo", url: nil), Made.response("a"),
  Made.record(Array("GET / HTTP/1.1\r\n\r\n".utf8), type: "request"), Made.response("b"),
]

/// A record as it is without the blank lines behind it.
private func bare(_ record: [UInt8]) -> [UInt8] { Array(record.dropLast(4)) }

private let containers: [(name: String, bytes: [UInt8])] = [
  ("plain.warc", Array(records.joined())),
  ("each.warc.gz", Array(records.map(Made.gzip).joined())),
  ("whole.warc.gz", Made.gzip(Array(records.joined()))),
  ("pairs.warc.gz", Made.gzip(records[0] + records[1]) + Made.gzip(records[2] + records[3])),
]

@Test("A record's place gives its bytes again", arguments: containers.indices)
private func places(_ index: Int) throws {
  let (name, bytes) = containers[index]
  let scratch = try Scratch()
  let path = try scratch.write(bytes, name)
  let run = try ReadRun([path])
  #expect(run.parcels.count == 4)
  let decoded = name.hasSuffix("gz") ? Made.gunzip(bytes) : bytes
  for (parcel, record) in zip(run.parcels, records) {
    let offset = parcel.origin.offset
    let end = try offset + #require(parcel.origin.length)
    if name == "each.warc.gz" {
      #expect(Made.gunzip(Array(bytes[offset..<end])) == record)
    } else {
      #expect(Array(decoded[offset..<end]) == bare(record))
    }
    #expect(try RecordLookup.bytes(of: path, at: offset) == bare(record))
  }
}

@Test func linesAndFilesHavePlacesToo() throws {
  let scratch = try Scratch()
  let text = "\u{FEFF}{\"text\":\"a\"}\r\n\r\n  {\"text\":\"ب\"}\n"
  let path = try scratch.write(Array(text.utf8), "lines.jsonl")
  let run = try ReadRun([path])
  let file = Array(text.utf8)
  #expect(run.batch.documents.count == 2)
  for parcel in run.parcels {
    let range = parcel.origin.offset..<parcel.origin.offset + (parcel.origin.length ?? 0)
    #expect(Array(file[range]) == parcel.bytes)
    #expect(try RecordLookup.bytes(of: path, at: range.lowerBound) == parcel.bytes)
  }
  let page = try scratch.write(Array(Made.page("x").utf8), "page.html")
  let whole = try ReadRun([page])
  #expect(whole.batch.documents[0].origin.length == Made.page("x").utf8.count)
  #expect(try RecordLookup.bytes(of: page, at: 0) == Array(Made.page("x").utf8))
}

@Test func aRecordSaysWhatItIs() throws {
  let run = try ReadRun(bytes: Made.response("a"), name: "a.warc")
  let document = try #require(run.batch.documents.first)
  let origin = document.origin
  #expect(document.url == Array("http://ex.example/a".utf8))
  #expect(origin.recordID == Array("urn:uuid:00000000-0000-4000-8000-000000000001".utf8))
  #expect(origin.recordType == "response")
  #expect(origin.captured == Array("2026-01-15T02:00:00Z".utf8))
  #expect(origin.contentType == Array("text/html".utf8))
  #expect(origin.httpStatus == 200)
  #expect(origin.charset == "utf-8")
  #expect(origin.charsetFrom == "http")
  #expect(origin.replacements == 0)
  var hash = SHA256()
  hash.update(document.body.span)
  let digest = hash.finish()
  #expect(document.payloadDigest == digest)
  var name = SHA256()
  let key = Array("http://ex.example/a".utf8) + [0] + digest
  name.update(key.span)
  #expect(document.id == hexadecimal(name.finish().prefix(16)))
  #expect(document.id.count == 32)
}

@Test func whereNoRecordBeginsNoneIsFound() throws {
  let scratch = try Scratch()
  for (name, bytes) in containers {
    let path = try scratch.write(bytes, name)
    #expect(try RecordLookup.bytes(of: path, at: 7) == nil)
    #expect(try RecordLookup.bytes(of: path, at: 1 << 40) == nil)
    #expect(try RecordLookup.bytes(of: path, at: -1) == nil)
  }
}

@Test("Places hold in all archives, real and made", .enabled(if: SharedData.hasArchives, "no data"))
func allPlaces() throws {
  let paths = Glob(SharedData.root + "/archives/*/**").matches().files
  #expect(paths.count > 350)
  for path in paths where !path.hasSuffix("expected.jsonl") {
    let run = try ReadRun([path])
    for parcel in run.parcels.prefix(20) {
      if case .damage = parcel.content { continue }
      let origin = parcel.origin
      let found = try RecordLookup.bytes(of: path, member: origin.member, at: origin.offset)
      #expect(found?.starts(with: parcel.bytes) == true, "\(path) \(origin.offset)")
    }
  }
}

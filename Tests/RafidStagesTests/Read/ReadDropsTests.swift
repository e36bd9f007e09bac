import RafidBytes
import RafidFlow
import RafidStages
import Testing

/// An input and the words that it is dropped with.
private struct DropCase: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let words: [String]
  var documents = 0
  var options: [String: PlanValue.Content] = [:]
  var testDescription: String { name }
}

private let small: [String: PlanValue.Content] = [
  "limits": mapping(["record": "4KiB", "line": "1KiB", "header": "1KiB", "expansion": "50"])
]
private let page = Array(Made.page("p").utf8)

private let cases: [DropCase] = plainCases + (OptionalLibraries.hasLibarchive ? memberCases : [])

private let memberCases: [DropCase] = [
  DropCase(name: "cut.zip", bytes: [0x50, 0x4B, 3, 4, 0, 0], words: ["corrupt-data"]),
  DropCase(
    name: "cut.tar", bytes: Array(Made.tar([("a.html", page), ("b.html", page)]).prefix(1600)),
    words: ["corrupt-data"], documents: 1),
  DropCase(
    name: "cut-directory.zip", bytes: Made.zip([("a.html", page)]).dropLast(30),
    words: ["corrupt-data"], documents: 1),
  DropCase(
    name: "deep.zip", bytes: Made.zip([("b.zip", Made.zip([("c.html", page)])), ("d.html", page)]),
    words: ["nesting-limit"], documents: 1, options: ["limits": mapping(["nesting": "1"])]),
  DropCase(
    name: "many.tar", bytes: Made.tar((0..<5).map { ("\($0).html", page) }),
    words: ["member-limit"], documents: 3, options: ["limits": mapping(["members": "3"])]),
  DropCase(
    name: "locked.zip", bytes: Made.zip([("a.html", page), ("b.html", page)], flags: 0x801),
    words: ["encrypted-member", "encrypted-member"]),
  DropCase(
    name: "name.zip",
    bytes: Made.zip([("a\u{1}b.html", page), (String(repeating: "a", count: 5000), page)]),
    words: ["bad-member-name", "bad-member-name"]),
  DropCase(
    name: "a.wacz",
    bytes: Made.zip([("archive/a.warc", Made.response("a")), ("pages/pages.jsonl", page)]),
    words: ["other-member"], documents: 1),
  DropCase(
    name: "assets.zip", bytes: Made.zip([("a.png", [0x89, 0x50, 0x4E, 0x47]), ("a.html", page)]),
    words: ["not-text"], documents: 1),
]

private let plainCases: [DropCase] = [
  DropCase(
    name: "a.7z", bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], words: ["unsupported-format"]),
  DropCase(name: "noise", bytes: [1, 0, 2, 0, 0, 7, 7], words: ["unsupported-format"]),
  DropCase(
    name: "cut.warc.gz",
    bytes: Made.gzip(Made.response("a")) + Made.gzip(Made.response("b")).dropLast(20),
    words: ["truncated-gzip"], documents: 1),
  DropCase(
    name: "flip.warc.gz",
    bytes: Made.gzip(Made.response("a"))
      + Made.gzip(Made.response("b")).enumerated().map {
        $0.offset == 60 ? ~$0.element : $0.element
      }
      + Made.gzip(Made.response("c")),
    words: ["corrupt-gzip"], documents: 2),
  DropCase(
    name: "tail.html.gz", bytes: Made.gzip(page) + [1, 2, 3, 4, 5], words: ["corrupt-gzip"],
    documents: 1),
  DropCase(
    name: "tail.jsonl.gz", bytes: Made.gzip(Array("{\"text\":\"a\"}".utf8)) + [1, 2, 3, 4, 5],
    words: ["corrupt-gzip"], documents: 1),
  DropCase(
    name: "cut.html.gz", bytes: Made.gzip(page).dropLast(4), words: ["truncated-gzip"]),
  DropCase(
    name: "checksum.warc.gz",
    bytes: Made.gzip(Made.response("a"))
      + Made.gzip(Made.response("b")).enumerated().map {
        $0.offset == Made.gzip(Made.response("b")).count - 6 ? ~$0.element : $0.element
      }
      + Made.gzip(Made.response("c")),
    words: ["corrupt-gzip"], documents: 2),
  DropCase(
    name: "bomb.jsonl.gz", bytes: Made.gzip([UInt8](repeating: 0x20, count: 20 << 20)),
    words: ["line-too-long"], options: small),
  DropCase(
    name: "bomb.warc.gz",
    bytes: Made.gzip(
      Made.record([UInt8](repeating: 0x20, count: 20 << 20))) + Made.gzip(Made.response("b")),
    words: ["record-too-large", "expansion-limit"], documents: 1, options: small),
  DropCase(
    name: "http-bomb.warc",
    bytes: Made.record(
      Made.http(Made.gzip([UInt8](repeating: 0x20, count: 9 << 20)), ["Content-Encoding: gzip"])),
    words: ["expansion-limit"]),
  DropCase(
    name: "garbage.warc", bytes: Made.response("a") + Array("garbage\n".utf8) + Made.response("b"),
    words: ["bad-record"], documents: 2),
  DropCase(name: "cut.warc", bytes: Made.response("a").dropLast(30), words: ["truncated-record"]),
  DropCase(
    name: "large.warc",
    bytes: Made.record([UInt8](repeating: 0x61, count: 5000)) + Made.response("b"),
    words: ["record-too-large"], documents: 1, options: small),
  DropCase(
    name: "large.html", bytes: page + [UInt8](repeating: 0x61, count: 600_000),
    words: ["record-too-large"], options: small),
  DropCase(
    name: "header.warc",
    bytes: Made.record(page, ["X: " + String(repeating: "a", count: 700_000)])
      + Made.response("b"),
    words: ["header-too-large"], documents: 1, options: small),
  DropCase(name: "http.warc", bytes: Made.record(page), words: ["bad-http"]),
  DropCase(
    name: "br.warc",
    bytes: Made.record(Made.http([0x11, 0xFF, 0xFF, 1, 2, 3], ["Content-Encoding: br"])),
    words: ["unsupported-encoding"]),
  DropCase(
    name: "lying-identity.warc", bytes: Made.record(Made.http(Made.gzip(page))), words: [],
    documents: 1),
  DropCase(
    name: "digest.warc",
    bytes: Made.record(
      page, type: "resource", contentType: "text/html",
      [
        "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      ]), words: ["bad-digest"], options: ["verify_digests": scalar("true")]),
  DropCase(
    name: "types.warc",
    bytes: Made.response("a")
      + Made.record(page, type: "conversion", contentType: "text/html"), words: ["other-record"],
    documents: 1, options: ["warc_types": scalar("conversion")]),
  DropCase(
    name: "open.csv", bytes: Array("text,url\nfirst,u\n\"second\nthird,w\n".utf8),
    words: ["bad-row"], documents: 2),
  DropCase(
    name: "bad.jsonl", bytes: Array("{\"text\": }\n{\"text\":\"a\"}\n[]\nnull\n".utf8),
    words: ["bad-json", "bad-json", "bad-json"], documents: 1),
  DropCase(
    name: "fields.jsonl", bytes: Array("{\"url\":\"u\"}\n{\"text\":5}\n".utf8),
    words: ["missing-field", "missing-field"]),
  DropCase(
    name: "long.jsonl",
    bytes: Array("{\"text\":\"\(String(repeating: "a", count: 300_000))\"}\n{\"text\":\"b\"}".utf8),
    words: ["line-too-long"], documents: 1, options: small),
  DropCase(
    name: "revisit.warc",
    bytes: Made.record([], type: "revisit", ["WARC-Refers-To-Target-URI: http://ex.example/first"]),
    words: ["revisit"]),
  DropCase(
    name: "others.warc",
    bytes: Made.record(Array("GET / HTTP/1.1\r\n\r\n".utf8), type: "request")
      + Made.record([], type: "x"),
    words: ["other-record", "other-record"]),
  DropCase(
    name: "404.warc", bytes: Made.record(Made.http(page, status: "HTTP/1.1 404 Not Found")),
    words: ["http-status"]),
  DropCase(
    name: "image.warc", bytes: Made.record(Made.http([0x89, 0x50, 0x4E, 0x47], type: "image/png")),
    words: ["not-text"]),
  DropCase(
    name: "undeclared-image.warc",
    bytes: Made.record(Made.http([0x89, 0x50, 0x4E, 0x47, 0, 0, 0], type: nil)),
    words: ["not-text"]),
  DropCase(
    name: "lying-pdf.warc", bytes: Made.record(Made.http(Array("%PDF-1.4".utf8))),
    words: ["not-text"]),
  DropCase(name: "empty.warc", bytes: Made.record(Made.http([])), words: ["empty"]),
  DropCase(name: "empty.txt", bytes: [], words: ["empty"]),
  DropCase(name: "empty.jsonl", bytes: [], words: ["empty"]),
]

@Test("Each kind of drop has its word", arguments: cases)
private func word(_ drop: DropCase) throws {
  let run = try ReadRun(bytes: drop.bytes, name: drop.name, drop.options)
  #expect(run.words == drop.words)
  #expect(run.batch.documents.count == drop.documents)
  #expect(run.isBalanced)
  #expect(run.batch.drops.allSatisfy { $0.stage == "read" })
  #expect(run.inputs.map(\.status) == [run.parcels.contains { $0.isDamage } ? .damaged : .done])
}

extension Parcel {
  var isDamage: Bool { if case .damage(let reason, _) = content { reason.isFault } else { false } }
}

@Test func everyWordOfTheCardIsDroppedWithInATest() throws {
  // Missing and unreadable inputs have a test of their own.
  let tested = Set(
    (plainCases + memberCases).flatMap(\.words) + ["missing-input", "unreadable-input"])
  #expect(ReadSource.card.drops.map(\.word).filter { !tested.contains($0) } == [])
  #expect(tested.subtracting(ReadSource.card.drops.map(\.word)).isEmpty)
}

@Test func missingAndUnreadableInputsAreNamedAndTheRestIsRead() throws {
  let scratch = try Scratch()
  let good = try scratch.write(Array("words".utf8), "good.txt")
  let run = try ReadRun([scratch.path + "/none.warc", "/proc/self/mem", good])
  #expect(run.words == ["missing-input", "unreadable-input"])
  #expect(run.batch.drops[0].detail?.contains("none.warc") == true)
  #expect(run.bodies == ["words"])
  #expect(run.inputs.map(\.status) == [.unread, .unread, .done])
}

@Test func noInputAtAllEndsTheRun() throws {
  #expect(throws: RunError.self) { try ReadRun(["/nonexistent/**/*.warc"]) }
  #expect(throws: RunError.self) { try ReadRun([]) }
}

@Test func detailsSayWhatWasExpectedAndFound() throws {
  let line = try ReadRun(bytes: Array("\n{\"text\": }\n".utf8), name: "a.jsonl")
  #expect(line.batch.drops.first?.detail == "line 2, column 10: expected a value")
  let record = try ReadRun(
    bytes: Made.record(page, length: "abc") + Made.response("b"), name: "a.warc")
  #expect(record.batch.drops.first?.detail == "expected a Content-Length, found \"abc\"")
  #expect(record.batch.drops.first?.url == Array("http://ex.example/a".utf8))
  #expect(record.batch.documents.count == 1)
  let revisit = try ReadRun(
    bytes: Made.record([], type: "revisit", ["WARC-Payload-Digest: sha1:ABC"]), name: "a.warc")
  #expect(revisit.batch.drops.first?.detail == "http://ex.example/a sha1:ABC")
}

import RafidBytes
import RafidFlow
import RafidStages
import Testing

@Test func pathsAreFoldersGlobsListsAndFilesOnceEach() throws {
  let scratch = try Scratch()
  _ = try scratch.write(Array("b".utf8), "in/b.txt")
  _ = try scratch.write(Array("a".utf8), "in/deep/er/a.txt")
  _ = try scratch.write(Array("hidden".utf8), "in/.h.txt")
  let list = try scratch.write(
    Array("# paths\n\n\(scratch.path)/c[1].txt\r\n\(scratch.path)/in/b.txt\n".utf8), "list")
  _ = try scratch.write(Array("c".utf8), "c[1].txt")
  let run = try ReadRun([
    "\(scratch.path)/in", "\(scratch.path)/in/*.txt", "@\(list)", "\(scratch.path)/no/*.txt",
  ])
  #expect(run.bodies == ["b", "a", "c"])
  #expect(run.words.isEmpty)
}

private let pipeline = RunIdentity(pipeline: "plan.yaml", digest: [7], version: "1")

@Test func aFileIsTakenOnceByWhateverWayItIsNamed() throws {
  let scratch = try Scratch()
  let path = try scratch.write(Array("a".utf8), "in/a.txt")
  let run = try ReadRun([path, "\(scratch.path)/in/./a.txt", "\(scratch.path)/in/../in"])
  #expect(run.bodies == ["a"])
}

@Test func aStateThatIsStillToBeMadeIsNotRead() throws {
  let scratch = try Scratch()
  let source = try ReadSource(Settings([:], at: PlanPlace(line: 1, column: 1)))
    .replacingPaths([scratch.path])
    .ignoring(outputs: ["\(scratch.path)/out"], states: ["\(scratch.path)/st/"], of: pipeline)
  _ = try scratch.write([], "st/lock")
  #expect(source.listInputs().isEmpty)
}

@Test func globsGoThroughDots() throws {
  let scratch = try Scratch()
  _ = try scratch.write(Array("a".utf8), "in/deep/a.txt")
  let run = try ReadRun(["\(scratch.path)/in/../in/./**/*.txt"])
  #expect(run.bodies == ["a"])
}

@Test func jsonFieldsAreMappedAndTheRestIsKept() throws {
  let line = """
    {"n":7,"meta":{"link":{"url":"HTTP://Ex.Example:80/a#b"}},"body":"نص","who":["A","B"],\
    "when":"2026-01-15 02:00:00","lang":"ar","k":[1, {"x":null}],"title":""}
    """
  let run = try ReadRun(
    bytes: Array(line.utf8), name: "a.jsonl",
    [
      "jsonl": mapping([
        "text": "body", "id": "n", "url": "meta.link.url", "authors": "who", "published": "when",
        "language": "lang",
      ])
    ])
  let document = try #require(run.batch.documents.first)
  #expect(document.id == Array("7".utf8))
  #expect(document.url == Array("HTTP://Ex.Example:80/a#b".utf8))
  #expect(run.bodies == ["نص"])
  #expect(document.kind == .text)
  #expect(document.article.authors == [Array("A".utf8), Array("B".utf8)])
  #expect(document.article.published == Array("2026-01-15T02:00:00".utf8))
  #expect(document.article.publishedFrom == Array("field".utf8))
  #expect(document.article.declaredLanguage == Array("ar".utf8))
  #expect(
    String(decoding: document.extra, as: UTF8.self)
      == #"{"meta":{"link":{"url":"HTTP://Ex.Example:80/a#b"}},"k":[1, {"x":null}],"title":""}"#)
}

@Test func formatIsFoundByMagicThenNameThenContent() throws {
  let page = Array(Made.page("x").utf8)
  func kinds(_ bytes: [UInt8], _ name: String) throws -> [ContentKind] {
    try ReadRun(bytes: bytes, name: name).batch.documents.map(\.kind)
  }
  #expect(try kinds(Made.response("a"), "a.txt") == [.html])
  #expect(try kinds(page, "a.txt") == [.html])
  #expect(try kinds(page, "a") == [.html])
  #expect(try kinds(Array("words".utf8), "a") == [.text])
  #expect(try kinds(Array("words".utf8), "a.html") == [.html])
  #expect(try kinds(Made.gzip(Array("{\"text\":\"a\"}".utf8)), "a.bin") == [.text])
  #expect(
    try ReadRun(bytes: Array("{\"text\":\"a\"}".utf8), name: "a.jsonl", ["format": scalar("text")])
      .bodies == ["{\"text\":\"a\"}"])
}

@Test func aWrongMappingIsAPlanError() throws {
  #expect(throws: PlanError.self) {
    try ReadRun(["x"], ["jsonl": mapping(["url": "meta..url"])])
  }
}

@Test(
  "URLs that mean the same become the same",
  arguments: [
    ("HTTP://WWW.Ex.Example:80", "http://www.ex.example/"),
    ("https://ex.example:443/a%c3%A9#top", "https://ex.example/a%C3%A9"),
    ("https://ex.example:8443?q=A", "https://ex.example:8443/?q=A"),
    ("http://User:Pw@EX.example/A", "http://User:Pw@ex.example/A"),
    ("http://[::1]:80/", "http://[::1]/"), ("http://ex.example/%zz%", "http://ex.example/%zz%"),
    ("dns:ex.example", "dns:ex.example"), ("not a url", "not a url"), ("", ""),
    ("http://", "http://"),
  ])
func urls(_ url: String, _ normal: String) {
  let found = URLNormalizer.normalize(Array(url.utf8))
  #expect(String(decoding: found, as: UTF8.self) == normal)
  #expect(URLNormalizer.normalize(found) == found)
}

@Test func whatTheRunWritesIsNotRead() throws {
  let scratch = try Scratch()
  let part = "part-00000-0123456789ab.jsonl.gz"
  let line = Made.gzip(Array("{\"text\":\"a\"}\n".utf8))
  for name in ["in/\(part)", "out/\(part)", "out/ar/\(part)", "out/rejects/\(part)"] {
    _ = try scratch.write(line, name)
  }
  for name in ["out/manifest.json", "out/mine.json", "st/state.json", "st/seen-000001.bin"] {
    _ = try scratch.write(Array("{\"text\":\"\(name)\"}".utf8), name)
  }
  let source = try ReadSource(Settings([:], at: PlanPlace(line: 1, column: 1)))
    .replacingPaths([scratch.path])
  #expect(source.listInputs().count == 8)
  let own = source.ignoring(
    outputs: ["\(scratch.path)/in/../out"], states: ["\(scratch.path)/st"], of: pipeline)
  #expect(
    own.listInputs().map(\.path) == ["in/\(part)", "out/mine.json"].map { "\(scratch.path)/\($0)" })
  let named = own.replacingPaths(["\(scratch.path)/out/\(part)"])
  #expect(named.listInputs().count == 1)
}

import RafidBytes
import RafidFlow
import RafidStages
import Testing

@Test(
  "Tables give a document a row",
  arguments: [
    ("a.csv", "text,url\none,u\ntwo,v\n", ["one", "two"]),
    ("a.csv", "url;text\r\nu;one\r\nv;two", ["one", "two"]),
    ("a.tsv", "url\ttext\nu\tone, two\n", ["one, two"]),
    (
      "a.csv", "text,url\n\"one, \"\"two\"\"\nthree\",u\n\nfour,v\n",
      ["one, \"two\"\nthree", "four"]
    ),
    ("a.csv", "\u{FEFF}text\none\n", ["one"]),
    ("a.csv", "text,url\na pipe of 5\" and 6\" there,u\n", ["a pipe of 5\" and 6\" there"]),
    ("a.csv.gz", "text\nنص\n", ["نص"]),
    ("a.csv", "text,url\n", []),
  ])
func rows(_ name: String, _ table: String, _ texts: [String]) throws {
  let bytes = Array(table.utf8)
  let run = try ReadRun(bytes: name.hasSuffix("gz") ? Made.gzip(bytes) : bytes, name: name)
  #expect(run.bodies == texts)
  #expect(run.words == [])
}

@Test func columnsAreMappedAndTheRestIsExtra() throws {
  let table = "address,headline,body,views\nhttp://ex.example/a,Title,Words.,12,more\n"
  let run = try ReadRun(
    bytes: Array(table.utf8), name: "a.csv",
    ["jsonl": mapping(["url": "address", "title": "headline", "text": "body"])])
  let document = try #require(run.batch.documents.first)
  #expect(document.url == Array("http://ex.example/a".utf8))
  #expect(document.article.title == Array("Title".utf8))
  #expect(document.extra == Array("{\"views\":\"12\",\"column_5\":\"more\"}".utf8))
  #expect(document.origin.recordType == "row")
}

@Test func nestedFieldsAreMappedAndStayInExtra() throws {
  let line = "{\"text\":\"a\",\"meta\":{\"src\":{\"url\":\"http://ex.example/a\"}},\"n\":[1]}"
  let run = try ReadRun(
    bytes: Array(line.utf8), name: "a.jsonl", ["jsonl": mapping(["url": "meta.src.url"])])
  let document = try #require(run.batch.documents.first)
  #expect(document.url == Array("http://ex.example/a".utf8))
  #expect(
    document.extra
      == Array("{\"meta\":{\"src\":{\"url\":\"http://ex.example/a\"}},\"n\":[1]}".utf8))
}

@Test func textIsAFileOrALine() throws {
  let text = Array("first line\n\nsecond line\r\n".utf8)
  let whole = try ReadRun(bytes: text, name: "a.txt")
  #expect(whole.bodies == ["first line\n\nsecond line\r\n"])
  let lines = try ReadRun(bytes: text, name: "a.txt", ["format": scalar("lines")])
  #expect(lines.bodies == ["first line", "second line"])
  #expect(lines.batch.documents.map(\.origin.offset) == [0, 12])
}

@Test func rowsAndLinesAreFoundAgain() throws {
  let scratch = try Scratch()
  let text = Array("text,url\n\"one\ntwo\",u\nthree,v\n".utf8)
  let path = try scratch.write(text, "a.csv")
  for parcel in try ReadRun([path]).parcels {
    #expect(try RecordLookup.bytes(of: path, at: parcel.origin.offset) == parcel.bytes)
  }
  for parcel in try ReadRun([path], ["format": scalar("lines")]).parcels {
    let found = try RecordLookup.bytes(of: path, at: parcel.origin.offset, format: "lines")
    #expect(found == parcel.bytes)
  }
}

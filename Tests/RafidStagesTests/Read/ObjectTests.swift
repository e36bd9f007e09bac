import RafidBytes
import RafidFlow
import RafidStages
import Testing

@Test(
  "JSON that is not one object a line gives a document an object",
  arguments: [
    ("a.json", "[{\"text\":\"one\"},{\"text\":\"two\"}]", ["one", "two"], []),
    (
      "a.json", "\u{FEFF}[\n  {\n    \"text\": \"a } in \\\" it {\"\n  }\n]\n", ["a } in \" it {"],
      []
    ),
    ("a.json", "{\n  \"text\": \"one\"\n}\n{\n  \"text\": \"two\"\n}", ["one", "two"], []),
    ("a", " [ {\"text\":\"one\",\"m\":{\"a\":[{}]}} ]", ["one"], []),
    ("a.json", "[]", [], []),
    ("a.json", "[{\"text\":\"one\"}, 7, {\"text\":\"two\"}]", ["one", "two"], ["bad-json"]),
    ("a.json", "[{\"text\":\"one\"},{\"text\":\"two", ["one"], ["bad-json"]),
    ("a.json", "[{\"text\":\"one\"},{\"text\" \"two\"}]", ["one"], ["bad-json"]),
  ])
func objects(_ name: String, _ json: String, _ texts: [String], _ words: [String]) throws {
  let run = try ReadRun(bytes: Array(json.utf8), name: name)
  #expect(run.bodies == texts)
  #expect(run.words == words)
  #expect(run.isBalanced)
}

@Test func anObjectIsFoundAgain() throws {
  let json = "[{\"text\":\"one\"},\n {\"text\":\n \"two\"}]"
  let scratch = try Scratch()
  let path = try scratch.write(Array(json.utf8), "a.json")
  let origin = try #require(try ReadRun([path]).batch.documents.last?.origin)
  #expect(origin.recordType == "json-object")
  let bytes = try RecordLookup.bytes(of: path, at: origin.offset)
  #expect(bytes == Array("{\"text\":\n \"two\"}".utf8))
}

@Test func anObjectBeyondTheLimitIsPassedOver() throws {
  let long = "{\"text\":\"" + String(repeating: "a", count: 5_000) + "\"}"
  let json = "[{\"text\":\"one\"},\(long),{\"text\":\"two\"}]"
  let run = try ReadRun(
    bytes: Array(json.utf8), name: "a.json", ["limits": mapping(["line": "1KiB"])])
  #expect(run.words == ["line-too-long"])
  #expect(run.bodies == ["one", "two"])
}

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
  // Long enough to be read in several steps, with objects, braces and marks inside.
  let inner = String(repeating: "{\"text\":\"in } \\\" side\"},", count: 40_000)
  let long = "{\"data\":[\(inner)7]}"
  let json = "[{\"text\":\"one\"},\(long),{\"text\":\"two\"}]"
  let run = try ReadRun(
    bytes: Array(json.utf8), name: "a.json", ["limits": mapping(["line": "1KiB"])])
  #expect(run.words == ["line-too-long"])
  #expect(run.batch.drops.first?.origin.length == long.utf8.count)
  #expect(run.bodies == ["one", "two"])
}

@Test(
  "A missing quotation mark costs its object, and the next one at its level is found",
  arguments: [
    "[\n  {\n    \"text\": \"one\"\n  },\n", "[{\n    \"text\": \"one\"\n}, ",
    "{\n  \"text\": \"one\"\n}\n",
  ])
func anObjectWithAnOpenString(_ front: String) throws {
  let indent = front.hasPrefix("[\n") ? "  " : ""
  let broken =
    "{\n    \"m\": \"a,\n    \"list\": [\n      {\n        \"text\": \"no \"\n      }, {\n"
    + "        \"text\": \"nor\"\n      }\n    ],\n    \"text\": \"x\"\n\(indent)},\n\(indent)"
  let rest = "{\n    \"text\": \"two\"\n\(indent)}, {\n    \"text\": \"three\"\n\(indent)}\n"
  let json = front + indent + broken + rest
  let run = try ReadRun(bytes: Array(json.utf8), name: "a.json")
  #expect(run.bodies == ["one", "two", "three"])
  #expect(run.words == ["bad-json"])
  let origin = run.batch.drops.first?.origin
  #expect(origin?.offset == (front + indent).utf8.count)
  #expect(origin?.length == broken.utf8.count)
  #expect(run.batch.drops.first?.detail == "object 2: a string does not end on its line")
}

@Test func anObjectAcrossDamageIsLostWithIt() throws {
  var bytes = Made.gzip(Array("[{\"text\":\"one\"},{\"text\":\"cut".utf8))
  bytes += Array("no gzip here".utf8)
  bytes += Made.gzip(Array("\"},{\"text\":\"two\"}]".utf8))
  let run = try ReadRun(bytes: bytes, name: "a.json.gz")
  #expect(run.bodies == ["one", "two"])
  #expect(run.words.contains("corrupt-gzip"))
  #expect(run.isBalanced)
}

import RafidBytes

/// `state.json`, and the same text as the head of a file that is not committed yet.
extension StateRecord {
  /// The text of the record; a line of JSON.
  var json: [UInt8] {
    var json = JSONBuilder()
    json.beginObject()
    json.key("format")
    json.text(Self.format)
    json.key("name")
    json.text(name)
    json.key("generation")
    json.integer(generation)
    json.key("memories")
    json.texts(memories.map { Array($0.utf8) })
    json.key("next_numbers")
    json.beginArray()
    for number in nextNumbers { json.integer(number) }
    json.endArray()
    json.key("runs")
    json.beginArray()
    for run in runs { Self.write(run, &json) }
    json.endArray()
    json.key("seen")
    json.beginArray()
    for file in seen { Self.write(file, &json) }
    json.endArray()
    json.key("passing")
    json.beginArray()
    for file in passing { Self.write(file, &json) }
    json.endArray()
    json.key("unread")
    json.texts(unread.map { Array($0.utf8) })
    json.key("inputs")
    json.beginArray()
    for input in inputs { Self.write(input, &json) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func write(_ run: KnownRun, _ json: inout JSONBuilder) {
    json.beginObject()
    json.key("run")
    json.integer(run.number)
    json.key("started")
    json.integer(run.started)
    json.key("output")
    json.text(run.output)
    json.key("pipeline_sha256")
    json.text(run.pipeline)
    json.key("over")
    json.flag(run.isOver)
    json.endObject()
  }

  private static func write(_ file: SeenFileFacts, _ json: inout JSONBuilder) {
    json.beginObject()
    json.key("path")
    json.text(file.path)
    json.key("run")
    json.integer(file.run)
    json.key("started")
    json.integer(file.started)
    json.key("sections")
    json.beginArray()
    for section in file.sections {
      json.beginObject()
      json.key("entries")
      json.integer(section.entries)
      json.key("bytes")
      json.integer(section.bytes)
      json.key("sha256")
      json.text(section.sha256)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ input: KnownInput, _ json: inout JSONBuilder) {
    json.beginObject()
    json.key("path")
    json.text(input.path)
    json.key("bytes")
    json.integer(input.bytes)
    json.key("ends_sha256")
    json.text(input.ends)
    json.key("parcels")
    json.integer(input.parcels)
    json.endObject()
  }

  /// Reads a record; nil where the text is none of this format.
  init?(_ text: Span<UInt8>) {
    guard let value = try? JSONValue(object: text), value["format"].text == Self.format,
      let name = value["name"].text, let generation = value["generation"].integer
    else { return nil }
    self.name = name
    self.generation = generation
    memories = value["memories"].list.compactMap(\.text)
    nextNumbers = value["next_numbers"].list.compactMap(\.integer)
    runs = value["runs"].list.map {
      KnownRun(
        number: $0["run"].integer ?? 0, started: $0["started"].integer ?? 0,
        output: $0["output"].text ?? "", pipeline: $0["pipeline_sha256"].text ?? "",
        isOver: $0["over"].isTrue)
    }
    seen = value["seen"].list.map(Self.file)
    passing = value["passing"].list.map(Self.file)
    unread = value["unread"].list.compactMap(\.text)
    inputs = value["inputs"].list.map {
      KnownInput(
        path: $0["path"].text ?? "", bytes: $0["bytes"].integer, ends: $0["ends_sha256"].text,
        parcels: $0["parcels"].integer)
    }
    guard nextNumbers.count == memories.count else { return nil }
  }

  private static func file(_ value: JSONValue) -> SeenFileFacts {
    SeenFileFacts(
      path: value["path"].text ?? "", run: value["run"].integer ?? 0,
      started: value["started"].integer ?? 0,
      sections: value["sections"].list.map {
        SeenFileFacts.Section(
          entries: $0["entries"].integer ?? 0, bytes: $0["bytes"].integer ?? 0,
          sha256: $0["sha256"].text ?? "")
      })
  }
}

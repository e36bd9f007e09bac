import RafidBytes

/// The manifest's text.
extension Manifest {
  /// The manifest as a line of JSON.
  var json: [UInt8] {
    var json = JSONBuilder()
    json.beginObject()
    json.key("format")
    json.text(Self.format)
    json.key("state")
    if let state {
      json.beginObject()
      json.key("name")
      json.text(state.name)
      json.key("generation")
      json.integer(state.generation)
      json.endObject()
    } else {
      json.null()
    }
    json.key("runs")
    json.list(runs) { Self.write($1, &$0) }
    for (name, path) in [
      ("read", \RunFacts.read), ("kept", \.kept), ("dropped", \.dropped),
      ("rejected", \.rejected),
    ] {
      json.key(text: name)
      json.integer(runs.reduce(0) { $0 + $1[keyPath: path] })
    }
    json.key("read_bytes")
    json.integer(readBytes)
    json.key("drops")
    json.list(drops) { Self.write($1, &$0) }
    json.key("languages")
    json.write(counts: languages)
    json.key("inputs")
    json.list(inputs) { Self.write($1, &$0) }
    json.key("shards")
    json.list(shards) { Self.write($1, &$0) }
    json.key("rejects")
    json.list(rejects) { Self.write($1, &$0) }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func write(_ run: RunFacts, _ json: inout JSONBuilder) {
    json.key("run")
    json.integer(run.number)
    json.key("pipeline")
    json.text(run.pipeline)
    json.key("pipeline_sha256")
    json.text(run.pipelineDigest)
    json.key("rafid")
    json.text(run.version)
    json.key("started")
    json.text(run.started)
    json.key("finished")
    json.text(run.finished)
    json.key("stopped")
    json.text(run.stopped)
    json.key("read")
    json.integer(run.read)
    json.key("kept")
    json.integer(run.kept)
    json.key("dropped")
    json.integer(run.dropped)
    json.key("rejected")
    json.integer(run.rejected)
  }

  private static func write(_ drop: DropFacts, _ json: inout JSONBuilder) {
    json.key("stage")
    json.text(drop.stage)
    json.key("reason")
    json.text(drop.reason)
    json.key("count")
    json.integer(drop.count)
    json.key("rejected")
    json.flag(drop.isRejected)
  }

  private static func write(_ input: InputFacts, _ json: inout JSONBuilder) {
    json.key("path")
    json.text(input.path)
    json.key("bytes")
    json.integer(input.bytes)
    json.key("ends_sha256")
    json.text(input.ends)
    json.key("status")
    json.text(input.status)
  }

  private static func write(_ part: Part, _ json: inout JSONBuilder) {
    json.key("path")
    json.text(part.path)
    json.key("bytes")
    json.integer(part.bytes)
    json.key("sha256")
    json.text(part.sha256)
    json.key("records")
    json.integer(part.records)
    json.key("run")
    json.integer(part.run)
    json.key("languages")
    json.write(counts: part.languages)
  }

  /// Reads a manifest; nil where the text is none of this format.
  package init?(_ text: Span<UInt8>) {
    guard let value = try? JSONValue(object: text), value["format"].text == Self.format else {
      return nil
    }
    if let name = value["state"]["name"].text,
      let generation = value["state"]["generation"].integer
    {
      state = StateMark(name: name, generation: generation)
    }
    runs = value["runs"].list.map {
      RunFacts(
        number: $0["run"].integer ?? 0, pipeline: $0["pipeline"].text ?? "",
        pipelineDigest: $0["pipeline_sha256"].text ?? "", version: $0["rafid"].text ?? "",
        started: $0["started"].text ?? "", finished: $0["finished"].text ?? "",
        stopped: $0["stopped"].text, read: $0["read"].integer ?? 0,
        kept: $0["kept"].integer ?? 0, dropped: $0["dropped"].integer ?? 0,
        rejected: $0["rejected"].integer ?? 0)
    }
    readBytes = value["read_bytes"].integer ?? 0
    drops = value["drops"].list.map {
      DropFacts(
        stage: $0["stage"].text ?? "", reason: $0["reason"].text ?? "",
        count: $0["count"].integer ?? 0, isRejected: $0["rejected"].isTrue)
    }
    languages = value["languages"].counts
    inputs = value["inputs"].list.map {
      InputFacts(
        path: $0["path"].text ?? "", bytes: $0["bytes"].integer, ends: $0["ends_sha256"].text,
        status: $0["status"].text ?? "")
    }
    shards = value["shards"].list.map(Self.part)
    rejects = value["rejects"].list.map(Self.part)
  }

  private static func part(_ value: JSONValue) -> Part {
    Part(
      path: value["path"].text ?? "", bytes: value["bytes"].integer ?? 0,
      sha256: value["sha256"].text ?? "", records: value["records"].integer ?? 0,
      run: value["run"].integer ?? 0, languages: value["languages"].counts)
  }
}

extension JSONBuilder {
  /// A list of objects whose keys `write` gives.
  fileprivate mutating func list<Item>(
    _ items: [Item], _ write: (inout JSONBuilder, Item) -> Void
  ) {
    beginArray()
    for item in items {
      beginObject()
      write(&self, item)
      endObject()
    }
    endArray()
  }
}

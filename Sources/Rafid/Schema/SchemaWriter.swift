import RafidBytes
import RafidFlow
import RafidStages

/// Prints shapes and the pipeline format as JSON Schema 2020-12.
public enum SchemaWriter {
  /// What there are schemas of.
  public enum Subject: String, CaseIterable, Sendable {
    /// A line of a part of records.
    case record
    /// A line of a part of rejects.
    case reject
    /// The manifest.
    case manifest
    /// A pipeline file, read as YAML.
    case pipeline
  }

  /// The schema as one JSON object, newline included.
  public static func text(of subject: Subject) -> [UInt8] {
    var json = JSONBuilder()
    json.beginObject()
    json.key("$schema")
    json.text("https://json-schema.org/draft/2020-12/schema")
    json.key("title")
    json.text("rafid.\(subject.rawValue)/1")
    switch subject {
    case .record: write(OutputShapes.record, &json)
    case .reject: write(OutputShapes.reject, &json)
    case .manifest: write(OutputShapes.manifest, &json)
    case .pipeline: writePipeline(&json)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// The keys of a schema for `shape`, into an object that is open.
  private static func write(_ shape: Shape, _ json: inout JSONBuilder) {
    switch shape {
    case .optional(let inner):
      json.key("anyOf")
      json.beginArray()
      json.beginObject()
      write(inner, &json)
      json.endObject()
      json.beginObject()
      type("null", &json)
      json.endObject()
      json.endArray()
    case .text: type("string", &json)
    case .integer: type("integer", &json)
    case .number: type("number", &json)
    case .flag: type("boolean", &json)
    case .list(let inner):
      type("array", &json)
      json.key("items")
      json.beginObject()
      write(inner, &json)
      json.endObject()
    case .free(let inner):
      type("object", &json)
      if let inner {
        json.key("additionalProperties")
        json.beginObject()
        write(inner, &json)
        json.endObject()
      }
    case .object(let fields): writeObject(fields, &json)
    }
  }

  private static func writeObject(_ fields: [Shape.Field], _ json: inout JSONBuilder) {
    type("object", &json)
    json.key("required")
    json.texts(fields.map { Array($0.name.utf8) })
    json.key("additionalProperties")
    json.flag(false)
    json.key("properties")
    json.beginObject()
    for field in fields {
      json.key(text: field.name)
      json.beginObject()
      json.key("description")
      json.text(field.help)
      write(field.shape, &json)
      json.endObject()
    }
    json.endObject()
  }

  private static func type(_ name: String, _ json: inout JSONBuilder) {
    json.key("type")
    json.text(name)
  }

  private static func writePipeline(_ json: inout JSONBuilder) {
    type("object", &json)
    json.key("required")
    json.texts([Array("rafid".utf8)])
    json.key("additionalProperties")
    json.flag(false)
    json.key("properties")
    json.beginObject()
    json.key("rafid")
    json.raw(Array(#"{"const":1,"description":"Version of the format."}"#.utf8))
    json.key("description")
    json.raw(Array(#"{"type":"string"}"#.utf8))
    json.key("read")
    write(ReadSource.card, &json)
    json.key("stages")
    json.beginObject()
    type("array", &json)
    json.key("items")
    json.beginObject()
    json.key("anyOf")
    json.beginArray()
    for stage in StageCatalog.stages {
      json.beginObject()
      type("object", &json)
      json.key("maxProperties")
      json.integer(1)
      json.key("required")
      json.texts([Array(stage.card.name.utf8)])
      json.key("properties")
      json.beginObject()
      json.key(text: stage.card.name)
      write(stage.card, &json)
      json.endObject()
      json.endObject()
      json.raw(Array("{\"const\":\"\(stage.card.name)\"}".utf8))
    }
    json.endArray()
    json.endObject()
    json.endObject()
    json.key("write")
    write(WriteSink.card, &json)
    json.key("state")
    json.beginObject()
    json.key("anyOf")
    json.beginArray()
    json.raw(Array(#"{"type":"string"}"#.utf8))
    write(StateSection.card, &json)
    json.endArray()
    json.endObject()
    json.key("tests")
    json.raw(Array(#"{"type":"array","items":{"type":"object"}}"#.utf8))
    json.endObject()
  }

  private static func write(_ card: StageCard, _ json: inout JSONBuilder) {
    json.beginObject()
    json.key("description")
    json.text(card.summary)
    write(.mapping(card.options), &json)
    json.endObject()
  }

  /// The keys of a schema for an option's kind, into an object that is open.
  private static func write(_ kind: StageOption.Kind, _ json: inout JSONBuilder) {
    switch kind {
    case .flag: type("boolean", &json)
    case .integer(let range):
      type("integer", &json)
      json.key("minimum")
      json.integer(range.lowerBound)
      json.key("maximum")
      json.integer(range.upperBound)
    case .number(let range):
      type("number", &json)
      json.key("minimum")
      json.decimal(range.lowerBound)
      json.key("maximum")
      json.decimal(range.upperBound)
    case .size:
      type("string", &json)
      json.key("pattern")
      json.text("^[0-9]+ ?([KMGT]iB|[kKMG]?B)$")
    case .text: type("string", &json)
    case .texts:
      json.raw(key: "type", Array(#"["array","string"]"#.utf8))
      json.raw(key: "items", Array(#"{"type":"string"}"#.utf8))
    case .choice(let words):
      json.key("enum")
      json.texts(words.map { Array($0.utf8) })
    case .either(let one, let other):
      json.key("anyOf")
      json.beginArray()
      for kind in [one, other] {
        json.beginObject()
        write(kind, &json)
        json.endObject()
      }
      json.endArray()
    case .mapping(let options):
      json.raw(key: "type", Array(#"["object","null"]"#.utf8))
      json.key("additionalProperties")
      json.flag(false)
      json.key("properties")
      json.beginObject()
      for option in options {
        json.key(text: option.name)
        json.beginObject()
        json.key("description")
        json.text("\(option.help) Default: \(option.fallback).")
        write(option.kind, &json)
        json.endObject()
      }
      json.endObject()
    }
  }
}

extension JSONBuilder {
  /// A key whose value is JSON text already.
  fileprivate mutating func raw(key name: StaticString, _ value: [UInt8]) {
    key(name)
    raw(value)
  }
}

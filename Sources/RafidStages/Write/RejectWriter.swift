import RafidBytes
import RafidFlow

/// Writes what left the pipeline as lines of JSON, in the form of a reject.
enum RejectWriter {
  /// Appends one line.
  static func write(_ drop: Drop, into json: inout JSONBuilder) {
    json.beginObject()
    json.key("id")
    json.text(drop.id.isEmpty ? nil : drop.id)
    json.key("url")
    json.text(drop.url)
    json.key("stage")
    json.text(drop.stage)
    json.key("reason")
    json.text(drop.reason.word)
    json.key("detail")
    json.text(drop.detail)
    json.key("duplicate_of")
    json.text(drop.copy?.of)
    json.key("rule")
    json.text(drop.copy?.rule)
    json.key("similarity")
    json.decimal(drop.copy?.similarity)
    json.key("language")
    json.text(drop.language)
    json.key("provenance")
    json.write(drop.origin)
    json.endObject()
    json.endLine()
  }
}

extension JSONBuilder {
  /// A provenance object, as records and rejects share it.
  mutating func write(_ origin: Provenance) {
    beginObject()
    key("file")
    text(origin.file)
    key("member")
    text(origin.member)
    key("offset")
    integer(origin.offset)
    key("length")
    integer(origin.length)
    key("record_id")
    text(origin.recordID)
    key("record_type")
    text(origin.recordType)
    key("captured")
    text(origin.captured)
    key("content_type")
    text(origin.contentType)
    key("http_status")
    integer(origin.httpStatus)
    key("charset")
    text(origin.charset)
    key("charset_from")
    text(origin.charsetFrom)
    key("replacements")
    integer(origin.replacements)
    endObject()
  }
}

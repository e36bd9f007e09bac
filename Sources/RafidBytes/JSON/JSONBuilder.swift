/// Builds JSON text piece by piece into bytes that its owner reuses; it sets the commas.
package struct JSONBuilder: Sendable {
  /// What has been built so far.
  package var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// A key of the open object; its value must follow.
  package mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    JSONWriter.raw(name, into: &bytes)
    JSONWriter.raw("\":", into: &bytes)
    needsComma = false
  }

  /// A key of the open object that is not known beforehand.
  package mutating func key(text name: String) {
    comma()
    JSONWriter.string(name, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func null() {
    comma()
    JSONWriter.raw("null", into: &bytes)
  }

  package mutating func text(_ value: [UInt8]?) {
    guard let value else { return null() }
    comma()
    JSONWriter.string(value.span, into: &bytes)
  }

  package mutating func text(_ value: String?) {
    guard let value else { return null() }
    comma()
    JSONWriter.string(value, into: &bytes)
  }

  /// The bytes `range` of `utf8` as a string.
  package mutating func text(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    comma()
    JSONWriter.string(utf8.extracting(range), into: &bytes)
  }

  package mutating func integer(_ value: Int?) {
    guard let value else { return null() }
    comma()
    JSONWriter.integer(value, into: &bytes)
  }

  package mutating func decimal(_ value: Double?) {
    guard let value else { return null() }
    comma()
    JSONWriter.decimal(value, into: &bytes)
  }

  package mutating func flag(_ value: Bool) {
    comma()
    JSONWriter.raw(value ? "true" : "false", into: &bytes)
  }

  /// A value that is JSON text already.
  package mutating func raw(_ json: [UInt8]) {
    comma()
    bytes.append(contentsOf: json)
  }

  /// A list of texts.
  package mutating func texts(_ values: [[UInt8]]) {
    beginArray()
    for value in values { text(value) }
    endArray()
  }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }
}

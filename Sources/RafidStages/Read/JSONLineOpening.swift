import RafidBytes
import RafidFlow

extension DocumentOpener {
  /// A line or an object of JSON: mapped fields become the document's, the others go to `extra`.
  mutating func openLine(_ parcel: Parcel, number: Int, into batch: inout Batch) {
    var line = parcel.bytes
    let replaced = UTF8Scan.repair(&line)
    let what = parcel.origin.recordType == ObjectCutter.recordType ? "object" : "line"
    openObject(line, replaced, what, parcel, number: number, into: &batch)
  }

  /// A row of a table: as a line of JSON whose fields are named by the columns.
  mutating func openRow(
    _ parcel: Parcel, _ columns: [[UInt8]], _ separator: UInt8, number: Int,
    into batch: inout Batch
  ) {
    var object: [UInt8] = []
    var row = parcel.bytes
    let replaced = UTF8Scan.repair(&row)
    for (index, value) in RowCutter.values(of: row.span, separator).enumerated() {
      object.append(UInt8(ascii: object.isEmpty ? "{" : ","))
      let name = index < columns.count ? columns[index] : Array("column_\(index + 1)".utf8)
      JSONWriter.string(name, into: &object)
      object.append(UInt8(ascii: ":"))
      JSONWriter.string(value, into: &object)
    }
    object.append(UInt8(ascii: "}"))
    openObject(object, replaced, "row", parcel, number: number, into: &batch)
  }

  private mutating func openObject(
    _ bytes: [UInt8], _ repaired: Int, _ what: String, _ parcel: Parcel, number: Int,
    into batch: inout Batch
  ) {
    var replaced = repaired
    let line = bytes.span
    do throws(JSONFailure) {
      try scanner.members(of: line, 0..<line.count, into: &members)
    } catch {
      let detail = "\(what) \(number), column \(error.offset + 1): \(error.message)"
      return drop(parcel.origin, nil, ReadDrops.badJSON, detail, into: &batch)
    }
    var document = Document(kind: .text, body: [], origin: parcel.origin)
    var taken = [Bool](repeating: false, count: members.count)
    var payload: [UInt8]?
    for (target, keys) in mapping.paths {
      guard let (top, value) = find(keys, in: line) else { continue }
      let isTaken =
        Self.isContent(target)
        ? takeContent(target, value, line, &payload, &document, &replaced)
        : takeField(target, value, line, &document, &replaced)
      if isTaken, keys.count == 1 { taken[top] = true }
    }
    document.extra = extra(bytes, taken)
    guard let payload else {
      return drop(
        parcel.origin, document.url, ReadDrops.missingField,
        "\(what) \(number): expected a text or an HTML page",
        into: &batch)
    }
    guard !trimmed(payload.span, 0..<payload.count).isEmpty else {
      return drop(parcel.origin, document.url, ReadDrops.empty, nil, into: &batch)
    }
    document.body = payload[...]
    document.origin.charset = Charset.utf8.rawValue
    document.origin.charsetFrom = Charset.utf8.rawValue
    document.origin.replacements = replaced
    document.payloadDigest = SHA256.digest(payload.span)
    if document.id.isEmpty {
      document.id = DocumentIdentity.id(
        url: document.url, origin: parcel.origin, digest: document.payloadDigest)
    }
    keep(document, into: &batch)
  }

  private static func isContent(_ target: FieldMapping.Target) -> Bool {
    target == .text || target == .html
  }

  /// The top member that the way begins with, and the value that it leads to.
  private mutating func find(
    _ keys: [[UInt8]], in line: Span<UInt8>
  ) -> (top: Int, value: Range<Int>)? {
    guard let top = Self.index(of: keys[0], in: members, line) else { return nil }
    var value = members[top].value
    for key in keys.dropFirst() {
      guard line[value.lowerBound] == UInt8(ascii: "{"),
        (try? scanner.members(of: line, value, into: &innerMembers)) != nil,
        let index = Self.index(of: key, in: innerMembers, line)
      else { return nil }
      value = innerMembers[index].value
    }
    return (top, value)
  }

  private static func index(
    of key: [UInt8], in members: [JSONScanner.Member], _ line: Span<UInt8>
  ) -> Int? {
    members.firstIndex { member in
      var name: [UInt8] = []
      _ = JSONScanner.decode(line, member.key, into: &name)
      return name == key
    }
  }

  /// Text comes before HTML; false where the value is no text.
  private func takeContent(
    _ target: FieldMapping.Target, _ value: Range<Int>, _ line: Span<UInt8>,
    _ payload: inout [UInt8]?, _ document: inout Document, _ replaced: inout Int
  ) -> Bool {
    guard let text = Self.text(line, value, &replaced) else { return false }
    if payload == nil || payload?.isEmpty == true {
      document.kind = target == .html || ContentSniff.isHTML(text.span) ? .html : .text
      payload = text
    }
    return true
  }

  private mutating func takeField(
    _ target: FieldMapping.Target, _ value: Range<Int>, _ line: Span<UInt8>,
    _ document: inout Document, _ replaced: inout Int
  ) -> Bool {
    if target == .authors || target == .tags {
      let texts = texts(line, value, &replaced)
      if target == .authors {
        document.article.authors = texts
      } else {
        document.article.tags = texts
      }
      return !texts.isEmpty
    }
    guard let text = Self.text(line, value, &replaced) ?? Self.number(target, line, value),
      !text.isEmpty
    else { return false }
    switch target {
    case .id: document.id = text
    case .url: document.url = text
    case .title: document.article.title = text
    case .siteName: document.article.siteName = text
    case .section: document.article.section = text
    case .description: document.article.description = text
    case .language: document.article.declaredLanguage = text
    case .published, .modified, .captured:
      guard let date = Self.date(text) else { return false }
      if target == .published {
        document.article.published = date
        document.article.publishedFrom = Array("field".utf8)
      } else if target == .modified {
        document.article.modified = date
      } else {
        document.origin.captured = date
      }
    case .text, .html, .authors, .tags: return false
    }
    return true
  }

  /// A string's text, or nil for another value.
  private static func text(
    _ line: Span<UInt8>, _ value: Range<Int>, _ replaced: inout Int
  ) -> [UInt8]? {
    guard line[value.lowerBound] == UInt8(ascii: "\"") else { return nil }
    var text: [UInt8] = []
    replaced += JSONScanner.decode(
      line, (value.lowerBound + 1)..<(value.upperBound - 1), into: &text)
    return text
  }

  /// An id may be a number.
  private static func number(
    _ target: FieldMapping.Target, _ line: Span<UInt8>, _ value: Range<Int>
  ) -> [UInt8]? {
    let first = line[value.lowerBound]
    guard target == .id, 0x30...0x39 ~= first || first == UInt8(ascii: "-") else { return nil }
    return value.map { line[$0] }
  }

  /// The texts of a list of strings, or of one string.
  private mutating func texts(
    _ line: Span<UInt8>, _ value: Range<Int>, _ replaced: inout Int
  ) -> [[UInt8]] {
    if let text = Self.text(line, value, &replaced) { return text.isEmpty ? [] : [text] }
    var texts: [[UInt8]] = []
    for element in scanner.elements(of: line, value) {
      if let text = Self.text(line, element, &replaced), !text.isEmpty { texts.append(text) }
    }
    return texts
  }

  /// A date that begins as ISO 8601 has it: a year, a month, a day, or a time after a day.
  private static func date(_ text: [UInt8]) -> [UInt8]? {
    var date = text
    guard [4, 7, 10].contains(date.count) || date.count >= 16 else { return nil }
    for (index, byte) in date.prefix(10).enumerated() {
      let isRight = index == 4 || index == 7 ? byte == UInt8(ascii: "-") : 0x30...0x39 ~= byte
      guard isRight else { return nil }
    }
    if date.count > 10 {
      guard date[10] | 0x20 == UInt8(ascii: "t") || date[10] == 0x20, date[13] == 0x3A else {
        return nil
      }
      date[10] = UInt8(ascii: "T")
    }
    return date
  }

  /// The members that nothing has taken, as one object.
  private func extra(_ line: [UInt8], _ taken: [Bool]) -> [UInt8] {
    var object: [UInt8] = []
    for (member, isTaken) in zip(members, taken) where !isTaken {
      object.append(UInt8(ascii: object.isEmpty ? "{" : ","))
      object += line[(member.key.lowerBound - 1)...member.key.upperBound]
      object.append(UInt8(ascii: ":"))
      object += line[member.value]
    }
    if !object.isEmpty { object.append(UInt8(ascii: "}")) }
    return object
  }
}

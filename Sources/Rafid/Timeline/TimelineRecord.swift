import RafidBytes
import RafidText

/// Reads the dated sentences out of one record's line.
struct TimelineRecord {
  private var scanner = JSONScanner()
  private var splitter = SentenceSplitter()
  private var members: [JSONScanner.Member] = []
  private var sentences: [Range<Int>] = []

  /// A date of the record: its value, and the scalars of `text` that state it.
  private struct Mention {
    var value: [UInt8] = []
    var start = -1
    var end = -1
  }

  /// Calls `body` with each date of the record in `line` and its sentence, in the order of the text.
  ///
  /// - Returns: what is wrong with the line; nil for a record, with dates or without.
  mutating func read(_ line: [UInt8], _ body: (TimelineEntry) -> Void) -> String? {
    do throws(JSONFailure) {
      try scanner.members(of: line.span, 0..<line.count, into: &members)
    } catch {
      return "no JSON object: \(error.message) at byte \(error.offset)"
    }
    let fields = members
    guard let dates = Self.value("dates", line, fields), let id = Self.value("id", line, fields),
      line[id.lowerBound] == UInt8(ascii: "\"")
    else { return "no record: it has no \"id\" or no \"dates\"" }
    let mentions = scanner.elements(of: line.span, dates).map { mention(line, $0) }
    guard !mentions.isEmpty else { return nil }
    guard let range = Self.value("text", line, fields) else {
      return "no record: it has \"dates\" and no \"text\""
    }
    let text = Self.string(line, range)
    let language = Self.value("language", line, fields).map { Self.string(line, $0) } ?? []
    sentences.removeAll(keepingCapacity: true)
    splitter.split(text.span, language: TextLanguage(tag: language.span), into: &sentences)
    return give(mentions, of: text, id: Self.string(line, id), body)
  }

  /// Finds the sentence of each date; both are in the order of the text.
  private func give(
    _ mentions: [Mention], of text: [UInt8], id: [UInt8], _ body: (TimelineEntry) -> Void
  ) -> String? {
    var place = (scalar: 0, byte: 0)
    var sentence = 0
    for mention in mentions {
      guard let start = Self.byte(of: mention.start, in: text, from: &place),
        let end = Self.byte(of: mention.end, in: text, from: &place), !mention.value.isEmpty
      else { return "a date's \"value\", \"start\" or \"end\" does not fit the text" }
      while sentence < sentences.count, sentences[sentence].upperBound <= start { sentence += 1 }
      guard sentence < sentences.count else { return nil }
      // A date that reaches over the end of a sentence shows what it reaches.
      let shown = sentences[sentence].lowerBound..<max(sentences[sentence].upperBound, end)
      body(
        TimelineEntry(
          date: mention.value, id: id, written: Array(text[start..<end]),
          sentence: Array(text[shown])))
    }
    return nil
  }

  /// The byte at which a scalar of the text begins, going on from the last one asked for.
  private static func byte(
    of scalar: Int, in text: [UInt8], from place: inout (scalar: Int, byte: Int)
  ) -> Int? {
    guard scalar >= place.scalar else { return nil }
    while place.scalar < scalar {
      guard place.byte < text.count else { return nil }
      place.byte += 1
      while place.byte < text.count, text[place.byte] & 0xC0 == 0x80 { place.byte += 1 }
      place.scalar += 1
    }
    return place.byte
  }

  private mutating func mention(_ line: [UInt8], _ range: Range<Int>) -> Mention {
    var mention = Mention()
    guard (try? scanner.members(of: line.span, range, into: &members)) != nil else {
      return mention
    }
    if let value = Self.value("value", line, members) { mention.value = Self.string(line, value) }
    mention.start = Self.integer(line, Self.value("start", line, members))
    mention.end = Self.integer(line, Self.value("end", line, members))
    return mention
  }

  private static func value(
    _ key: String, _ line: [UInt8], _ members: [JSONScanner.Member]
  ) -> Range<Int>? {
    members.first { line[$0.key].elementsEqual(key.utf8) }?.value
  }

  /// The text of a JSON string; empty for another value.
  private static func string(_ line: [UInt8], _ range: Range<Int>) -> [UInt8] {
    guard line[range.lowerBound] == UInt8(ascii: "\"") else { return [] }
    var bytes: [UInt8] = []
    _ = JSONScanner.decode(line.span, range.dropFirst().dropLast(), into: &bytes)
    return bytes
  }

  private static func integer(_ line: [UInt8], _ range: Range<Int>?) -> Int {
    range.flatMap { Int(String(decoding: line[$0], as: UTF8.self)) } ?? -1
  }
}

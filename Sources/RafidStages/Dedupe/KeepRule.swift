import RafidFlow
import RafidText

/// Which document of a cluster is kept.
enum KeepRule: String, CaseIterable {
  case first
  case longest
  case earliest

  /// How far a document is from being the one: of a cluster the least is kept, the first of equals.
  ///
  /// - Parameter letters: letters and digits of its folded text.
  func distance(of document: Document, letters: Int) -> Int {
    switch self {
    case .first: 0
    case .longest: -letters
    case .earliest: document.article.published.flatMap { Self.lastSecond(of: $0) } ?? .max
    }
  }

  /// The last second, counted from 1970 in UTC, of the time that an RFC 3339 text or a part of one
  /// stands for; nil where it is none. Of a date alone it is the end of the day, so that a vague
  /// date never comes before an exact one within it. A time without a zone counts as UTC.
  static func lastSecond(of text: [UInt8]) -> Int? {
    var fields = DateFields(text)
    guard let year = fields.number(4) else { return nil }
    guard fields.skip("-") else { return end(CalendarDate(year: year, month: 12, day: 31)) }
    guard let month = fields.number(2), 1...12 ~= month else { return nil }
    guard fields.skip("-") else {
      return end(
        CalendarDate(
          year: year, month: month, day: CalendarDate.days(inMonth: month, of: year)))
    }
    guard let day = fields.number(2), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    guard fields.skip("T") else { return end(date) }
    guard let hour = fields.number(2), fields.skip(":"), let minute = fields.number(2) else {
      return end(date)
    }
    let second = fields.skip(":") ? fields.number(2) ?? 59 : 59
    return date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second - fields.zone()
  }

  private static func end(_ date: CalendarDate?) -> Int? {
    date.map { ($0.daysSince1970 + 1) * 86_400 - 1 }
  }
}

/// Reads the fields of an RFC 3339 time from left to right.
private struct DateFields {
  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) { self.text = text }

  /// A number of exactly so many digits.
  mutating func number(_ digits: Int) -> Int? {
    guard index + digits <= text.count else { return nil }
    var value = 0
    for byte in text[index..<index + digits] {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += digits
    return value
  }

  /// Whether the character stands next; it is passed then.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// Seconds that the zone at the end lies before UTC; fractions of a second are passed over.
  mutating func zone() -> Int {
    if skip(".") { while index < text.count, 0x30...0x39 ~= text[index] { index += 1 } }
    let isBehind = index < text.count && text[index] == UInt8(ascii: "-")
    guard isBehind || index < text.count && text[index] == UInt8(ascii: "+") else { return 0 }
    index += 1
    guard let hours = number(2), skip(":"), let minutes = number(2) else { return 0 }
    return (isBehind ? -1 : 1) * (hours * 3_600 + minutes * 60)
  }
}

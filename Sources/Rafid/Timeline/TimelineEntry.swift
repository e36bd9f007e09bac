import RafidText

/// A sentence of a record and a date that stands in it.
public struct TimelineEntry: Sendable, Equatable {
  /// The date in ISO 8601 at the precision written: `2006`, `2023-11` or `2024-11-13`.
  public var date: [UInt8]
  /// The record's `id`.
  public var id: [UInt8]
  /// The date as the sentence writes it.
  public var written: [UInt8]
  /// The sentence, in UTF-8.
  public var sentence: [UInt8]
}

/// An entry among others: its fields in order, each behind its length in four bytes.
extension TimelineEntry {
  /// Appends the entry to `bytes`.
  func encode(into bytes: inout [UInt8]) {
    for field in [date, id, written, sentence] {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: field.count >> shift)) }
      bytes += field
    }
  }

  /// The entry that begins at `start` and where it ends; nil where not all of it is there.
  static func decode(_ bytes: [UInt8], from start: Int) -> (entry: TimelineEntry, end: Int)? {
    var end = start
    func field() -> [UInt8]? {
      guard let range = Self.field(bytes, from: end) else { return nil }
      end = range.upperBound
      return Array(bytes[range])
    }
    guard let date = field(), let id = field(), let written = field(), let sentence = field()
    else { return nil }
    return (TimelineEntry(date: date, id: id, written: written, sentence: sentence), end)
  }

  /// The date of the entry that begins at `start`.
  static func date(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8> {
    field(bytes, from: start).map { bytes[$0] } ?? []
  }

  private static func field(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard start + 4 <= bytes.count else { return nil }
    let length = bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    return start + 4 + length <= bytes.count ? start + 4..<start + 4 + length : nil
  }
}

/// The days that a timeline is asked for; a year or a month stands for all of its days.
public struct TimelineSpan: Sendable, Equatable {
  private let from: [UInt8]
  private let to: [UInt8]

  /// The span between two dates in ISO 8601, both of them within; an open end where one is nil.
  public init(from: String? = nil, to: String? = nil) {
    self.from = Array((from ?? "").utf8)
    self.to = Array((to ?? "").utf8)
  }

  /// Whether some day of `date` lies in the span.
  public func contains(_ date: [UInt8]) -> Bool {
    let early = min(date.count, from.count)
    let late = min(date.count, to.count)
    return !date.prefix(early).lexicographicallyPrecedes(from.prefix(early))
      && !to.prefix(late).lexicographicallyPrecedes(date.prefix(late))
  }

  /// Whether `text` is a year, a month or a day in ISO 8601.
  public static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { Int($0) ?? -1 }
    guard (1...3).contains(parts.count), numbers.dropFirst().allSatisfy({ $0 > 0 }),
      let date = CalendarDate(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0,
        day: numbers.count > 2 ? numbers[2] : 0)
    else { return false }
    return date.iso8601 == text
  }
}

import RafidText

/// Finds the date of publication that a page shows its readers beside the heading, and holds it
/// against the one that its metadata state.
///
/// Metadata often state an instant in UTC, which may lie on another day than the paper's own, and
/// pages that are rewritten keep the date of their first version.
struct ShownDate {
  private static let longestLine = 240
  private static let fewestDigits = 5
  /// Stems of what stands before the date of a change.
  private static let changes = [
    "updat", "modif", "revis", "correct", "aktualis", "stand:", "mis à jour", "actualiz",
    "aggiorna", "atualiz", "обновл", "güncel", "تحديث", "به‌روز", "更新", "修改",
  ]

  /// Days after which a page that names only its last change is a new edition.
  private static let newEdition = 60

  private var reader = DateReader()

  /// What a line says: a day, and the minutes from midnight where a clock stands behind it.
  struct Found {
    var date: CalendarDate
    var minutes: Int?
    /// The line says that the page was changed then.
    var isChange: Bool
  }

  /// The day that `line` states as the one of publication.
  mutating func read(_ line: [UInt8], _ language: TextLanguage) -> Found? {
    guard line.count <= Self.longestLine else { return nil }
    var digits = 0
    for byte in line where byte >= 0x30 && byte <= 0x39 { digits += 1 }
    guard digits >= Self.fewestDigits else { return nil }
    if let found = reader.published(line.span, language: language), found.date.day > 0,
      !found.isRelative
    {
      return Found(
        date: found.date, minutes: found.minutes ?? Self.clock(line, from: found.range.upperBound),
        isChange: isChange(line, before: found.range.lowerBound))
    }
    guard let date = MetadataDate.read(line).flatMap(Self.day) else { return nil }
    return Found(date: date, minutes: nil, isChange: isChange(line, before: line.count))
  }

  /// The first clock behind `start`, in minutes: `5:06pm`, `17.06`.
  private static func clock(_ line: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 3 < line.count {
      let mark = index + (number(line, index, 2) == nil ? 1 : 2)
      if let hour = number(line, index, mark - index), hour < 24, mark + 2 < line.count + 0,
        line[mark] == 0x3A || line[mark] == 0x2E, let minute = number(line, mark + 1, 2),
        minute < 60
      {
        var behind = mark + 3
        while behind < line.count, line[behind] == 0x20 { behind += 1 }
        let half = behind < line.count ? line[behind] | 0x20 : 0
        let isHalf = (half == 0x61 || half == 0x70) && hour <= 12
        return (isHalf ? hour % 12 + (half == 0x70 ? 12 : 0) : hour) * 60 + minute
      }
      index = mark
    }
    return nil
  }

  private func isChange(_ line: [UInt8], before end: Int) -> Bool {
    for stem in Self.changes where line.span.contains(stem, 0..<end) { return true }
    return false
  }

  /// `published` names the shown day.
  static func isSame(_ published: Article.Sourced, _ shown: Found) -> Bool {
    day(published.value) == shown.date
  }

  /// `published` on the day that the page shows: the same instant in another zone, another day
  /// where the metadata name it as the change, else as it is.
  static func reconcile(
    _ published: Article.Sourced, _ modified: Article.Sourced?, _ shown: Found
  ) -> Article.Sourced {
    guard let day = self.day(published.value), day != shown.date else { return published }
    let date = Article.Sourced(Array(shown.date.iso8601.utf8), from: .byline)
    let distance = shown.date.daysSince1970 - day.daysSince1970
    if shown.isChange && distance < newEdition { return published }
    if abs(distance) <= 1 {
      guard isUTC(published.value) else { return published }
      guard let minutes = shown.minutes else { return date }
      let local = shown.date.daysSince1970 * 1_440 + minutes
      return inZone(published.value, local: local)
        .map { Article.Sourced($0, from: published.from) } ?? date
    }
    guard let modified, let change = self.day(modified.value),
      abs(change.daysSince1970 - shown.date.daysSince1970) <= 1
    else { return published }
    return date
  }

  /// The day of an RFC 3339 date.
  private static func day(_ value: [UInt8]) -> CalendarDate? {
    guard let year = number(value, 0, 4), let month = number(value, 5, 2),
      let day = number(value, 8, 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// An instant in UTC: `…T12:30:00Z` or `…+00:00`.
  private static func isUTC(_ value: [UInt8]) -> Bool {
    value.count == 20 && value[19] == 0x5A
      || value.count == 25 && value[20...].allSatisfy { $0 == 0x30 || $0 == 0x3A }
  }

  /// An instant in UTC in the zone whose clock shows `local` (minutes since 1970) then, or nil
  /// where no zone's does.
  private static func inZone(_ value: [UInt8], local: Int) -> [UInt8]? {
    guard let day = day(value), let hour = number(value, 11, 2), let minute = number(value, 14, 2)
    else { return nil }
    let instant = day.daysSince1970 * 1_440 + hour * 60 + minute
    // Zones differ from UTC by quarters of an hour; the shown clock may be a minute off.
    let quarter = Int(((Double(local - instant)) / 15).rounded()) * 15
    guard abs(local - instant - quarter) <= 2, (-720...840).contains(quarter),
      let date = CalendarDate(
        daysSince1970: Int((Double(instant + quarter) / 1_440).rounded(.down)))
    else { return nil }
    let clock = instant + quarter - date.daysSince1970 * 1_440
    var output = Array(date.iso8601.utf8)
    output.append(0x54)
    append(clock, to: &output)
    output += value[16..<19]
    output.append(quarter < 0 ? 0x2D : 0x2B)
    append(abs(quarter), to: &output)
    return output
  }

  /// Minutes as `hh:mm`.
  private static func append(_ minutes: Int, to output: inout [UInt8]) {
    for (value, mark) in [(minutes / 60, true), (minutes % 60, false)] {
      output.append(UInt8(0x30 + value / 10))
      output.append(UInt8(0x30 + value % 10))
      if mark { output.append(0x3A) }
    }
  }

  private static func number(_ value: [UInt8], _ start: Int, _ width: Int) -> Int? {
    guard value.count >= start + width else { return nil }
    var number = 0
    for byte in value[start..<start + width] {
      guard byte >= 0x30 && byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}

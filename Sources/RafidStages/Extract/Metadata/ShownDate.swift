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

  /// Stems of what stands before the date of an account.
  private static let accounts = [
    "joined", "registered", "member since", "registriert", "mitglied seit", "inscrit", "miembro",
    "iscritto", "зарегистрирован", "注册", "تاريخ التسجيل", "انضم",
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
    /// Stands above the heading, where it may be today's.
    var isAbove = false
  }

  /// The day that `line` states as the one of publication.
  mutating func read(_ line: [UInt8], _ language: TextLanguage) -> Found? {
    guard line.count <= Self.longestLine else { return nil }
    var digits = 0
    for byte in line where byte >= 0x30 && byte <= 0x39 { digits += 1 }
    guard digits >= Self.fewestDigits, let found = day(in: line, language),
      !says(Self.accounts, line, before: line.count)
    else { return nil }
    return found
  }

  private mutating func day(in line: [UInt8], _ language: TextLanguage) -> Found? {
    if let found = reader.published(line.span, language: language), found.date.day > 0,
      !found.isRelative
    {
      return Found(
        date: found.date, minutes: found.minutes ?? Self.clock(line, from: found.range.upperBound),
        isChange: says(Self.changes, line, before: found.range.lowerBound))
    }
    guard let date = MetadataDate.read(line).flatMap(Self.day) else { return nil }
    return Found(
      date: date, minutes: nil, isChange: says(Self.changes, line, before: line.count))
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

  /// One of `stems` stands before `end`.
  private func says(_ stems: [String], _ line: [UInt8], before end: Int) -> Bool {
    for stem in stems where line.span.contains(stem, 0..<end) { return true }
    return false
  }

  /// `published` names the shown day.
  static func isSame(_ published: Article.Sourced, _ shown: Found) -> Bool {
    day(published.value) == shown.date
  }

  /// `published` on the day that the page shows: the same instant in another zone, another day
  /// where the metadata name it as the change or where the page has come out anew since, else as
  /// it is.
  static func reconcile(
    _ published: Article.Sourced, _ modified: Article.Sourced?, _ shown: Found
  ) -> Article.Sourced {
    guard let day = self.day(published.value), day != shown.date else { return published }
    let date = Article.Sourced(Array(shown.date.iso8601.utf8), from: .byline)
    let distance = shown.date.daysSince1970 - day.daysSince1970
    if shown.isChange && distance < newEdition { return published }
    if abs(distance) <= 1 {
      guard let instant = Instant(published.value) else { return published }
      if let minutes = shown.minutes,
        let value = instant.value(local: shown.date.daysSince1970 * 1_440 + minutes)
      {
        return Article.Sourced(value, from: published.from)
      }
      return instant.isUTC && instant.mayBe(on: shown.date) ? date : published
    }
    guard let change = modified.flatMap({ self.day($0.value) }) else { return published }
    let left = change.daysSince1970 - shown.date.daysSince1970
    if shown.isAbove && !shown.isChange { return left == 0 ? date : published }
    return abs(left) <= 1 || (distance >= newEdition && left >= 0) ? date : published
  }

  /// The day of an RFC 3339 date.
  private static func day(_ value: [UInt8]) -> CalendarDate? {
    guard let year = number(value, 0, 4), let month = number(value, 5, 2),
      let day = number(value, 8, 2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// An instant that metadata state with its zone.
  private struct Instant {
    /// From 1970 on, in UTC.
    private let minutes: Int
    /// `:ss`
    private let seconds: ArraySlice<UInt8>
    let isUTC: Bool

    /// Zones differ from UTC by up to so many minutes.
    private static let zones = -720...840

    /// Reads `…T12:30:00Z` or `…T12:30:00+02:00`; nil where no zone is given.
    init?(_ value: [UInt8]) {
      guard value.count >= 20, let day = ShownDate.day(value),
        let hour = ShownDate.number(value, 11, 2), let minute = ShownDate.number(value, 14, 2)
      else { return nil }
      var offset = 0
      if value[19] != 0x5A {
        guard let hours = ShownDate.number(value, 20, 2), let rest = ShownDate.number(value, 23, 2)
        else { return nil }
        offset = (hours * 60 + rest) * (value[19] == 0x2D ? -1 : 1)
      }
      minutes = day.daysSince1970 * 1_440 + hour * 60 + minute - offset
      seconds = value[16..<19]
      isUTC = offset == 0
    }

    /// Somewhere that day has begun and not ended at this instant.
    func mayBe(on day: CalendarDate) -> Bool {
      let start = day.daysSince1970 * 1_440
      return minutes >= start - Self.zones.upperBound
        && minutes < start + 1_440 - Self.zones.lowerBound
    }

    /// The instant as RFC 3339 in the zone whose clock shows `local` (minutes since 1970) then, or
    /// nil where no zone's does.
    func value(local: Int) -> [UInt8]? {
      // Zones differ from UTC by quarters of an hour; the shown clock may be a minute off.
      let quarter = Int((Double(local - minutes) / 15).rounded()) * 15
      guard abs(local - minutes - quarter) <= 2, Self.zones.contains(quarter),
        let date = CalendarDate(
          daysSince1970: Int((Double(minutes + quarter) / 1_440).rounded(.down)))
      else { return nil }
      var output = Array(date.iso8601.utf8)
      output.append(0x54)
      Self.append(minutes + quarter - date.daysSince1970 * 1_440, to: &output)
      output += seconds
      output.append(quarter < 0 ? 0x2D : 0x2B)
      Self.append(abs(quarter), to: &output)
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

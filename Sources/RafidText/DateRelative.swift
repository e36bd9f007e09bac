extension DateScan {
  /// Days that an undated day may lie ahead of the reference before last year's is meant: news announces
  /// little further ahead.
  private static let ahead = 92

  /// A day and month without a year: the one nearest the reference date.
  func withoutYear(
    _ utf8: Span<UInt8>, _ group: MonthGroup, day: Int, words range: ClosedRange<Int>
  ) -> Match {
    let next = range.upperBound + 1
    guard let reference, group.calendar == .gregorian else { return ([], next) }
    let flags = gap(utf8, range.upperBound) == .space ? self.flags(next) : []
    let named = flags.contains(.last) || flags.contains(.current) || flags.contains(.next)
    let end = named ? next : range.upperBound
    for year in [reference.year + 1, reference.year, reference.year - 1] {
      guard let date = CalendarDate(year: year, month: group.month, day: day) else { continue }
      let distance = date.daysSince1970 - reference.daysSince1970
      let fits: Bool
      if flags.contains(.last) {
        fits = distance < 0
      } else if flags.contains(.next) {
        fits = distance > 0 && distance <= 366
      } else if flags.contains(.current) {
        fits = abs(distance) <= 31
      } else {
        fits = distance <= Self.ahead
      }
      if fits { return ([found(utf8, range.lowerBound...end, date, relative: true)], end + 1) }
    }
    return ([], end + 1)
  }

  /// A month alone with a word such as `الماضي` or `last`.
  func relativeMonth(_ utf8: Span<UInt8>, _ group: MonthGroup) -> Match? {
    guard let reference, group.calendar == .gregorian else { return nil }
    let first = group.words.lowerBound
    let end = group.words.upperBound
    var range = first...end
    var word = flags(end + 1)
    if gap(utf8, end) == .space, !word.isDisjoint(with: [.last, .current, .next]) {
      range = first...end + 1
    } else if first > 0, gap(utf8, first - 1) == .space {
      word = flags(first - 1)
      range = first - 1...end
    } else {
      return nil
    }
    var year = reference.year
    if word.contains(.last) {
      if group.month >= reference.month { year -= 1 }
    } else if word.contains(.next) {
      if group.month <= reference.month { year += 1 }
    } else if !word.contains(.current) {
      return nil
    }
    guard let date = CalendarDate(year: year, month: group.month) else { return nil }
    return ([found(utf8, range, date, relative: true)], range.upperBound + 1)
  }

  /// `3 days ago`: a number, a unit and a word behind.
  func spanAgo(_ utf8: Span<UInt8>, number index: Int) -> Match? {
    guard let reference, let count = number(utf8, index), gap(utf8, index) == .space,
      let unit = meaning(index + 1), unit.unit != .none, gap(utf8, index + 1) == .space,
      flags(index + 2).contains(.agoAfter)
    else { return nil }
    guard let date = Self.back(reference, count.value, unit) else { return nil }
    return ([found(utf8, index...index + 2, date, relative: true)], index + 3)
  }

  /// `منذ 3 أيام`, `قبل ساعتين`, `vor 3 Tagen`: a word, a number (or none) and a unit.
  func spanSince(_ utf8: Span<UInt8>, _ index: Int) -> Match? {
    guard let reference, gap(utf8, index) == .space else { return nil }
    let count = number(utf8, index + 1)
    let last = count == nil ? index + 1 : index + 2
    guard let unit = meaning(last), unit.unit != .none else { return nil }
    if count != nil, gap(utf8, index + 1) != .space { return nil }
    // `قبل يوم من` and `vor dem` count from something else.
    if gap(utf8, last) == .space, flags(last + 1).contains(.of) { return nil }
    // One unit without a number is a span only where the word itself counts it.
    if count == nil, unit.count != 2, language != .arabic { return nil }
    // French says `il y a`; `a` alone is a verb.
    if language == .french, index < 2 || !isIlY(utf8, index) { return nil }
    guard let date = Self.back(reference, count?.value ?? Int(unit.count), unit) else { return nil }
    let first = language == .french ? index - 2 : index
    return ([found(utf8, first...last, date, relative: true)], last + 1)
  }

  /// Whether `il y` stands before a word.
  private func isIlY(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    let before = bytes(index - 2...index - 1)
    return before.count == 4 && utf8[before.lowerBound] | 0x20 == 0x69
      && utf8[before.lowerBound + 1] == 0x6C && utf8[before.upperBound - 1] | 0x20 == 0x79
  }

  /// The reference date less a number of units; hours and minutes stay on its day.
  private static func back(
    _ reference: CalendarDate, _ count: Int, _ unit: DateMeaning
  ) -> CalendarDate? {
    switch unit.unit {
    case .hour: count <= 24 || unit.count == 0 ? reference : nil
    case .day: CalendarDate(daysSince1970: reference.daysSince1970 - count)
    case .week: CalendarDate(daysSince1970: reference.daysSince1970 - 7 * count)
    case .month, .year, .none: nil
    }
  }
}

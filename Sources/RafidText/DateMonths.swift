extension DateScan {
  /// A month by its name or names.
  struct MonthGroup {
    var month: Int
    var calendar: FoundDate.Calendar
    /// The words of it.
    var words: ClosedRange<Int>
    /// Whether two names disagree, so that neither is to be trusted.
    var isConflict = false
  }

  /// The month that begins at a word, with its second name if one stands behind it.
  func month(_ utf8: Span<UInt8>, at index: Int) -> MonthGroup? {
    guard var group = single(utf8, at: index) else { return nil }
    let end = group.words.upperBound
    let between = gap(utf8, end)
    guard between == .slash || between == .paren || between == .dash else { return group }
    guard let other = single(utf8, at: end + 1) else { return group }
    if other.month == group.month, other.calendar == group.calendar {
      group.words = index...other.words.upperBound
    } else if between != .dash, other.calendar == group.calendar {
      group.words = index...other.words.upperBound
      group.isConflict = true
    }
    return group
  }

  /// One month name, of one word or two.
  private func single(_ utf8: Span<UInt8>, at index: Int) -> MonthGroup? {
    guard let meaning = meaning(index) else { return nil }
    if meaning.head > 0, gap(utf8, index) == .space, let next = self.meaning(index + 1) {
      if let found = Self.double(head: meaning.head, next: next) {
        return MonthGroup(month: found.month, calendar: found.calendar, words: index...index + 1)
      }
    }
    if meaning.month > 0 {
      if meaning.flags.contains(.needsCapital), !isCapital(utf8, index) { return nil }
      return MonthGroup(month: Int(meaning.month), calendar: .gregorian, words: index...index)
    }
    if meaning.jalali > 0 {
      return MonthGroup(month: Int(meaning.jalali), calendar: .jalali, words: index...index)
    }
    if meaning.hijri > 0 {
      return MonthGroup(month: Int(meaning.hijri), calendar: .hijri, words: index...index)
    }
    return nil
  }

  /// The month of two words; the second `تشرين` is November and the second `كانون` January.
  private static func double(
    head: UInt8, next: DateMeaning
  ) -> (month: Int, calendar: FoundDate.Calendar)? {
    switch (head, next.ordinal) {
    case (1, 1): (10, .gregorian)
    case (1, 2): (11, .gregorian)
    case (2, 1): (12, .gregorian)
    case (2, 2): (1, .gregorian)
    case (3, 1): (3, .hijri)
    case (3, 2): (4, .hijri)
    case (4, 1): (5, .hijri)
    case (4, 2): (6, .hijri)
    default: head == 5 && next.tail > 0 ? (Int(next.tail), .hijri) : nil
    }
  }

  private func isCapital(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    SentenceCharacters.kind(utf8, at: Int(words[index].start)) == .upper
  }

  /// The date of a month name with what stands around it.
  func named(_ utf8: Span<UInt8>, _ group: MonthGroup, _ floor: Int) -> Match? {
    let next = group.words.upperBound + 1
    guard !group.isConflict else { return ([], next) }
    var day = dayBefore(utf8, group.words.lowerBound, floor)
    var last = group.words.upperBound
    if day == nil, let after = dayAfter(utf8, last) {
      day = (after.day, group.words.lowerBound)
      last = after.word
    }
    let year = yearAfter(utf8, last, calendar: group.calendar)
    guard day != nil || year != nil else { return relativeMonth(utf8, group) }
    let first = withWeekday(utf8, day?.word ?? group.words.lowerBound, floor)
    guard let year else {
      return withoutYear(utf8, group, day: day?.day ?? 0, words: first...last)
    }
    guard let date = Self.resolve(group, year: year.value, day: day?.day ?? 0) else {
      return ([], year.word + 1)
    }
    let time = timeAfter(utf8, year.word)
    let whole = found(
      utf8, first...year.word, date, calendar: group.calendar, minutes: time?.minutes)
    if group.calendar != .gregorian, let twin = twin(utf8, whole, year.word) { return twin }
    var dates = [whole]
    if let day, let other = rangeStart(utf8, day.word, floor, group, year.value, before: day.day) {
      dates.insert(other, at: 0)
    }
    return (dates, (time?.word ?? year.word) + 1)
  }

  /// The Gregorian date of a month group.
  static func resolve(_ group: MonthGroup, year: Int, day: Int) -> CalendarDate? {
    switch group.calendar {
    case .gregorian: CalendarDate(year: year, month: group.month, day: day)
    // A month of another calendar lies in two of ours, so it needs its day.
    case .hijri: day > 0 ? CalendarHijri.date(year: year, month: group.month, day: day) : nil
    case .jalali: day > 0 ? CalendarJalali.date(year: year, month: group.month, day: day) : nil
    }
  }

  /// The day before the month at `month`: a number, or a word of order with `من`.
  func dayBefore(_ utf8: Span<UInt8>, _ month: Int, _ floor: Int) -> (day: Int, word: Int)? {
    var index = month - 1
    var joined = false
    for _ in 0..<2 where index >= 0 && gap(utf8, index) == .space {
      let flags = flags(index)
      guard flags.contains(.of) || flags.contains(.monthWord), number(utf8, index) == nil else {
        break
      }
      joined = true
      index -= 1
    }
    guard index >= 0, Int(words[index].start) >= floor else { return nil }
    switch gap(utf8, index) {
    case .space, .dash, .slash, .dot: break
    default: return nil
    }
    if let number = number(utf8, index), number.digits <= 2, (1...31).contains(number.value) {
      return isPartOfNumber(utf8, index) ? nil : (number.value, index)
    }
    return joined ? dayInWords(utf8, endingAt: index) : nil
  }

  /// Whether the number at a word ends a longer one (`1,5 May`, `3:10 May`).
  private func isPartOfNumber(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0, words[index - 1].end < words[index].start, words[index - 1].kind == .number
    else {
      return false
    }
    let between = gap(utf8, index - 1)
    return between == .colon && words[index].start - words[index - 1].end == 1
  }

  /// A day in words (`السابع`, `الحادي عشر`, `الرابع والعشرين`), and its first word.
  private func dayInWords(_ utf8: Span<UInt8>, endingAt index: Int) -> (day: Int, word: Int)? {
    guard let last = meaning(index)?.ordinal, last > 0 else { return nil }
    if last >= 10, index > 0, gap(utf8, index - 1) == .space,
      let unit = meaning(index - 1)?.ordinal, (1...9).contains(unit), last + unit <= 31
    {
      return (Int(last + unit), index - 1)
    }
    return last <= 31 ? (Int(last), index) : nil
  }

  /// The day behind the month (`November 21, 2026`): English always, others only with a year behind it.
  private func dayAfter(_ utf8: Span<UInt8>, _ month: Int) -> (day: Int, word: Int)? {
    let between = gap(utf8, month)
    guard between == .space || between == .dot, let number = number(utf8, month + 1),
      number.digits <= 2, (1...31).contains(number.value)
    else { return nil }
    if language != .english && language != .other {
      let next = gap(utf8, month + 1)
      guard next == .comma, yearNumber(utf8, month + 2, calendar: .gregorian) != nil else {
        return nil
      }
    } else if gap(utf8, month + 1) == .colon {
      return nil
    }
    return (number.value, month + 1)
  }

  /// The year behind a word of a date.
  func yearAfter(
    _ utf8: Span<UInt8>, _ index: Int, calendar: FoundDate.Calendar
  ) -> (value: Int, word: Int)? {
    var index = index
    for step in 0..<3 {
      switch gap(utf8, index) {
      case .space, .comma, .dash, .slash, .dot: break
      case .closed where step == 0: break
      default: return nil
      }
      if let value = yearNumber(utf8, index + 1, calendar: calendar) {
        var word = index + 1
        let tail = flags(word + 1)
        // میں and में say `in` and belong to no date.
        let isPostposition = language == .urdu || language == .hindi
        if tail.contains(.beforeChrist), gap(utf8, word + 1) != .space || language != .arabic {
          return nil
        }
        let isEra =
          tail.contains(.hijriEra) || tail.contains(.gregorianEra)
          || (tail.contains(.yearTail) && !isPostposition)
        if isEra, gap(utf8, word) == .space { word += 1 }
        return (value, word)
      }
      let flags = flags(index + 1)
      guard flags.contains(.of) || flags.contains(.yearWord), gap(utf8, index) != .slash else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A year of the given calendar.
  private func yearNumber(
    _ utf8: Span<UInt8>, _ index: Int, calendar: FoundDate.Calendar
  ) -> Int? {
    guard let number = number(utf8, index) else { return nil }
    switch calendar {
    case .gregorian:
      return number.digits == 4 && !number.isHijri && (1000...2100).contains(number.value)
        ? number.value : nil
    case .hijri:
      // Three digits need the era: `رمضان 831 زيارة` counts visits.
      let hasEra = number.isHijri || flags(index + 1).contains(.hijriEra)
      let least = hasEra ? 100 : 1000
      return (3...4).contains(number.digits) && (least...1600).contains(number.value)
        ? number.value : nil
    case .jalali:
      return number.digits == 4 && CalendarJalali.years.contains(number.value) ? number.value : nil
    }
  }

  /// Back over the weekday of the date, which may have two words (`terça-feira`).
  func withWeekday(_ utf8: Span<UInt8>, _ first: Int, _ floor: Int) -> Int {
    var first = first
    for step in 0..<2 {
      guard first > 0, Int(words[first - 1].start) >= floor else { return first }
      let between = gap(utf8, first - 1)
      let joins =
        step == 0 ? between == .space || between == .comma || between == .dot : between == .dash
      guard joins, flags(first - 1).contains(.weekday) else { return first }
      first -= 1
    }
    return first
  }
}

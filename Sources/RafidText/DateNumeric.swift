extension DateScan {
  /// A date in digits: `2024-11-13`, `22/11/2026`, `21.11.2026`, `2024年11月13日`.
  func numeric(_ utf8: Span<UInt8>, _ index: Int, _ floor: Int) -> Match? {
    if let dotted = dotted(utf8, index, floor) { return dotted }
    if let parts = characters(utf8, index) { return parts }
    guard let first = number(utf8, index), let second = number(utf8, index + 1),
      first.digits == 4 || !first.hasLetters
    else { return nil }
    let separator = gap(utf8, index)
    guard separator == .slash || separator == .dash || separator == .dot,
      gap(utf8, index + 1) == separator, isTight(index), isTight(index + 1)
    else { return nil }
    guard let third = leadingNumber(utf8, index + 2) else { return nil }
    // A longer chain of numbers (a path, a phone number) is no date.
    if index > 0, gap(utf8, index - 1) == separator, isTight(index - 1) { return nil }
    if gap(utf8, index + 2) == separator, isTight(index + 2), number(utf8, index + 3) != nil {
      return nil
    }
    guard let date = date(first, second, third) else { return nil }
    let start = withWeekday(utf8, index, floor)
    let time = timeAfter(utf8, index + 2)
    var whole = found(
      utf8, start...index + 2, date.date, calendar: date.calendar, minutes: time?.minutes)
    // The hour that an ISO time stamp writes onto the day is not part of the date.
    if number(utf8, index + 2) == nil {
      whole.range = whole.range.lowerBound..<Int(words[index + 2].start) + 2
    }
    return ([whole], (time?.word ?? index + 2) + 1)
  }

  /// Whether at most a mark with a space on both sides, or direction marks, part a word from the next.
  private func isTight(_ index: Int) -> Bool {
    index >= 0 && index + 1 < words.count && words[index + 1].start - words[index].end <= 8
  }

  /// The number at the start of a word (`13T09` of an ISO time stamp too).
  private func leadingNumber(_ utf8: Span<UInt8>, _ index: Int) -> DateNumber? {
    if let number = number(utf8, index) { return number }
    guard words.indices.contains(index) else { return nil }
    let range = bytes(index...index)
    guard range.count >= 3, utf8[range.lowerBound + 2] == 0x54 else { return nil }
    return DateNumber(utf8, range.lowerBound..<range.lowerBound + 2)
  }

  /// Three numbers as year, month, day or day, month, year.
  private func date(
    _ first: DateNumber, _ second: DateNumber, _ third: DateNumber
  ) -> (date: CalendarDate, calendar: FoundDate.Calendar)? {
    guard second.digits <= 2 else { return nil }
    if first.digits == 4, third.digits <= 2 {
      return civil(first.value, second.value, third.value, hijri: first.isHijri || third.isHijri)
    }
    guard first.digits <= 2, third.digits == 4 else { return nil }
    if language == .english || language == .other {
      // Americans put the month first: where both orders are possible, neither is certain.
      if first.value <= 12, second.value <= 12, first.value != second.value { return nil }
      if second.value > 12 { return civil(third.value, first.value, second.value, hijri: false) }
    }
    return civil(third.value, second.value, first.value, hijri: third.isHijri)
  }

  /// The day of the calendar that the year belongs to.
  private func civil(
    _ year: Int, _ month: Int, _ day: Int, hijri: Bool
  ) -> (date: CalendarDate, calendar: FoundDate.Calendar)? {
    if hijri || ((1340...1499).contains(year) && language == .arabic) {
      return CalendarHijri.date(year: year, month: month, day: day).map { ($0, .hijri) }
    }
    if language == .persian, (1250...1499).contains(year) {
      return CalendarJalali.date(year: year, month: month, day: day).map { ($0, .jalali) }
    }
    guard (1000...2100).contains(year), month > 0, day > 0 else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, .gregorian) }
  }

  /// A date in one word of digits and points.
  private func dotted(_ utf8: Span<UInt8>, _ index: Int, _ floor: Int) -> Match? {
    let range = bytes(index...index)
    guard range.count <= 20 else { return nil }
    var parts: [DateNumber] = []
    var start = range.lowerBound
    for place in range.lowerBound...range.upperBound
    where place == range.upperBound || utf8[place] == 0x2E {
      guard place > start, parts.count < 3, let part = DateNumber(utf8, start..<place) else {
        return nil
      }
      parts.append(part)
      start = place + 1
    }
    guard parts.count == 3, let date = date(parts[0], parts[1], parts[2]) else { return nil }
    let first = withWeekday(utf8, index, floor)
    let time = timeAfter(utf8, index)
    return (
      [found(utf8, first...index, date.date, calendar: date.calendar, minutes: time?.minutes)],
      (time?.word ?? index) + 1
    )
  }

  /// A Chinese or Japanese date: numbers before 年, 月 and 日.
  private func characters(_ utf8: Span<UInt8>, _ index: Int) -> Match? {
    guard let year = number(utf8, index), year.digits == 4, isCharacter(utf8, index + 1, 0xE5B9B4)
    else { return nil }
    var values = [0, 0]
    var last = index + 1
    for (place, character) in [UInt32(0xE69C88), 0xE697A5].enumerated() {
      guard let part = number(utf8, last + 1), part.digits <= 2,
        isCharacter(utf8, last + 2, character)
      else { break }
      values[place] = part.value
      last += 2
    }
    guard let date = CalendarDate(year: year.value, month: values[0], day: values[1]),
      (1000...2100).contains(year.value)
    else { return nil }
    return ([found(utf8, index...last, date)], last + 1)
  }

  /// Whether a word is the character of three bytes, at once behind the word before.
  private func isCharacter(_ utf8: Span<UInt8>, _ index: Int, _ bytes: UInt32) -> Bool {
    guard words.indices.contains(index), index > 0, words[index].start == words[index - 1].end
    else { return false }
    let range = self.bytes(index...index)
    guard range.count == 3 else { return false }
    let start = range.lowerBound
    return UInt32(utf8[start]) << 16 | UInt32(utf8[start + 1]) << 8 | UInt32(utf8[start + 2])
      == bytes
  }

  /// The time of day behind a date: `09:30`, `الساعة 9:30 مساء`, `T09:30`.
  func timeAfter(_ utf8: Span<UInt8>, _ index: Int) -> (minutes: Int, word: Int)? {
    guard words.indices.contains(index) else { return nil }
    let own = bytes(index...index)
    // The day of an ISO time stamp holds its hour.
    if own.count == 5, utf8[own.lowerBound + 2] == 0x54,
      let hour = DateNumber(utf8, own.lowerBound + 3..<own.upperBound)
    {
      return clock(utf8, hour.value, index)
    }
    var first = index + 1
    for _ in 0..<2
    where gap(utf8, first - 1) != .other && flags(first).contains(.hourWord)
      && number(utf8, first) == nil
    {
      first += 1
    }
    guard first < words.count, Int(words[first].start) - own.upperBound < 32,
      gap(utf8, first - 1) != .other,
      let hour = number(utf8, first), hour.digits <= 2
    else { return nil }
    return clock(utf8, hour.value, first)
  }

  /// Minutes from midnight of the hour at a word and the minutes behind its colon.
  private func clock(_ utf8: Span<UInt8>, _ hour: Int, _ index: Int) -> (minutes: Int, word: Int)? {
    guard (0...24).contains(hour), gap(utf8, index) == .colon, let minute = number(utf8, index + 1),
      minute.digits == 2, minute.value < 60
    else { return nil }
    var hour = hour
    var last = index + 1
    // Seconds.
    if gap(utf8, last) == .colon, let second = leadingNumber(utf8, last + 1), second.digits == 2 {
      last += 1
    }
    let half = gap(utf8, last) == .space ? flags(last + 1) : []
    let short = language == .arabic && half.contains(.gregorianEra)
    if half.contains(.pm) || short {
      if hour < 12 { hour += 12 }
      last += 1
    } else if half.contains(.am) {
      if hour == 12 { hour = 0 }
      last += 1
    }
    return hour < 24 ? (hour * 60 + minute.value, last) : nil
  }
}

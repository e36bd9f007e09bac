extension DateScan {
  /// A year behind a word that makes it one (`عام 2006`, `in 2006`), and the end of a span of years.
  func year(_ utf8: Span<UInt8>, _ index: Int, _ meaning: DateMeaning) -> Match? {
    // Most words behind `in` are none, and only Arabic writes letters onto its years.
    guard index + 1 < words.count, language == .arabic || words[index + 1].kind == .number,
      gap(utf8, index) == .space, let number = number(utf8, index + 1), number.digits == 4,
      !number.isHijri, !number.hasLetters || language == .arabic,
      let date = Self.plainYear(number.value)
    else { return nil }
    let behind = gap(utf8, index + 1)
    let next = flags(index + 2)
    // `letztes Jahr 1127 Menschen`: the year is said, the number counts.
    if index > 0, gap(utf8, index - 1) == .space, language != .arabic,
      !flags(index - 1).isDisjoint(with: [.last, .current, .next])
    {
      return nil
    }
    if behind == .space, next.contains(.hijriEra) || next.contains(.beforeChrist) { return nil }
    if language == .persian, !(1500...2100).contains(number.value) { return nil }
    if behind == .dot || behind == .comma, isGluedNumber(index + 1) { return nil }
    if !meaning.flags.contains(.yearWord) {
      // `in 2000 households`: a noun behind the number is what it counts.
      guard (1500...2100).contains(number.value), !number.hasLetters else { return nil }
      if behind == .space, index + 2 < words.count, words[index + 2].kind == .letters,
        !functionWords.contains(words[index + 2].key), !next.contains(.yearTail),
        !opensName(utf8, index + 2)
      {
        return nil
      }
    }
    var dates = [found(utf8, index + 1...index + 1, date)]
    var last = index + 1
    if behind == .dash, let end = self.number(utf8, index + 2), end.digits == 4,
      end.value > number.value,
      let date = Self.plainYear(end.value)
    {
      dates.append(found(utf8, index + 2...index + 2, date))
      last = index + 2
    }
    // `سنتي 2017 و2018`: the conjunction is written onto the next year.
    while language == .arabic, gap(utf8, last) == .space, let more = self.number(utf8, last + 1),
      more.hasLetters, more.digits == 4, !more.isHijri, utf8[Int(words[last + 1].start)] == 0xD9,
      utf8[Int(words[last + 1].start) + 1] == 0x88, let date = Self.plainYear(more.value)
    {
      dates.append(found(utf8, last + 1...last + 1, date))
      last += 1
    }
    return (dates, last + 1)
  }

  /// Whether a word is a name, which no number counts: a capital, where not all nouns have one.
  private func opensName(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    language != .german && SentenceCharacters.kind(utf8, at: Int(words[index].start)) == .upper
  }

  /// Whether digits follow a number at once behind its mark.
  private func isGluedNumber(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].kind == .number
      && words[index + 1].start - words[index].end == 1
  }

  /// A year before a word that makes it one (`2006 года`, `2006 yılında`).
  func yearBeforeTail(_ utf8: Span<UInt8>, _ index: Int) -> Match? {
    guard let number = number(utf8, index), number.digits == 4, !number.hasLetters,
      let date = Self.plainYear(number.value)
    else { return nil }
    let isRecent = (1900...2035).contains(number.value)
    // A chronicle: the year stands first in its line, a colon behind.
    if gap(utf8, index) == .colon, isRecent, opensLine(utf8, index) {
      return ([found(utf8, index...index, date)], index + 1)
    }
    guard gap(utf8, index) == .space, flags(index + 1).contains(.yearTail),
      isRecent || (language != .urdu && language != .hindi)
    else { return nil }
    return ([found(utf8, index...index, date)], index + 2)
  }

  /// Whether a word stands first in its line, behind at least one other line.
  private func opensLine(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    let start = Int(words[index].start)
    return start > 0 && (utf8[start - 1] == 0x0A || utf8[start - 1] == 0x0D)
  }

  /// The Gregorian twin behind a Hijri or Iranian date (`1448هـ الموافق 21 نوفمبر 2026م`), which is certain.
  func twin(_ utf8: Span<UInt8>, _ whole: FoundDate, _ last: Int) -> Match? {
    guard flags(last + 1).contains(.agrees) else { return nil }
    for index in last + 2..<min(last + 7, words.count) {
      guard let group = month(utf8, at: index), group.calendar == .gregorian else { continue }
      guard let found = named(utf8, group, Int(words[last + 1].end)), let date = found.dates.last
      else { return nil }
      var twin = date
      twin.range = whole.range.lowerBound..<date.range.upperBound
      return ([twin], found.next)
    }
    return nil
  }

  /// The first day of a span within a month (`7-9 نوفمبر 2024`), when it stands before the last.
  func rangeStart(
    _ utf8: Span<UInt8>, _ day: Int, _ floor: Int, _ group: MonthGroup, _ year: Int, before end: Int
  ) -> FoundDate? {
    var index = day - 1
    guard index >= 0 else { return nil }
    if gap(utf8, index) == .space {
      guard flags(index).contains(.range), gap(utf8, index - 1) == .space else { return nil }
      index -= 1
    } else if gap(utf8, index) != .dash {
      return nil
    }
    guard index >= 0, Int(words[index].start) >= floor, let number = number(utf8, index),
      number.digits <= 2,
      (1..<end).contains(number.value),
      let date = Self.resolve(group, year: year, day: number.value)
    else { return nil }
    return found(utf8, index...index, date, calendar: group.calendar)
  }
}

/// Reads the dates of metadata: ISO 8601 and RFC 3339, RFC 2822, English month names, bare digits.
package enum MetadataDate {
  private static let earliestYear = 1980
  private static let latestYear = 2100
  private static let months: [(UInt8, UInt8, UInt8)] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { name in
    let bytes = Array(name.utf8)
    return (bytes[0], bytes[1], bytes[2])
  }

  /// The date as RFC 3339 at the precision that `bytes` gives, or nil.
  package static func read(_ bytes: [UInt8]) -> [UInt8]? {
    let text = bytes.span
    for start in 0..<min(bytes.count, 40) where isDigit(text, start) {
      if start > 0 && isDigit(text, start - 1) { continue }
      if let date = numeric(text, start) { return date }
    }
    return named(text)
  }

  /// The date in the path of an address, `/2024/03/21/`, `/2024/mar/21/`, `/2024-03-21-` or
  /// `/20240321/`.
  package static func read(url: [UInt8]) -> [UInt8]? {
    let text = url.span
    for start in url.indices where isDigit(text, start) {
      if start > 0 && isDigit(text, start - 1) { continue }
      guard let (year, afterYear) = number(text, start), isYear(year) || afterYear - start == 8
      else { continue }
      if let date = day(text, start, separators: [0x2F, 0x2D, 0x5F]) { return date.value }
      if afterYear + 5 < text.count, text[afterYear] == 0x2F, text[afterYear + 4] == 0x2F,
        let month = month(text, afterYear + 1), let (day, _) = number(text, afterYear + 5),
        let date = format(year, month, day)
      {
        return date
      }
    }
    return nil
  }

  // MARK: Numbers

  private static func isDigit(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index < text.count && text[index] >= 0x30 && text[index] <= 0x39
  }

  private static func isYear(_ year: Int) -> Bool { year >= earliestYear && year <= latestYear }

  private static func number(_ text: Span<UInt8>, _ start: Int) -> (Int, Int)? {
    var index = start
    var value = 0
    while isDigit(text, index), index - start < 9 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  private static func format(_ year: Int, _ month: Int, _ day: Int) -> [UInt8]? {
    guard isYear(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    var output = digits(year, 4)
    output.append(0x2D)
    output += digits(month, 2)
    output.append(0x2D)
    return output + digits(day, 2)
  }

  private static func digits(_ value: Int, _ width: Int) -> [UInt8] {
    var output = [UInt8](repeating: 0x30, count: width)
    var rest = value
    for index in output.indices.reversed() {
      output[index] = UInt8(0x30 + rest % 10)
      rest /= 10
    }
    return output
  }

  /// Year, month and day at `start`, parted by one of `separators` or by nothing.
  private static func day(
    _ text: Span<UInt8>, _ start: Int, separators: [UInt8]
  ) -> (value: [UInt8], end: Int)? {
    guard let (year, afterYear) = number(text, start) else { return nil }
    if afterYear - start == 8 {
      return format(year / 10_000, year / 100 % 100, year % 100).map { ($0, afterYear) }
    }
    let first = separator(text, afterYear, separators)
    guard afterYear - start == 4, first > 0,
      let (month, afterMonth) = number(text, afterYear + first), afterMonth - afterYear <= 2 + first
    else { return nil }
    let second = separator(text, afterMonth, separators)
    guard second > 0, let (day, end) = number(text, afterMonth + second),
      end - afterMonth <= 2 + second
    else { return nil }
    return format(year, month, day).map { ($0, end) }
  }

  /// Bytes of the separator at `index`, or 0; `年` and `月` are ones wherever `-` is.
  private static func separator(_ text: Span<UInt8>, _ index: Int, _ known: [UInt8]) -> Int {
    guard index < text.count else { return 0 }
    if known.contains(text[index]) { return 1 }
    let isHan = known.contains(0x2E) && (text.matches("年", index) || text.matches("月", index))
    return isHan ? 3 : 0
  }

  private static func numeric(_ text: Span<UInt8>, _ start: Int) -> [UInt8]? {
    if let (value, end) = day(text, start, separators: [0x2D, 0x2F, 0x2E]) {
      return value + time(text, end)
    }
    // Day, month, year: 21/11/2026; the day comes first wherever that can be told.
    guard let (first, afterFirst) = number(text, start), afterFirst - start <= 2,
      afterFirst < text.count, [0x2E, 0x2F, 0x2D].contains(text[afterFirst]),
      let (second, afterSecond) = number(text, afterFirst + 1), afterSecond - afterFirst <= 3,
      afterSecond < text.count, text[afterSecond] == text[afterFirst],
      let (year, end) = number(text, afterSecond + 1), end - afterSecond == 5
    else { return nil }
    return second > 12 ? format(year, first, second) : format(year, second, first)
  }

  /// `T09:30:00+02:00` behind a day, as far as it is complete; a zone without a colon gets one.
  private static func time(_ text: Span<UInt8>, _ start: Int) -> [UInt8] {
    var index = start
    guard index < text.count, text[index] == 0x54 || text[index] == 0x74 || text[index] == 0x20
    else { return [] }
    index += 1
    guard let (hour, afterHour) = number(text, index), afterHour - index == 2, hour < 24,
      afterHour < text.count, text[afterHour] == 0x3A,
      let (minute, afterMinute) = number(text, afterHour + 1), minute < 60
    else { return [] }
    index = afterMinute
    var second = 0
    if index < text.count, text[index] == 0x3A, let (value, end) = number(text, index + 1) {
      second = min(value, 59)
      index = end
      if index < text.count, text[index] == 0x2E, let fraction = number(text, index + 1) {
        index = fraction.1
      }
    }
    var output: [UInt8] = [0x54]
    output += digits(hour, 2) + [0x3A] + digits(minute, 2) + [0x3A] + digits(second, 2)
    return output + zone(text, index)
  }

  private static func zone(_ text: Span<UInt8>, _ start: Int) -> [UInt8] {
    var index = start
    if index < text.count, text[index] == 0x20 { index += 1 }
    guard index < text.count else { return [] }
    if text[index] == 0x5A || text[index] == 0x7A { return [0x5A] }
    guard text[index] == 0x2B || text[index] == 0x2D, let (hours, end) = number(text, index + 1)
    else { return [] }
    if end - index == 5, hours / 100 < 15 {
      return [text[index]] + digits(hours / 100, 2) + [0x3A] + digits(hours % 100, 2)
    }
    guard end - index == 3, hours < 15, end < text.count, text[end] == 0x3A,
      let (minutes, _) = number(text, end + 1), minutes < 60
    else { return [] }
    return [text[index]] + digits(hours, 2) + [0x3A] + digits(minutes, 2)
  }

  // MARK: Names

  /// `Fri, 22 Dec 2023` or `December 22, 2023`.
  private static func named(_ text: Span<UInt8>) -> [UInt8]? {
    for start in 0..<min(text.count, 40) {
      guard start == 0 || !isLetter(text[start - 1]), let month = month(text, start) else {
        continue
      }
      var numbers: [(Int, Int)] = []
      var index = max(0, start - 6)
      while index < min(text.count, start + 24), numbers.count < 3 {
        if isDigit(text, index), let (value, end) = number(text, index) {
          numbers.append((value, end - index))
          index = end
        } else {
          index += 1
        }
      }
      guard let year = numbers.first(where: { $0.1 == 4 && isYear($0.0) }),
        let day = numbers.first(where: { $0.1 <= 2 && (1...31).contains($0.0) })
      else { continue }
      return format(year.0, month, day.0)
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func month(_ text: Span<UInt8>, _ start: Int) -> Int? {
    guard start + 3 <= text.count else { return nil }
    let name = (text[start] | 0x20, text[start + 1] | 0x20, text[start + 2] | 0x20)
    return months.firstIndex { $0 == name }.map { $0 + 1 }
  }
}

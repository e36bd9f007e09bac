/// The solar calendar of Iran and Afghanistan.
enum CalendarJalali {
  /// Years that the 33-year rule holds for, all that news needs (1821 to 2255).
  static let years = 1200...1633
  /// Days from 1970-01-01 to 1 Farvardin 1200.
  static let firstDay = -54_342

  /// Whether a year has 366 days: eight in 33.
  static func isLeap(_ year: Int) -> Bool { (25 * year + 11) % 33 < 8 }

  /// The Gregorian day of a Jalali one; nil if there is no such day or it is outside `years`.
  static func date(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard years.contains(year), (1...12).contains(month) else { return nil }
    let length = month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29
    guard (1...length).contains(day) else { return nil }
    var days = firstDay
    for earlier in years.lowerBound..<year { days += isLeap(earlier) ? 366 : 365 }
    days += month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)
    return CalendarDate(daysSince1970: days + day - 1)
  }
}

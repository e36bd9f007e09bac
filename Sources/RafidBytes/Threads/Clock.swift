import Glibc

/// Clocks as plain numbers.
package enum SystemClock {
  /// Nanoseconds of CPU that the calling thread has used.
  package static func threadNanoseconds() -> Int { read(CLOCK_THREAD_CPUTIME_ID) }
  /// Nanoseconds of a clock that never goes back.
  package static func monotonicNanoseconds() -> Int { read(CLOCK_MONOTONIC) }
  /// Seconds since 1970-01-01T00:00:00Z; what SOURCE_DATE_EPOCH says where it is set, so that two runs
  /// leave the same bytes in manifest and state too.
  package static func wallSeconds() -> Int {
    if let text = unsafe getenv("SOURCE_DATE_EPOCH"),
      let seconds = unsafe Int(String(cString: text))
    {
      return seconds
    }
    return read(CLOCK_REALTIME) / 1_000_000_000
  }

  /// CPU nanoseconds, user and system, that the whole process has used.
  package static func processNanoseconds() -> Int { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Int {
    var time = timespec(tv_sec: 0, tv_nsec: 0)
    unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Seconds from 1970 to the first moment of a day in UTC.
  package static func seconds(year: Int, month: Int, day: Int) -> Int {
    // Howard Hinnant's days_from_civil, for years from 1 on.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }

  /// Seconds since 1970 as RFC 3339 in UTC, to the second.
  package static func rfc3339(seconds: Int) -> String {
    // Days to year, month and day after Howard Hinnant's civil_from_days.
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let second = seconds - days * 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
      + "T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// The most memory that the process has held, in bytes.
  package static func peakMemory() -> Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}

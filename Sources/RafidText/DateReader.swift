/// A date that a text states.
public struct FoundDate: Sendable, Equatable {
  /// The calendar that it was written in.
  public enum Calendar: String, Sendable { case gregorian, hijri, jalali }

  /// Its bytes in the text.
  public var range: Range<Int>
  /// The date at its precision, in the Gregorian calendar.
  public var date: CalendarDate
  /// Whether it needed the reference date (`yesterday`, `24 نوفمبر الماضي`).
  public var isRelative: Bool
  /// The calendar that it was written in; a Hijri day may be off by one.
  public var calendar: Calendar
  /// The time of day behind it, in minutes from midnight; nil if none stands there.
  public var minutes: Int?
}

/// Finds the dates that a text states, in the ways of eleven languages.
///
/// A month name needs a day or a year beside it; months of two names (`تشرين الثاني/نوفمبر`) need both to
/// agree. Hijri days are converted by the calendar of Umm al-Qura, Iranian ones by the solar calendar. What is
/// relative or lacks its year is read only against a reference date, and says so. One pass over the words;
/// each looks at a bounded number of neighbours.
public struct DateReader {
  private var tables: [DateWords?]
  private var functionWords: [FunctionWords?]
  private var scanner = WordScanner()
  private var words: [Word] = []

  /// A reader; it builds the tables of a language when it first meets it.
  public init() {
    tables = Array(repeating: nil, count: TextLanguage.allCases.count)
    functionWords = Array(repeating: nil, count: TextLanguage.allCases.count)
  }

  /// Appends the dates of `utf8` to `dates`, in order; `words` are all its words, as `WordScanner` gives them.
  public mutating func read(
    _ utf8: Span<UInt8>, words: [Word], language: TextLanguage, reference: CalendarDate?,
    into dates: inout [FoundDate]
  ) {
    let slot = Int(language.rawValue)
    let table = tables[slot] ?? DateWords(language: language)
    tables[slot] = table
    let common = functionWords[slot] ?? FunctionWords(language: language)
    functionWords[slot] = common
    let scan = DateScan(
      words: words, table: table, functionWords: common, language: language, reference: reference)
    var index = 0
    while index < words.count {
      if !scan.mayTurn(utf8, at: index) {
        index += 1
        continue
      }
      if let match = scan.match(utf8, at: index, after: dates.last?.range.upperBound ?? 0) {
        for date in match.dates { dates.append(date) }
        index = max(match.next, index + 1)
      } else {
        index += 1
      }
    }
  }

  /// The date of publication that a byline or time stamp states: the first that names a day, else the first.
  public mutating func published(
    _ utf8: Span<UInt8>, language: TextLanguage, reference: CalendarDate? = nil
  ) -> FoundDate? {
    words.removeAll(keepingCapacity: true)
    scanner.scan(utf8, into: &words)
    var dates: [FoundDate] = []
    read(utf8, words: words, language: language, reference: reference, into: &dates)
    return dates.first { $0.date.day > 0 } ?? dates.first
  }
}

import Foundation
import RafidText
import Testing

func foundDates(_ text: String, _ language: String, _ reference: CalendarDate? = nil) -> [FoundDate]
{
  dates(Array(text.utf8), TextLanguage(tag: language), reference)
}

func dates(_ bytes: [UInt8], _ language: TextLanguage, _ reference: CalendarDate?) -> [FoundDate] {
  var scanner = WordScanner()
  var words: [Word] = []
  scanner.scan(bytes.span, into: &words)
  var reader = DateReader()
  var found: [FoundDate] = []
  reader.read(bytes.span, words: words, language: language, reference: reference, into: &found)
  return found
}

@Suite struct DateReaderTests {
  @Test(arguments: DateForms.all) func readsTheWrittenForm(_ form: DateForm) {
    let reference = CalendarDate(year: 2026, month: 11, day: 22)
    let found = foundDates(form.text, form.language, form.isRelative ? reference : nil)
    #expect(found.map(\.date.iso8601) == form.values)
    #expect(found.allSatisfy { $0.isRelative == form.isRelative })
  }

  @Test func hasAtLeastAHundredAndTwentyForms() {
    #expect(DateForms.all.filter { !$0.values.isEmpty }.count >= 120)
  }

  @Test(arguments: DateForms.all.filter(\.isRelative))
  func leavesRelativeDatesAloneWithoutAReference(_ form: DateForm) {
    #expect(foundDates(form.text, form.language).isEmpty)
  }

  @Test func cutsTheDateWithItsWeekday() {
    let text = "نشر يوم السبت، 21 تشرين الثاني/نوفمبر 2026 م في بيروت"
    let bytes = Array(text.utf8)
    let found = foundDates(text, "ar")
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "السبت، 21 تشرين الثاني/نوفمبر 2026 م"
      ])
  }

  /// Byline, date, minutes.
  static let bylines: [(String, String, String, Int?)] = [
    ("آخر تحديث: السبت 21 نوفمبر 2026 09:30 مساء", "ar", "2026-11-21", 21 * 60 + 30),
    ("نشر في 21/11/2026 الساعة 10:15 ص", "ar", "2026-11-21", 10 * 60 + 15),
    ("2026-11-21T09:30:00+03:00", "ar", "2026-11-21", 9 * 60 + 30),
    ("Published Nov. 21, 2026 at 9:30 pm", "en", "2026-11-21", 21 * 60 + 30),
    ("Publié le 21 novembre 2026 à 9:30", "fr", "2026-11-21", 9 * 60 + 30),
    ("Stand: 21.11.2026, 12:05 Uhr", "de", "2026-11-21", 12 * 60 + 5),
    ("عام 2026، نشر في 3 غشت 2026", "ar", "2026-08-03", nil),
  ]

  @Test(arguments: bylines) func readsAByline(
    _ text: String, _ language: String, _ value: String, _ minutes: Int?
  ) {
    var reader = DateReader()
    let bytes = Array(text.utf8)
    let found = reader.published(bytes.span, language: TextLanguage(tag: language))
    #expect(found?.date.iso8601 == value)
    #expect(found?.minutes == minutes)
  }

  @Test func convertsCalendars() {
    #expect(foundDates("1 رمضان 1445 هـ", "ar").first?.calendar == .hijri)
    #expect(foundDates("1 رمضان 1445 هـ", "ar").map(\.date.iso8601) == ["2024-03-11"])
    // Outside the table of Umm al-Qura: the tabular calendar (1 Muharram 1 was 622-07-19).
    #expect(foundDates("10 محرم 0120 هـ", "ar").map(\.date.iso8601) == ["0738-01-11"])
    #expect(foundDates("۱ فروردین ۱۴۰۴", "fa").map(\.date.iso8601) == ["2025-03-21"])
  }

  @Test func countsDaysThereAndBack() {
    for days in stride(from: -700_000, through: 2_900_000, by: 9_973) {
      #expect(CalendarDate(daysSince1970: days)?.daysSince1970 == days)
    }
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.iso8601 == "2024-02-29")
    #expect(CalendarDate(daysSince1970: .max) == nil)
  }

  @Test func keepsItsPromisesOnAnyBytes() {
    var generator = SeededGenerator(state: 7)
    let pieces =
      DateForms.all.map { Array($0.text.utf8) }
      + [[0x20], [0x2F], [0xD8], [0xE2, 0x80], [0xFF], [0x0A], Array("9999999".utf8), [0x3A]]
    let reference = CalendarDate(year: 2026, month: 1, day: 1)
    for round in 0..<1500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let piece = pieces.randomElement(using: &generator) ?? []
        let cut = Int.random(in: 0...piece.count, using: &generator)
        bytes += Bool.random(using: &generator) ? Array(piece[..<cut]) : Array(piece[cut...])
      }
      let language = TextLanguage.allCases[round % TextLanguage.allCases.count]
      var end = 0
      for date in dates(bytes, language, reference) {
        #expect(date.range.lowerBound >= end && date.range.upperBound <= bytes.count)
        #expect(!date.range.isEmpty)
        end = date.range.lowerBound
      }
    }
  }

  static let hasSeeds = FileManager.default.fileExists(atPath: sharedFile("seeds/gold.json").path)

  @Test(.enabled(if: hasSeeds, "the seed documents are not beside the project"))
  func readsAllDatesOfTheSeedsAndNoOther() throws {
    let data = try Data(contentsOf: sharedFile("seeds/gold.json"))
    let gold = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]] ?? [:]
    #expect(gold.count == 5)
    for (file, facts) in gold {
      let text = try String(contentsOf: sharedFile("seeds/\(file)"), encoding: .utf8)
      let lines = text.components(separatedBy: "\n")
      let wanted = (facts["dates"] as? [[Any]] ?? []).map { "\($0[0]) \($0[1])" }
      var found: [String] = []
      for line in facts["body_lines"] as? [Int] ?? [] {
        found += foundDates(lines[line - 1], "ar").map { "\(line) \($0.date.iso8601)" }
      }
      #expect(found.sorted() == wanted.sorted(), "\(file)")
    }
  }
}

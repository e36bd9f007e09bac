import Foundation
import Rafid
import RafidFlow
import Testing

@Suite struct TimelineTests {
  /// A record whose text is `text`, dated where `dates` say.
  private func record(_ id: String, _ text: String, _ dates: [(String, String)]) -> String {
    let scalars = Array(text.unicodeScalars)
    let mentions = dates.map { written, value in
      let part = Array(written.unicodeScalars)
      let start =
        scalars.indices.first { Array(scalars[$0...].prefix(part.count)) == part } ?? -1
      return
        #"{"text":"\#(written)","value":"\#(value)","start":\#(start),"end":\#(start + part.count)}"#
    }
    return
      #"{"id":"\#(id)","language":"ar","text":"\#(text)","dates":[\#(mentions.joined(separator: ","))]}"#
      + "\n"
  }

  private func entries(
    _ text: String, _ span: TimelineSpan = TimelineSpan(), memory: Int = 1 << 20
  ) throws -> (lines: [String], report: Timeline.Report) {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "rafid-timeline-test-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var timeline = Timeline(span: span, memory: memory)
    try timeline.read(file.path)
    let report = timeline.report
    var lines: [String] = []
    try timeline.forEach { entry in
      lines.append(
        [entry.date, entry.id, entry.written, entry.sentence]
          .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|"))
      return true
    }
    return (lines, report)
  }

  @Test func showsTheSentenceOfEachDate() throws {
    let text = "وصل الوفد عام 2006. وعاد في 7 أكتوبر 2023 إلى بيروت! ثم سكت 😀 حتى 2024."
    let found = try entries(
      record("a", text, [("2006", "2006"), ("7 أكتوبر 2023", "2023-10-07"), ("2024", "2024")]))
    #expect(
      found.lines == [
        "2006|a|2006|وصل الوفد عام 2006.",
        "2023-10-07|a|7 أكتوبر 2023|وعاد في 7 أكتوبر 2023 إلى بيروت!",
        "2024|a|2024|ثم سكت 😀 حتى 2024.",
      ])
    #expect(found.report.records == 1 && found.report.entries == 3)
  }

  @Test("Any memory gives one order: by date, then as read")
  func order() throws {
    var text = ""
    var expected: [(date: String, place: Int)] = []
    var state: UInt64 = 5
    for place in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let year = 1990 + Int(state >> 40) % 20
      let date = state >> 62 == 0 ? "\(year)" : "\(year)-0\(1 + Int(state >> 33) % 9)"
      text += record("\(place)", "It was in \(date) here.", [(date, date)])
      expected.append((date, place))
    }
    expected.sort { $0.date == $1.date ? $0.place < $1.place : $0.date < $1.date }
    let wanted = expected.map {
      "\($0.date)|\($0.place)|\($0.date)|It was in \($0.date) here."
    }
    for memory in [1, 500, 9_000, 1 << 20] {
      #expect(try entries(text, memory: memory).lines == wanted)
    }
  }

  @Test func keepsToTheSpan() throws {
    let dates = ["2005", "2006", "2006-03", "2006-03-09", "2006-04-01", "2007"]
    let text = dates.map { record($0, "In \($0).", [($0, $0)]) }.joined()
    func found(_ from: String?, _ to: String?) throws -> [String] {
      try entries(text, TimelineSpan(from: from, to: to)).lines.map {
        String($0.prefix { $0 != "|" })
      }
    }
    #expect(try found("2006", "2006") == ["2006", "2006-03", "2006-03-09", "2006-04-01"])
    #expect(try found("2006-03-10", nil) == ["2006", "2006-03", "2006-04-01", "2007"])
    #expect(try found(nil, "2006-03-01") == ["2005", "2006", "2006-03"])
  }

  @Test func knowsDates() {
    for good in ["2006", "2006-03", "2024-02-29"] { #expect(TimelineSpan.isDate(good)) }
    for bad in [
      "", "06", "2006-", "2006-13", "2006-3", "2023-02-29", "2006-03-09-01", "+006", "soon",
    ] {
      #expect(!TimelineSpan.isDate(bad), "\(bad)")
    }
  }

  @Test(arguments: [
    ("[1]", "no JSON object"), (#"{"id":"a"}"#, "no record"),
    (#"{"id":3,"dates":[]}"#, "no record"),
    (#"{"id":"a","dates":[{"value":"2006","start":0,"end":4}]}"#, "no \"text\""),
    (#"{"id":"a","text":"x","dates":[{"value":"2006","start":0,"end":4}]}"#, "does not fit"),
    (#"{"id":"a","text":"2006","dates":[{"value":"2006","start":3,"end":1}]}"#, "does not fit"),
    (#"{"id":"a","text":"2006","dates":[7]}"#, "does not fit"),
  ]) func namesLinesThatAreNoRecords(_ line: String, _ trouble: String) throws {
    let good = record("b", "In 2006.", [("2006", "2006")])
    let found = try entries(line + "\n\n" + good)
    #expect(found.lines == ["2006|b|2006|In 2006."])
    #expect(found.report.problems == 1)
    #expect(found.report.shown[0].contains(": line 1: ") && found.report.shown[0].contains(trouble))
  }

  @Test func takesALastLineWithoutItsEnd() throws {
    let whole = record("b", "In 2006.", [("2006", "2006")])
    #expect(try entries(String(whole.dropLast())).lines.count == 1)
    #expect(try entries("").lines.isEmpty)
  }
}

import RafidFlow
import RafidStages
import Testing

/// What a site says on every page goes, once enough of its pages have said it.
struct RecurringLinesTests {
  static let notice = "The harbour post is printed on the paper of its readers"

  static func document(_ number: Int, host: String = "a.test", line: String? = notice) -> Document {
    var document = Document(kind: .text, body: [], origin: Provenance(file: "f", offset: 0))
    document.url = Array("https://\(host)/\(number)".utf8)
    let text =
      "Article \(number) says what no other says, at some length.\n\(line ?? "Its own end")"
    document.setText(Array((text + "\nIts last words, number \(number), are its own too.").utf8))
    document.handedOver = EdgeLines(document.text!.span, url: document.url)
    return document
  }

  static func kept(_ documents: [Document], threshold: Int) throws -> [Bool] {
    var worker = RecurringLines(threshold: threshold)
    return try documents.map { document in
      var document = document
      _ = try worker.process(&document)
      return String(decoding: document.text ?? [], as: UTF8.self).contains(notice)
    }
  }

  @Test("a line goes from the page on before which so many pages had it")
  func threshold() throws {
    let documents = (0..<6).map { Self.document($0) }
    #expect(try Self.kept(documents, threshold: 3) == [true, true, true, false, false, false])
  }

  @Test("pages of other hosts do not count")
  func hosts() throws {
    let documents = (0..<6).map { Self.document($0, host: "h\($0).test") }
    #expect(try Self.kept(documents, threshold: 1).allSatisfy { $0 })
  }

  @Test("copies of one page stay whole")
  func copies() throws {
    let documents = (0..<6).map { _ in Self.document(1) }
    #expect(try Self.kept(documents, threshold: 2).allSatisfy { $0 })
  }

  @Test("a table of bounded size keeps what is met often")
  func counts() {
    var counts = LineCounts()
    for page in 0..<200_000 as Range<UInt32> {
      if page % 100 == 0 { counts.add(7, page: page) }
      counts.add(UInt64(page) &* 0x9E37_79B9_7F4A_7C15 | 1, page: page)
    }
    #expect(counts.count(7) > 100)
  }
}

import Foundation
import RafidFlow
import Testing

import Rafid

/// Where detect-language stands, and what its document's language is then.
@Suite struct LanguageOrderTests {
  private static let arabic = """
    أعلن الوزير صباح اليوم أن المدارس في جميع أنحاء البلاد ستفتح أبوابها من جديد يوم الأحد المقبل، \
    وقال في مؤتمر صحفي إن القرار جاء بعد مشاورات طويلة مع المعلمين وأولياء الأمور في كل المحافظات.
    """
  private static let english = """
    We use cookies and similar tools to make this site work, to keep it safe and to show you what \
    you like. You can change your mind at any time in the settings of your account, where all the \
    partners that we work with are named one by one and what each of them does is explained. \
    Nothing that you read here is shared with anybody before you have agreed to it in writing.
    """

  /// A page whose rough text is English by two to one, with an article in Arabic.
  private static let page = """
    <html lang="ar"><head><title>المدارس</title></head><body>
    <footer><p>\(english)</p><p>\(english)</p><p>\(english)</p></footer>
    <article><h1>المدارس تفتح أبوابها</h1><p>\(arabic)</p><p>\(arabic)</p></article></body></html>
    """

  private func run(_ stages: String) async throws -> CollectSink {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: path) }
    try Self.page.write(to: path, atomically: true, encoding: .utf8)
    let text = "rafid: 1\nstages: \(stages)\n"
    let plan = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
    let sink = CollectSink()
    let ledger = try await plan.pipeline(inputs: [path.path], sink: sink).run()
    #expect(ledger.isBalanced)
    return sink
  }

  @Test(
    "The record's language is that of its article",
    arguments: [
      "[extract, detect-language]", "[detect-language, extract]",
      "[{detect-language: {keep: [en, ar]}}, extract, summarize]",
      "[detect-language, {dedupe: {on: payload}}, extract]",
    ])
  func articleDecides(stages: String) async throws {
    let document = try #require(try await run(stages).documents.first)
    #expect(document.language?.code == "ar")
    #expect(document.language?.shares.first?.language == "ar")
    #expect(document.article.declaredLanguage == Array("ar".utf8))
  }

  @Test("Before extraction the rough text of the page decides what is dropped")
  func roughTextDecides() async throws {
    #expect(try await run("[{detect-language: {drop: [en]}}, extract]").documents.isEmpty)
    #expect(try await run("[extract, {detect-language: {drop: [en]}}]").documents.count == 1)
  }

  @Test("Without an extractor the language is that of all visible text")
  func visibleTextDecides() async throws {
    let document = try #require(try await run("[detect-language]").documents.first)
    #expect(document.language?.code == "en")
    #expect(Set(document.language?.shares.map(\.language) ?? []).isSuperset(of: ["en", "ar"]))
  }
}

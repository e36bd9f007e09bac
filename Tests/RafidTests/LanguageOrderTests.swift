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
  private static let links = [
    "The harbour bridge opens to traffic after six years of building work",
    "Thousands of people walk over the bridge before the first cars are let in",
    "Engineers say that the bridge can stand the storms of the coming winter",
    "The city pays for two thirds of the work, and the port for the rest of it",
    "Birds nest on the island below the bridge, where nobody is allowed to go",
    "The council meets on Monday to hear the fishermen, who ask for a longer pier",
    "They bring three hundred letters with them, and the mayor promises an answer",
    "Why the boats come back from the northern banks earlier than in other years",
    "A better light and a lower fee are what most of the letters are asking for",
    "How a small museum in the old port became the most visited one of the coast",
  ]

  /// A page whose rough text is English by far, all of it links, with an article in Arabic.
  private static let page = """
    <html lang="ar"><head><title>المدارس</title></head><body>
    <nav><ul>\(links.map { "<li><a href=\"/\($0.count)\">\($0)</a></li>" }.joined())</ul></nav>
    <article><h1>المدارس تفتح أبوابها</h1><p>\(arabic)</p></article></body></html>
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
    #expect(document.language?.code == "ar")
    #expect(document.language?.shares.isEmpty == false)
  }
}

import Foundation
import RafidFlow
import Testing

import Rafid

/// Every word that a stage can drop a document with, by documents that earn it.
@Suite struct DropWordTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var word: String
    var stages: String
    var texts: [String]
    var url = ""
    var kept: Int
    var testDescription: String { word }
  }

  private static let article = """
    The council of Elm Quay met on Monday to hear the fishermen. They asked for a longer pier, a \
    better light and a lower fee, and brought three hundred letters with them. The mayor promised an \
    answer before the summer, when the boats come back from the northern banks.
    """
  private static let otherEdition = article.replacingOccurrences(
    of: "three hundred letters", with: "some four hundred signed letters")

  static let cases: [Case] = [
    Case(
      word: "exact-duplicate", stages: "[{dedupe: {on: payload}}]", texts: [article, article],
      kept: 1),
    Case(
      word: "exact-duplicate", stages: "[extract, dedupe]",
      texts: [article, article.uppercased()], kept: 1),
    Case(
      word: "url-duplicate", stages: "[{dedupe: {on: url}}]", texts: [article, "Another text."],
      url: "http://example.org/a", kept: 1),
    Case(
      word: "near-duplicate", stages: "[extract, {dedupe: {near: true}}]",
      texts: [article, otherEdition], kept: 1),
    Case(
      word: "too-little-text", stages: "[{extract: {min_letters: 100}}]",
      texts: [article, "A short note."], kept: 1),
    Case(
      word: "other-language", stages: "[extract, {detect-language: {drop: [en]}}]",
      texts: [article], kept: 0),
    Case(
      word: "unsure-language",
      stages: "[{detect-language: {min_confidence: 0.5, otherwise: drop}}]",
      texts: [article, "1 2 3 4 5 6"], kept: 1),
  ]

  @Test("A document that earns a word leaves with it, and names the kept one", arguments: cases)
  func word(of drop: Case) async throws {
    let lines = drop.texts.enumerated().map { index, text in
      "{\"id\":\"d\(index)\",\"url\":\"\(drop.url)\",\"text\":\"\(text.replacingOccurrences(of: "\"", with: "\\\""))\"}"
    }
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: path) }
    try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    let text = "rafid: 1\nread: {jsonl: {id: id, text: text, url: url}}\nstages: \(drop.stages)\n"
    let plan = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
    let sink = CollectSink()
    let ledger = try await plan.pipeline(inputs: [path.path], sink: sink).run()
    #expect(ledger.kept == drop.kept)
    #expect(ledger.isBalanced)
    #expect(sink.drops.map(\.reason.word) == [drop.word])
    if drop.word.hasSuffix("duplicate") {
      #expect(sink.drops.first?.copy?.of == Array("d0".utf8))
    }
  }

  @Test("Every word on a stage's card has a case here")
  func complete() {
    let stages = Plan.cards.filter { $0.name != "read" && $0.name != "write" }
    let words = Set(stages.flatMap { $0.drops.map(\.word) })
    #expect(words == Set(Self.cases.map(\.word)))
  }
}

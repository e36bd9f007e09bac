import Foundation
import RafidFlow
import RafidStages
import Testing

import Rafid

/// The five real documents, held against what people marked in them.
@Suite struct SeedDocumentsTests {
  private struct Gold: Decodable {
    var title: Int?
    var body_lines: [Int]
    var drop: [String: String]
    var dates: [Date]

    struct Date: Decodable {
      var line: Int
      var value: String
      init(from decoder: any Decoder) throws {
        var pair = try decoder.unkeyedContainer()
        line = try pair.decode(Int.self)
        value = try pair.decode(String.self)
      }
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "../shared/data/seeds").standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    "Titles, body lines, summaries and dates are as marked",
    .enabled(if: isThere, "../shared/data/seeds is missing"))
  func documents() async throws {
    let text = "rafid: 1\nstages: [extract, detect-language, summarize]\n"
    let plan = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
    let gold = try JSONDecoder().decode(
      [String: Gold].self, from: Data(contentsOf: Self.folder.appending(path: "gold.json")))
    #expect(gold.count == 5)
    for (name, marked) in gold {
      let path = Self.folder.appending(path: name).path
      let sink = CollectSink()
      _ = try await plan.pipeline(inputs: [path], sink: sink).run()
      let document = try #require(sink.documents.first)
      let lines = try String(contentsOfFile: path, encoding: .utf8)
        .components(separatedBy: "\n").map(Self.folded)
      let kept = Self.string(document.text ?? []).components(separatedBy: "\n").map(Self.folded)
      for line in marked.body_lines { #expect(kept.contains(lines[line - 1]), "\(name):\(line)") }
      for line in marked.drop.keys.compactMap(Int.init) {
        #expect(!kept.contains(lines[line - 1]), "\(name):\(line)")
      }
      let title = document.article.title.map { Self.folded(Self.string($0)) }
      #expect(title == marked.title.map { lines[$0 - 1] }, "\(name)")
      #expect(document.language?.code == "ar")
      #expect(document.summary?.sentences.count == 3)
      #expect(!document.analysis.keywords.isEmpty)
      let dates = document.analysis.dates.map { Self.string($0.value) }
      #expect(dates == marked.dates.map(\.value), "\(name)")
    }
  }

  private static func string(_ utf8: [UInt8]) -> String { String(decoding: utf8, as: UTF8.self) }

  private static func folded(_ line: String) -> String {
    line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

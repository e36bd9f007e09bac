import Foundation
import RafidStages
import Testing

/// The five real documents beside the project, where they are there.
struct SeedTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data/seeds").standardizedFileURL

  struct Gold: Decodable {
    var title: Int?
    var body_lines: [Int]
    var headings: [Int]
    var drop: [String: String]
    var either: [String: String]?
  }

  static var gold: [(String, Gold)] {
    guard let data = try? Data(contentsOf: folder.appending(path: "gold.json")),
      let gold = try? JSONDecoder().decode([String: Gold].self, from: data)
    else { return [] }
    return gold.sorted { $0.key < $1.key }
  }

  @Test(
    "every body line of the real documents is kept and no other",
    .enabled(if: !gold.isEmpty, "../shared/data/seeds is missing"))
  func lines() throws {
    for (name, gold) in Self.gold {
      let data = try Data(contentsOf: Self.folder.appending(path: name))
      let lines = String(decoding: data, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.replacing("\u{A0}", with: " ").trimmingCharacters(in: .whitespaces) }
      var extractor = ArticleExtractor()
      var article = Article()
      extractor.extractText([UInt8](data).span, into: &article)
      let text = String(decoding: article.text, as: UTF8.self)
      let either = Set((gold.either ?? [:]).keys.compactMap { Int($0).map { lines[$0 - 1] } })
      let kept = text.split(separator: "\n").map(String.init).filter { !either.contains($0) }
      #expect(kept == gold.body_lines.map { lines[$0 - 1] }, "\(name)")
      let title = article.title.map { String(decoding: $0.value, as: UTF8.self) }
      #expect(title == gold.title.map { lines[$0 - 1] }, "\(name)")
      let headings = article.headings.map { String(decoding: $0, as: UTF8.self) }
      #expect(headings == gold.headings.map { lines[$0 - 1] }, "\(name)")
    }
  }
}

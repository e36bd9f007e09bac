import Foundation
import RafidFlow
import Testing

import Rafid

/// Archives from other projects' test suites, whole and broken, through the whole pipeline.
@Suite struct RealArchivesRunTests {
  static let folder = SeedDocumentsTests.root
    .appending(path: "../shared/data/archives/real").standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    "Every record is kept, dropped by reason, or rejected",
    .enabled(if: isThere, "../shared/data/archives is missing"))
  func accounted() async throws {
    let text = """
      rafid: 1
      stages: [{dedupe: {on: payload}}, extract, {dedupe: {near: true}}, detect-language, summarize]
      """
    let plan = try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
    let out = FileManager.default.temporaryDirectory.appending(path: "rafid-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let overrides = Plan.Overrides(inputs: [Self.folder.path], output: out.path)
    let ledger = try await plan.pipeline(overrides).run(.init(workers: 2))
    #expect(ledger.isBalanced)
    #expect(ledger.read > 1_000)
    #expect(ledger.kept > 100)
    #expect(ledger.rejected > 10)
    let manifest = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: out.appending(path: "manifest.json")))
        as? [String: Any])
    let count = { (key: String) in manifest[key] as? Int ?? -1 }
    #expect(count("read") == ledger.read)
    #expect(count("read") == count("kept") + count("dropped") + count("rejected"))
    let drops = (manifest["drops"] as? [[String: Any]] ?? []).compactMap { $0["count"] as? Int }
    #expect(drops.reduce(0, +) == count("dropped") + count("rejected"))
    var verifier = OutputVerifier(folder: out.path)
    #expect(verifier.verify().problems.isEmpty)
  }
}

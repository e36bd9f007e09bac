import RafidFlow

/// What became of one case of a pipeline file's `tests`.
public struct PlanTestResult: Sendable {
  /// The case's name.
  public let name: String
  /// The line that it begins on.
  public let line: Int
  /// One sentence for each expectation that was not met; empty when it passed.
  public let failures: [String]
}

extension Plan {
  /// Runs the file's tests, one after another; nothing is written.
  public func runTests() async throws -> [PlanTestResult] {
    var results: [PlanTestResult] = []
    for test in tests {
      results.append(
        PlanTestResult(
          name: test.name, line: test.place.line, failures: try await failures(of: test)))
    }
    return results
  }

  private func failures(of test: PlanTest) async throws -> [String] {
    let sink = CollectSink()
    do throws(RunError) {
      let ledger = try await run(test, into: sink)
      return Expectation(settings: test.expect, ledger: ledger, documents: sink.documents).failures
    } catch {
      return [error.message]
    }
  }

  private func run(_ test: PlanTest, into sink: CollectSink) async throws(RunError) -> Ledger {
    let pipeline: Pipeline
    do throws(PlanError) {
      pipeline = try self.pipeline(inputs: test.documents, sink: sink)
    } catch {
      throw RunError(.failed, error.problems.map(\.message).joined(separator: "; "))
    }
    return try await pipeline.run()
  }
}

/// Holds what came out against what was expected.
private struct Expectation {
  let settings: Settings
  let ledger: Ledger
  let documents: [Document]

  var failures: [String] { countFailures + firstFailures }

  private var countFailures: [String] {
    var found: [String] = []
    if settings.has("kept"), settings.integer("kept", default: 0) != ledger.kept {
      found.append(
        "expected \(settings.integer("kept", default: 0)) kept, found \(ledger.kept)")
    }
    for (key, isFault) in [("dropped", false), ("rejected", true)] where settings.has(key) {
      var counts: [String: Int] = [:]
      for drop in ledger.drops where drop.reason.isFault == isFault && drop.reason.isListed {
        counts[drop.reason.word, default: 0] += drop.count
      }
      let wanted = settings.mapping(key)
      for word in Set(wanted.names).union(counts.keys).sorted() {
        let expected = wanted.integer(word, default: 0)
        let actual = counts[word] ?? 0
        if expected != actual {
          found.append("expected \(expected) \(key) as \(word), found \(actual)")
        }
      }
    }
    return found
  }

  private var firstFailures: [String] {
    let keys = ["title", "language", "published", "authors", "text_has", "text_lacks"]
    guard (keys + ["summary_sentences"]).contains(where: { settings.has($0) }) else { return [] }
    guard let first = documents.first else { return ["expected a record, found none"] }
    var found: [String] = []
    func compare(_ key: String, _ actual: String?) {
      guard let expected = settings.text(key), expected != actual else { return }
      found.append(
        "expected the \(key) \"\(expected)\", found \(actual.map { "\"\($0)\"" } ?? "none")")
    }
    compare("title", first.article.title.map(Self.string))
    compare("published", first.article.published.map(Self.string))
    compare("language", first.language?.code)
    let authors = first.article.authors.map(Self.string)
    if settings.has("authors"), settings.texts("authors") != authors {
      found.append("expected the authors \(settings.texts("authors")), found \(authors)")
    }
    let text = Self.string(first.text ?? [])
    for part in settings.texts("text_has") where !text.contains(part) {
      found.append("expected \"\(part)\" in the text")
    }
    for part in settings.texts("text_lacks") where text.contains(part) {
      found.append("found \"\(part)\" in the text")
    }
    let sentences = first.summary?.sentences.count ?? 0
    let wanted = settings.integer("summary_sentences", default: sentences)
    if wanted != sentences {
      found.append("expected \(wanted) sentences of summary, found \(sentences)")
    }
    return found
  }

  private static func string(_ utf8: [UInt8]) -> String { String(decoding: utf8, as: UTF8.self) }
}

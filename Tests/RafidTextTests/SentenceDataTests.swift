import Foundation
import RafidText
import Testing

/// Where a file of the development sets beside the project is.
func sharedFile(_ path: String) -> URL {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return root.appendingPathComponent("../shared/data/" + path).standardizedFileURL
}

/// Whether the development sets are there.
let hasSharedData = FileManager.default.fileExists(atPath: sharedFile("sentences").path)

/// The lines of a set packed by gzip, as JSON objects.
func sharedLines(_ path: String) -> [[String: Any]] {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", "exec gzip -dc \"$0\"", sharedFile(path).path]
  let pipe = Pipe()
  process.standardOutput = pipe
  guard (try? process.run()) != nil else { return [] }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return data.split(separator: 0x0A).compactMap {
    (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
  }
}

@Suite struct SentenceDataTests {
  /// Set, language and the best boundary F1 of six other splitters on its development half.
  static let bars: [(String, String, Double)] = [
    ("ntrex", "ar", 93.0), ("ntrex", "en", 95.4), ("ntrex", "fr", 84.8), ("ntrex", "ru", 93.0),
    ("ntrex", "zh", 90.3),
    ("ntrex", "hi", 92.9), ("ntrex", "fa", 95.0), ("ntrex", "ur", 94.4), ("ntrex", "tr", 90.8),
    ("ntrex", "es", 93.7),
    ("ntrex", "de", 91.3), ("padt", "ar", 84.7), ("ud", "ar", 99.8), ("ud", "en", 84.7),
    ("ud", "fr", 97.7),
    ("ud", "ru", 97.9), ("ud", "zh", 99.2), ("ud", "hi", 99.9), ("ud", "fa", 98.1),
    ("ud", "ur", 98.9), ("ud", "tr", 97.5),
    ("ud", "es", 98.1), ("ud", "de", 97.6),
  ]

  @Test(.enabled(if: hasSharedData, "the sentence sets are not beside the project"))
  func cutsAtLeastAsWellAsTheBestOtherSplitter() throws {
    var counts: [String: (right: Int, found: Int, gold: Int)] = [:]
    for file in ["ntrex", "padt-ar", "ud-dev"] {
      for document in sharedLines("sentences/\(file).jsonl.gz") {
        let gold = document["sents"] as? [String] ?? []
        let text = gold.joined(separator: document["join"] as? String ?? " ")
        let language = document["lang"] as? String ?? ""
        let set = document["set"] as? String ?? file
        let found = Set(ends(sentences(text, language)).dropLast())
        let wanted = Set(ends(gold).dropLast())
        var count = counts["\(set) \(language)"] ?? (0, 0, 0)
        count.right += found.intersection(wanted).count
        count.found += found.count
        count.gold += wanted.count
        counts["\(set) \(language)"] = count
      }
    }
    for (set, language, bar) in Self.bars {
      let count = try #require(counts["\(set) \(language)"])
      let score = 200 * Double(count.right) / Double(count.found + count.gold)
      #expect((score * 10).rounded() / 10 >= bar, "\(set) \(language)")
    }
  }

  /// Ends of sentences in characters that are no space.
  private func ends(_ sentences: [String]) -> [Int] {
    var total = 0
    return sentences.map { sentence in
      for scalar in sentence.unicodeScalars
      where !scalar.properties.isWhitespace && scalar != "\u{200B}" && scalar != "\u{FEFF}" {
        total += 1
      }
      return total
    }
  }
}

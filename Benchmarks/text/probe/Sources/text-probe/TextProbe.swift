import Foundation
import RafidText

/// Sentences and words of JSON Lines (`id`, `lang`, `text`) on standard input, for the scripts to score and time.
///
///   text-probe sentences            prints `{"id", "sents"}` for each document
///   text-probe speed SECONDS        prints the bytes split and the CPU seconds that it took
///   text-probe words                prints `{"id", "words"}`: the words' offsets in UTF-8
@main
struct TextProbe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let documents = FileHandle.standardInput.readDataToEndOfFile().split(separator: 10)
      .compactMap { try? JSONSerialization.jsonObject(with: $0) as? [String: Any] }
    switch arguments.first {
    case "sentences": printSentences(documents)
    case "words": printWords(documents)
    case "speed":
      printSpeed(documents, seconds: arguments.dropFirst().first.flatMap(Double.init) ?? 1)
    default:
      FileHandle.standardError.write(
        Data("usage: text-probe sentences|words|speed [SECONDS]\n".utf8))
      exit(64)
    }
  }

  private static func printSentences(_ documents: [[String: Any]]) {
    var splitter = SentenceSplitter()
    var found: [Range<Int>] = []
    for document in documents {
      let (text, language) = read(document)
      found.removeAll(keepingCapacity: true)
      splitter.split(text.span, language: language, into: &found)
      let sentences = found.map { String(decoding: text[$0], as: UTF8.self) }
      printLine(["id": document["id"] ?? "", "sents": sentences])
    }
  }

  private static func printWords(_ documents: [[String: Any]]) {
    var scanner = WordScanner()
    for document in documents {
      var words: [Word] = []
      let text = read(document).text
      scanner.scan(text.span, into: &words)
      printLine(["id": document["id"] ?? "", "words": words.map { [Int($0.start), Int($0.end)] }])
    }
  }

  private static func printSpeed(_ documents: [[String: Any]], seconds: Double) {
    let texts = documents.map(read)
    let size = texts.reduce(0) { $0 + $1.text.count }
    var splitter = SentenceSplitter()
    var found: [Range<Int>] = []
    var bytes = 0
    let start = clock()
    while Double(clock() - start) / Double(CLOCKS_PER_SEC) < seconds {
      for (text, language) in texts {
        found.removeAll(keepingCapacity: true)
        splitter.split(text.span, language: language, into: &found)
      }
      bytes += size
    }
    print(bytes, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  private static func read(_ document: [String: Any]) -> (text: [UInt8], language: TextLanguage) {
    let tag = document["lang"] as? String ?? "und"
    return (Array((document["text"] as? String ?? "").utf8), TextLanguage(tag: tag))
  }

  private static func printLine(_ object: [String: Any]) {
    guard let line = try? JSONSerialization.data(withJSONObject: object) else { return }
    FileHandle.standardOutput.write(line + Data([10]))
  }
}

import Foundation
import RafidLanguage

/// The detector on texts of one line each.
///
///     language-probe guess [LANGUAGE ...]   texts from standard input: code TAB script TAB confidence, a line
///                                           a text; one of these languages, if any are named
///     language-probe time FILE              for each line of input, the CPU nanoseconds that all texts of FILE
///                                           take
@main
enum Probe {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "guess": guess(among: arguments.dropFirst(2).compactMap { Language(code: $0) })
    case "time" where arguments.count == 3: try time(arguments[2])
    default: fatalError("usage: language-probe guess [LANGUAGE ...] | time FILE")
    }
  }

  private static func guess(among languages: [Language]) {
    var detector = LanguageDetector(among: languages)
    while let line = readLine() {
      let text = Array(line.utf8)
      let guess = detector.detect(text.span)
      print("\(guess.language)\t\(guess.script)\t\(guess.confidence)")
    }
  }

  private static func time(_ path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    let texts = data.split(separator: 0x0A).map { Array($0) }
    var detector = LanguageDetector()
    while readLine() != nil {
      var known = 0
      let start = clock()
      for text in texts where detector.detect(text.span).language != .undetermined { known += 1 }
      let spent = (clock() - start) * 1_000_000_000 / Int(CLOCKS_PER_SEC)
      FileHandle.standardOutput.write(Data("\(spent) \(known)\n".utf8))
    }
  }
}

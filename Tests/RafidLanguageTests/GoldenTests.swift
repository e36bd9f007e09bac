import Foundation
import RafidLanguage
import Testing

/// What the trainer's own reader says of the texts in `Training/language/golden.txt`: the same
/// model gives the same confidence only if both see the same features.
private let golden: [(language: String, confidence: Float, text: String)] = {
  let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Training/language/golden.tsv")
  guard let file = try? String(contentsOf: path, encoding: .utf8) else { return [] }
  return file.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "\t", maxSplits: 2)
    guard fields.count == 3, let confidence = Float(fields[1]) else { return nil }
    return (String(fields[0]), confidence, String(fields[2]))
  }
}()

@Test("There are golden texts")
func goldenTextsAreThere() {
  #expect(golden.count >= 30)
}

@Test("Trainer and detector see the same in each golden text", arguments: golden.indices)
func trainerAndDetectorAgree(index: Int) {
  let (language, confidence, text) = golden[index]
  var detector = LanguageDetector()
  let bytes = Array(text.utf8)
  let guess = detector.detect(bytes.span)
  #expect(guess.language.primary.code == language)
  #expect(abs(guess.confidence - confidence) < 0.002)
}

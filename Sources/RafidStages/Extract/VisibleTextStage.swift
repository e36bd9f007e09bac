package import RafidFlow

/// Gives a page its visible text, tags off and nothing judged, where no stage extracts the article.
package struct VisibleTextStage: Stage {
  package static let card = StageCard(
    name: "visible-text", summary: "Take the tags off a page.", gives: [.text])

  package let place: PlanPlace

  package init(_ settings: Settings) throws(PlanError) { place = settings.place }

  /// The stage as the program puts it in, at no place of the file.
  package init() { place = PlanPlace(line: 0, column: 0) }

  package func makeWorker() -> any StageWorker { Worker() }

  private struct Worker: StageWorker {
    private var extractor = ArticleExtractor()

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      switch document.kind {
      case .text: document.setText(Self.paragraphs(of: document.body))
      case .html:
        var text: [UInt8] = []
        extractor.visibleText(document.body.span, into: &text)
        document.setText(text)
      }
      return .keep
    }

    /// The text with its paragraphs parted by one newline.
    private static func paragraphs(of text: ArraySlice<UInt8>) -> [UInt8] {
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        guard !isBlank else { continue }
        if !result.isEmpty { result.append(UInt8(ascii: "\n")) }
        result += line
      }
      return result
    }
  }
}

import RafidHTML

extension ArticleExtractor {
  /// Lists every block of the document in its order, kept or removed, with what decided.
  func explain(into article: inout Article) {
    let source = tree.text
    var next = 0
    for index in scan.runs.indices {
      if next < blocks.count, blocks[next].run == index {
        article.judgements.append(judgement(of: blocks[next]))
        next += 1
        continue
      }
      let run = scan.runs[index]
      var text: [UInt8] = []
      PageText.append(scan, run, source.span, to: &text)
      guard !text.isEmpty else { continue }
      article.judgements.append(
        Article.Judgement(text: text, kind: run.kind, isKept: false, reason: reason(run, index)))
    }
    for block in blocks[next...] { article.judgements.append(judgement(of: block)) }
  }

  private func judgement(of block: Block) -> Article.Judgement {
    var reason = Array("\(block.signal.word)".utf8)
    if block.rule >= 0 && !block.isKept {
      let rule = cleaner.rules[Int(block.rule)]
      reason += Array(": \(rule.language) \(rule.kind.rawValue) \(rule.phrase)".utf8)
    }
    return Article.Judgement(
      text: text.span.bytes(block.range), kind: block.kind, isKept: block.isKept, reason: reason)
  }

  private func reason(_ run: PageScan.Run, _ index: Int) -> [UInt8] {
    guard run.removal == .kept else {
      let cause = run.removal == .region ? ": \(run.cause.word)" : ""
      return Array("\(run.removal.word)\(cause)".utf8)
    }
    let signal: RemovalSignal
    if let first = blocks.first, first.run < 0 {
      signal = .replaced
    } else if let main = mainElement,
      index < scan.elements[main].firstRun || index >= scan.elements[main].endRun
    {
      signal = .outside
    } else {
      signal = .margin
    }
    return Array("\(signal.word)".utf8)
  }
}

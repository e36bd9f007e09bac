import RafidHTML

/// Writes the runs of the article out as blocks of repaired text.
struct PageBlocks {
  /// Share of links above which a run is a link, not a sentence.
  private static let linkShare = 60

  /// Appends the kept runs of `element` to `text` and `blocks`.
  func append(
    _ scan: PageScan, _ element: Int, _ source: Span<UInt8>, to text: inout [UInt8],
    _ blocks: inout [Block]
  ) {
    let container = scan.elements[element]
    let runs = Int(container.firstRun)..<Int(container.endRun)
    let first = runs.first { !scan.runs[$0].isPruned && scan.runs[$0].isProse } ?? runs.lowerBound
    let last = runs.last { !scan.runs[$0].isPruned && scan.runs[$0].isProse } ?? runs.upperBound - 1
    guard first <= last else { return }
    for index in first...last where !scan.runs[index].isPruned {
      append(scan, scan.runs[index], source, to: &text, &blocks)
    }
  }

  func append(
    _ scan: PageScan, _ run: PageScan.Run, _ source: Span<UInt8>, to text: inout [UInt8],
    _ blocks: inout [Block]
  ) {
    let start = text.count
    PageText.append(scan, run, source, to: &text)
    guard text.count > start else { return }
    var block = Block(start: start, end: text.count, kind: run.kind)
    block.linkShare = UInt8(clamping: run.linkShare)
    block.measure(text.span)
    block.isBulleted = block.isBulleted || run.kind == .listItem
    if run.linkShare > Self.linkShare && run.kind != .heading { block.signal = .linkDensity }
    blocks.append(block)
  }
}

/// The text of a run: its text nodes in order, white space as one space.
enum PageText {
  static func append(
    _ scan: PageScan, _ run: PageScan.Run, _ source: Span<UInt8>, to text: inout [UInt8]
  ) {
    let floor = text.count
    for index in Int(run.firstPiece)..<Int(run.endPiece) {
      let piece = scan.pieces[index]
      if piece.start == piece.end {
        TextRepair.space(&text, floor)
      } else {
        TextRepair.extend(source, Int(piece.start)..<Int(piece.end), &text, floor)
      }
    }
    while text.count > floor, text[text.count - 1] == 0x20 { text.removeLast() }
  }
}

import RafidBytes

/// How the kept blocks are written as text.
package enum TextFormat: String, Sendable, CaseIterable {
  /// One block a line; the short cells of a table's row on one line, parted by ` | `.
  case text
  /// Headings, lists, tables, quotations and code marked as in CommonMark and GitHub's tables.
  case markdown
}

/// Writes kept blocks, in order, as one text.
struct TextWriter {
  private let format: TextFormat
  private var last: Block?
  /// Rows of the table at hand that are written.
  private var rows = 0

  init(_ format: TextFormat) { self.format = format }

  /// Appends `block` of `source` to `text`.
  mutating func append(_ block: Block, _ source: Span<UInt8>, to text: inout [UInt8]) {
    let isCell = block.isCell
    if isCell, let last, last.isCell, last.row == block.row, last.cell != block.cell {
      put(format == .markdown ? "| " : " | ", to: &text)
      put(block, source, to: &text)
      if format == .markdown { put(" ", to: &text) }
    } else {
      endRow(before: block, to: &text)
      part(from: block, to: &text)
      if format == .markdown {
        mark(block, source, to: &text)
      } else {
        put(block, source, to: &text)
      }
    }
    last = block
  }

  /// Ends the text.
  mutating func finish(_ text: inout [UInt8]) {
    endRow(before: nil, to: &text)
    last = nil
  }

  // MARK: Markdown

  /// Ends a table's row, and writes the line under its first.
  private mutating func endRow(before block: Block?, to text: inout [UInt8]) {
    guard format == .markdown, let last, last.isCell else { return }
    put("|", to: &text)
    rows += 1
    if rows == 1 {
      // A table has as many columns as its first row has bars between cells.
      var columns = -1
      var index = text.count - 1
      while index >= 0, text[index] != 0x0A {
        if text[index] == 0x7C && (index == 0 || text[index - 1] != 0x5C) { columns += 1 }
        index -= 1
      }
      put("\n|", to: &text)
      for _ in 0..<max(1, columns) { put(" --- |", to: &text) }
    }
    if block?.table != last.table || block?.isCell != true { rows = 0 }
  }

  /// Parts a block from the one before it.
  private func part(from block: Block, to text: inout [UInt8]) {
    guard let last else { return }
    text.append(0x0A)
    guard format == .markdown else { return }
    let goesOn =
      (block.kind == .listItem && last.kind == .listItem
        && (block.level > 1 || block.isNumbered == last.isNumbered))
      || (block.isCell && last.isCell && block.table == last.table)
    if !goesOn { text.append(0x0A) }
  }

  private func mark(_ block: Block, _ source: Span<UInt8>, to text: inout [UInt8]) {
    if block.isCell {
      put("| ", to: &text)
      put(block, source, to: &text)
      return put(" ", to: &text)
    }
    switch block.kind {
    case .heading:
      for _ in 0..<max(1, block.level) { text.append(0x23) }
      text.append(0x20)
    case .listItem:
      // Four spaces are inside the item above, be it marked by a dash or by a number.
      for _ in 1..<max(2, block.level) where block.level > 1 { put("    ", to: &text) }
      put(block.isNumbered ? "1. " : "- ", to: &text)
    case .quote: put("> ", to: &text)
    case .preformatted:
      put("```\n", to: &text)
      put(block, source, to: &text)
      return put("\n```", to: &text)
    default: escape(source, block.range, to: &text)
    }
    put(block, source, to: &text)
  }

  /// A backslash before what would make a paragraph a heading, a list or a quotation.
  private func escape(_ source: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]) {
    switch source[range.lowerBound] {
    case 0x23, 0x3E, 0x60, 0x7E: text.append(0x5C)
    case 0x2A, 0x2B, 0x2D:
      if range.count > 1, source[range.lowerBound + 1] == 0x20 { text.append(0x5C) }
    default: return
    }
  }

  // MARK: Bytes

  private func put(_ words: String, to text: inout [UInt8]) { text += words.utf8 }

  private func put(_ block: Block, _ source: Span<UInt8>, to text: inout [UInt8]) {
    guard format == .markdown && block.isCell else {
      return MarkupScan.append(block.range, of: source, to: &text)
    }
    for index in block.range {
      if source[index] == 0x7C { text.append(0x5C) }
      text.append(source[index])
    }
  }
}

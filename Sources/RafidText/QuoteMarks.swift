import RafidBytes

/// Pairs of quotation marks within one paragraph.
struct QuoteMarks {
  /// A quotation mark and what it can do.
  enum Mark: UInt8 {
    /// `"`, which opens and closes.
    case straight
    /// `«` and `»`, the other way round in German books.
    case left, right
    /// `“`, `”` and `„`; in Arabic `”` opens as often.
    case high, highClose, low
    /// `「` and `」`.
    case corner, cornerClose
  }

  /// Marks nested deeper than this are read as text.
  static let deepest = 8

  /// The mark at `index` and its bytes; nil for another character.
  static func mark(_ utf8: Span<UInt8>, at index: Int) -> (mark: Mark, length: Int)? {
    switch utf8[index] {
    case 0x22: return (.straight, 1)
    case 0xC2:
      guard index + 1 < utf8.count else { return nil }
      return utf8[index + 1] == 0xAB ? (.left, 2) : utf8[index + 1] == 0xBB ? (.right, 2) : nil
    case 0xE2:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80 else { return nil }
      switch utf8[index + 2] {
      case 0x9C: return (.high, 3)
      case 0x9D: return (.highClose, 3)
      case 0x9E: return (.low, 3)
      default: return nil
      }
    case 0xE3:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80 else { return nil }
      return utf8[index + 2] == 0x8C
        ? (.corner, 3) : utf8[index + 2] == 0x8D ? (.cornerClose, 3) : nil
    default: return nil
    }
  }

  /// The first place from `index` on where a mark may stand, by its first byte; the end where there is none.
  static func nextMark(_ utf8: Span<UInt8>, from index: Int) -> Int {
    var index = ByteSearch.quoteStart(utf8, from: index)
    while index < utf8.count, mark(utf8, at: index) == nil {
      index = ByteSearch.quoteStart(utf8, from: index + 1)
    }
    return index
  }

  /// Where the line of `index` begins, not before `floor`.
  static func lineStart(_ utf8: Span<UInt8>, before index: Int, floor: Int) -> Int {
    var index = index
    while index > floor, utf8[index - 1] != 0x0A, utf8[index - 1] != 0x0D { index -= 1 }
    return index
  }

  /// Appends the outermost quoted runs of `paragraph`, marks apart, in order. A mark that nothing closes in its
  /// paragraph is passed over. Linear: a mark is read once for each of the few kinds that may be open.
  static func pairs(
    _ utf8: Span<UInt8>, _ paragraph: Range<Int>, into pairs: inout [Range<Int>]
  ) {
    var index = paragraph.lowerBound
    // Kinds of marks for which the rest of the paragraph holds no closing one.
    var hopeless: UInt16 = 0
    while true {
      index = nextMark(utf8, from: index)
      guard index < paragraph.upperBound, let found = mark(utf8, at: index) else { return }
      let inside = index + found.length
      let bit = UInt16(1) << UInt16(found.mark.rawValue)
      guard hopeless & bit == 0, opens(utf8, found.mark, index, inside, paragraph) else {
        index = inside
        continue
      }
      if let close = close(utf8, of: found.mark, from: inside, to: paragraph.upperBound) {
        if close.lowerBound > inside { pairs.append(inside..<close.lowerBound) }
        index = close.upperBound
      } else {
        hopeless |= bit
        index = inside
      }
    }
  }

  /// Whether a mark can open a quotation where it stands.
  private static func opens(
    _ utf8: Span<UInt8>, _ mark: Mark, _ index: Int, _ inside: Int, _ paragraph: Range<Int>
  ) -> Bool {
    switch mark {
    case .left, .high, .low, .corner, .straight: return true
    case .cornerClose: return false
    case .right, .highClose:
      // Turned round: at the start of a word.
      let before =
        index == paragraph.lowerBound || utf8[index - 1] <= 0x20 || utf8[index - 1] == 0x28
      return before && SentenceCharacters.pastSpace(utf8, inside) == inside
    }
  }

  /// The mark that closes `open`; the same kind opened again inside must close first.
  private static func close(
    _ utf8: Span<UInt8>, of open: Mark, from start: Int, to end: Int
  ) -> Range<Int>? {
    var depth = 0
    var index = start
    while true {
      index = nextMark(utf8, from: index)
      guard index < end, let found = mark(utf8, at: index) else { return nil }
      let next = index + found.length
      // A straight mark that can only open: the one before it was never closed (speech of several
      // paragraphs opens each), so it ends here.
      if open == .straight, found.mark == .straight, onlyOpens(utf8, index, next, end) {
        return index..<index
      }
      if closes(found.mark, open, utf8, before: next, end) {
        if depth == 0 { return index..<next }
        depth -= 1
      } else if found.mark == open, open == .left || open == .corner, depth < deepest {
        depth += 1
      }
      index = next
    }
  }

  /// Whether a straight mark stands behind a space or bracket and before a letter.
  private static func onlyOpens(_ utf8: Span<UInt8>, _ index: Int, _ next: Int, _ end: Int) -> Bool
  {
    guard index > 0, next < end else { return false }
    let before = utf8[index - 1]
    guard before == 0x20 || before == 0x28 || before == 0x5B else { return false }
    switch SentenceCharacters.kind(utf8, at: next) {
    case .lower, .upper, .digit: return true
    case .uncased: return utf8[next] >= 0x80 && SentenceCharacters.pastSpace(utf8, next) == next
    case .joiner, .newline, .end: return false
    }
  }

  /// Whether a mark closes what `open` opened.
  private static func closes(
    _ mark: Mark, _ open: Mark, _ utf8: Span<UInt8>, before next: Int, _ end: Int
  ) -> Bool {
    switch (open, mark) {
    case (.straight, .straight), (.left, .right), (.right, .left), (.high, .highClose): true
    case (.low, .high), (.low, .highClose), (.corner, .cornerClose), (.highClose, .high): true
    case (.highClose, .highClose): true
    // `“…“`: the second one stands before a space or the end.
    case (.high, .high): next >= end || SentenceCharacters.pastSpace(utf8, next) > next
    default: false
    }
  }
}

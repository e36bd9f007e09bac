/// Texts whose lines were broken to a width (mail, old files): there a line end parts nothing by itself.
package enum SentenceLines {
  /// Lines looked at to find the width; the rest of a text is broken as its beginning is.
  static let sampleLines = 200
  /// Bytes looked at, for texts of few and long lines.
  static let sampleBytes = 32_768
  /// Widths that people wrap to: mail uses 65 to 80 columns; a paragraph a line is far wider.
  static let widths = 40...100
  /// Lines that must go on in the next one before a text counts as wrapped.
  static let leastPairs = 4
  /// A line is full from this share of the width on: the longest word that did not fit is seldom longer.
  static let fullShare = 0.75

  /// The width that `utf8` is wrapped to, in characters; 0 if each of its lines stands for itself.
  static func width(_ utf8: Span<UInt8>) -> Int {
    var longest = 0
    var lines = 0
    var index = 0
    let limit = min(utf8.count, sampleBytes)
    while index < limit, lines < sampleLines {
      let line = measure(utf8, from: index)
      longest = max(longest, line.characters)
      if longest > widths.upperBound { return 0 }
      index = line.next
      lines += 1
    }
    guard longest >= widths.lowerBound, lines > leastPairs else { return 0 }
    return isWrapped(utf8, width: longest, limit: limit) ? longest : 0
  }

  /// Whether most lines before another are full, and many of those break a sentence off.
  private static func isWrapped(_ utf8: Span<UInt8>, width: Int, limit: Int) -> Bool {
    var pairs = 0
    var full = 0
    var open = 0
    var lines = 0
    var index = 0
    while index < limit, lines < sampleLines {
      let line = measure(utf8, from: index)
      let followed = line.next < utf8.count && measure(utf8, from: line.next).characters > 0
      if line.characters > 0, followed {
        pairs += 1
        if isFull(line.characters, width: width) {
          full += 1
          if !line.ended { open += 1 }
        }
      }
      index = line.next
      lines += 1
    }
    return pairs >= leastPairs && full * 5 >= pairs * 3 && open * 2 >= full
  }

  /// Whether a line of `characters` fills `width`.
  private static func isFull(_ characters: Int, width: Int) -> Bool {
    Double(characters) >= Double(width) * fullShare
  }

  /// Whether the sentence goes on behind the line end `first..<end` of a text wrapped to `width`.
  static func continues(_ utf8: Span<UInt8>, first: Int, end: Int, width: Int) -> Bool {
    var start = first
    let floor = max(0, first - 4 * widths.upperBound)
    while start > floor, utf8[start - 1] != 0x0A, utf8[start - 1] != 0x0D { start -= 1 }
    guard isFull(characters(utf8, start..<first), width: width) else { return false }
    var next = end
    if utf8[first] == 0x0D, next < utf8.count, utf8[next] == 0x0A { next += 1 }
    next = SentenceCharacters.pastSpaces(utf8, next)
    guard next < utf8.count, utf8[next] != 0x0A, utf8[next] != 0x0D else { return false }
    return !opensItem(utf8, next)
  }

  /// Whether a bullet or dash that begins an item or a turn of speech stands at `index`.
  private static func opensItem(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    switch utf8[index] {
    case 0x2A, 0x2D, 0x23, 0x3E: return true
    case 0xD9: return index + 1 < utf8.count && utf8[index + 1] == 0x80  // a tatweel as a dash
    case 0xE2:
      guard index + 2 < utf8.count, utf8[index + 1] == 0x80 else { return false }
      return utf8[index + 2] == 0xA2 || (utf8[index + 2] >= 0x93 && utf8[index + 2] <= 0x95)
    default: return false
    }
  }

  /// The line that begins at `start`: its characters, whether an end mark closes it, where the next begins.
  private static func measure(
    _ utf8: Span<UInt8>, from start: Int
  ) -> (characters: Int, ended: Bool, next: Int) {
    var end = start
    var count = 0
    while end < utf8.count, count <= widths.upperBound, utf8[end] != 0x0A, utf8[end] != 0x0D {
      if utf8[end] & 0xC0 != 0x80 { count += 1 }
      end += 1
    }
    if count > widths.upperBound { return (count, false, end) }
    var next = end
    if next < utf8.count, utf8[next] == 0x0D { next += 1 }
    if next < utf8.count, utf8[next] == 0x0A { next += 1 }
    let close = SentenceCharacters.beforeSpaces(utf8, end, floor: start)
    return (characters(utf8, start..<close), endsWithMark(utf8, start..<close), next)
  }

  private static func characters(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where utf8[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether an end mark (quotes and brackets behind it aside) ends `range`.
  package static func endsWithMark(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    // A mark of up to three bytes and up to three closing ones.
    var index = max(range.lowerBound, range.upperBound - 12)
    while index < range.upperBound {
      if let mark = SentenceMarks.mark(utf8, at: index), mark.kind != .newline {
        var end = mark.end
        while end < range.upperBound {
          var next = SentenceCharacters.pastCloser(utf8, end, language: .other)
          if next == end { next = SentenceMarks.mark(utf8, at: end)?.end ?? end }
          if next == end { next = SentenceCharacters.pastSpace(utf8, end) }
          if next == end { break }
          end = next
        }
        if end >= range.upperBound { return true }
      }
      index += 1
    }
    return false
  }
}

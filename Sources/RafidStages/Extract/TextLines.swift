/// Cuts a plain text into lines, repaired, with the blank lines and bullets around them.
enum TextLines {
  /// Appends the lines of `input` to `text` and a block for each to `blocks`.
  static func append(_ input: Span<UInt8>, to text: inout [UInt8], _ blocks: inout [Block]) {
    var start = 0
    var gap: Int32 = 0
    while start < input.count {
      var end = start
      while end < input.count, input[end] != 0x0A, input[end] != 0x0D { end += 1 }
      let first = text.count
      TextRepair.append(input, start..<end, to: &text)
      if text.count == first {
        gap += 1
      } else {
        var block = Block(start: first, end: text.count, kind: .paragraph)
        block.gap = blocks.isEmpty ? 0 : gap
        block.isIndented = input[start] == 0x20 || input[start] == 0x09
        block.measure(text.span)
        blocks.append(block)
        gap = 0
      }
      // A carriage return and a line feed part lines once.
      if end + 1 < input.count, input[end] == 0x0D, input[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
  }
}

extension Block {
  /// Fills in what the bytes say: bullet, weight and ending.
  mutating func measure(_ text: Span<UInt8>) {
    weight = LetterWeight.measure(text, range)
    ending = Ending(of: text, range)
    isBulleted = isBulleted || Bullet.length(text, range) > 0
  }
}

/// Marks that begin the items of a list.
enum Bullet {
  /// Bytes of the bullet (and the space behind it) that begins `range`, or 0.
  static func length(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard range.count >= 3 else { return 0 }
    let (scalar, end) = UTF8Step.scalar(at: range.lowerBound, in: text, to: range.upperBound)
    switch scalar {
    case 0x2A, 0x2D, 0x2B, 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2013, 0x2014, 0x2212,
      0x2605, 0x2606, 0x2713, 0x2714, 0x27A4, 0x2794, 0xBB, 0x203A:
      guard end < range.upperBound, text[end] == 0x20 else { return 0 }
      return end + 1 - range.lowerBound
    default:
      return 0
    }
  }
}

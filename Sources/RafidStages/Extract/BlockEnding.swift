extension Block.Ending {
  /// How `text[range]` ends, behind closing quotes, brackets and spaces.
  init(of text: Span<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound {
      let (scalar, start) = UTF8Step.scalar(before: end, in: text, from: range.lowerBound)
      switch scalar {
      case 0x20, 0x09, 0xA0, 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0xAB, 0x2018...0x201F, 0x203A,
        0x300D, 0x300F, 0x300B, 0x3011, 0xFF09, 0xFF02:
        end = start
      case 0x2E, 0x2026, 0x3002, 0xFF0E, 0x06D4, 0x0964, 0x0589, 0x104B, 0xFF61:
        self = .stop
        return
      case 0x21, 0x3F, 0x061F, 0xFF01, 0xFF1F, 0x203C, 0x2049:
        self = .cry
        return
      case 0x3A, 0xFF1A:
        self = .colon
        return
      default:
        self = .open
        return
      }
    }
    self = .open
  }
}

/// Steps over characters of UTF-8 that need not be valid.
enum UTF8Step {
  /// The scalar that ends at `end`, and where it starts; an unpaired byte stands for itself.
  static func scalar(before end: Int, in text: Span<UInt8>, from floor: Int) -> (UInt32, Int) {
    var start = end - 1
    while start > floor, text[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    return (scalar(at: start, in: text, to: end).0, start)
  }

  /// The scalar at `start` and the offset past it; an unpaired byte stands for itself.
  static func scalar(at start: Int, in text: Span<UInt8>, to limit: Int) -> (UInt32, Int) {
    let lead = text[start]
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, start + length <= limit else { return (UInt32(lead), start + 1) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in start + 1..<start + length { value = value << 6 | UInt32(text[index] & 0x3F) }
    return (value, start + length)
  }
}

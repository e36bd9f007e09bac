/// Splits a line of tags.
enum TagList {
  /// Weight up to which a line of its own may be one tag.
  static let longestTag: Int32 = 60
  /// More tags than this on one page are a cloud, not the article's.
  private static let mostTags = 64

  /// Appends the tags in `range`, parted by commas, bars, `#`, semicolons or bullets.
  static func append(_ text: Span<UInt8>, _ range: Range<Int>, to tags: inout [[UInt8]]) {
    var start = range.lowerBound
    var index = start
    while index <= range.upperBound {
      var width = 0
      var scalar: UInt32 = 0x2C
      if index < range.upperBound {
        let step = UTF8Step.scalar(at: index, in: text, to: range.upperBound)
        scalar = step.0
        width = step.1 - index
      }
      switch scalar {
      case 0x2C, 0x7C, 0x23, 0x3B, 0x0A, 0x060C, 0x061B, 0x3001, 0xFF0C, 0x2022, 0xB7:
        add(text, text.trimmed(start..<index), to: &tags)
        start = index + width
      default: break
      }
      if index == range.upperBound { return }
      index += width
    }
  }

  /// Appends one tag, unless it is there already.
  static func add(_ text: Span<UInt8>, _ range: Range<Int>, to tags: inout [[UInt8]]) {
    guard !range.isEmpty, range.count <= 200, tags.count < mostTags else { return }
    let tag = text.bytes(range)
    if !tags.contains(tag) { tags.append(tag) }
  }
}

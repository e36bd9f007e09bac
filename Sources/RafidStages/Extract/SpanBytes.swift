import RafidBytes

extension Span where Element == UInt8 {
  /// A copy of the bytes in `range`.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    var copy: [UInt8] = []
    MarkupScan.append(range, of: self, to: &copy)
    return copy
  }

  /// `bytes` stand at `start`.
  func hasPrefix(_ bytes: [UInt8], at start: Int) -> Bool {
    guard !bytes.isEmpty, start >= 0, start + bytes.count <= count else { return false }
    for index in bytes.indices where self[start + index] != bytes[index] { return false }
    return true
  }

  /// `range` without white space (ASCII) at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}

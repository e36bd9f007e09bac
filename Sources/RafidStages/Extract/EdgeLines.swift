import RafidBytes

/// The lines at both ends of an article, where what a site says on every page stands, as keys that
/// are the same on every page of one host.
package struct EdgeLines: Sendable {
  struct Line: Sendable {
    /// In the article's text, without the newline.
    var range: Range<Int>
    var key: UInt64
  }

  private static let head = 4
  private static let foot = 8
  /// Longer lines are an article's own.
  private static let longest = 400

  private(set) var lines: [Line] = []

  /// Reads the first and the last lines of `text`; none where the address names no host.
  package init(_ text: Span<UInt8>, url: [UInt8]?) {
    guard let host = url.flatMap(Host.of) else { return }
    let seed = FastHash.hash64(host.span)
    var start = 0
    for _ in 0..<Self.head where start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      add(text, start..<end, seed)
      start = end + 1
    }
    let floor = start
    var end = text.count
    let first = lines.count
    for _ in 0..<Self.foot where end > floor {
      start = end
      while start > floor, text[start - 1] != 0x0A { start -= 1 }
      add(text, start..<end, seed)
      end = start - 1
    }
    lines[first...].reverse()
  }

  private mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ seed: UInt64) {
    guard !range.isEmpty, range.count <= Self.longest else { return }
    lines.append(
      Line(range: range, key: FastHash.hash64(text.extracting(range), seed: seed) | 1))
  }
}

import RafidBytes

/// The text of a page as one pass over its bytes finds it, good enough to tell a language by.
///
/// Whatever stands between tags, but in scripts, styles and comments; no tree is built. Short runs are
/// links and buttons, so they count only on a page that has hardly anything else.
package struct RoughText {
  /// A run of so many bytes is more than a link.
  private static let proseBytes = 48
  /// A page with less prose than this is judged by all its runs.
  private static let leastProse = 400
  /// No more of a page is gathered.
  private static let mostBytes = 1 << 20
  private static let root = Array("html".utf8)
  private static let dash = Array("-->".utf8)
  private static let silent = ["script", "style", "template", "noscript"].map { Array($0.utf8) }

  /// The runs, a line each.
  package private(set) var text: [UInt8] = []
  /// What the `lang` attribute of `html` says, or nil.
  package private(set) var declared: [UInt8]?
  private var short: [UInt8] = []

  package init() {}

  /// Reads a page, and forgets the one before.
  package mutating func read(_ html: Span<UInt8>) {
    text.removeAll(keepingCapacity: true)
    short.removeAll(keepingCapacity: true)
    declared = nil
    var index = 0
    while index < html.count, text.count < Self.mostBytes {
      let open = ByteSearch.first(0x3C, in: html, index..<html.count) ?? html.count
      take(html, index..<open)
      guard open < html.count else { break }
      index = Self.end(ofTagAt: open, html)
      if declared == nil, Self.isTag(Self.root, html, open) {
        declared = Self.language(html, open..<index)
      }
    }
    if text.count < Self.leastProse { text += short.prefix(Self.mostBytes) }
  }

  private mutating func take(_ html: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, html[start] <= 0x20 { start += 1 }
    guard start + 1 < range.upperBound else { return }
    if range.upperBound - start >= Self.proseBytes {
      ByteSearch.append(html, start..<range.upperBound, to: &text)
      text.append(0x0A)
    } else if short.count < Self.mostBytes {
      ByteSearch.append(html, start..<range.upperBound, to: &short)
      short.append(0x0A)
    }
  }

  /// Where the text goes on after the tag, comment or silent element that opens at `open`.
  private static func end(ofTagAt open: Int, _ html: Span<UInt8>) -> Int {
    let rest = open + 1..<html.count
    if open + 3 < html.count, html[open + 1] == 0x21, html[open + 2] == 0x2D {
      return ByteSearch.first(dash, in: html, rest).map { $0 + 3 } ?? html.count
    }
    let close = (ByteSearch.first(0x3E, in: html, rest) ?? html.count - 1) + 1
    guard let name = silent.first(where: { isTag($0, html, open) }) else { return close }
    var index = close
    while let next = ByteSearch.first(0x3C, in: html, index..<html.count) {
      if next + 1 < html.count, html[next + 1] == 0x2F, isTag(name, html, next + 1) { return next }
      index = next + 1
    }
    return html.count
  }

  /// Whether `name` stands after the byte at `open`, in either case, and ends there.
  private static func isTag(_ name: [UInt8], _ html: Span<UInt8>, _ open: Int) -> Bool {
    guard open + name.count + 1 < html.count else { return false }
    for place in name.indices where html[open + 1 + place] | 0x20 != name[place] { return false }
    let after = html[open + 1 + name.count]
    return after <= 0x20 || after == 0x3E || after == 0x2F
  }

  /// The value of `lang` in a tag.
  private static func language(_ html: Span<UInt8>, _ tag: Range<Int>) -> [UInt8]? {
    guard let start = ByteSearch.first(Array("lang=".utf8), in: html, tag) else { return nil }
    let value = (start + 5..<tag.upperBound).map { html[$0] }.drop { $0 == 0x22 || $0 == 0x27 }
    let code = value.prefix {
      $0 == 0x2D || $0 == 0x5F || 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20
    }
    return code.isEmpty ? nil : Array(code)
  }
}

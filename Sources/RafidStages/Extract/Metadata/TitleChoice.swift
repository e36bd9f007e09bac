import RafidText

/// Chooses the title among the page's headings and metadata, the site's name taken off.
struct TitleChoice {
  /// Share of a heading's words that must stand in what the metadata calls the title.
  private static let sharedShare = 0.7
  private static let mostWords = 60
  private static let fewestWords = 3

  /// Words that a section's name or a kicker before a title may have.
  private let mostSection = 5

  private var scanner = WordScanner()

  /// The heading that says what one of `references` says, or nil.
  mutating func heading(_ headings: [[UInt8]], like references: [[UInt8]]) -> Int? {
    var best: Int?
    var highest = 0.0
    let known = references.map { keys($0) }
    for (index, heading) in headings.enumerated() {
      let words = keys(heading)
      guard !words.isEmpty, words.count <= Self.mostWords else { continue }
      for other in known where !other.isEmpty {
        let shared = Double(words.count { other.contains($0) })
        let share = min(shared / Double(words.count), shared * 2 / Double(other.count))
        if share >= Self.sharedShare && share > highest {
          highest = share
          best = index
        }
      }
    }
    return best
  }

  /// A heading may begin with the section's name (`Opinion …`): `reference`, where it says the
  /// same without a few words at the front, else the heading.
  mutating func withoutSection(_ heading: [UInt8], _ reference: [UInt8]) -> [UInt8] {
    let long = keys(heading)
    let short = keys(reference)
    guard short.count >= 3, long.count > short.count, long.count <= short.count + mostSection,
      long.suffix(short.count).elementsEqual(short)
    else { return heading }
    return reference
  }

  /// Says more than a word or two, and not the site's name.
  mutating func mayBeTitle(_ heading: [UInt8], _ site: [UInt8], _ host: [UInt8]) -> Bool {
    // `Harbour Herald Harbour Herald Logo`
    let count = Set(keys(heading)).count
    return count >= Self.fewestWords && count <= Self.mostWords
      && !isSite(heading, keys(site), host)
  }

  /// `title` without a word or two before the first bar or behind the last: `Opinion | …`.
  static func withoutLabels(_ title: [UInt8]) -> [UInt8] {
    guard let first = title.firstIndex(of: 0x7C), let last = title.lastIndex(of: 0x7C) else {
      return title
    }
    let range: Range<Int>
    if isLabel(title[..<first], beside: title[(first + 1)...]) {
      range = first + 1..<title.count
    } else if isLabel(title[(last + 1)...], beside: title[..<last]) {
      range = 0..<last
    } else {
      return title
    }
    return title.span.bytes(title.span.trimmed(range))
  }

  private static func isLabel(_ part: ArraySlice<UInt8>, beside rest: ArraySlice<UInt8>) -> Bool {
    part.split(separator: 0x20).count <= 2 && rest.split(separator: 0x20).count >= 4
  }

  /// `title` without the site's name before or behind a mark.
  mutating func withoutSite(_ title: [UInt8], _ site: [UInt8], _ host: [UInt8]) -> [UInt8] {
    var title = title
    for _ in 0..<2 {
      guard let cut = cutSite(title, site, host) else { return title }
      title = cut
    }
    return title
  }

  private mutating func cutSite(
    _ title: [UInt8], _ site: [UInt8], _ host: [UInt8]
  ) -> [UInt8]? {
    let siteKeys = keys(site)
    var last: (Int, Int)?
    var first: (Int, Int)?
    var index = 0
    while index < title.count {
      let width = Self.mark(title, index)
      if width > 0 {
        if first == nil { first = (index, width) }
        last = (index, width)
        index += width
      } else {
        index += 1
      }
    }
    if let (at, width) = last {
      let tail = Array(title[(at + width)...])
      let head = Array(title[..<at])
      if isSite(tail, siteKeys, host) || (title[at + 1] == 0x7C && isShort(tail, beside: head)) {
        return head
      }
    }
    if let (at, width) = first {
      let head = Array(title[..<at])
      let tail = Array(title[(at + width)...])
      if isSite(head, siteKeys, host) { return tail }
    }
    return nil
  }

  private mutating func isSite(_ part: [UInt8], _ site: [UInt64], _ host: [UInt8]) -> Bool {
    let words = keys(part)
    guard !words.isEmpty else { return true }
    if !site.isEmpty, words.allSatisfy({ site.contains($0) }) { return true }
    // The words run together are in the host: `The Daily Harbour`, thedailyharbour.com.
    let letters = part.filter { $0 > 0x2F && $0 < 0x80 }
      .map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard letters.count >= 3, letters.count <= host.count, !host.isEmpty else { return false }
    for start in 0...(host.count - letters.count)
    where host.span.hasPrefix(letters, at: start) { return true }
    return false
  }

  private mutating func isShort(_ part: [UInt8], beside rest: [UInt8]) -> Bool {
    let words = keys(part).count
    return words <= 4 && keys(rest).count >= 2 * words
  }

  private mutating func keys(_ text: [UInt8]) -> [UInt64] {
    var words: [Word] = []
    scanner.scan(text.span, into: &words)
    return words.map(\.key)
  }

  /// Bytes of a mark with spaces around it at `index`: ` | `, ` - `, ` – `, ` — `, ` · `, ` » `.
  private static func mark(_ title: [UInt8], _ index: Int) -> Int {
    guard title[index] == 0x20, index + 2 < title.count else { return 0 }
    var end = index + 1
    switch title[end] {
    case 0x7C, 0x2D, 0x3A, 0x3E: end += 1
    case 0xC2: end += 2
    case 0xE2: end += 3
    default: return 0
    }
    while end < title.count, title[end] == 0x7C || title[end] == 0x3A { end += 1 }
    return end < title.count && title[end] == 0x20 ? end + 1 - index : 0
  }
}

/// Where a report was written and by which agency, as its first words say: `دمشق (وكالات) - …`.
public struct Dateline: Sendable, Equatable {
  /// The bytes of the place; nil where none is named.
  public var place: Range<Int>?
  /// The bytes of the agency; nil where none is named.
  public var agency: Range<Int>?
}

/// Reads the dateline of a report.
///
/// Forms: place, then an agency in brackets, behind a dash or behind a slash, then a dash; a date may stand
/// between. The agency must be a known one, so that `رفح (قطاع غزة) -` gives none.
public struct DatelineReader {
  /// Words that a dateline holds at most.
  static let longest = 10
  /// Words of the longest place (`قطاع غزة`, `New York City`).
  static let longestPlace = 4

  private let agencies = FunctionWords(list: agencyNames)

  /// A reader.
  public init() {}

  /// The dateline at the start of the paragraph that begins with the word `first`; nil if it has none.
  public func read(_ utf8: Span<UInt8>, words: [Word], first: Int = 0) -> Dateline? {
    guard words.indices.contains(first) else { return nil }
    for index in first..<min(first + Self.longest, words.count) {
      if index > first, endsHead(utf8, Int(words[index - 1].end)..<Int(words[index].start)) {
        return nil
      }
      guard let end = agencyEnd(words, index), closes(utf8, words, first, index, end) else {
        continue
      }
      return Dateline(
        place: place(utf8, words, first, index),
        agency: Int(words[index].start)..<Int(words[end].end))
    }
    return nil
  }

  /// The last word of the agency that begins at a word: a known name or the three letters of one.
  private func agencyEnd(_ words: [Word], _ index: Int) -> Int? {
    guard agencies.contains(words[index].key) else { return nil }
    var end = index
    while end + 1 < words.count, end - index < 3, agencies.contains(words[end + 1].key),
      words[end + 1].start - words[end].end == 1
    {
      end += 1
    }
    // One letter alone is no agency.
    return end > index || words[index].end - words[index].start > 2 ? end : nil
  }

  /// Whether what stands around the agency sets it off as one.
  private func closes(
    _ utf8: Span<UInt8>, _ words: [Word], _ first: Int, _ index: Int, _ end: Int
  ) -> Bool {
    let after = Int(words[end].end)
    let limit = end + 1 < words.count ? Int(words[end + 1].start) : utf8.count
    let behind = marks(utf8, after..<limit)
    let before = marks(
      utf8,
      (index > first ? Int(words[index - 1].end) : max(0, Int(words[index].start) - 2))..<Int(
        words[index].start))
    if before.bracket { return behind.closed && (behind.dash || index == first) }
    guard index > first else { return false }
    return (before.dash || before.slash) && (behind.dash || behind.newline)
  }

  /// The place: the words before the agency, up to a date or a mark.
  private func place(_ utf8: Span<UInt8>, _ words: [Word], _ first: Int, _ agency: Int) -> Range<
    Int
  >? {
    var end = first
    while end < agency, end - first < Self.longestPlace, words[end].kind == .letters {
      end += 1
      if end < agency {
        let gap = Int(words[end].start) - Int(words[end - 1].end)
        if gap != 1 { break }
      }
    }
    return end > first ? Int(words[first].start)..<Int(words[end - 1].end) : nil
  }

  /// Whether an end mark or line end stands in a gap, which no dateline reaches over.
  private func endsHead(_ utf8: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    for index in gap {
      switch utf8[index] {
      case 0x0A, 0x21, 0x3F, 0x3A: return true
      case 0x2E where index + 1 < utf8.count && utf8[index + 1] <= 0x20: return true
      default: break
      }
    }
    return false
  }

  /// The marks in a gap.
  private func marks(
    _ utf8: Span<UInt8>, _ gap: Range<Int>
  ) -> (bracket: Bool, closed: Bool, dash: Bool, slash: Bool, newline: Bool) {
    var found = (bracket: false, closed: false, dash: false, slash: false, newline: gap.isEmpty)
    for index in gap.prefix(12) {
      switch utf8[index] {
      case 0x28: found.bracket = true
      case 0x29: found.closed = true
      case 0x2D: found.dash = true
      case 0x2F: found.slash = true
      case 0x0A, 0x0D: found.newline = true
      case 0x80 where index + 1 < gap.upperBound && (0x90...0x95).contains(utf8[index + 1]):
        found.dash = true
      case 0xD9 where index + 1 < gap.upperBound && utf8[index + 1] == 0x80: found.dash = true
      default: break
      }
    }
    return found
  }

  /// News agencies and what stands for them; letters that stand for a name one by one.
  private static let agencyNames = """
    رويترز الأناضول سانا وفا بترا واس وام كونا قنا بنا وات واج سبوتنيك شينخوا وكالات الوكالات أسوشيتد برس فرانس معا صفا إرنا تاس \
    أ ف ب د ش ا reuters afp ap cnn bbc upi dpa efe ansa lusa tass xinhua anadolu aa irna isna kuna wam spa petra sana apa \
    belga pti ani kyodo yonhap interfax рейтер тасс интерфакс риа новости ایرنا ایسنا فارس تسنیم مهر
    """
}

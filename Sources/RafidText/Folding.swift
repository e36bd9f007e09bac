import RafidBytes

/// Folds text for keys, never for output: case, marks, Arabic spellings, digits, quotes, spaces.
///
/// - Latin, Greek, Cyrillic, Arabic and Hebrew lose their marks; Indic, Thai and other scripts
///   whose marks are vowels keep them, in canonical order. Hangul and voiced kana are taken apart.
/// - Compatibility forms (full width, presentation forms, ligatures) become plain letters, letters
///   are case-folded in full (`ß` to `ss`), all decimal digits become ASCII.
/// - Arabic: tashkeel and tatweel off; `أإآٱ` to `ا`, `ى ی ئ` to `ي`, `ؤ` to `و`, `ة ہ ھ` to `ه`,
///   `ک` to `ك`; a lone `ء` stays, since without it `ماء` would be `ما`.
/// - Quotes, dashes and the Arabic comma family take their ASCII forms; format characters (zero
///   width, bidi, soft hyphen) go; any white space or control becomes one space, runs of it too.
///
/// Canonically equal texts fold alike, and folding twice is folding once. Ill-formed UTF-8 counts
/// as U+FFFD. The data is Unicode's; see `FoldingTable`.
public struct TextFolder {
  /// Marks that wait to be put into canonical order: class, arrival and scalar in one number.
  private var marks: [UInt64] = []

  /// A folder with empty scratch memory.
  public init() {}

  /// Appends the folded form of `utf8` to `output`.
  public mutating func fold(_ utf8: Span<UInt8>, into output: inout [UInt8]) {
    let table = FoldingTable.shared
    let blocks = table.blocks.span
    let entries = table.entries.span
    let base = output.count
    output.reserveCapacity(base + utf8.count)
    var index = 0
    while index < utf8.count {
      if utf8[index] < 0x80 {
        flushMarks(&output)
        let end = ByteSearch.asciiEnd(utf8, from: index)
        ASCIIFold.append(
          utf8.extracting(index..<end), by: table.ascii.span, from: base, to: &output)
        index = end
        continue
      }
      let decoded = decodeScalar(utf8, at: index)
      index += decoded.count
      let entry = foldingEntry(decoded.value, blocks, entries)
      switch entry.foldingAction {
      case FoldingAction.same:
        put(decoded.value, entry, base, &output)
      case FoldingAction.one:
        let folded = entry.foldingPayload
        put(folded, foldingEntry(folded, blocks, entries), base, &output)
      case FoldingAction.many:
        let place = Int(entry.foldingPayload)
        for offset in 0..<Int(table.expansions[place]) {
          let folded = table.expansions[place + 1 + offset]
          put(folded, foldingEntry(folded, blocks, entries), base, &output)
        }
      default:
        let jamo = hangulJamo(decoded.value)
        flushMarks(&output)
        appendScalar(jamo.lead, to: &output)
        appendScalar(jamo.vowel, to: &output)
        if let tail = jamo.tail { appendScalar(tail, to: &output) }
      }
    }
    flushMarks(&output)
  }

  /// Appends a folded scalar, joining spaces and holding back marks that may have to be sorted.
  @inline(__always)
  private mutating func put(
    _ scalar: UInt32, _ entry: UInt32, _ base: Int, _ output: inout [UInt8]
  ) {
    if entry.scalarClass == ScalarClass.mark, entry.foldingPayload > 0 {
      marks.append(
        UInt64(entry.foldingPayload) << 56 | UInt64(marks.count) << 21 | UInt64(scalar))
      return
    }
    flushMarks(&output)
    if scalar == 0x20, output.count > base, output[output.count - 1] == 0x20 { return }
    appendScalar(scalar, to: &output)
  }

  /// Appends the marks held back, by combining class and then by arrival.
  @inline(__always)
  private mutating func flushMarks(_ output: inout [UInt8]) {
    if marks.isEmpty { return }
    if marks.count > 1 { marks.sort() }
    for mark in marks { appendScalar(UInt32(mark & 0x1F_FFFF), to: &output) }
    marks.removeAll(keepingCapacity: true)
  }
}

/// The conjoining jamo of a Hangul syllable (The Unicode Standard, 3.12).
func hangulJamo(_ syllable: UInt32) -> (lead: UInt32, vowel: UInt32, tail: UInt32?) {
  let index = syllable &- 0xAC00
  let tail = index % 28
  return (0x1100 + index / 588, 0x1161 + index % 588 / 28, tail == 0 ? nil : 0x11A7 + tail)
}

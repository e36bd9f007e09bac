/// One word of a text: where it stands and the key that equal words share.
public struct Word: Sendable, Equatable {
  /// Offset of its first byte in the UTF-8 text.
  public var start: Int32
  /// Offset past its last byte.
  public var end: Int32
  /// 64-bit hash of the folded form (`TextFolder`), so that spellings that fold alike hash alike.
  public var key: UInt64
  /// What the word is made of.
  public var kind: Kind

  /// What a word is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters (with or without digits) of a script that parts words by spaces.
    case letters
    /// Digits, with their inner separators.
    case number
    /// One character of a script written without spaces (Han, kana, Thai, Lao, Khmer, Burmese).
    case unspaced
  }

  /// A word at the byte range `start..<end`.
  public init(start: Int32, end: Int32, key: UInt64, kind: Kind) {
    self.start = start
    self.end = end
    self.key = key
    self.kind = kind
  }
}

/// Finds the words of a text, folds and hashes them in one pass; owns the scratch memory for it.
///
/// Words in the spirit of UAX #29, with these decisions:
/// - Letters and digits make words; marks and tatweel belong to the word that they follow; format
///   characters (ZWNJ in Persian, soft hyphens, bidi marks) do not part it.
/// - An apostrophe joins letters (`don’t`, `l'eau`), a point or comma joins digits (`3.5`, `١٬٠٠٠`),
///   a double quote joins Hebrew letters (`צה"ל`). Hyphens, full stops between letters and
///   underscores part words, so `state-of-the-art` is four.
/// - Han, kana, Thai, Lao, Khmer, Burmese and their kin: one `unspaced` word for each character.
///
/// A word's key depends only on `TextFolder`'s form of its bytes. Bytes past the first 2 GiB are
/// not looked at, since a word's place is an `Int32`.
public struct WordScanner {
  private var folder = TextFolder()
  private var scratch: [UInt8] = []
  private var open = OpenWord()

  /// A scanner with empty scratch memory.
  public init() {}

  /// Appends the words of `utf8` to `words`, in order.
  public mutating func scan(_ utf8: Span<UInt8>, into words: inout [Word]) {
    let table = FoldingTable.shared
    let blocks = table.blocks.span
    let entries = table.entries.span
    let letters = table.plainLetters.span
    let text = utf8.extracting(0..<min(utf8.count, Int(Int32.max)))
    var index = 0
    while index < text.count {
      let decoded = decodeScalar(text, at: index)
      if decoded.value < 0x800, letters[Int(decoded.value)] != 0 {
        index = takeLetters(text, letters, entries, letters[Int(decoded.value)], index, &words)
        continue
      }
      let entry = foldingEntry(decoded.value, blocks, entries)
      let next = index &+ decoded.count
      if entry.partsWords {
        if open.start >= 0 { close(text, &words) }
      } else {
        take(decoded.value, entry, text, index, next, &words)
      }
      index = next
    }
    close(text, &words)
  }

  /// Takes a run of ASCII and two-byte letters, the bulk of most texts; returns where it ends. A
  /// run between separators is a whole word and never passes through `open`.
  @inline(__always)
  private mutating func takeLetters(
    _ text: Span<UInt8>, _ letters: Span<UInt16>, _ entries: Span<UInt32>, _ folded: UInt16,
    _ first: Int, _ words: inout [Word]
  ) -> Int {
    if open.start >= 0 {
      if !open.joins(ScalarClass.letter, UInt32(folded)) { close(text, &words) }
      open.begin(at: first)
      let run = hashLetters(text, letters, open.key, first)
      open.continueLetters(run)
      return run.end
    }
    let run = hashLetters(text, letters, emptyKey, first)
    let after = run.end < text.count ? text[run.end] : 0x20
    if after < 0x80, entries[Int(after)].partsWords {
      words.append(
        Word(
          start: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: run.end),
          key: finishKey(run.key), kind: .letters))
      return run.end
    }
    open.begin(at: first)
    open.continueLetters(run)
    return run.end
  }

  /// Hashes plain letters below U+0800 until something else comes.
  @inline(__always)
  private func hashLetters(
    _ text: Span<UInt8>, _ letters: Span<UInt16>, _ begun: UInt64, _ first: Int
  ) -> LetterRun {
    var run = LetterRun(key: begun, end: first, last: 0)
    while run.end < text.count {
      var scalar = Int(text[run.end])
      var next = run.end &+ 1
      if scalar >= 0x80 {
        guard scalar >= 0xC2, scalar < 0xE0, next < text.count else { break }
        let second = Int(text[next])
        guard second & 0xC0 == 0x80 else { break }
        scalar = (scalar & 0x1F) << 6 | (second & 0x3F)
        next = next &+ 1
      }
      let folded = letters[scalar]
      if folded == 0 { break }
      run.last = UInt32(folded)
      run.key = keyStep(run.key, run.last)
      run.end = next
    }
    return run
  }

  /// Takes any other scalar into the open word, or ends that.
  @inline(never)
  private mutating func take(
    _ scalar: UInt32, _ entry: UInt32, _ utf8: Span<UInt8>, _ index: Int, _ next: Int,
    _ words: inout [Word]
  ) {
    switch entry.scalarClass {
    case ScalarClass.letter, ScalarClass.digit, ScalarClass.unspaced:
      let folded = entry.foldingAction == FoldingAction.one ? entry.foldingPayload : scalar
      if !open.joins(entry.scalarClass, folded) { close(utf8, &words) }
      open.begin(at: index)
      open.lastClass = entry.scalarClass
      open.hasLetters = open.hasLetters || entry.scalarClass == ScalarClass.letter
      open.hash(scalar, entry)
      open.end = next
    case ScalarClass.mark:
      if open.pending != 0 { close(utf8, &words) }
      if open.start < 0 { return }
      open.hash(scalar, entry)
      open.end = next
    case ScalarClass.stripped:
      if open.start >= 0, open.pending == 0 { open.end = next }
    case ScalarClass.ignored:
      return
    case ScalarClass.apostrophe, ScalarClass.point, ScalarClass.gershayim:
      let folded = entry.foldingAction == FoldingAction.one ? entry.foldingPayload : scalar
      if !open.awaits(entry.scalarClass, folded) { close(utf8, &words) }
    default:
      close(utf8, &words)
    }
  }

  /// Ends the open word, if there is one, and appends it.
  @inline(__always)
  private mutating func close(_ utf8: Span<UInt8>, _ words: inout [Word]) {
    if open.start < 0 { return }
    if open.disordered { open.key = canonicalKey(utf8.extracting(open.start..<open.end)) }
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: open.start), end: Int32(truncatingIfNeeded: open.end),
        key: finishKey(open.key), kind: open.kind))
    open = OpenWord()
  }

  /// The unfinished key of a word whose marks are not in canonical order, by way of `TextFolder`.
  private mutating func canonicalKey(_ word: Span<UInt8>) -> UInt64 {
    scratch.removeAll(keepingCapacity: true)
    folder.fold(word, into: &scratch)
    return foldedKey(scratch.span)
  }
}

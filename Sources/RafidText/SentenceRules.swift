/// Whether an end mark ends the sentence.
struct SentenceRules {
  let language: TextLanguage
  let words: SentenceAbbreviations
  /// The width that the text's lines are wrapped to, 0 if they are not.
  let width: Int

  /// What was decided at a mark, and from where to go on: past the mark and what closes with it.
  typealias Verdict = (ends: Bool, next: Int)

  /// The verdict on the mark `first..<end` of the sentence that begins at `start`.
  func verdict(
    _ utf8: Span<UInt8>, start: Int, first: Int, kind: SentenceMarks.Kind, end: Int
  ) -> Verdict {
    if kind == .newline {
      return (
        width == 0 || !SentenceLines.continues(utf8, first: first, end: end, width: width), end
      )
    }
    let (kind, next) = run(utf8, kind: kind, end: end)
    if kind == .wide, opensQuote(utf8, start: start, at: next) { return (true, next) }
    let closed = pastClosers(utf8, next)
    if closed >= utf8.count || kind == .wide { return (true, closed) }
    let spaced = SentenceCharacters.pastSpace(utf8, closed) > closed
    if !spaced, SentenceCharacters.kind(utf8, at: closed) == .newline { return (true, closed) }
    if !spaced {
      return (endsUnspaced(utf8, start: start, first: first, kind: kind, closed: closed), closed)
    }
    let follower = SentenceCharacters.follower(utf8, closed)
    switch follower.kind {
    case .joiner: return (false, closed)
    case .newline, .end: return (true, closed)
    case .lower:
      return (
        startsSmall(utf8, start: start, first: first, kind: kind, closed: closed == next), closed
      )
    case .upper, .uncased, .digit: break
    }
    if kind == .ellipsis { return (!isPause(utf8, first: first, follower: follower.kind), closed) }
    guard kind == .period else { return (true, closed) }
    return (endsAtPeriod(utf8, start: start, first: first, follower: follower), closed)
  }

  /// The run of marks that begins with one of `kind` ending at `end`, taken as one: `?!` is strong, `...` are
  /// three dots, `….` is a pause that the writer has closed.
  private func run(
    _ utf8: Span<UInt8>, kind first: SentenceMarks.Kind, end: Int
  ) -> (kind: SentenceMarks.Kind, next: Int) {
    var kind = first
    var next = end
    while let mark = SentenceMarks.mark(utf8, at: next), mark.kind != .newline {
      if mark.kind != .period {
        kind = mark.kind
      } else if first == .ellipsis {
        kind = .strong
      } else if kind == .period {
        kind = .ellipsis
      }
      next = mark.end
    }
    return (kind, next)
  }

  /// Whether a sentence that begins with a small letter may follow, as careless writers have it: after
  /// `!` and `?` without quotes, and after a full stop behind a plain word.
  private func startsSmall(
    _ utf8: Span<UInt8>, start: Int, first: Int, kind: SentenceMarks.Kind, closed: Bool
  ) -> Bool {
    guard closed, kind != .ellipsis, language != .turkish else { return false }
    if kind == .strong { return true }
    let word = wordBefore(utf8, first, floor: start)
    guard word.count >= Self.plainWord, words.role(utf8, word, starter: false) == nil else {
      return false
    }
    for index in word where utf8[index] < 0x61 || utf8[index] > 0x7A { return false }
    return true
  }

  /// Letters from which on a word in small letters is taken for no abbreviation (lists hold the longer ones).
  private static let plainWord = 4

  /// Whether three dots are a pause: in Persian and Urdu, where no capital tells, nearly always; in Arabic
  /// when a space stands before them (development sets: 3 of 3 and 2 of 3, against 1 in 30 without it).
  private func isPause(
    _ utf8: Span<UInt8>, first: Int, follower: SentenceCharacters.Follower
  ) -> Bool {
    guard follower == .uncased else { return false }
    if language == .persian || language == .urdu { return true }
    return language == .arabic && first > 0 && utf8[first - 1] == 0x20
  }

  /// Whether the straight quote after a full-width mark opens: those before it in the sentence are paired.
  private func opensQuote(_ utf8: Span<UInt8>, start: Int, at index: Int) -> Bool {
    guard index < utf8.count, utf8[index] == 0x22 else { return false }
    var quotes = 0
    for place in start..<index where utf8[place] == 0x22 { quotes += 1 }
    return quotes % 2 == 0
  }

  /// Past the quotes, brackets and footnote numbers that close with the sentence.
  private func pastClosers(_ utf8: Span<UInt8>, _ index: Int) -> Int {
    var index = index
    while index < utf8.count {
      let next = SentenceCharacters.pastCloser(utf8, index, language: language)
      if next > index {
        index = next
      } else if utf8[index] == 0x5B {
        let past = pastFootnote(utf8, index)
        if past == index { return index }
        index = past
      } else {
        break
      }
    }
    // French guillemets close after a space.
    if language == .french {
      let space = SentenceCharacters.pastSpace(utf8, index)
      if space > index, space + 1 < utf8.count, utf8[space] == 0xC2, utf8[space + 1] == 0xBB {
        return space + 2
      }
    }
    return index
  }

  /// Past `[12]`; `index` where it is none.
  private func pastFootnote(_ utf8: Span<UInt8>, _ index: Int) -> Int {
    var end = index + 1
    while end < utf8.count, end - index < 5, utf8[end] >= 0x30, utf8[end] <= 0x39 { end += 1 }
    return end > index + 1 && end < utf8.count && utf8[end] == 0x5D ? end + 1 : index
  }

  /// A mark with no space after it ends a sentence only between words of a script without case.
  private func endsUnspaced(
    _ utf8: Span<UInt8>, start: Int, first: Int, kind: SentenceMarks.Kind, closed: Int
  ) -> Bool {
    let follower = SentenceCharacters.kind(utf8, at: closed)
    guard follower == .uncased, utf8[closed] >= 0xD7 else { return false }
    if kind == .strong { return first > 0 && utf8[first - 1] >= 0x80 }
    guard kind == .period, utf8[closed] >= 0xD8, utf8[closed] <= 0xDB else { return false }
    let word = wordBefore(utf8, first, floor: start)
    // Three letters or more on both sides: not an abbreviation such as ق.م or أ.د.
    return word.count >= 6 && isArabicWord(utf8, word) && closed + 6 <= utf8.count
      && isArabicWord(utf8, closed..<closed + 6)
  }

  /// Whether all letters in `range` are Arabic.
  private func isArabicWord(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where utf8[index] < 0x80 || utf8[index] > 0xDB { return false }
    return true
  }

  /// The run of letters, digits and inner stops that ends at `end`.
  private func wordBefore(_ utf8: Span<UInt8>, _ end: Int, floor: Int) -> Range<Int> {
    var start = end
    let limit = max(floor, end - SentenceSplitter.reach)
    while start > limit {
      let byte = utf8[start - 1]
      if byte <= 0x20 || byte == 0x28 || byte == 0x22 || byte == 0x5B || byte == 0x2F { break }
      if byte < 0x80 || byte >= 0xC0 {
        // Back over the space, quote or bracket of two or three bytes that may begin here.
        if SentenceCharacters.pastSpace(utf8, start - 1) > start - 1 { break }
        if byte >= 0xC0, SentenceCharacters.pastOpener(utf8, start - 1) > start - 1 { break }
      }
      start -= 1
    }
    while start < end, utf8[start] & 0xC0 == 0x80 { start += 1 }
    return start..<end
  }

  /// Whether a full stop before a space and a capital, digit or uncased letter ends the sentence.
  private func endsAtPeriod(
    _ utf8: Span<UInt8>, start: Int, first: Int,
    follower: (kind: SentenceCharacters.Follower, start: Int)
  ) -> Bool {
    let word = wordBefore(utf8, first, floor: start)
    guard !word.isEmpty else { return true }
    if let role = words.role(utf8, word, starter: false) {
      switch role {
      case .title:
        return language == .arabic && isSpelledOut(utf8, before: word.lowerBound, floor: start)
      case .weak, .starter: return follower.kind == .upper && isStarter(utf8, follower.start)
      case .ending: return true
      }
    }
    let shape = WordShape(utf8, word)
    if shape.isNumber {
      if word.lowerBound == start { return false }
      return !(isOrdinalLanguage && shape.digits <= 2) || follower.kind == .digit
        || isStarter(utf8, follower.start)
    }
    // Hindi ends sentences with a danda; a full stop after a syllable or two is an initial.
    if language == .hindi, shape.longest <= 2 { return false }
    if shape.isInitials {
      // Turkish `o` is a word.
      if language == .turkish, word.count == 1, utf8[word.lowerBound] == 0x6F { return true }
      if follower.kind == .upper { return isStarter(utf8, follower.start) }
      return follower.kind == .uncased && shape.isDotted
    }
    return true
  }

  /// Whether the Arabic letter name that begins at `start` follows another: `بي بي سي.` is a name that may
  /// end a sentence, `دبليو.` alone an initial.
  private func isSpelledOut(_ utf8: Span<UInt8>, before start: Int, floor: Int) -> Bool {
    guard start > floor, utf8[start - 1] == 0x20, start + 2 < utf8.count else { return false }
    let word = wordBefore(utf8, start - 1, floor: floor)
    return !word.isEmpty && word.count > 2 && words.role(utf8, word, starter: false) == .title
  }

  /// Languages that write ordinals as a number and a full stop.
  private var isOrdinalLanguage: Bool { language == .german || language == .turkish }

  /// Whether the word at `index` is one that usually begins a sentence.
  private func isStarter(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    var end = index
    while end < utf8.count, end - index < SentenceSplitter.reach {
      let byte = utf8[end]
      let letter = byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      if !letter || SentenceCharacters.pastSpace(utf8, end) > end { break }
      if byte == 0xE2 { break }
      end += 1
    }
    guard end > index else { return false }
    return words.role(utf8, index..<end, starter: true) == .starter
  }
}

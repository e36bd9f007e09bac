/// Who says a quotation: a verb of saying near it, and the name beside that verb.
struct QuoteSpeaker {
  /// Words on either side of a quotation that are searched for its verb.
  static let reach = 12
  /// Words in the longest name with its office.
  static let longestName = 8

  let words: [Word]
  /// The words of the paragraph before the quotation (behind the quotation before) and behind it.
  let before: Range<Int>
  let after: Range<Int>
  /// The byte where the next quotation begins.
  let afterEnd: Int
  let verbs: QuoteVerbs

  /// Whether a verb of saying belongs to the quotation, and the speaker if it has a name.
  func find(_ utf8: Span<UInt8>, quote: Range<Int>) -> (hasVerb: Bool, speaker: Range<Int>?) {
    var hasVerb = false
    if let verb = verbBehind(utf8, quote) {
      hasVerb = true
      if let name = name(utf8, verb: verb, behind: true, quote) { return (true, name) }
    }
    if let verb = verbBefore(utf8) {
      hasVerb = true
      if let name = name(utf8, verb: verb, behind: false, quote) { return (true, name) }
    }
    return (hasVerb || followsJoint(quote), nil)
  }

  /// Whether the word before the quotation joins it to a verb, wherever that stands.
  private func followsJoint(_ quote: Range<Int>) -> Bool {
    guard let last = before.last, quote.lowerBound - Int(words[last].end) <= 4 else { return false }
    return verbs.joints.contains(words[last].key)
  }

  /// The verb behind the quotation, in the same sentence.
  private func verbBehind(_ utf8: Span<UInt8>, _ quote: Range<Int>) -> Int? {
    // An end mark inside the quotation and a capital behind it begin another sentence.
    for index in after.prefix(Self.reach) {
      let start = Int(words[index].start)
      guard start < afterEnd else { return nil }
      let from = index == after.lowerBound ? quote.upperBound : Int(words[index - 1].end)
      if endsSentence(utf8, from..<start) { return nil }
      if isSaying(index) { return index }
    }
    return nil
  }

  /// The verb before the quotation, in the same sentence.
  private func verbBefore(_ utf8: Span<UInt8>) -> Int? {
    var index = before.upperBound - 1
    let floor = max(before.lowerBound, before.upperBound - 2 * Self.reach)
    while index >= floor {
      if isSaying(index) { return index }
      if index > before.lowerBound,
        endsSentence(utf8, Int(words[index - 1].end)..<Int(words[index].start))
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  private func isSaying(_ index: Int) -> Bool {
    guard verbs.verbs.contains(words[index].key) || verbs.sources.contains(words[index].key) else {
      return false
    }
    // `قال فلان، في تصريح صحفي، إن`: the occasion, and not who speaks.
    return index == 0 || !verbs.occasions.contains(words[index - 1].key)
  }

  /// Whether an end mark stands between two words.
  private func endsSentence(_ utf8: Span<UInt8>, _ gap: Range<Int>) -> Bool {
    for index in gap.prefix(8) {
      if utf8[index] == 0x2E || utf8[index] == 0x21 || utf8[index] == 0x3F { return true }
      if utf8[index] == 0x9F, index > 0, utf8[index - 1] == 0xD8 { return true }
    }
    return false
  }

  /// The name beside the verb.
  private func name(_ utf8: Span<UInt8>, verb: Int, behind: Bool, _ quote: Range<Int>) -> Range<
    Int
  >? {
    let isSource = verbs.sources.contains(words[verb].key)
    if verbs.verbFirst || isSource {
      return nameAfter(utf8, verb, limit: behind ? after.upperBound : before.upperBound)
    }
    guard behind else { return nameBefore(utf8, verb, floor: before.lowerBound) }
    // `"…", said X` and `"…", a déclaré X`, else `"…", X said`.
    let first = after.lowerBound
    if verb == first || (verb == first + 1 && verbs.auxiliaries.contains(words[first].key)) {
      return nameAfter(utf8, verb, limit: after.upperBound)
    }
    return nameBefore(utf8, verb, floor: first)
  }

  /// The name that follows a verb, up to a stop, a mark or its longest.
  private func nameAfter(_ utf8: Span<UInt8>, _ verb: Int, limit: Int) -> Range<Int>? {
    var first = verb + 1
    // `according to`, `وفق ما ذكرته`.
    while first < limit, first <= verb + 3, isSaying(first) || isBridge(first) { first += 1 }
    var end = first
    var capital = false
    while end < limit, end - first < Self.longestName, !verbs.pronouns.contains(words[end].key) {
      if verbs.stops.contains(words[end].key) {
        // `said the mayor of Milton`: an office goes on.
        let isOffice = verbs.genitives.contains(words[end].key) && end > first && !capital
        if !isOffice && !isAli(utf8, end, limit: limit) { break }
      }
      if !isPlain(utf8, end - 1) { break }
      capital = capital || isCapital(utf8, end)
      end += 1
    }
    // `قال المتحدث، أحمد حسن، إن`, `said the minister, Ann Field.`: office and name stand beside each other. An office
    // begins or ends with a small letter, whatever names are in it.
    let isName = end > first && isCapital(utf8, first) && isCapital(utf8, end - 1)
    if end > first, isComma(utf8, end - 1),
      verbs.verbFirst || (!isName && isCapital(utf8, end)),
      let close = appositionEnd(utf8, end, limit: limit)
    {
      capital = capital || isCapital(utf8, end)
      end = close
    }
    guard end > first, capital || !verbs.hasCase else { return nil }
    if words[first].kind == .number { return nil }
    return Int(words[first].start)..<Int(words[end - 1].end)
  }

  /// Whether a word is the name علي, which folds as the preposition على does: no word follows that it could govern.
  private func isAli(_ utf8: Span<UInt8>, _ index: Int, limit: Int) -> Bool {
    let end = Int(words[index].end)
    guard verbs.alis.contains(words[index].key), utf8[end - 1] == 0x8A else { return false }
    return index + 1 >= limit || !isPlain(utf8, index)
      || verbs.stops.contains(words[index + 1].key)
  }

  /// Past the last word of an apposition that begins at a word: it is short, and a mark or what ends a name closes it.
  private func appositionEnd(_ utf8: Span<UInt8>, _ first: Int, limit: Int) -> Int? {
    guard !verbs.common.contains(words[first].key) || isCapital(utf8, first) else { return nil }
    var end = first
    while end < limit, !verbs.stops.contains(words[end].key), !isSaying(end) {
      end += 1
      if end - first > Self.longestName { return nil }
      if !isPlain(utf8, end - 1) { return end }
    }
    return end > first && end < limit && verbs.joints.contains(words[end].key) ? end : nil
  }

  /// Words that join a source to its name.
  private func isBridge(_ index: Int) -> Bool {
    verbs.verbFirst
      ? Int(words[index].end - words[index].start) <= 4 && words[index].kind == .letters
      : verbs.stops.contains(words[index].key) && Int(words[index].end - words[index].start) == 2
  }

  /// The name that stands before a verb, back to a mark or a stop.
  private func nameBefore(_ utf8: Span<UInt8>, _ verb: Int, floor: Int) -> Range<Int>? {
    var last = verb - 1
    // Auxiliaries between name and verb (`X a déclaré`).
    while last >= floor, verb - last <= 2, verbs.pronouns.contains(words[last].key),
      !isCapital(utf8, last)
    { last -= 1 }
    guard last >= floor else { return nil }
    // `The minister, Ann Field, said`: the last word of a name that stands behind its office.
    var apposition: Int?
    if isComma(utf8, last) {
      // `Ann Field, the minister, said`: the name stands before the apposition.
      var start = last
      while start > floor, last - start < Self.longestName, isPlain(utf8, start - 1) { start -= 1 }
      guard verbs.hasCase, start > floor, isComma(utf8, start - 1), !isSaying(start - 1) else {
        return nil
      }
      if isCapital(utf8, start), isCapital(utf8, last), !isCapital(utf8, start - 1) {
        apposition = last
      }
      last = start - 1
    } else if last == verb - 1, !isPlain(utf8, last) {
      return nil
    }
    while last > floor, !isCapital(utf8, last), verbs.common.contains(words[last].key),
      isPlain(utf8, last - 1)
    {
      last -= 1
    }
    var first = last + 1
    var capital = apposition != nil
    while first > floor, last - first + 2 <= Self.longestName {
      let index = first - 1
      if verbs.stops.contains(words[index].key) || verbs.pronouns.contains(words[index].key) {
        break
      }
      capital = capital || isCapital(utf8, index)
      first = index
      if index > floor, !isPlain(utf8, index - 1) { break }
    }
    // `And X said`, `The said`: a word that only opens the sentence is no part of a name, save an article.
    while first < last, isCapital(utf8, first), verbs.common.contains(words[first].key),
      isCapital(utf8, first + 1)
    {
      first += 1
    }
    guard first <= last, capital || !verbs.hasCase else { return nil }
    if first == last, verbs.common.contains(words[first].key) { return nil }
    return Int(words[first].start)..<Int(words[apposition ?? last].end)
  }

  /// Whether nothing but spaces (or a point or hyphen inside a name) stands behind a word.
  private func isPlain(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    guard index >= 0, index + 1 < words.count else { return false }
    let start = Int(words[index].end)
    let end = Int(words[index + 1].start)
    guard start <= end, end - start <= 4 else { return false }
    for place in start..<end {
      let byte = utf8[place]
      if byte != 0x20 && byte != 0x2D && byte != 0xC2 && byte != 0xA0 && byte != 0x27 {
        return false
      }
    }
    return true
  }

  /// Whether a comma, of any script, stands behind a word.
  private func isComma(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    guard index >= 0, index + 1 < words.count else { return false }
    let end = Int(words[index].end)
    return utf8[end] == 0x2C || (utf8[end] == 0xD8 && end + 1 < utf8.count && utf8[end + 1] == 0x8C)
  }

  private func isCapital(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    SentenceCharacters.kind(utf8, at: Int(words[index].start)) == .upper
  }
}

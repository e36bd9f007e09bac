/// One look at the words of a text for the date that begins or turns on a word.
struct DateScan {
  let words: [Word]
  let table: DateWords
  let functionWords: FunctionWords
  let language: TextLanguage
  let reference: CalendarDate?

  /// What was found, and the word to go on with.
  typealias Match = (dates: [FoundDate], next: Int)

  /// Whether a date may turn on the word at `index`: a number, a word of the lists, or what `lettered` reads.
  @inline(__always)
  func mayTurn(_ utf8: Span<UInt8>, at index: Int) -> Bool {
    let word = words[index]
    return word.kind == .number || table.mayTurn(word.key) || isLettered(utf8, word)
  }

  /// The date that turns on the word at `index`, not reaching back before byte `floor`.
  func match(_ utf8: Span<UInt8>, at index: Int, after floor: Int) -> Match? {
    if words[index].kind == .number {
      return numeric(utf8, index, floor) ?? spanAgo(utf8, number: index)
        ?? yearBeforeTail(utf8, index)
    }
    guard let meaning = meaning(index) else { return lettered(utf8, index, floor) }
    if let group = month(utf8, at: index) { return named(utf8, group, floor) }
    if meaning.flags.contains(.yearWord) || meaning.flags.contains(.yearIntro) {
      if let found = year(utf8, index, meaning) { return found }
    }
    if meaning.flags.contains(.agoBefore), let found = spanSince(utf8, index) { return found }
    if meaning.flags.contains(.isDay), let reference,
      let date = CalendarDate(daysSince1970: reference.daysSince1970 + Int(meaning.offset))
    {
      return ([found(utf8, index...index, date, relative: true)], index + 1)
    }
    return nil
  }

  /// The meaning of a word in dates.
  func meaning(_ index: Int) -> DateMeaning? {
    guard words.indices.contains(index) else { return nil }
    return table.meaning(words[index].key)
  }

  /// The flags of a word; none outside the text.
  func flags(_ index: Int) -> DateMeaning.Flags { meaning(index)?.flags ?? [] }

  /// What stands between a word and the next.
  func gap(_ utf8: Span<UInt8>, _ index: Int) -> DateGap {
    guard index >= 0, index + 1 < words.count else { return .other }
    let start = Int(words[index].end)
    let end = Int(words[index + 1].start)
    return start <= end ? DateGap(utf8, start..<end) : .other
  }

  /// The number that a word is; nil for others.
  func number(_ utf8: Span<UInt8>, _ index: Int) -> DateNumber? {
    guard words.indices.contains(index) else { return nil }
    return DateNumber(utf8, bytes(index...index))
  }

  /// The bytes of a run of words.
  func bytes(_ range: ClosedRange<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound].end)
  }

  /// A date found in a run of words.
  func found(
    _ utf8: Span<UInt8>, _ range: ClosedRange<Int>, _ date: CalendarDate, relative: Bool = false,
    calendar: FoundDate.Calendar = .gregorian, minutes: Int? = nil
  ) -> FoundDate {
    FoundDate(
      range: bytes(range), date: date, isRelative: relative, calendar: calendar, minutes: minutes)
  }

  /// A word of digits and letters that no list knows: `2006'da`, `2006م`.
  private func lettered(_ utf8: Span<UInt8>, _ index: Int, _ floor: Int) -> Match? {
    guard isLettered(utf8, words[index]), let number = number(utf8, index), number.digits == 4,
      !number.isHijri, number.hasLetters,
      let date = Self.plainYear(number.value)
    else { return nil }
    return ([found(utf8, index...index, date)], index + 1)
  }

  /// Whether a word may be digits with letters behind: in Arabic only the era mark makes that a year.
  @inline(__always)
  private func isLettered(_ utf8: Span<UInt8>, _ word: Word) -> Bool {
    let last = utf8[Int(word.end) - 1]
    return switch language {
    case .arabic: last == 0x85
    case .turkish: last >= 0x61 && DateNumber.digit(utf8, Int(word.start)) != nil
    default: false
    }
  }

  /// A year that stands for itself.
  static func plainYear(_ value: Int) -> CalendarDate? {
    (1000...2100).contains(value) ? CalendarDate(year: value) : nil
  }
}

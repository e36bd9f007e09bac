/// What a word may mean in a date; one word may mean several things (`الثاني`, `mars`).
struct DateMeaning: Sendable, Equatable {
  /// A Gregorian month, or one of the Islamic or Iranian calendar, from 1; 0 for none.
  var month: UInt8 = 0
  var hijri: UInt8 = 0
  var jalali: UInt8 = 0
  /// The first word of a month of two: 1 تشرين, 2 كانون, 3 ربيع, 4 جمادى, 5 ذو.
  var head: UInt8 = 0
  /// The second word of ذو القعدة (11) and ذو الحجة (12).
  var tail: UInt8 = 0
  /// A day in words, or a part of one: 1 to 10, 20, 30.
  var ordinal: UInt8 = 0
  /// A unit of time, and how many of it the word itself says (`يومين`).
  var unit = Unit.none
  var count: UInt8 = 1
  /// Days from the reference date (`أمس` is -1), where `isDay` says so.
  var offset: Int8 = 0
  var flags: Flags = []

  enum Unit: UInt8, Sendable { case none, hour, day, week, month, year }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    /// May stand between the parts of a date (`من`, `of`, `de`).
    static let of = Flags(rawValue: 1 << 0)
    /// The word for a month before its name (`شهر`).
    static let monthWord = Flags(rawValue: 1 << 1)
    /// The word for a year before its number (`عام`).
    static let yearWord = Flags(rawValue: 1 << 2)
    /// A preposition that makes a number after it a year if nothing counted follows (`in 2006`).
    static let yearIntro = Flags(rawValue: 1 << 3)
    /// A word behind a year (`года`, `yılında`).
    static let yearTail = Flags(rawValue: 1 << 4)
    static let weekday = Flags(rawValue: 1 << 5)
    /// Before (`منذ 3 أيام`) and behind (`3 days ago`) a span that ended now.
    static let agoBefore = Flags(rawValue: 1 << 6)
    static let agoAfter = Flags(rawValue: 1 << 7)
    static let last = Flags(rawValue: 1 << 8)
    static let current = Flags(rawValue: 1 << 9)
    static let next = Flags(rawValue: 1 << 10)
    static let gregorianEra = Flags(rawValue: 1 << 11)
    static let hijriEra = Flags(rawValue: 1 << 12)
    static let beforeChrist = Flags(rawValue: 1 << 13)
    static let am = Flags(rawValue: 1 << 14)
    static let pm = Flags(rawValue: 1 << 15)
    /// A word before a time of day (`الساعة`, `at`).
    static let hourWord = Flags(rawValue: 1 << 16)
    /// Joins a Hijri date to its Gregorian twin (`الموافق`).
    static let agrees = Flags(rawValue: 1 << 17)
    /// Joins two days of one month (`7 و 9 نوفمبر`, `7 to 9 November`).
    static let range = Flags(rawValue: 1 << 18)
    /// A day named by its distance from today.
    static let isDay = Flags(rawValue: 1 << 19)
    /// A month name that is also a common word: it counts only with a capital (`may`, `march`).
    static let needsCapital = Flags(rawValue: 1 << 20)
  }

  /// Whether a date can be read from this word on, and not only have it beside its month or number.
  var isTurningPoint: Bool {
    month > 0 || hijri > 0 || jalali > 0 || head > 0
      || !flags.isDisjoint(with: [.yearWord, .yearIntro, .agoBefore, .isDay])
  }

  /// What two lists that share a word say together.
  mutating func merge(_ other: DateMeaning) {
    month = max(month, other.month)
    hijri = max(hijri, other.hijri)
    jalali = max(jalali, other.jalali)
    head = max(head, other.head)
    tail = max(tail, other.tail)
    ordinal = max(ordinal, other.ordinal)
    if unit == .none {
      unit = other.unit
      count = other.count
    }
    if offset == 0 { offset = other.offset }
    flags.formUnion(other.flags)
  }
}

/// The words of dates in one language, by `Word.key`.
struct DateWords: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 2048)
  private var places: [Int16] = Array(repeating: 0, count: 2048)
  private var meanings: [DateMeaning] = []
  /// A bit for each of 8,192 remainders of the keys that a date can turn on: it tells off most words of a text.
  private var sieve: [UInt64] = Array(repeating: 0, count: 128)

  /// The words of `language`.
  init(language: TextLanguage) {
    var scanner = WordScanner()
    let names = MonthNames.names(language)
    let prefixes = Self.prefixes(language)
    for (place, list) in names.gregorian.enumerated() {
      let list = language == .turkish ? Self.withCases(list) : list
      add(list, prefixes, &scanner) { $0.month = UInt8(place + 1) }
    }
    for (place, list) in names.hijri.enumerated() {
      add(list, prefixes, &scanner) { $0.hijri = UInt8(place + 1) }
    }
    for (place, list) in names.jalali.enumerated() {
      add(list, prefixes, &scanner) { $0.jalali = UInt8(place + 1) }
    }
    for (place, list) in names.heads.enumerated() {
      add(list, prefixes, &scanner) { $0.head = UInt8(place + 1) }
    }
    for (place, list) in names.tails.enumerated() {
      add(list, [""], &scanner) { $0.tail = UInt8(place + 11) }
    }
    add(names.needCapital, [""], &scanner) { $0.flags.insert(.needsCapital) }
    addPhrases(DateLists.lists(language), &scanner)
  }

  /// What the word with `key` may mean; nil for a word that dates have no use for.
  func meaning(_ key: UInt64) -> DateMeaning? {
    var slot = Int(truncatingIfNeeded: key) & 2047
    while keys[slot] != 0 {
      if keys[slot] == key { return meanings[Int(places[slot])] }
      slot = (slot + 1) & 2047
    }
    return nil
  }

  /// Whether a date may turn on the word with `key`; where one can, this is true.
  @inline(__always)
  func mayTurn(_ key: UInt64) -> Bool {
    sieve[Int(truncatingIfNeeded: key >> 6) & 127] >> (key & 63) & 1 == 1
  }

  /// Letters that a language writes onto month names.
  private static func prefixes(_ language: TextLanguage) -> [String] {
    switch language {
    case .arabic: ["", "و", "ف", "ب", "ل"]
    case .french: ["", "d'"]
    default: [""]
    }
  }

  /// Turkish names with the case endings that stand behind an apostrophe.
  private static func withCases(_ list: String) -> String {
    var forms = list
    for name in list.split(separator: " ") {
      for ending in [
        "ta", "te", "da", "de", "tan", "ten", "dan", "den", "ın", "in", "un", "ün", "a", "e",
      ] {
        forms += " " + name + "'" + ending
      }
    }
    return forms
  }

  private mutating func addPhrases(_ lists: DateLists, _ scanner: inout WordScanner) {
    for (place, list) in lists.ordinals.enumerated() {
      let value = place < 10 ? place + 1 : (place - 8) * 10
      add(list, [""], &scanner) { $0.ordinal = UInt8(value) }
    }
    for (list, flag) in lists.flags { add(list, [""], &scanner) { $0.flags.insert(flag) } }
    for (list, unit, count) in lists.units {
      add(list, [""], &scanner) {
        $0.unit = unit
        $0.count = count
      }
    }
    for (list, offset) in lists.days {
      add(list, [""], &scanner) {
        $0.offset = offset
        $0.flags.insert(.isDay)
      }
    }
  }

  /// Adds the words of `list`, parted by spaces, each behind each of `prefixes`.
  private mutating func add(
    _ list: String, _ prefixes: [String], _ scanner: inout WordScanner,
    _ edit: (inout DateMeaning) -> Void
  ) {
    var meaning = DateMeaning()
    edit(&meaning)
    for word in list.split(separator: " ") {
      for prefix in prefixes {
        let bytes = Array(prefix.utf8) + Array(word.utf8)
        var found: [Word] = []
        scanner.scan(bytes.span, into: &found)
        if let first = found.first { insert(first.key, meaning) }
      }
    }
  }

  /// Adds a meaning; the lists hold far fewer than 2,048 words.
  private mutating func insert(_ key: UInt64, _ meaning: DateMeaning) {
    if meaning.isTurningPoint { sieve[Int(truncatingIfNeeded: key >> 6) & 127] |= 1 << (key & 63) }
    var slot = Int(truncatingIfNeeded: key) & 2047
    while keys[slot] != 0 {
      if keys[slot] == key {
        meanings[Int(places[slot])].merge(meaning)
        return
      }
      slot = (slot + 1) & 2047
    }
    keys[slot] = key
    places[slot] = Int16(meanings.count)
    meanings.append(meaning)
  }
}

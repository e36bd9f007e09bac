import RafidText

/// What the lists of a language say of a word, for the summary and the keywords at once.
struct WordRoles: OptionSet {
  let rawValue: UInt16
  /// A function word.
  static let function = WordRoles(rawValue: 1)
  /// A content word that is never a keyword: a verb of saying, a day, a month, a measure.
  static let excluded = WordRoles(rawValue: 2)
  /// It may open a name and is no keyword alone: `New York`.
  static let opener = WordRoles(rawValue: 4)
  /// A noun follows: an article or preposition.
  static let cue = WordRoles(rawValue: 8)
  /// A character of a script without spaces that stands in no keyword: a particle, or hiragana.
  static let barrier = WordRoles(rawValue: 16)
  /// A character of such a script that opens no short keyword.
  static let weakOpener = WordRoles(rawValue: 32)
  /// A Chinese or Japanese character.
  static let han = WordRoles(rawValue: 64)
  static let katakana = WordRoles(rawValue: 128)
  /// A Thai or Lao vowel or mark that stands behind its consonant, and one that stands before it.
  static let leans = WordRoles(rawValue: 256)
  static let leads = WordRoles(rawValue: 512)

  /// What the character of a script without spaces at `index` is by its place in Unicode.
  static func ofCharacter(_ utf8: Span<UInt8>, at index: Int) -> WordRoles {
    guard index + 2 < utf8.count, utf8[index] & 0xF0 == 0xE0 else {
      return utf8[index] >= 0xE3 ? .han : []
    }
    let scalar =
      UInt32(utf8[index] & 0x0F) << 12 | UInt32(utf8[index + 1] & 0x3F) << 6
      | UInt32(utf8[index + 2] & 0x3F)
    switch scalar {
    case 0x0E30...0x0E3A, 0x0E45...0x0E4E, 0x0EB0...0x0EBC, 0x0EC6...0x0ECD: return .leans
    case 0x0E40...0x0E44, 0x0EC0...0x0EC4: return .leads
    case 0x3041...0x309F: return [.barrier, .han]
    case 0x30A1...0x30FF: return [.katakana, .han]
    default: return scalar >= 0x3000 ? .han : []
    }
  }
}

/// The roles of all listed words of one language, by `Word.key`, in one table.
struct WordRoleTable {
  private var table = KeyTable()

  /// The lists of `language`.
  init(language: TextLanguage) {
    add(FunctionWords(language: language), .function)
    add(
      KeywordExclusions.list(language) + " " + DateReader.monthNames(language), .excluded)
    add(KeywordLists.openers(language), .opener)
    add(KeywordLists.cues(language), .cue)
    add(KeywordLists.barriers, .barrier)
    add(KeywordLists.weakOpeners, .weakOpener)
  }

  /// The roles of the word with `key`.
  @inline(__always)
  func roles(_ key: UInt64) -> WordRoles {
    WordRoles(rawValue: UInt16(truncatingIfNeeded: table.value(key) ?? 0))
  }

  private mutating func add(_ list: String, _ role: WordRoles) {
    add(FunctionWords(list: list), role)
  }

  private mutating func add(_ words: FunctionWords, _ role: WordRoles) {
    for key in words.keys {
      let known = table.number(key, new: 0)
      table.replace(key, known | Int32(role.rawValue))
    }
  }
}

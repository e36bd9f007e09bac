/// Words that a full stop follows without ending the sentence, and words that begin one; own lists.
struct SentenceAbbreviations: Sendable {
  /// How a word bears on the full stop after it.
  enum Role: UInt8, Sendable {
    /// Never ends a sentence: a title, a reference (`Dr.`, `Abb.`).
    case title = 1
    /// Ends one only if a usual first word follows (`Inc.`, `U.S.`).
    case weak = 2
    /// Ends one before any capital (`etc.`, `p.m.`).
    case ending = 3
    /// A word that often stands first in a sentence and seldom first in a name.
    case starter = 4
  }

  /// Hashes of the words, with open addressing; 0 is free.
  private var hashes: [UInt64]
  private var roles: [UInt8]

  init(language: TextLanguage) {
    hashes = Array(repeating: 0, count: 1024)
    roles = Array(repeating: 0, count: 1024)
    let lists = Self.lists(language)
    add(lists.titles, .title)
    add(lists.weak, .weak)
    add(lists.ending, .ending)
    add(lists.starters, .starter)
  }

  /// Whether the word in `range` (letter case aside) has `role`; one word may have two.
  func role(_ utf8: Span<UInt8>, _ range: Range<Int>, starter: Bool) -> Role? {
    let hash = Self.hash(utf8, range, starter: starter)
    var slot = Int(truncatingIfNeeded: hash) & 1023
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return Role(rawValue: roles[slot]) }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  /// Adds the words of `list`, parted by spaces; the lists stay far below 1,024 words in all.
  private mutating func add(_ list: String, _ role: Role) {
    let bytes = Array(list.utf8)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
      if index > start {
        let hash = Self.hash(bytes.span, start..<index, starter: role == .starter)
        var slot = Int(truncatingIfNeeded: hash) & 1023
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & 1023 }
        if hashes[slot] == 0 {
          hashes[slot] = hash
          roles[slot] = role.rawValue
        }
      }
      start = index + 1
    }
  }

  /// FNV-1a over the word with Latin and Cyrillic capitals made small; starters hash apart.
  private static func hash(_ utf8: Span<UInt8>, _ range: Range<Int>, starter: Bool) -> UInt64 {
    var hash: UInt64 = starter ? 0x9E37_79B9_7F4A_7C15 : 14_695_981_039_346_656_037
    var previous: UInt8 = 0
    for index in range {
      var byte = utf8[index]
      if byte >= 0x41, byte <= 0x5A {
        byte |= 0x20
      } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E {
        byte |= 0x20
      } else if previous == 0xD0, byte >= 0x90, byte <= 0xAF {
        // А-Я become а-я: the second half crosses from D0 to D1, so only the low six bits are hashed.
        byte = (byte &+ 0x20) & 0xBF
      }
      if byte != 0xD0, byte != 0xD1 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
      previous = utf8[index]
    }
    return hash | 1
  }
}

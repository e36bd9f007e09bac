/// The function words of one language, as keys that `Word.key` is compared with; own short lists.
///
/// Only words without a subject of their own are in them (articles, prepositions, pronouns, conjunctions,
/// auxiliaries, common adverbs), not whatever is frequent: a list by frequency loses names.
public struct FunctionWords: Sendable {
  /// Keys with open addressing; 0 is free.
  private var slots: [UInt64] = Array(repeating: 0, count: 4096)
  /// A bit for each value of 12 bits that a key in `slots` has: most other words need no look there,
  /// which is large for the nearest cache.
  private var marks: [UInt64] = Array(repeating: 0, count: 64)

  /// The function words of `language`; none for one without a list.
  public init(language: TextLanguage) {
    self.init(list: Self.list(language))
    var scanner = WordScanner()
    if language == .arabic { insertArabicForms(&scanner) }
  }

  /// The words of `list`, parted by spaces; far fewer than 4,096.
  package init(list: String) {
    var scanner = WordScanner()
    var found: [Word] = []
    let bytes = Array(list.utf8)
    scanner.scan(bytes.span, into: &found)
    for word in found { insert(word.key) }
  }

  /// Whether a word with `key` is one of them.
  public func contains(_ key: UInt64) -> Bool {
    guard marks[Int(key >> 58)] >> (key >> 52 & 63) & 1 == 1 else { return false }
    var slot = Int(truncatingIfNeeded: key) & 4095
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & 4095
    }
    return false
  }

  /// Adds a key; the lists hold fewer than 3,000 forms, so a free slot is always near.
  private mutating func insert(_ key: UInt64) {
    guard key != 0 else { return }
    marks[Int(key >> 58)] |= 1 << (key >> 52 & 63)
    var slot = Int(truncatingIfNeeded: key) & 4095
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & 4095 }
    slots[slot] = key
  }

  /// Adds what Arabic writes together: prepositions with their pronouns, and all words behind و and ف.
  private mutating func insertArabicForms(_ scanner: inout WordScanner) {
    let words = Self.arabic.split(separator: " ")
    var forms: [UInt8] = []
    for host in Self.arabicHosts.split(separator: " ") {
      for suffix in Self.arabicPronouns.split(separator: " ") {
        for prefix in ["", "و", "ف"] {
          forms += Array(prefix.utf8) + Array(host.utf8) + Array(suffix.utf8) + [0x20]
        }
      }
    }
    for word in words {
      for prefix in ["و", "ف"] { forms += Array(prefix.utf8) + Array(word.utf8) + [0x20] }
    }
    var found: [Word] = []
    scanner.scan(forms.span, into: &found)
    for word in found { insert(word.key) }
  }
}

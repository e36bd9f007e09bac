/// The function words of one language, as keys that `Word.key` is compared with; own short lists.
///
/// Only words without a subject of their own are in them (articles, prepositions, pronouns, conjunctions,
/// auxiliaries, common adverbs), not whatever is frequent: a list by frequency loses names.
public struct FunctionWords: Sendable {
  /// Keys with open addressing, at most half of the slots taken; 0 is free.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  private var count = 0

  /// The function words of `language`; none for one without a list.
  public init(language: TextLanguage) {
    self.init(list: Self.list(language))
    var scanner = WordScanner()
    if language == .arabic { insertArabicForms(&scanner) }
  }

  /// The words of `list`, parted by spaces.
  package init(list: String) {
    var scanner = WordScanner()
    var found: [Word] = []
    let bytes = Array(list.utf8)
    scanner.scan(bytes.span, into: &found)
    for word in found { insert(word.key) }
  }

  /// Their keys, in no order.
  package var keys: [UInt64] { slots.filter { $0 != 0 } }

  /// Whether a word with `key` is one of them.
  public func contains(_ key: UInt64) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private mutating func insert(_ key: UInt64) {
    guard key != 0, !contains(key) else { return }
    if 2 * (count + 1) > slots.count {
      let old = slots
      slots = Array(repeating: 0, count: 2 * old.count)
      count = 0
      for key in old { insert(key) }
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = key
    count += 1
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

import RafidBytes
package import RafidFlow
import RafidText

/// Phrase rules in a table that finds, in one look-up a word, the rules whose phrase begins a line.
///
/// Phrases and lines are compared as folded words (`WordScanner`), so case, marks, Arabic
/// spellings, bullets, emoji and punctuation make no difference.
package struct PhraseRules: Sendable {
  /// The rules, built-in ones first.
  package let rules: [PhraseRule]
  /// Open addressing; a slot holds a phrase's key and the first rule with it, or -1.
  private var keys: [UInt64]
  private var heads: [Int32]
  /// The next rule with the same phrase, or -1.
  private var next: [Int32]
  /// A bit for each hash of a word that begins a phrase inside of lines.
  private var innerStarts = [UInt64](repeating: 0, count: 64)
  /// Words in the longest phrase.
  package let longestPhrase: Int

  /// The rules that come with the program.
  package static let builtIn = PhraseRules(rules: [])

  /// The built-in rules and `extra` ones.
  package init(extra: [PhraseRule]) { self.init(rules: extra) }

  /// The built-in rules and those of a file in the format of `PhraseRuleParser`.
  package init(file path: String, at place: PlanPlace) throws(PlanError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.contents(of: path, limit: Self.largestFile)
    } catch {
      throw PlanError(at: place, error.description)
    }
    let parsed = PhraseRuleParser.parse(String(decoding: bytes, as: UTF8.self))
    guard parsed.errors.isEmpty else {
      throw PlanError(
        parsed.errors.map { PlanProblem(at: place, "\(path), line \($0.line): \($0.message)") })
    }
    self.init(rules: parsed.rules)
  }

  private static let largestFile = 16 << 20

  private init(rules extra: [PhraseRule]) {
    rules = PhraseTables.rules + extra
    var capacity = 64
    while capacity < rules.count * 2 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    heads = [Int32](repeating: -1, count: capacity)
    next = [Int32](repeating: -1, count: rules.count)
    var scanner = WordScanner()
    var words: [Word] = []
    var longest = 0
    for index in rules.indices.reversed() {
      words.removeAll(keepingCapacity: true)
      // `#` stands for any number, and all numbers share one key.
      let phrase = rules[index].phrase.utf8.map { $0 == 0x23 ? 0x30 : $0 }
      scanner.scan(phrase.span, into: &words)
      if words.isEmpty || words.count > PhraseRuleParser.maximumWords { continue }
      longest = max(longest, words.count)
      var key = PhraseKey()
      for word in words { key.add(word) }
      let slot = PhraseRules.slot(of: key.value, in: keys, heads)
      keys[slot] = key.value
      next[index] = heads[slot]
      heads[slot] = Int32(index)
      if rules[index].position == .anywhere || rules[index].position == .tail {
        let bit = PhraseRules.bit(of: words[0])
        innerStarts[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
    longestPhrase = longest
  }

  /// A phrase that stands inside of lines may begin with `word`.
  func mayBeginInside(_ word: Word) -> Bool {
    let bit = PhraseRules.bit(of: word)
    return innerStarts[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(of word: Word) -> Int {
    var key = PhraseKey()
    key.add(word)
    return Int(truncatingIfNeeded: key.value >> 40) & 4095
  }

  /// The first rule whose phrase has this key; follow with `rule(after:)`.
  func firstRule(_ key: PhraseKey) -> Int32 {
    heads[PhraseRules.slot(of: key.value, in: keys, heads)]
  }

  /// The next rule with the same phrase, or -1.
  func rule(after index: Int32) -> Int32 { next[Int(index)] }

  private static func slot(of key: UInt64, in keys: [UInt64], _ heads: [Int32]) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
    while heads[slot] >= 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

/// A running key over the words of a phrase; every number counts as the same word.
struct PhraseKey {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let anyNumber: UInt64 = 0xD1B5_4A32_D192_ED03

  mutating func add(_ word: Word) {
    let key = word.kind == .number ? Self.anyNumber : word.key
    value = (value ^ key) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 29
  }
}

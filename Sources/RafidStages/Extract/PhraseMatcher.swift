import RafidText

/// Finds the phrase rule that a block matches, by its words and by the shape of the line.
struct PhraseMatcher {
  /// A rule and the offset in the text where what follows the phrase begins.
  struct Match {
    var rule: Int32
    var rest: Int
  }

  /// Blocks longer than this are prose and are never looked up.
  static let longestLine = 900
  /// Most words after `marker:`; a tag list may be longer.
  private static let restWords = 30
  private static let tagWords = 90
  private static let nameWords = 8
  /// Weight up to which a line may begin with a phrase and go for it.
  private static let startWeight: Int32 = 150
  /// The same at the head and the foot, where a notice may be a whole paragraph.
  private static let placedWeight: Int32 = 420
  private static let noticeWeight: Int32 = 700
  /// Words that a name may have before a biography's verb.
  private static let nameBeforeVerb = 6

  let rules: PhraseRules
  private var scanner = WordScanner()
  private(set) var words: [Word] = []

  init(rules: PhraseRules) { self.rules = rules }

  /// Scans the words of a block; their offsets count from the block's first byte.
  mutating func scan(_ text: Span<UInt8>, _ block: Block) {
    words.removeAll(keepingCapacity: true)
    scanner.scan(text.extracting(Int(block.start)..<Int(block.end)), into: &words)
  }

  /// The rule with the longest phrase that `block` matches.
  mutating func match(_ text: Span<UInt8>, _ block: Block) -> Match? {
    guard block.end - block.start <= Self.longestLine, mayMatch(text, block) else { return nil }
    scan(text, block)
    var best: Match?
    var key = PhraseKey()
    for count in 1..<min(words.count, rules.longestPhrase) + 1 {
      key.add(words[count - 1])
      var index = rules.firstRule(key)
      while index >= 0 {
        if fits(rules.rules[Int(index)], count, text, block) {
          best = Match(rule: index, rest: restStart(text, block, count))
        }
        index = rules.rule(after: index)
      }
    }
    return best ?? closingBracket(text, block)
  }

  /// Bytes in which the words of any phrase at the beginning of a line stand, mostly.
  private static let head = 160

  /// False for a paragraph, too heavy to have a phrase inside and in no bracket, that does not
  /// begin with one.
  private mutating func mayMatch(_ text: Span<UInt8>, _ block: Block) -> Bool {
    let last = text[Int(block.end) - 1]
    guard block.weight > Self.placedWeight, last != 0x29, last != 0x5D else { return true }
    var end = Int(block.start) + Self.head
    while end > Int(block.start), end >= Int(block.end) || text[end] != 0x20 { end -= 1 }
    words.removeAll(keepingCapacity: true)
    scanner.scan(text.extracting(Int(block.start)..<end), into: &words)
    guard words.count > rules.longestPhrase else { return true }
    var key = PhraseKey()
    for word in words.prefix(rules.longestPhrase) {
      key.add(word)
      if rules.firstRule(key) >= 0 { return true }
    }
    return false
  }

  private func fits(
    _ rule: PhraseRule, _ count: Int, _ text: Span<UInt8>, _ block: Block
  ) -> Bool {
    let left = words.count - count
    switch rule.position {
    case .line:
      return left == 0 || (left == 1 && words[count].kind == .number)
    case .lead:
      if left == 0 { return true }
      let most =
        switch rule.action {
        case .tags: Self.tagWords
        case .author, .source: Self.nameWords
        default: Self.restWords
        }
      let isTitle = rule.kind == .related || rule.kind == .media
      return left <= most && !(isTitle && block.ending == .stop && block.linkShare <= 60)
        && hasMark(text, block, after: count)
    case .start:
      if left == 0 { return true }
      // A headline behind the phrase is no sentence.
      if rule.kind == .related && block.ending == .stop { return false }
      // A notice may be a whole paragraph wherever it stands.
      let isNotice = rule.kind == .notice || rule.kind == .rights
      let most = isNotice ? Self.noticeWeight : Self.placedWeight
      return block.weight <= (rule.place == .any && !isNotice ? Self.startWeight : most)
    case .bracket, .within, .anywhere, .tail:
      return false
    }
  }

  /// The rule whose phrase fills the brackets that close the block: a picture credit.
  private func closingBracket(_ text: Span<UInt8>, _ block: Block) -> Match? {
    guard block.weight <= Self.startWeight * 2, block.end > block.start else { return nil }
    let last = text[Int(block.end) - 1]
    guard last == 0x29 || last == 0x5D else { return nil }
    var open = Int(block.end) - 1
    while open > Int(block.start), text[open] != 0x28, text[open] != 0x5B { open -= 1 }
    guard open > Int(block.start) else { return nil }
    let inside = words.indices.filter { Int(words[$0].start) + Int(block.start) > open }
    guard let first = inside.first, inside.count <= Self.nameWords else { return nil }
    // The phrase begins the brackets, or ends them: `(Photo by …)`, `(… via Getty Images)`.
    for start in inside {
      var key = PhraseKey()
      for end in start..<min(words.count, start + rules.longestPhrase) {
        key.add(words[end])
        guard start == first || end == words.count - 1 else { continue }
        var index = rules.firstRule(key)
        while index >= 0 {
          if rules.rules[Int(index)].position == .bracket {
            return Match(rule: index, rest: open)
          }
          index = rules.rule(after: index)
        }
      }
    }
    return nil
  }

  /// The rule whose phrase stands inside of `block`, of those that the block's place allows; to be
  /// asked after `match` has scanned the block.
  func inner(_ text: Span<UInt8>, _ block: Block, isHead: Bool, isFoot: Bool) -> Match? {
    guard block.weight <= Self.placedWeight, block.end - block.start <= Self.longestLine else {
      return nil
    }
    for start in words.indices where rules.mayBeginInside(words[start]) {
      var key = PhraseKey()
      for end in start..<min(words.count, start + rules.longestPhrase) {
        key.add(words[end])
        var index = rules.firstRule(key)
        while index >= 0 {
          let rule = rules.rules[Int(index)]
          let isInPlace =
            switch rule.place {
            case .any: true
            case .head: isHead
            case .foot: isFoot
            case .edge: isHead || isFoot
            }
          if isInPlace && stands(rule, end, text, block) {
            return Match(rule: index, rest: Int(block.end))
          }
          index = rules.rule(after: index)
        }
      }
    }
    return nil
  }

  private func stands(
    _ rule: PhraseRule, _ last: Int, _ text: Span<UInt8>, _ block: Block
  ) -> Bool {
    switch rule.position {
    case .anywhere: return true
    case .tail:
      let left = words.count - last - 1
      return left > 0 && left <= Self.nameWords && block.weight <= Self.startWeight * 2
        && hasMark(text, block, after: last + 1)
    default: return false
    }
  }

  /// The rules of biographies whose phrase stands after a name that begins the block.
  mutating func biographyCues(_ text: Span<UInt8>, _ block: Block) -> (rule: Int32, count: Int) {
    scan(text, block)
    var found: Int32 = -1
    var end = 0
    var cues = 0
    var start = 0
    while start + 1 < words.count {
      start += 1
      let first = start
      var key = PhraseKey()
      for index in first..<min(words.count, first + rules.longestPhrase) {
        key.add(words[index])
        var rule = rules.firstRule(key)
        while rule >= 0 {
          if rules.rules[Int(rule)].position == .within {
            if found < 0 && first <= Self.nameBeforeVerb { found = rule }
            // Phrases that overlap are one cue.
            if end <= first { cues += 1 }
            end = index + 1
          }
          rule = rules.rule(after: rule)
        }
      }
    }
    return (found, cues)
  }

  /// A mark such as `:` or `|` parts the phrase from the rest.
  private func hasMark(_ text: Span<UInt8>, _ block: Block, after count: Int) -> Bool {
    let from = Int(block.start) + Int(words[count - 1].end)
    let to = Int(block.start) + Int(words[count].start)
    for index in from..<max(from, to) {
      switch text[index] {
      case 0x3A, 0x7C, 0x2F, 0x2D, 0x3E: return true
      // The colon, the dashes, the bar and the arrows of other scripts: all of three bytes but
      // the guillemets; spaces (U+2000 to U+200F) are no marks.
      case 0xEF where index + 2 < to && text[index + 1] == 0xBC: return true
      case 0xE2 where index + 2 < to:
        if text[index + 1] != 0x80 || text[index + 2] >= 0x90 { return true }
      case 0xC2 where index + 1 < to && text[index + 1] == 0xBB: return true
      default: continue
      }
    }
    return false
  }

  private func restStart(_ text: Span<UInt8>, _ block: Block, _ count: Int) -> Int {
    count < words.count ? Int(block.start) + Int(words[count].start) : Int(block.end)
  }
}

import RafidText

/// Takes boilerplate out of the blocks of one document, by phrase, shape and position together.
///
/// A phrase decides over its own line only. What follows a marker goes when its shape (links,
/// bullets) or its place (behind the foot of the article) says so too.
struct BlockCleaner {
  /// Paragraphs about authors (one each, and who else helped) at the end of an article.
  private static let mostBiographies = 3

  var matcher: PhraseMatcher
  /// Weight of the prose before each block, and of all of it at the end.
  var proseBefore: [Int32] = []

  init(rules: PhraseRules) { matcher = PhraseMatcher(rules: rules) }

  var rules: [PhraseRule] { matcher.rules.rules }

  /// Finds the blocks without words and the rules that the others match.
  mutating func match(_ text: Span<UInt8>, _ blocks: inout [Block]) {
    findWordless(text, &blocks)
    weigh(blocks)
    findPhrases(text, &blocks)
  }

  /// Weight up to which a line may be nothing but a date: `Thursday, 21 September 2023, 10:15`.
  private static let longestDate: Int32 = 64
  private static let fewestDigits = 4

  /// Finds lines around the head that are a date.
  private func findDates(_ text: Span<UInt8>, _ blocks: inout [Block]) {
    for index in blocks.indices where blocks[index].isKept && isHead(index) {
      let block = blocks[index]
      guard block.weight <= Self.longestDate, block.kind == .paragraph, block.ending == .open
      else { continue }
      var digits = 0
      var isClause = false
      for place in block.range {
        if text[place] >= 0x30 && text[place] <= 0x39 { digits += 1 }
        // U+FF0C parts the clauses of a Chinese sentence.
        if place > 0 && text[place] == 0x8C && text[place - 1] == 0xBC { isClause = true }
      }
      if digits >= Self.fewestDigits, !isClause, MetadataDate.read(text.bytes(block.range)) != nil {
        blocks[index].signal = .dateLine
      }
    }
  }

  /// Sets `signal` of every block of `blocks`; blocks that have one already keep it.
  mutating func clean(_ text: Span<UInt8>, _ blocks: inout [Block], into article: inout Article) {
    findCaptions(text, &blocks)
    findDates(text, &blocks)
    applyRules(text, &blocks, into: &article)
    for _ in 0..<Self.mostBiographies where findBiography(text, &blocks, article) {}
  }

  /// Weighs the prose before each block.
  private mutating func weigh(_ blocks: [Block]) {
    proseBefore.removeAll(keepingCapacity: true)
    var sum: Int32 = 0
    for block in blocks {
      proseBefore.append(sum)
      if block.isKept && block.isProse { sum = sum &+ block.weight }
    }
    proseBefore.append(sum)
  }

  var proseTotal: Int32 { proseBefore.last ?? 0 }
  func proseAfter(_ index: Int) -> Int32 { proseTotal - proseBefore[index + 1] }

  /// At most a third of the prose follows.
  func isFoot(_ index: Int) -> Bool { proseAfter(index) <= proseTotal / 3 }
  /// At most a fifth of the prose stands before.
  func isHead(_ index: Int) -> Bool { proseBefore[index] <= proseTotal / 5 }

  /// Weight up to which a line that begins with © is a picture's or a page's notice.
  private static let longestNotice: Int32 = 200

  private func findWordless(_ text: Span<UInt8>, _ blocks: inout [Block]) {
    for index in blocks.indices
    where blocks[index].isKept && blocks[index].weight <= Self.longestNotice
      && text.hasPrefix("©", blocks[index].range)
    {
      // A longer one says what the picture shows.
      blocks[index].signal =
        blocks[index].weight >= Block.proseWeight ? .caption : .copyright
    }
    for index in blocks.indices where blocks[index].isKept && blocks[index].weight < 8 {
      switch LineShape(text, blocks[index].range) {
      case .wordless: blocks[index].signal = .noWords
      case .playerTime: blocks[index].signal = .playerTime
      case .words: continue
      }
    }
  }

  /// Matches every block, then holds the matches against their place.
  private mutating func findPhrases(_ text: Span<UInt8>, _ blocks: inout [Block]) {
    for index in blocks.indices where blocks[index].isKept {
      guard
        let match = matcher.match(text, blocks[index])
          ?? inner(text, blocks[index], index)
      else { continue }
      blocks[index].rule = match.rule
      blocks[index].rest = Int32(truncatingIfNeeded: match.rest)
    }
    for index in blocks.indices where blocks[index].rule >= 0 {
      let inPlace =
        switch rules[Int(blocks[index].rule)].place {
        case .any: true
        case .head: isHead(index)
        case .foot: isFoot(index) || closesBeside(blocks, index)
        case .edge: isHead(index) || isFoot(index)
        }
      // Before any prose, `Watch: …` is how a title may begin.
      let opensTitle =
        blocks[index].rest < blocks[index].end && proseBefore[index] == 0
        && rules[Int(blocks[index].rule)].kind == .related
      if !inPlace || opensTitle { blocks[index].rule = -1 }
    }
  }

  /// The rule of a phrase inside of the block, unless the block is all of the text.
  private func inner(_ text: Span<UInt8>, _ block: Block, _ index: Int) -> PhraseMatcher.Match? {
    guard proseTotal - block.weight >= Block.proseWeight else { return nil }
    return matcher.inner(text, block, isHead: isHead(index), isFoot: isFoot(index))
  }

  /// The block before or after carries a closing phrase too: such lines stand together at the
  /// end of an article, even when another article is hung on behind them.
  private func closesBeside(_ blocks: [Block], _ index: Int) -> Bool {
    for other in [index - 1, index + 1] where blocks.indices.contains(other) {
      if blocks[other].rule >= 0, rules[Int(blocks[other].rule)].kind.closesArticles { return true }
    }
    return false
  }
}

extension PhraseRule.Kind {
  /// Stands behind the last paragraph of an article.
  var closesArticles: Bool {
    switch self {
    case .related, .source, .tags, .share, .comments, .rights: true
    default: false
    }
  }
}

extension Block {
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// What kind of characters a short line is made of.
enum LineShape {
  case words
  /// A clock as players show it: `0:00`, `01:23 / 04:56`.
  case playerTime
  /// Marks, figures in no sentence, rows of dashes.
  case wordless

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    var digits = 0
    var colons = 0
    var others = 0
    for index in range {
      switch text[index] {
      case 0x30...0x39: digits += 1
      case 0x3A: colons += 1
      case 0x20, 0x2F, 0x2D, 0x7C: continue
      case 0x41...0x5A, 0x61...0x7A:
        self = .words
        return
      case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xED, 0xEF:
        self = .words
        return
      default: others += 1
      }
    }
    if colons > 0 && digits >= 3 && others == 0 {
      self = .playerTime
    } else {
      // A figure alone may be the heading of a list ("2", "2024"); marks alone say nothing.
      self = digits > 0 ? .words : .wordless
    }
  }
}

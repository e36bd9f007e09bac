import RafidStages
import Testing

/// Rules are data: every row proves itself.
struct PhraseRuleTests {
  /// Prose that stands around the line under test, in no language of the tables.
  static let paragraph =
    "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut "
    + "labore et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation ullamco "
    + "laboris nisi ut aliquip ex ea commodo consequat."

  static let table = PhraseTables.rules.enumerated().map { ($0.offset, $0.element) }

  /// The lines of the text that is left when `line` stands where `place` asks for.
  static func lines(with line: String, at place: PhraseRule.Place, last: Bool) -> [String] {
    var lines = (1...6).map { "\(paragraph) \($0)x." }
    switch place {
    case .head: lines.insert(line, at: 0)
    case .foot, .edge: lines.insert(line, at: last ? 6 : 5)
    case .any: lines.insert(line, at: last ? 6 : 3)
    }
    var extractor = ArticleExtractor()
    var article = Article()
    extractor.extractText(Array(lines.joined(separator: "\n\n").utf8).span, into: &article)
    var left = String(decoding: article.text, as: UTF8.self).split(separator: "\n").map(String.init)
    // A line at the head that no rule takes may be taken for the title: it survived.
    if let title = article.title { left.append(String(decoding: title.value, as: UTF8.self)) }
    return left
  }

  @Test("every table parses without an error")
  func tablesParse() {
    for table in PhraseTables.all { #expect(PhraseRuleParser.parse(table).errors == []) }
    #expect(PhraseTables.rules.count > 900)
    #expect(PhraseRules.builtIn.longestPhrase <= PhraseRuleParser.maximumWords)
  }

  @Test("every rule's example is removed and its negative example survives")
  func examples() {
    for (index, rule) in Self.table {
      let isLast = rule.kind == .biography || rule.action == .rest
      let place: PhraseRule.Place = rule.kind == .byline && rule.place == .any ? .head : rule.place
      let left = Self.lines(with: rule.example, at: place, last: isLast)
      let isRemoved = !left.contains(rule.example)
      #expect(isRemoved, "\(index) \(rule.language) \(rule.phrase)")
      let kept = Self.lines(with: rule.negative, at: place, last: isLast)
      let survives = kept.contains(rule.negative) && kept.count == 7
      #expect(survives, "\(index) \(rule.language) \(rule.phrase)")
    }
  }

  @Test("a rule of the user's own joins the built-in ones")
  func extraRules() {
    let parsed = PhraseRuleParser.parse("xx\tshare\tzap the nod\tline\tline\t=\tzap the nods.")
    #expect(parsed.errors.isEmpty)
    var extractor = ArticleExtractor(rules: PhraseRules(extra: parsed.rules))
    var article = Article()
    let text = "\(Self.paragraph)\n\nZap the nod!\n\n\(Self.paragraph)"
    extractor.extractText(Array(text.utf8).span, into: &article)
    #expect(!String(decoding: article.text, as: UTF8.self).contains("Zap"))
  }

  @Test(
    "a bad line is reported with its number",
    arguments: [
      ("# note\n\nen\trelated\tx", 3, "7 fields parted by tabs expected, 3 found"),
      ("en\tfoo\tx\tline\tline\t=\ty", 1, "unknown kind 'foo'"),
      ("en\tshare\tx\tmiddle\tline\t=\ty", 1, "unknown position 'middle'"),
      ("en\tshare\tx\tline@top\tline\t=\ty", 1, "unknown place 'top'"),
      ("en\tshare\tx\tline\tburn\t=\ty", 1, "unknown action 'burn'"),
      ("en\tshare\t--\tline\tline\t=\ty", 1, "the phrase has no word"),
    ])
  func errors(table: String, line: Int, message: String) {
    let errors = PhraseRuleParser.parse(table).errors
    #expect(errors.count == 1)
    #expect(errors.first?.line == line)
    #expect(errors.first?.message.hasPrefix(message) == true)
  }
}

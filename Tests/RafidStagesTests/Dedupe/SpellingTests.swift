import RafidStages
import Testing

/// Ways to write the same text: each changes every place where it applies, and the copy must be an
/// exact duplicate.
@Suite struct SpellingTests {
  private static let article = """
    أعلنت وزارة الصحة اليوم الأربعاء عن تسجيل 1250 إصابة جديدة في مختلف المدن، وقالت المتحدثة باسم \
    الوزارة إن المستشفيات «تعمل بكامل طاقتها» منذ مطلع الأسبوع الماضي، وأن مسؤولي القرى على شاطئ \
    البحر سيبدأون حملة التلقيح؛ هل يكفي هذا أو لا يكفي؟
    """

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var from: String
    var to: String
    var testDescription: String { name }
    init(_ name: String, _ from: String, _ to: String) {
      self.name = name
      self.from = from
      self.to = to
    }
  }

  static let cases: [Case] = [
    Case("a fatha", "و", "و\u{64E}"), Case("shadda and damma", "م", "م\u{651}\u{64F}"),
    Case("a superscript alef", "ا", "ا\u{670}"), Case("tanwin", "عن", "عن\u{64D}"),
    Case("tatweel", "ح", "ح\u{640}"), Case("long tatweel", "ب", "ب\u{640}\u{640}\u{640}"),
    Case("alef without hamza above", "أ", "ا"), Case("alef without hamza below", "إ", "ا"),
    Case("alef with madda", "أ", "آ"), Case("alef wasla", "أ", "ٱ"),
    Case("alef and a combining hamza", "أ", "ا\u{654}"), Case("waw for hamza on waw", "ؤ", "و"),
    Case("ya for hamza on ya", "ئ", "ي"), Case("alef maqsura for hamza on ya", "ئ", "ى"),
    Case("alef maqsura for ya", "ي", "ى"), Case("ya for alef maqsura", "ى", "ي"),
    Case("Farsi ya", "ي", "ی"), Case("ha for ta marbuta", "ة", "ه"),
    Case("ta marbuta goal", "ة", "ۃ"), Case("ha goal", "ه", "ہ"), Case("keheh", "ك", "ک"),
    Case("Arabic digits", "1250", "١٢٥٠"), Case("Persian digits", "1250", "۱۲۵۰"),
    Case("curly quotes", "«", "“"), Case("single guillemet", "»", "›"),
    Case("apostrophe", "«", "'"),
    Case("a Latin comma", "،", ","), Case("a Latin semicolon", "؛", ";"),
    Case("a Latin question mark", "؟", "?"), Case("no point at the end", "؟", ""),
    Case("zero-width non-joiner", " ", " \u{200C}"), Case("zero-width joiner", "ل", "ل\u{200D}"),
    Case("zero-width space", " ", "\u{200B} "), Case("byte order mark", "ا", "\u{FEFF}ا"),
    Case("word joiner", "ا", "ا\u{2060}"), Case("right-to-left mark", " ", " \u{200F}"),
    Case("bidi isolates", "عن", "\u{2067}عن\u{2069}"), Case("two spaces", " ", "  "),
    Case("no-break space and a line end", " ", "\u{A0}\n"), Case("lam-alef ligature", "لا", "ﻻ"),
    Case("a presentation form", "م", "ﻣ"), Case("named entity", "«", "&laquo;"),
    Case("quote entity", "«", "&quot;"), Case("decimal entity", "»", "&#34;"),
    Case("hexadecimal entity", "»", "&#xBB;"), Case("space entity", " ", "&nbsp;"),
    Case("mark entity", "هل", "&rlm;هل"),
  ]

  @Test("Copies that differ only in spelling are exact duplicates", arguments: cases)
  func spelling(of copy: Case) {
    #expect(Self.article.contains(copy.from))
    var deduper = Deduper()
    #expect(deduper.decide(Self.article) == .new)
    #expect(deduper.decide(Self.article.replacing(copy.from, with: copy.to)) == .exact(of: 0))
  }

  @Test("All of them together are one too, and another word is none")
  func together() {
    let alone = ["ى", "آ", "ٱ", "“", "›", "ﻻ", "ﻣ"]
    let both = Self.cases.filter { !alone.contains($0.to) }.reduce(Self.article) {
      $0.replacing($1.from, with: $1.to)
    }
    var deduper = Deduper()
    #expect(deduper.decide(Self.article) == .new)
    #expect(deduper.decide(both) == .exact(of: 0))
    #expect(deduper.decide(Self.article.replacing("حملة", with: "جملة")) != .exact(of: 0))
  }
}

import Foundation
import RafidStages
import Testing

/// Mutated pages and texts: whatever comes in, something comes out.
struct ExtractFuzzTests {
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 31
    }
  }

  static let pieces: [[UInt8]] = [
    "<p>", "</p>", "<a href=x>", "<table><tr><td>", "<li>", "\u{FEFC}", "\u{202B}", "اقرأ أيضا:",
    "{\"@type\":\"Article\",\"author\":[{", "]}]", "\\ud83d", "\\u00", "&amp;", "<h1>", "0:00",
    "<script type=\"application/ld+json\">", "2024-03-", "#,،|", "\n\n\n", "(AP)", "<br><br>", "–",
  ].map { Array($0.utf8) }

  static func mutate(_ bytes: [UInt8], _ random: inout Generator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1:
        bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &random)))
      case 2: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: at)
      case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 60)], at: at)
      default: bytes.removeSubrange(at...)
      }
    }
    return bytes
  }

  @Test("no mutated input stops the extractor, and a second run says the same")
  func mutations() {
    var random = Generator(state: 7)
    var extractor = ArticleExtractor()
    var first = Article()
    var second = Article()
    let rules = PhraseTables.rules
    let text = TextTests.body.joined(separator: "\n")
    for round in 0..<1_500 {
      let rule = rules[round * 7 % rules.count]
      let seed = round % 2 == 0 ? PageTests.page : "\(rule.example)\n\(text)\n\(rule.example)"
      let input = Self.mutate(Array(seed.utf8), &random)
      extractor.extractHTML(input.span, url: input, into: &first)
      extractor.extractHTML(input.span, url: input, into: &second)
      #expect(first.text == second.text)
      extractor.extractText(input.span, into: &first)
      extractor.extractText(input.span, into: &second)
      #expect(first.text == second.text)
      #expect(first.text.count <= input.count * 2)
    }
  }

  static let seconds = ProcessInfo.processInfo.environment["RAFID_FUZZ_SECONDS"].flatMap(
    Double.init)

  /// Real pages below the folder that RAFID_FUZZ_PAGES names, to mutate beside the written ones.
  static var pages: [[UInt8]] {
    guard let folder = ProcessInfo.processInfo.environment["RAFID_FUZZ_PAGES"] else { return [] }
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".html") }.sorted().prefix(200).compactMap {
      FileManager.default.contents(atPath: "\(folder)/\($0)").map { [UInt8]($0) }
    }
  }

  /// Bytes of the process in memory.
  static var resident: Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(
      separator: " ")
    return (fields.flatMap { Int($0[1]) } ?? 0) * 4096
  }

  /// Each input follows from its number alone; the last number printed is near the one that failed.
  @Test(
    "a long run of mutated pages: RAFID_FUZZ_SECONDS says how long", .enabled(if: seconds != nil))
  func long() {
    let seeds = [PageTests.page, OutputTests.page].map { Array($0.utf8) } + Self.pages
    var options = ArticleExtractor.Options()
    options.explains = true
    options.format = .markdown
    var extractor = ArticleExtractor(options: options)
    var article = Article()
    var settled = 0
    var number: UInt64 = 0
    let end = ContinuousClock.now + .seconds(Self.seconds ?? 0)
    while ContinuousClock.now < end {
      var random = Generator(state: number &* 0x9E37_79B9_7F4A_7C15)
      var input = seeds[Int.random(in: 0..<seeds.count, using: &random)]
      if Int.random(in: 0..<4, using: &random) == 0 {
        let other = seeds[Int.random(in: 0..<seeds.count, using: &random)]
        let cut = Int.random(in: 0...other.count, using: &random)
        input = Array(input.prefix(Int.random(in: 0...input.count, using: &random)) + other[cut...])
      }
      input = Self.mutate(input, &random)
      extractor.extractHTML(input.span, url: input, into: &article)
      let text = article.text
      extractor.extractHTML(input.span, url: input, into: &article)
      #expect(article.text == text, "input \(number)")
      if number % 8 == 0 { extractor.extractText(input.span, into: &article) }
      number += 1
      if number == 20_000 { settled = Self.resident }
      if number % 50_000 == 0 { print("\(number) inputs, \(Self.resident >> 20) MB") }
    }
    print(
      "\(number) inputs, \(Self.resident >> 20) MB at the end, \(settled >> 20) MB after 20,000")
    if settled > 0 { #expect(Self.resident < settled + 64 << 20) }
  }

  @Test("deep, wide and long pages come out")
  func large() {
    var extractor = ArticleExtractor()
    var article = Article()
    for html in [
      String(repeating: "<div>", count: 20_000) + "x",
      String(repeating: "<a href=x><b><p>", count: 5_000),
      String(repeating: "<h2><a href=x>a</a></h2><p>b.</p>", count: 5_000),
      String(repeating: "word, and more. ", count: 50_000),
      String(repeating: "<br>", count: 50_000),
      String(repeating: "<p>A line of it.", count: 20_000),
      "<script type=application/ld+json>" + String(repeating: "[{\"a\":", count: 20_000),
    ] {
      extractor.extractHTML(Array(html.utf8).span, url: [], into: &article)
      extractor.extractText(Array(html.utf8).span, into: &article)
    }
  }
}

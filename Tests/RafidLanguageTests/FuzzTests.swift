import RafidLanguage
import Testing

/// SplitMix64, so that each run mutates alike.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

private let seeds = [
  "The minister said <b>that</b> the schools &amp; shops would open, see https://example.com now",
  "أعلن الوزير أن المدارس ستفتح أبوابها من جديد", "部长说学校将在下周一重新开学 東京は雨です",
  "รัฐมนตรีกล่าวว่าโรงเรียนจะเปิดอีกครั้ง", "\u{10FFFF}\u{1F600}𐌀 �\u{0}", "<a <b &x;&#1 @ :// www.",
]

@Test("Any bytes give a guess in bounds, and the same one each time", arguments: seeds.indices)
func anyBytesAreRead(index: Int) {
  var generator = Generator(state: UInt64(index) + 1)
  var detector = LanguageDetector()
  var other = LanguageDetector()
  for round in 0..<1500 {
    var bytes = Array(seeds[index].utf8)
    if round % 50 == 0 { bytes = Array(repeatElement(bytes, count: 400).joined()) }
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      }
    }
    let guess = detector.detect(bytes.span)
    #expect(guess.confidence >= 0 && guess.confidence <= 1.0001)
    #expect(guess.runnersUp.count <= 3)
    #expect(guess == other.detect(bytes.span))
    if round % 10 == 0 {
      let total = detector.shares(bytes.span, of: guess).reduce(0) { $0 + $1.share }
      #expect(total == 0 || abs(total - 1) < 1e-9)
    }
  }
}

@Test("A detector keeps nothing of the text before")
func nothingIsKept() {
  var generator = Generator(state: 77)
  var used = LanguageDetector()
  for _ in 0..<200 {
    let text = seeds.randomElement(using: &generator) ?? ""
    let bytes = Array(text.utf8)
    var fresh = LanguageDetector()
    let guess = used.detect(bytes.span)
    #expect(guess == fresh.detect(bytes.span))
    #expect(used.shares(bytes.span, of: guess) == fresh.shares(bytes.span, of: guess))
  }
}

import RafidStages
import RafidText

/// A generator with a fixed seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Scans, fingerprints and decides texts one after the other; ordinals count from 0.
struct Deduper {
  private var scanner = WordScanner()
  private var printer: Fingerprinter
  private var index: SeenIndex
  private var next = 0

  init(_ settings: NearSettings = NearSettings()) {
    printer = Fingerprinter(settings)
    index = SeenIndex(settings)
  }

  mutating func decide(_ text: String) -> SeenAnswer { decide(Array(text.utf8)) }

  mutating func decide(_ utf8: [UInt8]) -> SeenAnswer {
    var words: [Word] = []
    scanner.scan(utf8.span, into: &words)
    next += 1
    return index.decide(printer.fingerprint(utf8.span, words: words), ordinal: next - 1)
  }
}

/// `count` words drawn from a vocabulary of made words.
func madeText(_ count: Int, seed: UInt64) -> [String] {
  var random = SeededGenerator(seed: seed)
  return (0..<count).map { _ in "w\(Int.random(in: 0..<5000, using: &random))" }
}

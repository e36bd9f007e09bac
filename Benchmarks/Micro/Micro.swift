import RafidBytes
import RafidFlow
import RafidHTML
import RafidLanguage
import RafidStages
import RafidText

/// Runs one part of Rafid over files, over and over, for a clock or a counter of instructions that
/// watches the process: `rafid-micro PART TIMES FILE...`.
@main enum Micro {
  /// What a part does with all inputs once; it owns its scratch memory, as a worker does.
  private typealias Round = () throws -> Void

  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 3, let times = Int(words[2]), let part = parts[words[1]] else {
      print("rafid-micro PART TIMES FILE...; PART is one of", parts.keys.sorted())
      return
    }
    let round = try part(Array(words[3...]))
    for _ in 0..<times { try round() }
  }

  private static let parts: [String: @Sendable ([String]) throws -> Round] = [
    "iterate": iterate, "parse": parse, "extract": extract, "words": words,
    "fingerprint": fingerprint, "language": language, "summarize": summarize, "sha256": sha256,
    "deflate": deflate, "inflate": inflate, "json-write": writeJSON, "json-read": readJSON,
  ]

  /// Archives cut into records, as the run's reading task does.
  private static func iterate(_ paths: [String]) throws -> Round {
    let place = PlanPlace(line: 0, column: 0)
    let source = try ReadSource(Settings([:], at: place)).replacingPaths(paths)
    return {
      var reader = try source.makeReader(nil)
      while try reader.next() != nil {}
    }
  }

  private static func parse(_ paths: [String]) throws -> Round {
    let pages = try contents(paths)
    var parser = HTMLParser()
    var tree = HTMLTree()
    return { for page in pages { parser.parse(page.span, into: &tree) } }
  }

  private static func extract(_ paths: [String]) throws -> Round {
    let pages = try contents(paths)
    var extractor = ArticleExtractor()
    var article = Article()
    return { for page in pages { extractor.extractHTML(page.span, url: [], into: &article) } }
  }

  private static func words(_ paths: [String]) throws -> Round {
    let texts = try texts(paths)
    var scanner = WordScanner()
    var found: [Word] = []
    return {
      for text in texts {
        found.removeAll(keepingCapacity: true)
        scanner.scan(text.span, into: &found)
      }
    }
  }

  private static func fingerprint(_ paths: [String]) throws -> Round {
    let texts = try texts(paths)
    let words = texts.map(scanned)
    var fingerprinter = Fingerprinter(NearSettings())
    return {
      for (text, words) in zip(texts, words) {
        _ = fingerprinter.fingerprint(text.span, words: words)
      }
    }
  }

  private static func language(_ paths: [String]) throws -> Round {
    let texts = try texts(paths)
    var detector = LanguageDetector()
    return {
      for text in texts {
        let guess = detector.detect(text.span)
        _ = detector.shares(text.span, of: guess)
      }
    }
  }

  private static func summarize(_ paths: [String]) throws -> Round {
    let texts = try texts(paths)
    let words = texts.map(scanned)
    var splitter = SentenceSplitter()
    var summarizer = Summarizer()
    var sentences: [Range<Int>] = []
    return {
      for (text, words) in zip(texts, words) {
        sentences.removeAll(keepingCapacity: true)
        splitter.split(text.span, language: .english, into: &sentences)
        _ = summarizer.summarize(
          text: text.span, title: text.span.extracting(0..<0), sentences: sentences, words: words,
          language: .english)
      }
    }
  }

  private static func sha256(_ paths: [String]) throws -> Round {
    let pages = try contents(paths)
    return { for page in pages { _ = SHA256.digest(page.span) } }
  }

  private static func deflate(_ paths: [String]) throws -> Round {
    let pages = try contents(paths)
    let deflater = Box(Deflater(level: 4))
    var member: [UInt8] = []
    return {
      for page in pages {
        member.removeAll(keepingCapacity: true)
        deflater.value.member(page, into: &member)
      }
    }
  }

  private static func inflate(_ paths: [String]) throws -> Round {
    var deflater = Deflater(level: 6)
    let members = try contents(paths).map { page in
      var member: [UInt8] = []
      deflater.member(page, into: &member)
      return member
    }
    let (inflater, streaming) = (Box(MemberInflater()), Box(Inflater()))
    var page: [UInt8] = []
    return {
      for member in members {
        page.removeAll(keepingCapacity: true)
        if inflater.value.member(member, from: 0, into: &page, limit: 1 << 24) != nil { continue }
        streaming.value.reset()
        _ = streaming.value.inflate(member, from: 0, into: &page, limit: 1 << 24)
      }
    }
  }

  private static func writeJSON(_ paths: [String]) throws -> Round {
    let pages = try contents(paths)
    var output: [UInt8] = []
    return {
      for page in pages {
        output.removeAll(keepingCapacity: true)
        JSONWriter.string(page.span, into: &output)
      }
    }
  }

  private static func readJSON(_ paths: [String]) throws -> Round {
    let lines = try contents(paths).map { page in
      var line = Array(#"{"text":"#.utf8)
      JSONWriter.string(page.span, into: &line)
      return line + [UInt8(ascii: "}")]
    }
    var scanner = JSONScanner()
    var members: [JSONScanner.Member] = []
    return {
      for line in lines { try scanner.members(of: line.span, 0..<line.count, into: &members) }
    }
  }

  // MARK: Inputs

  private static func contents(_ paths: [String]) throws -> [[UInt8]] {
    try paths.map { path in try FileReader.contents(of: path) }
  }

  /// The articles of pages.
  private static func texts(_ paths: [String]) throws -> [[UInt8]] {
    var extractor = ArticleExtractor()
    var article = Article()
    return try contents(paths).map { page in
      extractor.extractHTML(page.span, url: [], into: &article)
      return article.text
    }
  }

  private static func scanned(_ text: [UInt8]) -> [Word] {
    var scanner = WordScanner()
    var words: [Word] = []
    scanner.scan(text.span, into: &words)
    return words
  }

  /// Lets a closure own what cannot be copied.
  private final class Box<Value: ~Copyable> {
    var value: Value
    init(_ value: consuming Value) { self.value = value }
  }
}

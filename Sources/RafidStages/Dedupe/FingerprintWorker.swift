import RafidBytes
import RafidFlow
import RafidText

/// Makes a document's fingerprint and hands it over.
struct FingerprintWorker: StageWorker {
  private var fingerprinter: Fingerprinter
  private var scanner = WordScanner()

  init(_ near: NearSettings?) { fingerprinter = Fingerprinter(near ?? .exactOnly) }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    document.handedOver = fingerprint(&document)
    document.wantsTextDigest = true
    return .keep
  }

  fileprivate mutating func fingerprint(_ document: inout Document) -> Fingerprint {
    let words = document.words(using: &scanner)
    let text = document.text ?? []
    return fingerprinter.fingerprint(text.span, words: words)
  }
}

/// Makes and hands over what the first of two readings needs of a document.
struct MeasuringWorker: StageWorker {
  private var worker: FingerprintWorker
  private let keep: KeepRule
  private var scanner = WordScanner()
  private var folder = TextFolder()

  init(_ near: NearSettings?, _ keep: KeepRule) {
    worker = FingerprintWorker(near)
    self.keep = keep
  }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    let print = worker.fingerprint(&document)
    let letters = keep == .longest ? letters(document.text ?? []) : 0
    document.handedOver = MeasuredText(
      print: print, distance: keep.distance(of: document, letters: letters))
    return .keep
  }

  /// Letters and digits of the folded text.
  private mutating func letters(_ text: [UInt8]) -> Int {
    var folded: [UInt8] = []
    folder.fold(text.span, into: &folded)
    var words: [Word] = []
    scanner.scan(folded.span, into: &words)
    return words.reduce(0) { $0 + UTF8Scan.scalarCount(folded.span, Int($1.start)..<Int($1.end)) }
  }
}

import RafidBytes
import RafidFlow
import RafidText

/// Makes a document's fingerprint and the digest of its folded text, and hands the fingerprint over.
struct FingerprintWorker: StageWorker {
  private var fingerprinter: Fingerprinter
  private var scanner = WordScanner()
  private var folder = TextFolder()
  private var folded: [UInt8] = []

  init(_ near: NearSettings?) { fingerprinter = Fingerprinter(near ?? .exactOnly) }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    document.handedOver = fingerprint(&document)
    fold(document)
    document.textDigest = SHA256.digest(folded.span)
    return .keep
  }

  fileprivate mutating func fingerprint(_ document: inout Document) -> Fingerprint {
    let words = document.words(using: &scanner)
    let text = document.text ?? []
    return fingerprinter.fingerprint(text.span, words: words)
  }

  private mutating func fold(_ document: Document) {
    folded.removeAll(keepingCapacity: true)
    let text = document.text ?? []
    folder.fold(text.span, into: &folded)
  }

  /// Letters and digits of the folded text.
  fileprivate mutating func letters(_ document: Document) -> Int {
    fold(document)
    var words: [Word] = []
    let text = folded
    scanner.scan(text.span, into: &words)
    return words.reduce(0) { $0 + UTF8Scan.scalarCount(text.span, Int($1.start)..<Int($1.end)) }
  }
}

/// Makes and hands over what the first of two readings needs of a document.
struct MeasuringWorker: StageWorker {
  private var worker: FingerprintWorker
  private let keep: KeepRule

  init(_ near: NearSettings?, _ keep: KeepRule) {
    worker = FingerprintWorker(near)
    self.keep = keep
  }

  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    let print = worker.fingerprint(&document)
    let letters = keep == .longest ? worker.letters(document) : 0
    document.handedOver = MeasuredText(
      print: print, distance: keep.distance(of: document, letters: letters))
    return .keep
  }
}

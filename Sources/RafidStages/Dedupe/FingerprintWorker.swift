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
    let text = document.text ?? []
    let words = document.words(using: &scanner)
    document.handedOver = fingerprinter.fingerprint(text.span, words: words)
    folded.removeAll(keepingCapacity: true)
    folder.fold(text.span, into: &folded)
    var digest = SHA256()
    digest.update(folded.span)
    document.textDigest = digest.finish()
    return .keep
  }
}

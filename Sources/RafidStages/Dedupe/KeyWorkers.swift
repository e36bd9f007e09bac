import RafidBytes
import RafidFlow

/// Hands the key of a document's payload over.
struct PayloadKeyWorker: StageWorker {
  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    document.handedOver = TextKey(digest: document.payloadDigest)
    return .keep
  }
}

/// Hands the key of a document's normalized URL over; of one without a URL, nothing.
struct URLKeyWorker: StageWorker {
  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
    guard let url = document.url, !url.isEmpty else { return .keep }
    let normal = URLNormalizer.normalize(url)
    var digest = SHA256()
    digest.update(normal.span)
    document.handedOver = TextKey(digest: digest.finish())
    return .keep
  }
}

extension TextKey {
  /// The first 128 bits of a digest.
  fileprivate init(digest: [UInt8]) {
    var halves: (UInt64, UInt64) = (0, 0)
    for byte in digest.prefix(8) { halves.0 = halves.0 << 8 | UInt64(byte) }
    for byte in digest.dropFirst(8).prefix(8) { halves.1 = halves.1 << 8 | UInt64(byte) }
    self.init(high: halves.0, low: halves.1)
  }
}

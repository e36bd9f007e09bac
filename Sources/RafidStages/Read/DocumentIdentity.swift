import RafidBytes
import RafidFlow

/// How a document gets its name where the input gives none.
enum DocumentIdentity {
  /// The first 128 bits, in hexadecimal, of SHA-256 over the normalized URL (or the path and the
  /// member), a zero byte, and the payload's digest.
  static func id(url: [UInt8]?, origin: Provenance, digest: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    if let url {
      let normal = URLNormalizer.normalize(url)
      hash.update(normal.span)
    } else {
      let place = Array(origin.file.utf8) + (origin.member.map { [0] + $0 } ?? [])
      hash.update(place.span)
    }
    let tail = [0] + digest
    hash.update(tail.span)
    return hexadecimal(hash.finish().prefix(16))
  }

  /// Sets a document's digest, and the id that follows from it.
  static func name(_ document: inout Document, _ digest: [UInt8]) {
    document.payloadDigest = digest
    document.id = id(url: document.url, origin: document.origin, digest: digest)
  }

  /// Names the documents from `first` on that have no digest yet: their bodies are their payloads.
  /// Two are digested side by side; where one ends, the next takes its place.
  static func complete(_ documents: inout [Document], from first: Int) {
    // The longest are begun first, so that little is left to be digested alone.
    var open = (first..<documents.count).filter { documents[$0].payloadDigest.isEmpty }
    open.sort { documents[$0].body.count < documents[$1].body.count }
    var one = Lane(open.popLast())
    while let index = one.index, let otherIndex = open.popLast() {
      var other = Lane(otherIndex)
      let (body, otherBody) = (documents[index].body, documents[otherIndex].body)
      let blocks = min(one.blocks(of: body.count), other.blocks(of: otherBody.count))
      SHA256.update(
        &one.hash, body.span.extracting(one.start..<one.start + blocks),
        &other.hash, otherBody.span.extracting(0..<blocks))
      one.start += blocks
      other.start = blocks
      if one.blocks(of: body.count) == 0 { swap(&one, &other) }
      other.finish(&documents)
    }
    one.finish(&documents)
  }

  /// A document whose payload is being digested.
  private struct Lane {
    var index: Int?
    var hash = SHA256()
    /// The first byte that is not taken in.
    var start = 0

    init(_ index: Int?) { self.index = index }

    /// The bytes of whole blocks that are left.
    func blocks(of count: Int) -> Int { (count - start) & ~63 }

    mutating func finish(_ documents: inout [Document]) {
      guard let index else { return }
      let body = documents[index].body
      hash.update(body.span.extracting(start..<body.count))
      name(&documents[index], hash.finish())
    }
  }
}

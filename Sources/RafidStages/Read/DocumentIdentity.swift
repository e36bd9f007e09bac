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
  /// They are digested two at a time, those of like length together.
  static func complete(_ documents: inout [Document], from first: Int) {
    var open: [(length: Int, index: Int)] = []
    for index in first..<documents.count where documents[index].payloadDigest.isEmpty {
      open.append((documents[index].body.count, index))
    }
    open.sort { $0.length < $1.length }
    while let one = open.popLast() {
      guard let other = open.popLast() else {
        return name(&documents[one.index], SHA256.digest(documents[one.index].body.span))
      }
      let (digest, otherDigest) = SHA256.digests(
        documents[one.index].body.span, documents[other.index].body.span)
      name(&documents[one.index], digest)
      name(&documents[other.index], otherDigest)
    }
  }
}

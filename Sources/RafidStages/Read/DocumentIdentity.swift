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

  /// SHA-256 of a payload.
  static func digest(_ payload: Span<UInt8>) -> [UInt8] {
    var hash = SHA256()
    hash.update(payload)
    return hash.finish()
  }
}

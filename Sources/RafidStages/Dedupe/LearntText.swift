import RafidBytes

/// What a look-up of texts must know again of one document: its fingerprint, and how like it is to
/// what it is a copy of.
struct LearntText {
  var print: Fingerprint
  /// The similarity to what it is a copy of; nil for one of its own.
  var similarity: Float?

  /// Float32 bits of the similarity or of 2; UInt64 two halves of the key; UInt32 shingles; UInt8
  /// bands and UInt32 each; UInt8 elements of the signature and 16 bytes each. All little-endian.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32 + 4 * print.bands.count + 16 * print.signature.count)
    bytes.append(littleEndian: UInt64((similarity ?? Self.own).bitPattern), count: 4)
    bytes.append(littleEndian: print.key.high, count: 8)
    bytes.append(littleEndian: print.key.low, count: 8)
    bytes.append(littleEndian: UInt64(print.shingles), count: 4)
    bytes.append(UInt8(print.bands.count))
    for band in print.bands { bytes.append(littleEndian: UInt64(band), count: 4) }
    bytes.append(UInt8(print.signature.count))
    for element in print.signature {
      for lane in 0..<16 { bytes.append(element[lane]) }
    }
    return bytes
  }

  /// Similarities are at most 1.
  private static let own: Float = 2

  init(print: Fingerprint, similarity: Float? = nil) {
    self.print = print
    self.similarity = similarity
  }

  /// Reads what `bytes` wrote; nil where it is something else.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > 25 else { return nil }
    let stored = Float(bitPattern: UInt32(bytes.littleEndian(at: 0, count: 4)))
    similarity = stored == Self.own ? nil : stored
    let bands = Int(bytes[24])
    let signature = 26 + 4 * bands
    guard bytes.count >= signature else { return nil }
    let elements = Int(bytes[signature - 1])
    let end = signature + 16 * elements
    guard bytes.count == end else { return nil }
    print = Fingerprint(
      key: TextKey(
        high: bytes.littleEndian(at: 4, count: 8), low: bytes.littleEndian(at: 12, count: 8)),
      bands: (0..<bands).map { UInt32(bytes.littleEndian(at: 25 + 4 * $0, count: 4)) },
      signature: (0..<elements).map { element in
        var lanes = SIMD16<UInt8>()
        for lane in 0..<16 { lanes[lane] = bytes[signature + 16 * element + lane] }
        return lanes
      },
      shingles: Int(bytes.littleEndian(at: 20, count: 4)))
  }
}

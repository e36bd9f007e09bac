import RafidBytes

/// A digest as WARC headers have it: an algorithm, a colon, the value in base 32 or hexadecimal.
struct RecordDigest {
  private let algorithm: String
  private let value: [UInt8]

  /// Nil for an algorithm other than SHA-1 and SHA-256, and for what is no digest.
  init?(_ text: [UInt8]) {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    algorithm = String(decoding: text[..<colon], as: UTF8.self).lowercased()
    guard let length = ["sha1": 20, "sha-1": 20, "sha256": 32, "sha-256": 32][algorithm] else {
      return nil
    }
    let digits = text[(colon + 1)...]
    let bits = digits.count == 2 * length ? 4 : 5
    guard let value = Self.bytes(digits, bits: bits), value.count == length else { return nil }
    self.value = value
  }

  /// Whether it is the digest of `bytes`.
  func fits(_ bytes: Span<UInt8>) -> Bool {
    value == (value.count == 20 ? SHA1.digest(bytes) : SHA256.digest(bytes))
  }

  /// Digits of 4 bits (hexadecimal) or 5 (base 32, RFC 4648) as bytes; nil where there is another.
  private static func bytes(_ digits: ArraySlice<UInt8>, bits: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = 0
    var held = 0
    for digit in digits where digit != UInt8(ascii: "=") {
      let letter = 0x41...0x5A ~= digit ? digit | 0x20 : digit
      let digitValue: Int
      switch (bits, letter) {
      case (4, 0x30...0x39): digitValue = Int(letter - 0x30)
      case (4, 0x61...0x66): digitValue = Int(letter - 0x61) + 10
      case (5, 0x61...0x7A): digitValue = Int(letter - 0x61)
      case (5, 0x32...0x37): digitValue = Int(letter - 0x32) + 26
      default: return nil
      }
      buffer = (buffer << bits | digitValue) & 0xFFFF
      held += bits
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> held))
      }
    }
    return bytes
  }
}

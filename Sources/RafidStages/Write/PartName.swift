import RafidBytes

/// The names of parts: `part-00000-0123456789ab.jsonl.gz`, the hexadecimal digits from the SHA-256.
package enum PartName {
  private static let prefix = "part-"
  private static let suffix = ".jsonl.gz"
  private static let digestDigits = 12

  /// The name of the part with this number and digest.
  static func of(index: Int, sha256: [UInt8]) -> String {
    let digits = String(index)
    let number = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    let digest = String(decoding: hexadecimal(sha256.prefix(digestDigits / 2)), as: UTF8.self)
    return "\(prefix)\(number)-\(digest)\(suffix)"
  }

  /// Whether a file is one of ours: only such files are ever removed.
  package static func isOurs(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
    let middle = name.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
    let number = middle.prefix { $0 != UInt8(ascii: "-") }
    let digest = middle.dropFirst(number.count + 1)
    return number.count >= 5 && number.allSatisfy { 0x30...0x39 ~= $0 }
      && digest.count == digestDigits
      && digest.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }
}

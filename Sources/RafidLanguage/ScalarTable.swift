/// What the detector knows of each Unicode scalar: whether it is a letter, of which script, and
/// what it folds to. `Training/language/tables.py` makes the table from the Unicode database.
struct ScalarTable: Sendable {
  /// The script numbers below this stand for something else than a script.
  enum Kind {
    /// A border between words.
    static let border: UInt32 = 0
    /// A sign inside words that says nothing of the language: soft hyphen, tatweel, vowel signs.
    static let skipped: UInt32 = 1
    /// A letter or mark that many scripts use, part of the word it stands in.
    static let inherited: UInt32 = 2
  }

  /// Marks of an entry: a Han character that is only simplified, or only traditional.
  static let simplified: UInt32 = 1 << 21
  static let traditional: UInt32 = 1 << 22
  static let scalarMask: UInt32 = 0x1FFFFF

  /// ISO 15924 codes, by script number.
  private(set) var scripts: [Script] = []
  /// The block of 256 entries for each 256 scalars.
  private(set) var blocks: [UInt16] = []
  /// Bits 0-20: what to add to fold the scalar, modulo 2^21; then the marks; 24-31: script number.
  private(set) var entries: [UInt32] = []
  /// The script number that a script's words are judged under: kana and bopomofo go with Han.
  private(set) var groups: [UInt8] = []
  private(set) var latin = 0
  private(set) var han = 0
  private(set) var arabic = 0

  init() {}

  /// What is known of a scalar.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt32 {
    entries[Int(blocks[Int(scalar &>> 8)]) &<< 8 | Int(scalar & 0xFF)]
  }

  /// The script number that the words of a script are judged under.
  @inline(__always)
  func group(_ script: UInt32) -> Int { Int(groups[Int(script)]) }

  /// Whether a script number is that of a script, which for Chinese and Japanese is Han.
  func writes(_ script: Int, _ name: Script) -> Bool {
    scripts[script] == name
      || script == han && [.simplifiedHan, .traditionalHan, .japanese].contains(name)
  }

  init(_ bytes: Span<UInt8>, _ reader: inout ModelReader) {
    scripts = (0..<reader.integer(bytes)).map { _ in Script(packing: reader.text(bytes, 4)) }
    let blockCount = reader.integer(bytes)
    for _ in 0..<0x1100 {
      blocks.append(
        UInt16(bytes[reader.position]) | UInt16(bytes[reader.position + 1]) << 8)
      reader.position += 2
    }
    entries.reserveCapacity(blockCount * 256)
    for _ in 0..<blockCount * 256 {
      entries.append(UInt32(truncatingIfNeeded: reader.integer(bytes)))
    }
    groups = scripts.indices.map { UInt8($0) }
    latin = scripts.firstIndex(of: .latin) ?? 0
    han = scripts.firstIndex(of: .han) ?? 0
    arabic = scripts.firstIndex(of: .arabic) ?? 0
    for code in ["Hira", "Kana", "Bopo"] {
      if let index = scripts.firstIndex(of: Script(packing: code)) { groups[index] = UInt8(han) }
    }
  }
}

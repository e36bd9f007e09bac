/// A writing system, by its ISO 15924 code: `Arab`, `Latn`, `Hans`; `Zyyy` where there are no letters.
public struct Script: Sendable, Hashable, Comparable {
  /// The four ASCII letters of the code, the first in the highest byte.
  let packed: UInt32

  /// No script: the text has no letters.
  public static let common = Script(packing: "Zyyy")
  static let latin = Script(packing: "Latn")
  static let arabic = Script(packing: "Arab")
  static let han = Script(packing: "Hani")
  static let simplifiedHan = Script(packing: "Hans")
  static let traditionalHan = Script(packing: "Hant")
  static let japanese = Script(packing: "Jpan")

  init(packing code: String) {
    packed = code.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  init(packed: UInt32) {
    self.packed = packed
  }

  /// The ISO 15924 code, four letters.
  public var code: String {
    String(
      decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: packed >> UInt32($0)) },
      as: UTF8.self)
  }

  /// Orders by code.
  public static func < (left: Script, right: Script) -> Bool {
    left.packed < right.packed
  }
}

extension Script: CustomStringConvertible {
  /// The ISO 15924 code.
  public var description: String { code }
}

/// A language, as a BCP 47 tag of at most eight characters: `ar`, `ckb`, `zh-Hans`, `und`.
///
/// The tag is the whole value, so a `Language` can be made for any language, known to the detector
/// or not, and costs as much as an integer. Languages order by their codes.
public struct Language: Sendable, Hashable, Comparable {
  /// The ASCII characters of the tag, the first in the highest byte.
  let packed: UInt64

  /// Text in no language that could be told: BCP 47 `und`.
  public static let undetermined = Language(packing: "und")

  static let arabic = Language(packing: "ar")
  static let chinese = Language(packing: "zh")
  static let simplifiedChinese = Language(packing: "zh-Hans")
  static let traditionalChinese = Language(packing: "zh-Hant")
  static let japanese = Language(packing: "ja")

  /// A language from a declared tag, in its usual form; nil if `code` begins with no language subtag.
  ///
  /// Case, region and variants are forgotten: `PT_br` is `pt`. Chinese keeps or gains its script,
  /// for its two forms count as two here: `zh-TW` is `zh-Hant`. ISO 639-3 and outdated codes become
  /// what the detector says: `arz` is `ar`, `iw` is `he`.
  public init?(code: String) {
    let subtags = code.lowercased().split { $0 == "-" || $0 == "_" || $0 == " " }
    guard let first = subtags.first?.utf8, first.count == 2 || first.count == 3 else { return nil }
    guard first.allSatisfy({ UInt8(ascii: "a") <= $0 && $0 <= UInt8(ascii: "z") }) else {
      return nil
    }
    let primary = LanguageAlias.usual(String(subtags[0]))
    guard primary == "zh" else {
      self.init(packing: primary)
      return
    }
    switch subtags.dropFirst().first(where: { LanguageAlias.chineseForms[String($0)] != nil }) {
    case .some(let subtag):
      self.init(packing: LanguageAlias.chineseForms[String(subtag)] ?? "zh")
    case .none: self.init(packing: "zh")
    }
  }

  /// A language from the letters of its tag; those after the eighth are left off.
  init(packing code: some StringProtocol) {
    var packed: UInt64 = 0
    var shift: UInt64 = 56
    for byte in code.utf8.prefix(8) {
      packed |= UInt64(byte) << shift
      shift &-= 8
    }
    self.packed = packed
  }

  /// The BCP 47 tag, such as `fr` or `zh-Hant`.
  public var code: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The language without a script: `zh` for `zh-Hans`.
  public var primary: Language {
    Language(packing: code.prefix { $0 != "-" })
  }

  /// Whether a list that names `wanted` means this language: `zh` means `zh-Hans` too.
  public func matches(_ wanted: Language) -> Bool {
    self == wanted || primary == wanted
  }

  /// Orders by code.
  public static func < (left: Language, right: Language) -> Bool {
    left.packed < right.packed
  }

  private var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: packed >> UInt64(56 - 8 * $0)) }.filter { $0 != 0 }
  }
}

extension Language: CustomStringConvertible {
  /// The BCP 47 tag.
  public var description: String { code }
}

/// The languages that have tables of their own here (abbreviations, function words, months).
public enum TextLanguage: UInt8, Sendable, CaseIterable {
  case other
  case arabic, english, french, german, spanish, italian, portuguese, turkish, russian
  case persian, urdu, hindi, hebrew, chinese, japanese, dutch

  /// The language of a BCP 47 tag in UTF-8, by its primary subtag; `other` where there is no table.
  public init(tag: Span<UInt8>) {
    var length = 0
    while length < tag.count, tag[length] != 0x2D, tag[length] != 0x5F { length += 1 }
    self = .other
    guard length == 2 else { return }
    let code = UInt16(tag[0] | 0x20) << 8 | UInt16(tag[1] | 0x20)
    for language in TextLanguage.allCases where language.code == code { self = language }
  }

  /// The language of a BCP 47 tag; `other` where there is no table.
  public init(tag: String) {
    let bytes = Array(tag.utf8)
    self.init(tag: bytes.span)
  }

  /// Its two letters of ISO 639-1, as one number.
  private var code: UInt16 {
    switch self {
    case .other: 0
    case .arabic: 0x6172
    case .english: 0x656E
    case .french: 0x6672
    case .german: 0x6465
    case .spanish: 0x6573
    case .italian: 0x6974
    case .portuguese: 0x7074
    case .turkish: 0x7472
    case .russian: 0x7275
    case .persian: 0x6661
    case .urdu: 0x7572
    case .hindi: 0x6869
    case .hebrew: 0x6865
    case .chinese: 0x7A68
    case .japanese: 0x6A61
    case .dutch: 0x6E6C
    }
  }
}

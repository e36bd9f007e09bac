/// A character encoding of the WHATWG Encoding Standard, under its name in lower case.
package enum Charset: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case ibm866
  case iso8859x2 = "iso-8859-2"
  case iso8859x3 = "iso-8859-3"
  case iso8859x4 = "iso-8859-4"
  case iso8859x5 = "iso-8859-5"
  case iso8859x6 = "iso-8859-6"
  case iso8859x7 = "iso-8859-7"
  case iso8859x8 = "iso-8859-8"
  case iso8859x8i = "iso-8859-8-i"
  case iso8859x10 = "iso-8859-10"
  case iso8859x13 = "iso-8859-13"
  case iso8859x14 = "iso-8859-14"
  case iso8859x15 = "iso-8859-15"
  case iso8859x16 = "iso-8859-16"
  case koi8r = "koi8-r"
  case koi8u = "koi8-u"
  case macintosh
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"
  case gbk
  case gb18030
  case big5
  case eucJP = "euc-jp"
  case iso2022JP = "iso-2022-jp"
  case shiftJIS = "shift_jis"
  case eucKR = "euc-kr"
  case replacement
  case utf16BE = "utf-16be"
  case utf16LE = "utf-16le"
  case userDefined = "x-user-defined"

  /// The encodings that are one table of 128 scalars each, in the order of `SingleByteTables`.
  static let singleByte: [Charset] = [
    .ibm866, .iso8859x2, .iso8859x3, .iso8859x4, .iso8859x5, .iso8859x6, .iso8859x7, .iso8859x8,
    .iso8859x10, .iso8859x13, .iso8859x14, .iso8859x15, .iso8859x16, .koi8r, .koi8u, .macintosh,
    .windows874, .windows1250, .windows1251, .windows1252, .windows1253, .windows1254,
    .windows1255, .windows1256, .windows1257, .windows1258, .macCyrillic,
  ]

  /// The scalars of the bytes 0x80 to 0xFF; nil where the encoding is no single table.
  var upperHalf: [UInt16]? {
    let table: Charset = self == .iso8859x8i ? .iso8859x8 : self
    return Self.singleByte.firstIndex(of: table).map { SingleByteTables.scalars[$0] }
  }

  var isUTF16: Bool { self == .utf16BE || self == .utf16LE }

  /// Whether it is one of the sets for Latin letters, which are declared by default more often than
  /// they are meant.
  var isLatin: Bool {
    switch self {
    case .windows1252, .iso8859x15, .windows1250, .iso8859x2, .iso8859x3, .iso8859x4, .iso8859x10,
      .iso8859x13, .iso8859x14, .iso8859x16, .windows1254, .windows1257, .windows1258, .macintosh:
      true
    default: false
    }
  }

  /// Whether it is a Latin set that so few pages are in that its letters alone say too little.
  var isRare: Bool {
    switch self {
    case .iso8859x3, .iso8859x4, .iso8859x10, .iso8859x14, .iso8859x15, .iso8859x16: true
    default: false
    }
  }
}

/// What the tokenizer hands to tree construction, overwritten for each token.
package struct Token {
  package enum Kind: UInt8 {
    case text, null, startTag, endTag, comment, doctype, endOfFile
  }

  package var kind = Kind.endOfFile
  /// The name of a tag.
  package var tag = HTMLTag.unknown
  package var selfClosing = false
  /// The offset in the input at which the token begins.
  package var source = 0
  /// A range of the tree's text (text, comment, the name of a doctype) or of its attribute records.
  package var start = 0
  package var end = 0
  // Of a doctype:
  package var hasName = false
  package var forcesQuirks = false
  package var publicID: Range<Int>?
  package var systemID: Range<Int>?

  package init() {}
}

/// Bytes that the tokenizer's states ask for.
enum ASCII {
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var exclamation: UInt8 { 0x21 }
  static var quote: UInt8 { 0x22 }
  static var hash: UInt8 { 0x23 }
  static var ampersand: UInt8 { 0x26 }
  static var apostrophe: UInt8 { 0x27 }
  static var hyphen: UInt8 { 0x2D }
  static var slash: UInt8 { 0x2F }
  static var semicolon: UInt8 { 0x3B }
  static var less: UInt8 { 0x3C }
  static var equals: UInt8 { 0x3D }
  static var greater: UInt8 { 0x3E }
  static var question: UInt8 { 0x3F }
  static var rightBracket: UInt8 { 0x5D }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// What stands around an end mark: spaces, closing and opening marks, case.
package enum SentenceCharacters {
  /// What the first character of the text after an end mark says.
  package enum Follower {
    case lower, upper, uncased, digit
    /// A comma, colon or the like: the sentence goes on.
    case joiner
    case newline, end
  }

  /// Past the space (of any width) at `index`; `index` itself where there is none.
  static func pastSpace(_ utf8: Span<UInt8>, _ index: Int) -> Int {
    guard index < utf8.count else { return index }
    let byte = utf8[index]
    if byte == 0x20 || byte == 0x09 { return index + 1 }
    guard byte >= 0xC2 else { return index }
    if index + 1 < utf8.count {
      let pair = UInt16(byte) << 8 | UInt16(utf8[index + 1])
      if pair == 0xC2A0 || pair == 0xC285 { return index + 2 }
    }
    guard index + 2 < utf8.count, byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return index }
    let bytes = UInt32(byte) << 16 | UInt32(utf8[index + 1]) << 8 | UInt32(utf8[index + 2])
    switch bytes {
    case 0xE28080...0xE2808B, 0xE280AF, 0xE38080, 0xEFBBBF: return index + 3
    default: return index
    }
  }

  /// Past all spaces from `index` on; line ends too where `lines` says so.
  static func pastSpaces(_ utf8: Span<UInt8>, _ index: Int, lines: Bool = false) -> Int {
    var index = index
    while index < utf8.count {
      let next = pastSpace(utf8, index)
      if next > index {
        index = next
      } else if lines, let mark = SentenceMarks.mark(utf8, at: index), mark.kind == .newline {
        index = mark.end
      } else {
        break
      }
    }
    return index
  }

  /// Before all spaces and line ends that end at `index`, not going below `floor`.
  static func beforeSpaces(_ utf8: Span<UInt8>, _ index: Int, floor: Int) -> Int {
    var index = index
    while index > floor {
      var start = index - 1
      while start > floor, utf8[start] & 0xC0 == 0x80, index - start < 3 { start -= 1 }
      var next = pastSpace(utf8, start)
      if next == start, let mark = SentenceMarks.mark(utf8, at: start), mark.kind == .newline {
        next = mark.end
      }
      guard next == index else { break }
      index = start
    }
    return index
  }

  /// Past a closing quotation mark or bracket at `index`; `index` itself where there is none. In Chinese
  /// “ never closes, as it does in German and Arabic.
  static func pastCloser(_ utf8: Span<UInt8>, _ index: Int, language: TextLanguage) -> Int {
    guard index < utf8.count else { return index }
    let byte = utf8[index]
    switch byte {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: return index + 1
    case 0xC2:
      guard index + 1 < utf8.count else { return index }
      return utf8[index + 1] == 0xBB || utf8[index + 1] == 0xAB ? index + 2 : index
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < utf8.count else { return index }
      let bytes = UInt32(byte) << 16 | UInt32(utf8[index + 1]) << 8 | UInt32(utf8[index + 2])
      switch bytes {
      case 0xE28099, 0xE2809D, 0xE280BA, 0xE280B9, 0xE280B3: return index + 3  // ’ ” › ‹ ″
      case 0xE2809C: return language == .chinese || language == .japanese ? index : index + 3
      case 0xE38089, 0xE3808B, 0xE3808D, 0xE3808F, 0xE38091, 0xE38095: return index + 3  // 〉》」』】〕
      case 0xEFBC89, 0xEFBCBD, 0xEFB4BE, 0xEFBDA3: return index + 3  // ） ］ ﴾ ｣
      default: return index
      }
    default: return index
    }
  }

  /// Past a mark that may open a sentence (quote, bracket, dash, bullet) or that nobody sees (a direction
  /// mark); `index` where there is none.
  static func pastOpener(_ utf8: Span<UInt8>, _ index: Int) -> Int {
    guard index < utf8.count else { return index }
    let byte = utf8[index]
    switch byte {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x2D, 0x2A, 0x5F, 0x60: return index + 1
    case 0xD8: return index + 1 < utf8.count && utf8[index + 1] == 0x9C ? index + 2 : index
    case 0xC2:
      guard index + 1 < utf8.count else { return index }
      let next = utf8[index + 1]
      return next == 0xAB || next == 0xBB || next == 0xBF || next == 0xA1 ? index + 2 : index
    case 0xE2, 0xE3, 0xEF:
      guard index + 2 < utf8.count else { return index }
      let bytes = UInt32(byte) << 16 | UInt32(utf8[index + 1]) << 8 | UInt32(utf8[index + 2])
      switch bytes {
      case 0xE2808C...0xE28095, 0xE280AA...0xE280AE, 0xE281A6...0xE281A9, 0xE28098...0xE2809F,
        0xE280A2, 0xE280B9, 0xE280BA:
        return index + 3
      case 0xE38088, 0xE3808A, 0xE3808C, 0xE3808E, 0xE38090, 0xE38094: return index + 3
      case 0xEFBC88, 0xEFBCBB, 0xEFB4BF, 0xEFBDA2: return index + 3
      default: return index
      }
    default: return index
    }
  }

  /// The first telling character at or after `index`: what it is and where it stands.
  static func follower(_ utf8: Span<UInt8>, _ index: Int) -> (kind: Follower, start: Int) {
    var index = index
    while index < utf8.count {
      var next = pastSpace(utf8, index)
      if next == index { next = pastOpener(utf8, index) }
      if next == index { break }
      index = next
    }
    return (kind(utf8, at: index), index)
  }

  /// What the character at `index` is.
  package static func kind(_ utf8: Span<UInt8>, at index: Int) -> Follower {
    guard index < utf8.count else { return .end }
    let byte = utf8[index]
    switch byte {
    case 0x61...0x7A: return .lower
    case 0x41...0x5A: return .upper
    case 0x30...0x39: return .digit
    case 0x0A...0x0D: return .newline
    case 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x29, 0x5D, 0x7D: return .joiner
    case 0xC3...0xD6: return cased(utf8, at: index)
    case 0xD8:
      guard index + 1 < utf8.count else { return .uncased }
      return utf8[index + 1] == 0x8C || utf8[index + 1] == 0x9B ? .joiner : .uncased
    case 0xD9, 0xDB:
      guard index + 1 < utf8.count else { return .uncased }
      let low = utf8[index + 1]
      return (byte == 0xD9 && low >= 0xA0 && low <= 0xA9)
        || (byte == 0xDB && low >= 0xB0 && low <= 0xB9)
        ? .digit : .uncased
    default: return .uncased
    }
  }

  /// The case of a letter of two bytes (Latin, Greek, Cyrillic, Armenian).
  private static func cased(_ utf8: Span<UInt8>, at index: Int) -> Follower {
    guard index + 1 < utf8.count, utf8[index + 1] & 0xC0 == 0x80 else { return .uncased }
    let value = UInt32(utf8[index] & 0x1F) << 6 | UInt32(utf8[index + 1] & 0x3F)
    guard let scalar = Unicode.Scalar(value) else { return .uncased }
    if scalar.properties.isLowercase { return .lower }
    return scalar.properties.isUppercase ? .upper : .uncased
  }
}

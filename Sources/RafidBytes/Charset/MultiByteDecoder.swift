/// Decodes the encodings whose characters take two bytes and more (WHATWG Encoding Standard,
/// sections 10 to 14).
struct MultiByteDecoder {
  private var output: [UInt8]
  private var replaced = 0

  /// Appends `bytes`, read as `charset`, to `output`; how many U+FFFD were put in, or nil where the
  /// encoding is none of these.
  static func decode(
    _ bytes: Span<UInt8>, as charset: Charset, into output: inout [UInt8]
  ) -> Int? {
    var decoder = MultiByteDecoder(output: [])
    swap(&decoder.output, &output)
    defer { swap(&decoder.output, &output) }
    switch charset {
    case .gbk, .gb18030: decoder.pairs(bytes, .gb18030)
    case .big5: decoder.pairs(bytes, .big5)
    case .eucKR: decoder.pairs(bytes, .eucKR)
    case .shiftJIS: decoder.pairs(bytes, .shiftJIS)
    case .eucJP: decoder.eucJP(bytes)
    case .iso2022JP: decoder.iso2022JP(bytes)
    default: return nil
    }
    return decoder.replaced
  }

  private enum Pairs { case gb18030, big5, eucKR, shiftJIS }

  mutating func append(_ scalar: UInt32) { UTF8Scan.append(scalar, to: &output) }

  mutating func replace() {
    append(0xFFFD)
    replaced += 1
  }

  /// Encodings in which a lead byte and a trail byte make a pointer into a table.
  private mutating func pairs(_ bytes: Span<UInt8>, _ kind: Pairs) {
    let table =
      switch kind {
      case .gb18030: MultiByteTables.gb18030
      case .big5: MultiByteTables.big5
      case .eucKR: MultiByteTables.eucKR
      case .shiftJIS: MultiByteTables.jis0208
      }
    let scalars = table.span
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        let end = ByteSearch.asciiEnd(bytes, from: index)
        ByteSearch.append(bytes, index..<end, to: &output)
        index = end
        continue
      }
      if let single = Self.single(lead, kind) {
        if single == 0xFFFD { replace() } else { append(single) }
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return replace() }
      let trail = bytes[index + 1]
      if kind == .gb18030, 0x30...0x39 ~= trail {
        index += four(bytes, index)
      } else if let pointer = Self.pointer(lead, trail, kind), append(pointer, scalars, kind) {
        index += 2
      } else {
        // An ASCII byte after a lead byte stands for itself.
        replace()
        index += trail < 0x80 ? 1 : 2
      }
    }
  }

  /// What a byte of 0x80 and more is alone: a scalar, U+FFFD for none; nil for a lead byte.
  private static func single(_ byte: UInt8, _ kind: Pairs) -> UInt32? {
    switch (kind, byte) {
    case (.shiftJIS, 0x80): 0x80
    case (.shiftJIS, 0xA1...0xDF): 0xFF61 - 0xA1 + UInt32(byte)
    case (.shiftJIS, 0xA0), (.shiftJIS, 0xFD...): 0xFFFD
    case (.gb18030, 0x80): 0x20AC
    case (_, 0x80), (_, 0xFF): 0xFFFD
    default: nil
    }
  }

  private static func pointer(_ lead: UInt8, _ trail: UInt8, _ kind: Pairs) -> Int? {
    let row = Int(lead) - 0x81
    let cell = Int(trail)
    switch kind {
    case .gb18030:
      guard 0x40...0x7E ~= trail || 0x80...0xFE ~= trail else { return nil }
      return row * 190 + cell - (cell < 0x7F ? 0x40 : 0x41)
    case .big5:
      guard 0x40...0x7E ~= trail || 0xA1...0xFE ~= trail else { return nil }
      return row * 157 + cell - (cell < 0x7F ? 0x40 : 0x62)
    case .eucKR:
      guard 0x41...0xFE ~= trail else { return nil }
      return row * 190 + cell - 0x41
    case .shiftJIS:
      guard 0x40...0x7E ~= trail || 0x80...0xFC ~= trail else { return nil }
      return (lead < 0xA0 ? row : row - 0x40) * 188 + cell - (cell < 0x7F ? 0x40 : 0x41)
    }
  }

  private mutating func append(_ pointer: Int, _ scalars: Span<UInt16>, _ kind: Pairs) -> Bool {
    if kind == .shiftJIS, 8836...10_715 ~= pointer {
      append(UInt32(0xE000 - 8836 + pointer))
      return true
    }
    if kind == .big5, let pair = Self.big5Pairs.first(where: { $0.pointer == pointer }) {
      append(pair.letter)
      append(pair.mark)
      return true
    }
    guard pointer < scalars.count, scalars[pointer] != 0 else { return false }
    let isInPlane2 = kind == .big5 && MultiByteTables.isBig5InPlane2(pointer)
    append((isInPlane2 ? 0x2_0000 : 0) + UInt32(scalars[pointer]))
    return true
  }

  /// The four pointers of Big5 that stand for a letter and a combining mark.
  private static let big5Pairs: [(pointer: Int, letter: UInt32, mark: UInt32)] = [
    (1133, 0xCA, 0x304), (1135, 0xCA, 0x30C), (1164, 0xEA, 0x304), (1166, 0xEA, 0x30C),
  ]

  /// Four bytes of GB 18030; how many were taken.
  private mutating func four(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard index + 3 < bytes.count else {
      replace()
      // Cut off at the end: nothing can follow. Otherwise only the lead byte is bad.
      let isCut = index + 2 >= bytes.count || 0x81...0xFE ~= bytes[index + 2]
      return isCut ? bytes.count - index : 1
    }
    guard 0x81...0xFE ~= bytes[index + 2], 0x30...0x39 ~= bytes[index + 3] else {
      replace()
      return 1
    }
    let high = (Int(bytes[index]) - 0x81) * 10 + Int(bytes[index + 1]) - 0x30
    let low = (Int(bytes[index + 2]) - 0x81) * 10 + Int(bytes[index + 3]) - 0x30
    if let scalar = MultiByteTables.gb18030Range(high * 1260 + low) {
      append(scalar)
    } else {
      replace()
    }
    return 4
  }

  private mutating func eucJP(_ bytes: Span<UInt8>) {
    let jis0208 = MultiByteTables.jis0208
    let jis0212 = MultiByteTables.jis0212
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        let end = ByteSearch.asciiEnd(bytes, from: index)
        ByteSearch.append(bytes, index..<end, to: &output)
        index = end
        continue
      }
      guard lead == 0x8E || lead == 0x8F || 0xA1...0xFE ~= lead else {
        replace()
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { return replace() }
      let second = bytes[index + 1]
      if lead == 0x8E, 0xA1...0xDF ~= second {
        append(0xFF61 - 0xA1 + UInt32(second))
        index += 2
        continue
      }
      let isThree = lead == 0x8F && 0xA1...0xFE ~= second
      let last = index + (isThree ? 2 : 1)
      guard last < bytes.count else { return replace() }
      let row = Int(bytes[last - 1]) - 0xA1
      let cell = Int(bytes[last]) - 0xA1
      let pointer = row * 94 + cell
      let isPair = 0..<94 ~= row && 0..<94 ~= cell
      let scalar = isPair ? (isThree ? jis0212[pointer] : jis0208[pointer]) : 0
      if scalar != 0 { append(UInt32(scalar)) } else { replace() }
      index = scalar == 0 && bytes[last] < 0x80 ? last : last + 1
    }
  }
}

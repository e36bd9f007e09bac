/// The named character references of the standard, for lookup by name.
struct CharacterReferences: Sendable {
  /// The longest name that may go without its semicolon.
  static var longestLegacy: Int { 6 }
  /// The longest name, without its semicolon.
  static var longestName: Int { 31 }

  /// Made once in a process: 30 KB of text into tables.
  static let standard = CharacterReferences()

  struct Entry {
    var nameStart: UInt16 = 0
    var nameEnd: UInt16 = 0
    /// A range of `values`, UTF-8.
    var valueStart: UInt16 = 0
    var valueEnd: UInt16 = 0
    /// Whether the name counts without its semicolon too.
    var legacy = false
  }

  private var slots = [UInt16](repeating: 0, count: 8192)
  private var entries = [Entry()]
  private var names: [UInt8] = []
  private(set) var values: [UInt8] = []

  private init() {
    for word in Self.source.split(separator: " ") {
      let bytes = Array(word.utf8)
      let mark = bytes.firstIndex { $0 == ASCII.semicolon || $0 == ASCII.exclamation } ?? 0
      var entry = Entry()
      entry.legacy = bytes[mark] == ASCII.exclamation
      entry.nameStart = UInt16(names.count)
      names += bytes[..<mark]
      entry.nameEnd = UInt16(names.count)
      entry.valueStart = UInt16(values.count)
      var scalar: UInt32 = 0
      for byte in bytes[(mark + 1)...] {
        if byte == 0x2B {
          appendUTF8(scalar, to: &values)
          scalar = 0
        } else {
          scalar = scalar << 4 | UInt32(byte < 0x3A ? byte - 0x30 : byte - 0x57)
        }
      }
      appendUTF8(scalar, to: &values)
      entry.valueEnd = UInt16(values.count)
      add(entry, hash: Self.hash(bytes.span, 0..<mark))
    }
  }

  private mutating func add(_ entry: Entry, hash: Int) {
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(entries.count)
    entries.append(entry)
  }

  /// The entry whose name, without semicolon, is a range of `bytes`.
  func entry(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Entry? {
    var slot = Self.hash(bytes, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot])]
      if Int(entry.nameEnd) - Int(entry.nameStart) == range.count {
        var index = 0
        while index < range.count,
          names[Int(entry.nameStart) + index] == bytes[range.lowerBound + index]
        {
          index += 1
        }
        if index == range.count { return entry }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    for index in range { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}

/// Appends a Unicode scalar value as UTF-8.
func appendUTF8(_ scalar: UInt32, to output: inout [UInt8]) {
  func continuation(_ shift: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F | 0x80
  }
  switch scalar {
  case ..<0x80:
    output.append(UInt8(truncatingIfNeeded: scalar))
  case ..<0x800:
    output.append(UInt8(truncatingIfNeeded: scalar >> 6) | 0xC0)
    output.append(continuation(0))
  case ..<0x1_0000:
    output.append(UInt8(truncatingIfNeeded: scalar >> 12) | 0xE0)
    output.append(continuation(6))
    output.append(continuation(0))
  default:
    output.append(UInt8(truncatingIfNeeded: scalar >> 18) | 0xF0)
    output.append(continuation(12))
    output.append(continuation(6))
    output.append(continuation(0))
  }
}

/// What every Unicode scalar folds to, and what part it plays in a word.
///
/// A two-level table over blocks of 128 scalars, read from `FoldingData` on first use. The blocks
/// below U+0800 stand first and in order, so ASCII and two-byte UTF-8 index `entries` directly.
///
/// An entry is `class << 24 | action << 21 | payload`: the payload is the one scalar it folds to
/// (`one`), the place in `expansions` of a count and that many scalars (`many`), or the canonical
/// combining class of a mark that stays (`same`).
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  /// The block of each 128 scalars.
  let blocks: [UInt16]
  /// The entries of all blocks.
  let entries: [UInt32]
  /// Counts and scalars of the foldings to none or many; place 0 is the empty one.
  let expansions: [UInt32]

  /// For the scalars below U+0800: what a letter folds to, if to one scalar, else 0. All of these
  /// fold below U+0800 themselves. It is what the hot loops need of the table.
  let plainLetters: [UInt16]

  /// What each ASCII character folds to: always one other.
  let ascii: [UInt8]

  private init() {
    blocks = RunReader.read(FoldingData.blocks).map { UInt16(truncatingIfNeeded: $0) }
    let entries = RunReader.read(FoldingData.entries)
    self.entries = entries
    plainLetters = (0..<0x800).map { scalar in
      let entry = entries[scalar]
      if entry.scalarClass != ScalarClass.letter { return 0 }
      switch entry.foldingAction {
      case FoldingAction.same: return UInt16(scalar)
      case FoldingAction.one: return UInt16(truncatingIfNeeded: entry.foldingPayload)
      default: return 0
      }
    }
    ascii = (0..<0x80).map { scalar in
      let entry = entries[scalar]
      let folds = entry.foldingAction == FoldingAction.one
      return UInt8(folds ? entry.foldingPayload : UInt32(scalar))
    }
    expansions = RunReader.read(FoldingData.expansions)
  }
}

/// The part that a scalar plays in a word; the raw value is the entry's top byte.
enum ScalarClass {
  /// Spaces, punctuation and symbols part words.
  static let separator: UInt32 = 0
  static let letter: UInt32 = 1
  static let digit: UInt32 = 2
  /// A letter of a script written without spaces.
  static let unspaced: UInt32 = 3
  /// A mark that stays in the key, such as an Indic vowel.
  static let mark: UInt32 = 4
  /// A mark that folding takes off, such as tashkeel.
  static let stripped: UInt32 = 5
  /// Format characters: zero-width, bidi, soft hyphen.
  static let ignored: UInt32 = 6
  /// Joins letters on both sides.
  static let apostrophe: UInt32 = 7
  /// Joins digits on both sides.
  static let point: UInt32 = 8
  /// A double quote, which joins Hebrew letters in acronyms.
  static let gershayim: UInt32 = 9
  static let space: UInt32 = 10
}

/// How a scalar folds; bits 21 and 22 of an entry.
enum FoldingAction {
  static let same: UInt32 = 0
  static let one: UInt32 = 1
  static let many: UInt32 = 2
  /// A Hangul syllable, taken apart by arithmetic (The Unicode Standard, 3.12).
  static let hangul: UInt32 = 3
}

extension UInt32 {
  /// The word class of a folding entry.
  @inline(__always) var scalarClass: UInt32 { self >> 24 }
  /// Whether it always ends a word.
  @inline(__always) var partsWords: Bool {
    scalarClass == ScalarClass.separator || scalarClass == ScalarClass.space
  }
  /// The action of a folding entry.
  @inline(__always) var foldingAction: UInt32 { (self >> 21) & 3 }
  /// The payload of a folding entry.
  @inline(__always) var foldingPayload: UInt32 { self & 0x1F_FFFF }
}

/// The entry of a scalar value below 0x110000.
@inline(__always)
func foldingEntry(_ scalar: UInt32, _ blocks: Span<UInt16>, _ entries: Span<UInt32>) -> UInt32 {
  if scalar < 0x800 { return entries[Int(scalar)] }
  return entries[Int(blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 127)]
}

/// Reads runs of numbers written five bits a character from "0" on, lowest first, 32 added where
/// more follow; a run is its count times two plus its step (0 or 1), then its first number.
private struct RunReader {
  static func read(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    var count: UInt32?
    var number: UInt32 = 0
    var shift: UInt32 = 0
    for byte in text.utf8 where byte >= 0x30 {
      let digit = UInt32(byte - 0x30)
      number |= (digit & 31) << shift
      shift += 5
      if digit >= 32 { continue }
      if let head = count {
        for index in 0..<(head >> 1) { result.append(number &+ index &* (head & 1)) }
        count = nil
      } else {
        count = number
      }
      number = 0
      shift = 0
    }
    return result
  }
}

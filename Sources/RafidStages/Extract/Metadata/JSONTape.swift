/// JSON read onto a tape: one item a value, in document order, strings as ranges of the source.
///
/// Tolerant, for JSON-LD as sites write it: control characters in strings, trailing and missing
/// commas, single words and unended containers are taken as they come. Depth and items are capped.
struct JSONTape {
  enum Kind: UInt8 {
    case object
    case array
    case string
    /// A number, `true`, `false`, `null` or any other bare word.
    case word
  }

  struct Item {
    var kind: Kind
    /// Content in the source, without quotes.
    var start: Int32
    var end: Int32
    /// The index of the item behind this one and its children; an object's children are key and
    /// value by turns.
    var next: Int32
  }

  private static let deepest = 64
  private static let mostItems = 200_000

  private(set) var items: [Item] = []
  private var open: [Int32] = []

  /// Reads the value in `text[range]`; what was on the tape is gone.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>) {
    items.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    let limit = range.upperBound
    while index < limit, items.count < Self.mostItems {
      let byte = text[index]
      switch byte {
      case 0x7B, 0x5B:
        guard open.count < Self.deepest else { return finish() }
        open.append(Int32(truncatingIfNeeded: items.count))
        add(byte == 0x7B ? .object : .array, index, index)
        index += 1
      case 0x7D, 0x5D:
        if let container = open.popLast() { close(container) }
        index += 1
        if open.isEmpty { return finish() }
      case 0x22:
        index = string(text, index + 1, limit)
      case 0x00...0x20, 0x2C, 0x3A, 0x3B:
        index += 1
      default:
        index = word(text, index, limit)
      }
    }
    finish()
  }

  private mutating func add(_ kind: Kind, _ start: Int, _ end: Int) {
    items.append(
      Item(
        kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        next: Int32(truncatingIfNeeded: items.count + 1)))
  }

  private mutating func close(_ container: Int32) {
    items[Int(container)].next = Int32(truncatingIfNeeded: items.count)
  }

  private mutating func finish() {
    while let container = open.popLast() { close(container) }
  }

  private mutating func string(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, text[index] != 0x22 { index += text[index] == 0x5C ? 2 : 1 }
    add(.string, start, min(index, limit))
    return index + 1
  }

  private mutating func word(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      switch text[index] {
      case 0x00...0x20, 0x22, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D:
        if index > start {
          add(.word, start, index)
          return index
        }
        return index + 1
      default: index += 1
      }
    }
    add(.word, start, index)
    return index
  }

  // MARK: Look-up

  /// The index of the value of `key` in the object at `object`, or nil.
  func value(of key: String, in object: Int, _ text: Span<UInt8>) -> Int? {
    guard items.indices.contains(object), items[object].kind == .object else { return nil }
    var index = object + 1
    let end = Int(items[object].next)
    while index + 1 < end {
      let value = Int(items[index].next)
      guard value < end else { return nil }
      if items[index].kind == .string, matches(index, key, text) { return value }
      index = Int(items[value].next)
    }
    return nil
  }

  /// The item's content is `word`.
  func matches(_ item: Int, _ word: String, _ text: Span<UInt8>) -> Bool {
    let start = Int(items[item].start)
    guard Int(items[item].end) - start == word.utf8.count else { return false }
    var index = start
    for byte in word.utf8 {
      if text[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// The children of an array, or the value itself.
  func forEach(_ item: Int, _ body: (Int) -> Void) {
    guard items[item].kind == .array else { return body(item) }
    var index = item + 1
    while index < Int(items[item].next) {
      body(index)
      index = Int(items[index].next)
    }
  }
}

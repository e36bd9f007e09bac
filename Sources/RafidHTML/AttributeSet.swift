/// The names of one tag's attributes, or of one element's: finds duplicates.
struct AttributeSet: Sendable {
  /// A bit for each of the first names, all known ones among them.
  private var first = InlineArray<4, UInt64>(repeating: 0)
  /// By later name, the serial number of the last set that had it.
  private var last: [UInt32] = []
  private var serial: UInt32 = 0

  private static var firstCount: Int { 256 }

  /// Empties the set.
  @inline(__always)
  mutating func begin() {
    first = InlineArray(repeating: 0)
    serial &+= 1
    if serial == 0 {
      last.removeAll()
      serial = 1
    }
  }

  /// Adds a name; false where it was there already.
  @inline(__always)
  mutating func insert(_ name: HTMLAttribute) -> Bool {
    let index = Int(name.rawValue)
    if index >= Self.firstCount { return insertLater(index - Self.firstCount) }
    let bit: UInt64 = 1 << UInt64(index & 63)
    if first[index >> 6] & bit != 0 { return false }
    first[index >> 6] |= bit
    return true
  }

  private mutating func insertLater(_ index: Int) -> Bool {
    while index >= last.count { last.append(0) }
    if last[index] == serial { return false }
    last[index] = serial
    return true
  }
}

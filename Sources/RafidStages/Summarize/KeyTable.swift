/// A table from 64-bit hashes to small numbers, with open addressing; reused from text to text.
struct KeyTable {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [Int32](repeating: 0, count: 64)
  private var mask = 63

  /// Empties the table and makes room for `expecting` keys at a load of at most a half.
  mutating func reset(expecting: Int) {
    var size = 64
    while size < expecting * 2 { size *= 2 }
    if size > keys.count {
      keys = Array(repeating: 0, count: size)
      values = Array(repeating: 0, count: size)
    } else {
      for index in 0..<size { keys[index] = 0 }
    }
    mask = size - 1
  }

  /// The number of `key`; nil where it was not put in. 0 is no key.
  func value(_ key: UInt64) -> Int32? {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Puts `key` in, which is not there; no more keys than were expected.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }
}

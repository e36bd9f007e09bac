/// A table from 64-bit hashes to small numbers, with open addressing; reused from text to text.
///
/// It grows with its keys, at a load of at most a half: what a text repeats takes no room, and a table no
/// larger than its keys stays in the processor's cache.
struct KeyTable {
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = 0
    /// The text that it was put in for; the slot is free for any other.
    var text: UInt32 = 0
  }

  /// Slots of the smallest table, and those that are kept whatever the next text needs.
  private static let leastSlots = 128
  private static let keptSlots = 1 << 14

  /// The slots, of which those up to `mask` are in use.
  private var slots = [Slot](repeating: Slot(), count: leastSlots)
  private var mask = leastSlots - 1
  private var count = 0
  private var text: UInt32 = 1

  /// Empties the table and makes room for `expecting` keys, more or less.
  mutating func reset(expecting: Int) {
    var size = Self.leastSlots
    while size < expecting * 2 { size *= 2 }
    if slots.count > Self.keptSlots, slots.count > 4 * size { slots = [] }
    resize(size)
  }

  /// The number of `key`; nil where it was not put in.
  @inline(__always)
  func value(_ key: UInt64) -> Int32? {
    let all = slots.span
    var slot = place(of: key)
    while all[slot].text == text {
      if all[slot].key == key { return all[slot].value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of `key`, which becomes `new` where it was not put in.
  @inline(__always)
  mutating func number(_ key: UInt64, new: Int32) -> Int32 {
    if let known = value(key) { return known }
    insert(key, new)
    return new
  }

  /// Gives a key that is there another number.
  mutating func replace(_ key: UInt64, _ value: Int32) {
    var slot = place(of: key)
    while slots[slot].key != key { slot = (slot + 1) & mask }
    slots[slot].value = value
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    if 2 * (count + 1) > mask { grow() }
    put(key, value)
  }

  private mutating func grow() {
    let old = slots[0...mask].filter { $0.text == text }
    resize(2 * (mask + 1))
    for slot in old { put(slot.key, slot.value) }
  }

  /// Empties the table, and has so many slots in use.
  private mutating func resize(_ size: Int) {
    if slots.count < size || text == .max {
      slots = Array(repeating: Slot(), count: max(size, slots.count))
      text = 0
    }
    mask = size - 1
    count = 0
    text += 1
  }

  private mutating func put(_ key: UInt64, _ value: Int32) {
    var slot = place(of: key)
    while slots[slot].text == text { slot = (slot + 1) & mask }
    slots[slot] = Slot(key: key, value: value, text: text)
    count += 1
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
  }
}

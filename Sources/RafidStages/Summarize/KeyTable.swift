/// A table from 64-bit hashes to small numbers, with open addressing; reused from text to text.
///
/// It grows with its keys, at a load of at most a half: what a text repeats takes no room, and a table no
/// larger than its keys stays in the processor's cache.
struct KeyTable {
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = 0
  }

  /// Slots of the smallest table.
  private static let leastSlots = 128

  private var slots = [Slot](repeating: Slot(), count: leastSlots)
  private var mask = leastSlots - 1
  private var count = 0

  /// Empties the table and makes room for `expecting` keys, more or less.
  mutating func reset(expecting: Int) {
    var size = Self.leastSlots
    while size < expecting * 2 { size *= 2 }
    count = 0
    // What one long text needed is given back at the next short one.
    guard slots.count >= size, slots.count <= 4 * size else {
      allocate(size)
      return
    }
    var all = slots.mutableSpan
    for index in all.indices { all[index].key = 0 }
  }

  /// The number of `key`; nil where it was not put in. 0 is no key.
  @inline(__always)
  func value(_ key: UInt64) -> Int32? {
    let all = slots.span
    var slot = place(of: key)
    while all[slot].key != 0 {
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
    if 2 * (count + 1) > slots.count { grow() }
    put(Slot(key: key, value: value))
    count += 1
  }

  private mutating func grow() {
    let old = slots
    allocate(2 * old.count)
    for slot in old where slot.key != 0 { put(slot) }
  }

  private mutating func allocate(_ size: Int) {
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  private mutating func put(_ entry: Slot) {
    var slot = place(of: entry.key)
    while slots[slot].key != 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
  }
}

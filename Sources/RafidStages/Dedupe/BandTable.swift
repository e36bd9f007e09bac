/// From the hash of one band to the entries that have it: open addressing, one word a slot.
struct BandTable: Sendable {
  /// `hash << 32 | entry + 1`, or 0 where free.
  private var slots: [UInt64]
  private var count = 0

  /// A table with room for so many entries before it grows.
  init(expecting entries: Int = 0) {
    slots = [UInt64](repeating: 0, count: max(64, (entries + 1) * 18 / 13 + 1))
  }

  /// The most entries of one hash. A page frame that all articles of a site share, or an article
  /// copied a thousand times, would else make every look-up as long as the site.
  static let mostAlike = 32

  /// Bytes that the table takes.
  var bytes: Int { slots.count * 8 }

  /// The slot where looking for `hash` begins; it rises with the hash, so growing is one pass.
  @inline(__always)
  private func home(_ hash: UInt32) -> Int {
    Int((UInt64(hash) &* UInt64(slots.count)) >> 32)
  }

  /// Appends the entries stored for `hash`, oldest first where it did not grow in between.
  @inline(__always)
  func find(_ hash: UInt32, into entries: inout [UInt32]) {
    let all = slots.span
    var place = home(hash)
    while all[place] != 0 {
      if UInt32(truncatingIfNeeded: all[place] >> 32) == hash {
        entries.append(UInt32(truncatingIfNeeded: all[place]) &- 1)
      }
      place += 1
      if place == all.count { place = 0 }
    }
  }

  /// Stores one more entry for `hash`, unless there are `mostAlike`.
  mutating func insert(_ hash: UInt32, _ entry: UInt32) {
    // At most 13 of 18 full, and larger by a quarter then: a hash that is not there takes three to
    // seven looks; at five sixths it took twice as many, and a tenth less memory.
    if (count + 1) * 18 > slots.count * 13 { grow() }
    if put(UInt64(hash) << 32 | UInt64(entry + 1)) { count += 1 }
  }

  private mutating func put(_ slot: UInt64) -> Bool {
    var alike = 0
    var place = home(UInt32(truncatingIfNeeded: slot >> 32))
    var all = slots.mutableSpan
    while all[place] != 0 {
      if all[place] >> 32 == slot >> 32 {
        alike += 1
        if alike == Self.mostAlike { return false }
      }
      place += 1
      if place == all.count { place = 0 }
    }
    all[place] = slot
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count + old.count / 4)
    for slot in old where slot != 0 { _ = put(slot) }
  }
}

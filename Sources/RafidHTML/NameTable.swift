/// A name as the tokenizer gathers it: up to 24 lowercase bytes packed into three words, which then
/// are the whole name; for a longer one two hashes of bytes that lie elsewhere.
struct NameKey: Equatable {
  static var packedBytes: Int { 24 }

  var low: UInt64 = 0
  var middle: UInt64 = 0
  var high: UInt64 = 0
  var length = 0

  init() {}

  init(_ name: [UInt8]) {
    length = name.count
    if length <= Self.packedBytes {
      for index in name.indices {
        add(name[index], at: index)
      }
      return
    }
    // FNV-1a and a variant of it: equality is settled on the bytes.
    low = 0xcbf2_9ce4_8422_2325
    high = 0x8422_2325_cbf2_9ce4
    for byte in name {
      low = (low ^ UInt64(byte)) &* 0x100_0000_01b3
      high = (high &+ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
    }
  }

  /// Packs the byte at an index, which nothing stands at.
  mutating func add(_ byte: UInt8, at index: Int) {
    let shifted = UInt64(byte) << UInt64((index & 7) * 8)
    switch index >> 3 {
    case 0: low |= shifted
    case 1: middle |= shifted
    default: high |= shifted
    }
  }

  @inline(__always)
  var hash: Int {
    let rest = middle ^ (high << 17 | high >> 47)
    let mixed = (low ^ (rest << 31 | rest >> 33) ^ UInt64(length)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) >> 20)
  }

  /// The bytes of a packed name.
  func packed() -> [UInt8] {
    (0..<min(length, Self.packedBytes)).map { index in
      let word = index < 8 ? low : index < 16 ? middle : high
      return UInt8(truncatingIfNeeded: word >> UInt64((index & 7) * 8))
    }
  }
}

/// Interns names as small numbers: the known ones for good, others until the next document.
///
/// An open-addressing table with a bound on probes, so that chosen names cannot make it slow: a
/// name that finds no place within the bound, or past the number of names allowed, gets 0.
struct NameTable: Sendable {
  struct Slot {
    var key = NameKey()
    /// For names longer than a key: where their bytes begin in `long`.
    var start: UInt32 = 0
    /// 0 for a free slot.
    var id: UInt16 = 0
  }

  /// At half load, random names probe fewer than 40 slots in tables of this size.
  static var probeLimit: Int { 96 }

  private var slots: [Slot]
  private var long: [UInt8] = []
  private var occupied: [Int32] = []
  private let knownCount: Int
  private let knownLong: Int
  private(set) var count = 1

  init(_ spellings: String) {
    slots = Array(repeating: Slot(), count: 1024)
    var known = 0
    for name in spellings.split(separator: " ") {
      let bytes = name.utf8.map { ASCII.lowercased($0) }
      let key = NameKey(bytes)
      var index = key.hash & (slots.count - 1)
      while slots[index].id != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = Slot(key: key, start: UInt32(long.count), id: UInt16(known + 1))
      if bytes.count > NameKey.packedBytes { long += bytes }
      known += 1
    }
    count = known + 1
    knownCount = known + 1
    knownLong = long.count
  }

  /// Forgets the names of the last document.
  mutating func reset() {
    if count == knownCount { return }
    for index in occupied { slots[Int(index)] = Slot() }
    occupied.removeAll(keepingCapacity: true)
    long.removeLast(long.count - knownLong)
    count = knownCount
  }

  /// The number of a name; nil where it has none yet. `bytes` is read for long names only.
  @inline(__always)
  func find(_ key: NameKey, _ bytes: [UInt8]) -> UInt16? {
    let mask = slots.count - 1
    var index = key.hash & mask
    for _ in 0..<Self.probeLimit {
      let slot = slots[index]
      if slot.id == 0 { return nil }
      if slot.key == key, key.length <= NameKey.packedBytes || same(slot, bytes) {
        return slot.id
      }
      index = (index + 1) & mask
    }
    return nil
  }

  private func same(_ slot: Slot, _ bytes: [UInt8]) -> Bool {
    for index in bytes.indices where long[Int(slot.start) + index] != bytes[index] { return false }
    return true
  }

  /// Gives a new name the next number, or 0 where `limit` new ones were given or no slot is near.
  mutating func insert(_ key: NameKey, _ bytes: [UInt8], limit: Int) -> UInt16 {
    if count - knownCount >= limit { return 0 }
    if (count + 1) * 2 > slots.count { grow() }
    guard
      let index = place(
        Slot(key: key, start: UInt32(long.count), id: UInt16(count)), hash: key.hash)
    else { return 0 }
    occupied.append(Int32(index))
    if key.length > NameKey.packedBytes { long += bytes }
    count += 1
    return UInt16(count - 1)
  }

  private mutating func place(_ slot: Slot, hash: Int) -> Int? {
    var index = hash & (slots.count - 1)
    for _ in 0..<Self.probeLimit {
      if slots[index].id == 0 {
        slots[index] = slot
        return index
      }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Doubles the table; numbers are placed in their order, so the known names stay first.
  private mutating func grow() {
    let old = slots.filter { $0.id != 0 }.sorted { $0.id < $1.id }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    occupied.removeAll(keepingCapacity: true)
    for slot in old {
      let index = place(slot, hash: slot.key.hash)
      if let index, Int(slot.id) >= knownCount { occupied.append(Int32(index)) }
    }
  }
}

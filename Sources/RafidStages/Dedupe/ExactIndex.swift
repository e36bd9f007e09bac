/// From text keys to numbers: open addressing in flat arrays.
package struct ExactIndex: Sendable {
  private var keys: [TextKey]
  private var values: [UInt32]
  /// Keys stored.
  package private(set) var count = 0

  /// Marks a free slot, so no value may be it.
  private static let free = UInt32.max

  /// An empty index.
  package init() {
    keys = [TextKey](repeating: TextKey(high: 0, low: 0), count: 1024)
    values = [UInt32](repeating: Self.free, count: 1024)
  }

  /// Bytes in use.
  package var bytes: Int { keys.count * 20 }

  /// The value stored for `key`, if there is one.
  package func value(of key: TextKey) -> UInt32? {
    let found = values[slot(of: key)]
    return found == Self.free ? nil : found
  }

  /// Stores `value` for `key`, unless one is stored already or it is `UInt32.max`.
  package mutating func insert(_ key: TextKey, _ value: UInt32) {
    if value == Self.free { return }
    if (count + 1) * 4 > keys.count * 3 { grow() }
    let place = slot(of: key)
    if values[place] != Self.free { return }
    keys[place] = key
    values[place] = value
    count += 1
  }

  /// The slot that holds `key`, or the free one where it belongs.
  private func slot(of key: TextKey) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key.high) & mask
    while values[place] != Self.free, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [TextKey](repeating: TextKey(high: 0, low: 0), count: oldKeys.count * 2)
    values = [UInt32](repeating: Self.free, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldValues[index] != Self.free {
      let place = slot(of: oldKeys[index])
      keys[place] = oldKeys[index]
      values[place] = oldValues[index]
    }
  }
}

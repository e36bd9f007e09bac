/// The names of kept documents by their ordinal, end to end in one array.
struct KeptNames {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// Adds a name; its ordinal.
  mutating func append(_ name: [UInt8]) -> Int {
    bytes += name
    ends.append(bytes.count)
    return ends.count - 1
  }

  subscript(ordinal: Int) -> [UInt8] {
    Array(bytes[(ordinal == 0 ? 0 : ends[ordinal - 1])..<ends[ordinal]])
  }
}

import RafidBytes
import RafidFlow

/// Files of what stages learnt: a section for each slot, in it the entries by number, each
/// 26 bytes (UInt8 1 when its document is a record, UInt8 0, UInt64 number, UInt64 owner, UInt32
/// bytes of the name, UInt32 bytes of the rest; little-endian), the name, the rest.
enum SeenFile {
  fileprivate static let headBytes = 26

  /// Appends one entry.
  static func append(_ entry: MemoryEntry, to bytes: inout [UInt8]) {
    bytes.append(entry.isKept ? 1 : 0)
    bytes.append(0)
    bytes.append(littleEndian: UInt64(entry.number), count: 8)
    bytes.append(littleEndian: UInt64(entry.owner), count: 8)
    bytes.append(littleEndian: UInt64(entry.name.count), count: 4)
    bytes.append(littleEndian: UInt64(entry.bytes.count), count: 4)
    bytes += entry.name
    bytes += entry.bytes
  }

  /// The entries of one section of a file, checked against its digest.
  ///
  /// - Throws: `RunError` where the file is missing or damaged.
  static func entries(
    of slot: Int, _ facts: SeenFileFacts, below folder: String
  ) throws(RunError) -> SeenEntries {
    SeenEntries(slot: slot, bytes: try bytes(of: slot, facts, below: folder))
  }

  /// The bytes of one section of a file, checked against its digest.
  static func bytes(
    of slot: Int, _ facts: SeenFileFacts, below folder: String
  ) throws(RunError) -> [UInt8] {
    guard facts.sections.indices.contains(slot), facts.sections[slot].bytes > 0 else { return [] }
    let section = facts.sections[slot]
    let offset = facts.sections[..<slot].reduce(0) { $0 + $1.bytes }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(section.bytes)
    do throws(FileError) {
      let file = try FileReader(path: "\(folder)/\(facts.path)")
      while bytes.count < section.bytes {
        let wanted = min(1 << 20, section.bytes - bytes.count)
        if try file.read(at: offset + bytes.count, into: &bytes, limit: wanted) == 0 { break }
      }
    } catch {
      throw RunError(.failed, "\(error); \(remedy)")
    }
    guard SeenFileFacts.Section(bytes, entries: section.entries) == section else {
      throw RunError(
        .failed,
        "\(folder)/\(facts.path): its bytes from \(offset) on are not those that were written; "
          + remedy)
    }
    return bytes
  }

  private static let remedy =
    "bring the state back from a copy, or begin a new one with another --state"
}

/// The entries of one section, one after another.
struct SeenEntries: Sequence, IteratorProtocol {
  let slot: Int
  let bytes: [UInt8]
  private var index = 0

  init(slot: Int, bytes: [UInt8]) {
    self.slot = slot
    self.bytes = bytes
  }

  mutating func next() -> MemoryEntry? {
    let name = index + SeenFile.headBytes
    guard name <= bytes.count else { return nil }
    let body = name + Int(bytes.littleEndian(at: index + 18, count: 4))
    let end = body + Int(bytes.littleEndian(at: index + 22, count: 4))
    guard end <= bytes.count else { return nil }
    var entry = MemoryEntry(
      slot: slot, number: Int(bytes.littleEndian(at: index + 2, count: 8)),
      owner: Int(bytes.littleEndian(at: index + 10, count: 8)),
      name: Array(bytes[name..<body]), bytes: Array(bytes[body..<end]))
    entry.isKept = bytes[index] == 1
    index = end
    return entry
  }
}

import Foundation
import RafidBytes

/// Sorts entries by date in bounded memory, entries of one date in the order of their coming.
///
/// What fills `memory` bytes is sorted and put aside in a file that has no name any more; at the end the
/// files are merged. Memory grows by some 64 KiB for each file, so a thousand times `memory` can be sorted.
struct TimelineSorter: ~Copyable {
  private let memory: Int
  private var bytes: [UInt8] = []
  private var places: [(start: Int, end: Int)] = []
  private var runs: [TimelineRun] = []

  /// A sorter that holds `memory` bytes of entries before it puts them aside.
  init(memory: Int) { self.memory = memory }

  /// Takes an entry.
  mutating func add(_ entry: TimelineEntry) throws(FileError) {
    let start = bytes.count
    entry.encode(into: &bytes)
    places.append((start, bytes.count))
    if bytes.count >= memory { try putAside() }
  }

  /// Calls `body` with all entries in order, until it answers false.
  consuming func forEach(_ body: (TimelineEntry) -> Bool) throws(FileError) {
    guard !runs.isEmpty else {
      sortPlaces()
      for place in places {
        guard let found = TimelineEntry.decode(bytes, from: place.start), body(found.entry) else {
          return
        }
      }
      return
    }
    try putAside()
    var heads: [TimelineEntry?] = []
    for run in runs { heads.append(try run.next()) }
    while let least = Self.least(heads), let entry = heads[least], body(entry) {
      heads[least] = try runs[least].next()
    }
  }

  /// The earliest entry, of equals the one of the earliest run; nil where none is left.
  private static func least(_ heads: [TimelineEntry?]) -> Int? {
    var least: Int?
    for (index, head) in heads.enumerated() {
      guard let head else { continue }
      if let best = least, let date = heads[best]?.date,
        !head.date.lexicographicallyPrecedes(date)
      {
        continue
      }
      least = index
    }
    return least
  }

  private mutating func sortPlaces() {
    let bytes = bytes
    func date(_ place: (start: Int, end: Int)) -> ArraySlice<UInt8> {
      TimelineEntry.date(bytes, from: place.start)
    }
    places.sort { one, other in
      let (left, right) = (date(one), date(other))
      return left == right ? one.start < other.start : left.lexicographicallyPrecedes(right)
    }
  }

  private mutating func putAside() throws(FileError) {
    sortPlaces()
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/rafid-timeline-\(UUID().uuidString)"
    var file = try StagedFile(stagingPath: path)
    var block: [UInt8] = []
    for place in places {
      block += bytes[place.start..<place.end]
      guard block.count >= 1 << 20 else { continue }
      try file.write(block)
      block.removeAll(keepingCapacity: true)
    }
    try file.write(block)
    // An open file outlives its name, which goes with `file`: a killed process leaves nothing behind.
    runs.append(TimelineRun(try FileReader(path: path)))
    bytes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}

import RafidBytes
import RafidFlow

/// Gathers what a run adds to the state, and writes it down before each commit of the output.
struct StateWriter {
  private let state: RunState
  private(set) var record: StateRecord
  /// The entries since the last commit, by slot: what lasts, and what only this run needs.
  private var lasting: [EntryBytes]
  private var passing: [EntryBytes]
  /// Numbers of this run's entries that came to be no record, by slot: copies of them do not last.
  private var lost: [Set<Int>]
  private var ended: [InputReport] = []
  private var position: SourcePosition?

  /// A writer for a run that writes into `output`.
  init(
    _ state: RunState, output: String, pipeline: [UInt8]
  ) throws(RunError) {
    self.state = state
    record = state.record
    let slots = state.memories.count
    lasting = Array(repeating: EntryBytes(), count: slots)
    passing = lasting
    lost = Array(repeating: [], count: slots)
    record.memories = state.memories.map(\.text)
    if record.nextNumbers.count != slots {
      record.nextNumbers = Array(repeating: 0, count: slots)
    }
    if state.isResuming {
      for slot in 0..<slots {
        for file in record.passing {
          for entry in try SeenFile.entries(of: slot, file, below: state.path) {
            lost[slot].insert(entry.number)
          }
        }
      }
    } else {
      begin(output: output, pipeline: pipeline)
    }
  }

  /// The run that is going on.
  var run: KnownRun { record.runs[record.runs.count - 1] }

  private mutating func begin(output: String, pipeline: [UInt8]) {
    let started = state.started
    if record.name.isEmpty {
      let origin = Array("\(started) \(output) ".utf8) + pipeline
      record.name = String(
        decoding: hexadecimal(SHA256.digest(origin.span).prefix(16)), as: UTF8.self)
    }
    if let last = record.runs.indices.last { record.runs[last].isOver = true }
    (record.passing, record.unread) = ([], [])
    record.runs.append(
      KnownRun(
        number: record.runs.count + 1, started: started, output: output,
        pipeline: String(decoding: hexadecimal(pipeline), as: UTF8.self), isOver: false))
    if let keep = state.section.keepSeconds {
      record.seen.removeAll { $0.started < started - keep }
    }
  }

  /// Takes in what a batch taught, in the order of the batches.
  mutating func add(_ batch: borrowing Batch) {
    ended += batch.endedInputs.filter { $0.status != .known && $0.status != .unread }
    record.unread += batch.endedInputs.filter { $0.status == .unread }.map(\.path)
    position = batch.position
    let memory = batch.memory.sorted { ($0.slot, $0.number) < ($1.slot, $1.number) }
    for entry in memory {
      record.nextNumbers[entry.slot] = max(record.nextNumbers[entry.slot], entry.number + 1)
      // What was lost at a later stage must be known before its copies are met.
      if !entry.isKept, entry.owner == entry.number { lost[entry.slot].insert(entry.number) }
    }
    for entry in memory {
      let lasts =
        state.memories[entry.slot].lasts
        && (entry.isKept
          || entry.owner != entry.number && !lost[entry.slot].contains(entry.owner))
      if lasts {
        lasting[entry.slot].append(entry)
      } else {
        if entry.owner != entry.number { lost[entry.slot].insert(entry.number) }
        passing[entry.slot].append(entry)
      }
    }
  }

  /// The reading has ended: takes in what became of the inputs.
  mutating func end(_ ledger: Ledger) {
    position = ledger.position
    ended = ledger.inputs.filter { $0.status != .known && $0.status != .unread }
    if position != nil { ended.removeLast() }
  }

  /// Writes the next generation aside; it holds once a manifest names it.
  ///
  /// - Parameter isLast: whether the run ends with it.
  mutating func prepare(isLast: Bool) throws(RunError) {
    record.generation += 1
    record.put(ended.map { Self.known($0, parcels: nil) })
    if let position { record.put([Self.known(position.input, parcels: position.parcels)]) }
    ended = []
    record.runs[record.runs.count - 1].isOver = isLast
    let name = StateFiles.seenName(record.generation)
    do throws(FileError) {
      // The two stand beside each other: entries that pass have their places among those that last.
      if lasting.contains(where: { $0.count > 0 })
        || !isLast && passing.contains(where: { $0.count > 0 })
      {
        record.seen.append(try write(&lasting, name))
        if !isLast {
          record.passing.append(try write(&passing, StateFiles.passingName(of: name)))
        }
      }
      if isLast { (record.passing, record.unread) = ([], []) }
      try StateFiles.write([record.json], to: "\(state.path)/\(RunState.nextName)")
      try Folder.sync(state.path)
    } catch {
      throw StateFiles.failure(error)
    }
  }

  /// The manifest names the generation: makes it the state.
  func confirm() throws(RunError) {
    try StateFiles.adopt(state.path)
    do throws(FileError) {
      try StateFiles.removeStrays(state.path, record)
    } catch {
      throw StateFiles.failure(error)
    }
  }

  private static func known(_ input: InputReport, parcels: Int?) -> KnownInput {
    KnownInput(
      path: input.path, bytes: input.bytes,
      ends: input.ends.map { String(decoding: hexadecimal($0), as: UTF8.self) }, parcels: parcels)
  }

  private func write(
    _ entries: inout [EntryBytes], _ name: String
  ) throws(FileError) -> SeenFileFacts {
    var facts = SeenFileFacts(path: name, run: run.number, started: run.started, sections: [])
    for slot in entries.indices {
      facts.sections.append(
        SeenFileFacts.Section(entries[slot].bytes, entries: entries[slot].count))
    }
    try StateFiles.write(entries.map(\.bytes), to: "\(state.path)/\(name)")
    for slot in entries.indices { entries[slot] = EntryBytes() }
    return facts
  }

  /// Entries as a section of a file has them, by number.
  private struct EntryBytes {
    var bytes: [UInt8] = []
    var count = 0

    mutating func append(_ entry: MemoryEntry) {
      SeenFile.append(entry, to: &bytes)
      count += 1
    }
  }
}

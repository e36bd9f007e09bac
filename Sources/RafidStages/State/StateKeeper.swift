import RafidBytes
package import RafidFlow

/// A state folder between runs: shows what it holds, forgets, compacts.
package final class StateKeeper {
  private let path: String
  private var record: StateRecord
  // Held as long as the keeper lives.
  private let lock: FileLock

  /// What a state holds, in numbers.
  package struct Facts: Sendable {
    package struct Run: Sendable {
      package var number: Int
      /// Seconds since 1970.
      package var started: Int
      package var output: String
      package var isOver: Bool
    }
    package struct Memory: Sendable {
      package var key: String
      package var entries: Int
      package var bytes: Int
    }
    package var name: String
    package var generation: Int
    package var runs: [Run]
    package var inputsDone: Int
    /// The input that a run stopped within, and the parcels taken from it.
    package var inputsBegun: [(path: String, parcels: Int)]
    package var memories: [Memory]
    package var files: Int
  }

  /// Opens a folder that holds a state.
  package init(_ path: String, lockWait: Int) throws(RunError) {
    self.path = path
    guard
      Folder.kind(of: "\(path)/\(RunState.recordName)") == .file
        || Folder.kind(of: "\(path)/\(RunState.nextName)") == .file
    else {
      throw RunError(.noInput, "\(path): no state is here; a run with this state makes one")
    }
    lock = try RunState.lock(path, wait: lockWait)
    record = try StateFiles.settle(path)
  }

  /// What it holds.
  package var facts: Facts {
    Facts(
      name: record.name, generation: record.generation,
      runs: record.runs.map {
        Facts.Run(number: $0.number, started: $0.started, output: $0.output, isOver: $0.isOver)
      },
      inputsDone: record.inputs.filter { $0.parcels == nil }.count,
      inputsBegun: record.inputs.compactMap { input in
        input.parcels.map { (input.path, $0) }
      },
      memories: record.memories.enumerated().map { slot, key in
        let sections = record.seen.compactMap {
          $0.sections.indices.contains(slot) ? $0.sections[slot] : nil
        }
        return Facts.Memory(
          key: key, entries: record.seen.reduce(0) { $0 + $1.entries(of: slot) },
          bytes: sections.reduce(0) { $0 + $1.bytes })
      },
      files: record.seen.count)
  }

  /// Forgets that inputs were read, so that the next run reads them; how many.
  ///
  /// - Parameter patterns: paths as they were given, or patterns over them.
  package func forget(inputs patterns: [String]) throws(RunError) -> Int {
    let before = record.inputs.count
    record.inputs.removeAll { input in
      patterns.contains { $0 == input.path || Glob.matches(input.path, pattern: $0) }
    }
    if record.inputs.count != before { try save() }
    return before - record.inputs.count
  }

  /// Forgets what runs that began before `time`, in seconds since 1970, have learnt; how many things.
  package func forget(before time: Int) throws(RunError) -> Int {
    let old = record.seen.filter { $0.started < time }
    guard !old.isEmpty else { return 0 }
    record.seen.removeAll { $0.started < time }
    try save()
    return old.reduce(0) { $0 + $1.sections.reduce(0) { $0 + $1.entries } }
  }

  /// Joins the files of each thirty days into one; how many files are left. What is forgotten by age is
  /// forgotten by file, so longer stretches would be remembered too long.
  package func compact() throws(RunError) -> Int {
    guard record.openRun == nil else {
      throw RunError(
        .failed, "\(path): a run was cut off and is not over; run it again, then compact")
    }
    var groups: [[SeenFileFacts]] = []
    for file in record.seen {
      // What was joined before stays as it is, or in time everything would be one file that is never old.
      if let group = groups.last, let first = group.first, !StateFiles.isJoined(first.path),
        !StateFiles.isJoined(file.path), file.started - first.started < Self.stretch
      {
        groups[groups.count - 1].append(file)
      } else {
        groups.append([file])
      }
    }
    guard groups.count < record.seen.count else { return record.seen.count }
    var joined: [SeenFileFacts] = []
    for group in groups { joined.append(try join(group)) }
    record.seen = joined
    try save()
    return joined.count
  }

  private static let stretch = 30 * 86_400

  /// One file in place of several neighbours.
  private func join(_ files: [SeenFileFacts]) throws(RunError) -> SeenFileFacts {
    guard files.count > 1, let last = files.last else { return files[0] }
    var facts = last
    facts.path = StateFiles.joinedName(of: last.path)
    facts.sections = []
    var parts: [[UInt8]] = []
    for slot in record.memories.indices {
      var bytes: [UInt8] = []
      var entries = 0
      for file in files where file.sections.indices.contains(slot) {
        bytes += try SeenFile.bytes(of: slot, file, below: path)
        entries += file.entries(of: slot)
      }
      facts.sections.append(SeenFileFacts.Section(bytes, entries: entries))
      parts.append(bytes)
    }
    do throws(FileError) {
      try StateFiles.write(parts, to: "\(path)/\(facts.path)")
    } catch {
      throw StateFiles.failure(error)
    }
    return facts
  }

  /// Calls `body` with everything that is remembered, slot by slot, in the order of learning.
  package func forEach(_ body: (_ memory: String, MemoryEntry) -> Void) throws(RunError) {
    for (slot, memory) in record.memories.enumerated() {
      for file in record.seen {
        for entry in try SeenFile.entries(of: slot, file, below: path) { body(memory, entry) }
      }
    }
  }

  private func save() throws(RunError) {
    do throws(FileError) {
      try StateFiles.write([record.json], to: "\(path)/\(RunState.recordName)")
      try Folder.sync(path)
      try StateFiles.removeStrays(path, record)
    } catch {
      throw StateFiles.failure(error)
    }
  }
}

import RafidBytes
package import RafidFlow

/// A state folder that one run has opened: what earlier runs left, and the lock.
///
///     STATE/state.json          what holds: inputs, runs, files; replaced by a rename
///     STATE/seen-000012.bin     what the stages learnt by generation 12, for good
///     STATE/passing-000012.bin  what only the run needs that is not over
///     STATE/next.json           the generation that a manifest is about to commit
///     STATE/lock
///
/// The manifest in the output folder is the only commit point: it names the state and the
/// generation. `next.json` holds where the manifest names it, and is thrown away where not.
package final class RunState: Sendable {
  static let recordName = "state.json"
  static let nextName = "next.json"
  static let lockName = "lock"

  /// The folder, as given.
  package let path: String
  let section: StateSection
  /// What earlier runs left.
  let record: StateRecord
  /// The pipeline's own, a slot each.
  let memories: [MemoryKey]
  /// When the run began, in seconds since 1970; of one that goes on, when it first did.
  let started: Int
  /// Whether the run that was not ended goes on.
  let isResuming: Bool
  private let isFresh: Bool
  private let lock: FileLock

  /// What a remembering stage says of its slot.
  package struct MemoryKey: Sendable, Equatable {
    package var text: String
    package var lasts: Bool
    package init(text: String, lasts: Bool) {
      self.text = text
      self.lasts = lasts
    }
  }

  /// Opens the folder, and makes it where it is missing.
  ///
  /// - Parameters:
  ///   - memories: what the pipeline's remembering stages say, a slot each.
  ///   - pipeline: the digest of the pipeline file; a run of another is not gone on with.
  ///   - output: the folder that the run writes into.
  ///   - isFresh: whether inputs that are done are read again.
  ///   - lockWait: seconds to wait for another run that holds the lock.
  /// - Throws: `RunError` where it cannot be made or is locked, where its files are damaged, or where
  ///   they were made with other settings.
  package init(
    _ section: StateSection, memories: [MemoryKey], pipeline: [UInt8], output: String,
    isFresh: Bool, lockWait: Int
  ) throws(RunError) {
    path = section.path
    self.section = section
    self.memories = memories
    do throws(FileError) {
      try Folder.create(path)
    } catch {
      throw RunError(.cannotCreateOutput, "\(error); name another folder with --state")
    }
    lock = try Self.lock(path, wait: lockWait)
    record = try StateFiles.settle(section.path)
    let digest = String(decoding: hexadecimal(pipeline), as: UTF8.self)
    self.isFresh = isFresh
    isResuming =
      !isFresh && record.openRun.map { $0.pipeline == digest && $0.output == output } ?? false
    started = isResuming ? record.openRun?.started ?? 0 : SystemClock.wallSeconds()
    try check()
  }

  static func lock(_ path: String, wait: Int) throws(RunError) -> FileLock {
    let lock: FileLock?
    do throws(FileError) {
      lock = try FileLock.take("\(path)/\(lockName)", wait: wait)
    } catch {
      throw RunError(.cannotCreateOutput, "\(error); name another folder with --state")
    }
    guard let lock else {
      throw RunError(.locked, "\(path): another run uses this state; wait for it to end")
    }
    return lock
  }

  /// What was learnt with other settings compares with nothing that is learnt now.
  private func check() throws(RunError) {
    let wanted = memories.map(\.text)
    guard record.generation > 0, record.memories != wanted else { return }
    func list(_ texts: [String]) -> String {
      texts.isEmpty ? "no dedupe" : texts.joined(separator: ", ")
    }
    throw RunError(
      .badState,
      "\(path) was made with \(list(record.memories)), and this pipeline has \(list(wanted)): "
        + "set it back, or name another folder with --state")
  }

  /// What earlier runs know of the inputs; nothing, when all is to be read again.
  package var history: InputHistory {
    InputHistory(
      isFresh ? [:] : record.knownInputs, unread: isResuming ? record.unread : [],
      change: section.change)
  }

  /// What the stage in `slot` learnt in earlier runs.
  package func memory(of slot: Int) -> StageMemory {
    let (path, record) = (path, record)
    let oldest = section.keepSeconds.map { started - $0 }
    let passing = isResuming ? record.passing : []
    let seen = record.seen.filter { file in oldest.map { file.started >= $0 } ?? true }
    return StageMemory(
      slot: slot,
      nextNumber: record.nextNumbers.indices.contains(slot) ? record.nextNumbers[slot] : 0,
      count: (seen + passing).reduce(0) { $0 + $1.entries(of: slot) }
    ) { (body: (MemoryEntry) throws(RunError) -> Void) throws(RunError) in
      for file in seen {
        // What only a run that goes on needs has its places among what lasts.
        let name = StateFiles.passingName(of: file.path)
        var beside = SeenEntries(slot: slot, bytes: [])
        if let facts = passing.first(where: { $0.path == name }) {
          beside = try SeenFile.entries(of: slot, facts, below: path)
        }
        var next = beside.next()
        for entry in try SeenFile.entries(of: slot, file, below: path) {
          while let passed = next, passed.number < entry.number {
            try body(passed)
            next = beside.next()
          }
          try body(entry)
        }
        while let passed = next {
          try body(passed)
          next = beside.next()
        }
      }
    }
  }
}

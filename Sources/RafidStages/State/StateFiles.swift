import RafidBytes
package import RafidFlow

/// The files of a state folder: their names, and what of them holds.
package enum StateFiles {
  private static let seenPrefix = "seen-"
  private static let passingPrefix = "passing-"
  private static let suffix = ".bin"

  /// The name of the file of a generation.
  static func seenName(_ generation: Int) -> String {
    let digits = String(generation)
    let zeros = String(repeating: "0", count: max(0, 6 - digits.count))
    return "\(seenPrefix)\(zeros)\(digits)\(suffix)"
  }

  /// The name of the passing file beside a seen file.
  static func passingName(of seen: String) -> String {
    passingPrefix + seen.dropFirst(seenPrefix.count)
  }

  /// The name of the file that joins others, the last of which has this name.
  static func joinedName(of seen: String) -> String {
    seen.dropLast(suffix.count) + joinedSuffix
  }

  /// Whether a file joins others.
  static func isJoined(_ name: String) -> Bool { name.hasSuffix(joinedSuffix) }

  private static let joinedSuffix = "j" + suffix

  /// The folders that the runs of a state wrote into; nil where there is no state.
  package static func outputs(of folder: String) throws(RunError) -> [String]? {
    guard let record = try read("\(folder)/\(RunState.recordName)") else { return nil }
    var outputs: [String] = []
    for run in record.runs where !outputs.contains(run.output) { outputs.append(run.output) }
    return outputs
  }

  /// What the runs of a state know of the inputs, without a lock and without settling anything.
  package static func history(of section: StateSection) throws(RunError) -> InputHistory {
    let record = try read("\(section.path)/\(RunState.recordName)")
    return InputHistory(record?.knownInputs ?? [:], change: section.change)
  }

  /// What holds in a folder. A generation that its manifest names is made the state; one that no
  /// manifest names is thrown away, and so are files that the state does not name.
  static func settle(_ folder: String) throws(RunError) -> StateRecord {
    var record = try read("\(folder)/\(RunState.recordName)") ?? StateRecord()
    let next = try read("\(folder)/\(RunState.nextName)")
    if let next, next.generation > record.generation {
      if try isCommitted(next) {
        record = next
        try adopt(folder)
      } else if let output = next.runs.last?.output, Folder.kind(of: output) != .folder {
        throw RunError(
          .badState,
          "\(folder): a run ended as it was committing to \(output), and that folder is not here: "
            + "bring it back, or go to the folder that the run was started in, and try again")
      }
    }
    do throws(FileError) {
      try removeStrays(folder, record)
    } catch {
      throw failure(error)
    }
    return record
  }

  /// Makes the generation that a manifest names the state.
  static func adopt(_ folder: String) throws(RunError) {
    do throws(FileError) {
      try Folder.rename("\(folder)/\(RunState.nextName)", to: "\(folder)/\(RunState.recordName)")
      try Folder.sync(folder)
    } catch {
      throw failure(error)
    }
  }

  /// Whether the manifest that was to commit a generation does.
  private static func isCommitted(_ next: StateRecord) throws(RunError) -> Bool {
    guard let run = next.runs.last else { return false }
    guard let manifest = try Manifest.standing(in: run.output) else { return false }
    return manifest.state?.name == next.name
      && manifest.state?.generation ?? 0 >= next.generation
  }

  /// The record in a file; nil where there is no such file.
  private static func read(_ path: String) throws(RunError) -> StateRecord? {
    let text: [UInt8]
    do throws(FileError) {
      text = try FileReader.contents(of: path)
    } catch {
      if error.isMissing { return nil }
      throw failure(error)
    }
    guard let record = StateRecord(text.span) else {
      throw RunError(
        .badState,
        "\(path): expected a state of format \(StateRecord.format), found something else; bring it "
          + "back from a copy, or begin a new one with another --state")
    }
    return record
  }

  /// Removes our files that the record does not name.
  static func removeStrays(_ folder: String, _ record: StateRecord) throws(FileError) {
    let named = Set((record.seen + record.passing).map(\.path))
    for name in try Folder.names(in: folder) where isOurs(name) && !named.contains(name) {
      try Folder.remove("\(folder)/\(name)")
    }
  }

  static func isOurs(_ name: String) -> Bool {
    (name.hasPrefix(seenPrefix) || name.hasPrefix(passingPrefix)) && name.hasSuffix(suffix)
      || name == RunState.nextName || name.hasSuffix(staging)
  }

  private static let staging = ".staged"

  /// Writes a file aside and puts it in its place; synced, but for the folder.
  static func write(_ bytes: [[UInt8]], to path: String) throws(FileError) {
    var file = try StagedFile(stagingPath: path + staging)
    for part in bytes { try file.write(part) }
    try file.commit(to: path)
  }

  static func failure(_ error: FileError) -> RunError {
    RunError(.cannotWrite, "\(error); what was committed before is untouched")
  }
}

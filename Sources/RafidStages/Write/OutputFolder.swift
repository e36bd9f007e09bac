import RafidBytes
import RafidFlow
import RafidLanguage

/// The files that a run leaves, and the order in which they become visible.
///
///     OUT/manifest.json                          the only commit point
///     OUT/part-00000-0123456789ab.jsonl.gz       records
///     OUT/ar/part-00000-0123456789ab.jsonl.gz    records of one language, where they are parted
///     OUT/rejects/part-00000-0123456789ab.jsonl.gz
///     OUT/.rafid/                                unfinished files and the lock
///
/// A part's name holds the first digits of its SHA-256, so that a new run never overwrites a part
/// that the standing manifest names with other bytes. What the manifest does not name is removed by
/// the next run.
struct OutputFolder: ~Copyable {
  let path: String
  private let lock: FileLock

  private static let stagingName = ".rafid"
  static let rejectsName = "rejects"

  /// Creates the folders and takes the lock.
  ///
  /// - Parameter lockWait: seconds to wait for another run that holds the lock.
  init(_ path: String, lockWait: Int) throws(RunError) {
    self.path = path
    lock = try Self.prepare(path, lockWait)
  }

  private static func prepare(_ path: String, _ lockWait: Int) throws(RunError) -> FileLock {
    let lock: FileLock?
    do throws(FileError) {
      try Folder.create("\(path)/\(stagingName)")
      try Folder.create("\(path)/\(rejectsName)")
      lock = try FileLock.take("\(path)/\(stagingName)/lock", wait: lockWait)
    } catch {
      throw RunError(
        .cannotCreateOutput, "\(error); name another folder with --output or in write.path")
    }
    guard let lock else {
      throw RunError(.locked, "\(path): another run is writing here; wait for it to end")
    }
    return lock
  }

  func stagingPath(_ name: String) -> String { "\(path)/\(Self.stagingName)/\(name)" }

  /// Whether parts of records stand in a folder.
  static func hasParts(_ path: String) throws(RunError) -> Bool {
    do throws(FileError) {
      return try Folder.names(in: path).contains(where: PartName.isOurs)
    } catch {
      throw .writing(error)
    }
  }

  /// Removes the parts that the manifest does not name, and unfinished files.
  func removeStrays() throws(RunError) {
    do throws(FileError) {
      for name in try Folder.names(in: "\(path)/\(Self.stagingName)") where name != "lock" {
        try Folder.remove(stagingPath(name))
      }
      let manifest = try standingManifest()
      for folder in try ["", "\(Self.rejectsName)/"] + languageFolders() {
        for name in try Folder.names(in: "\(path)/\(folder)") where PartName.isOurs(name) {
          if !Self.names(manifest, "\(folder)\(name)") {
            try Folder.remove("\(path)/\(folder)\(name)")
          }
        }
      }
    } catch {
      throw .writing(error)
    }
  }

  /// Folders that are named as languages are and are no output of their own.
  private func languageFolders() throws(FileError) -> [String] {
    try Folder.names(in: path).filter { name in
      Language(code: name)?.code == name && Folder.kind(of: "\(path)/\(name)") == .folder
        && Folder.kind(of: "\(path)/\(name)/\(Manifest.name)") == .missing
    }.map { "\($0)/" }
  }

  /// The manifest's text, empty only where none stands: any other trouble must not cost a part.
  private func standingManifest() throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return try FileReader.contents(of: "\(path)/\(Manifest.name)")
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  /// Whether the text of a manifest names a file: it writes each path as a quoted string, and part
  /// names need no escapes.
  private static func names(_ manifest: [UInt8], _ file: String) -> Bool {
    let wanted = Array("\"\(file)\"".utf8)
    guard let first = wanted.first else { return false }
    var from = manifest.startIndex
    while let at = manifest[from...].firstIndex(of: first) {
      if manifest[at...].starts(with: wanted) { return true }
      from = at + 1
    }
    return false
  }
}

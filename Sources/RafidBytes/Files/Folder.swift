import Glibc

/// What stands at a path.
package enum PathKind: Sendable { case file, folder, other, missing }

/// Paths and folders: the few calls that the program needs, each wrapped once.
package enum Folder {
  /// What stands at `path`, symbolic links followed.
  package static func kind(of path: String) -> PathKind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The names in a folder, without `.` and `..`, in byte order.
  package static func names(in path: String) throws(FileError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .last("list", path) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          unsafe String(cString: text)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Creates the folder and those above it, where they are missing.
  package static func create(_ path: String) throws(FileError) {
    if kind(of: path) == .folder { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try create(String(path[..<slash]))
    }
    guard unsafe mkdir(path, 0o777) == 0 || (errno == EEXIST && kind(of: path) == .folder) else {
      throw .last("create the folder", path)
    }
  }

  /// Removes a file; a missing one is no error.
  package static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .last("remove", path) }
  }

  /// Moves a file within one file system, in place of what stands at `target`.
  package static func rename(_ path: String, to target: String) throws(FileError) {
    guard unsafe Glibc.rename(path, target) == 0 else { throw .last("rename into place", target) }
  }

  /// Whether a symbolic link stands at `path`.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The absolute path without links and dots; nil where nothing stands, its folder included.
  package static func realPath(of path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else {
      // What does not stand yet stands in its folder.
      let parts = path.split(separator: "/", omittingEmptySubsequences: true)
      guard errno == ENOENT, let name = parts.last, name != "..", name != "." else { return nil }
      let parent = parts.dropLast().joined(separator: "/")
      let folder = path.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
      return realPath(of: folder).map { ($0 == "/" ? "" : $0) + "/" + name }
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Makes renames and removals in a folder last through a power cut.
  package static func sync(_ path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last("open", path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last("sync", path) }
  }
}

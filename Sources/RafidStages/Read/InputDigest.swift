import RafidBytes

/// A digest that tells a changed input from the same one without reading it all.
enum InputDigest {
  private static let endBytes = 64 << 10

  /// SHA-256 over the first and the last 64 KiB; nil for what cannot be read again.
  static func ofEnds(_ path: String) -> [UInt8]? {
    guard path != "-", Folder.kind(of: path) == .file else { return nil }
    do throws(FileError) {
      let file = try FileReader(path: path)
      guard let size = file.size else { return nil }
      var ends: [UInt8] = []
      _ = try file.read(at: 0, into: &ends, limit: endBytes)
      _ = try file.read(at: max(endBytes, size - endBytes), into: &ends, limit: endBytes)
      var digest = SHA256()
      digest.update(ends.span)
      return digest.finish()
    } catch {
      return nil
    }
  }
}

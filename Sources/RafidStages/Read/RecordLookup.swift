import RafidBytes
package import RafidFlow

/// Finds one record of an archive again.
package enum RecordLookup {
  /// The bytes of the record, line, row or file that stands at `offset` of a file, or of a member of
  /// it, as `Provenance` has them, compression taken off. Nil where none begins there.
  ///
  /// It seeks in files that are plain or in gzip members or zstd frames of a record each. One
  /// stream under a compression, and a table, must be gone through up to the record; to a member
  /// of an archive it goes over the members before it.
  package static func bytes(
    of path: String, member: [UInt8]? = nil, at offset: Int, format: String = "auto",
    limits: ReadLimits = ReadLimits()
  ) throws(RunError) -> [UInt8]? {
    guard offset >= 0 else { return nil }
    do throws(Damage) {
      let file = try ArchiveReader.file(at: path)
      let context = InputContext(
        file: path, format: ArchiveFormat(word: format), limits: limits,
        budget: ExpansionBudget(of: file, limits), keepsBlocks: true)
      if member == nil, let found = try seek(file, path, offset, context) { return found }
      guard file.seek(to: 0) else { return nil }
      let supply = try InputOpener(context: context, wanted: member).open(file, name: path)
      while let parcel = supply.next() {
        guard parcel.origin.offset == offset, parcel.origin.member == member else { continue }
        if case .damage = parcel.content { continue }
        return parcel.bytes
      }
      return nil
    } catch {
      throw RunError(.noInput, error.detail)
    }
  }

  /// What stands at the place itself, where the file can be cut from there on.
  private static func seek(
    _ file: FileSource, _ path: String, _ offset: Int, _ context: InputContext
  ) throws(Damage) -> [UInt8]? {
    var front = try DecodedStream(file, limits: context.limits)
    front.look(atLeast: ArchiveFormat.headLength)
    let format = front.format(of: path)
    switch context.format ?? format {
    case .warc, .arc, .jsonl, .file: break
    default: return nil
    }
    guard (context.format ?? format) != .jsonl || !front.isJSONByObject else { return nil }
    guard file.isSeekable, format != .container, format != .packed(.library),
      format != .packed(.members),
      !front.isPacked || front.isMember(file.peek(at: offset, limit: 8).span, at: 0)
    else { return nil }
    guard file.seek(to: 0) else { return nil }
    let supply = try InputOpener(context: context).open(file, name: path, at: offset)
    guard let parcel = supply.next(), parcel.origin.offset == offset else { return nil }
    if case .damage = parcel.content { return nil }
    return parcel.bytes
  }
}

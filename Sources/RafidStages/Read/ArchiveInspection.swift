package import RafidBytes
package import RafidFlow

/// One record, line or file of an archive, as `rafid inspect` lists it.
package struct ArchiveEntry: Sendable {
  /// Where it stands, what it says of itself, and its charset.
  package let origin: Provenance
  /// The address it was captured from.
  package let url: [UInt8]?
  /// Why the pipeline would not read it as a document, with the detail.
  package let drop: (reason: DropReason, detail: String?)?
}

/// Looks into one archive without running a pipeline.
package struct ArchiveInspection {
  private var reader: any SourceReader
  private var opener: any ParcelOpener
  private var batch = Batch(ordinal: 0)

  /// Lists the archive at `path`, or on standard input for `-`.
  package init(_ path: String, source: ReadSource) throws(RunError) {
    let source = source.replacingPaths([path])
    reader = try source.makeReader()
    opener = source.makeOpener()
  }

  /// The next entry in the archive's order, or nil at its end.
  package mutating func next() throws(RunError) -> ArchiveEntry? {
    guard let parcel = try reader.next() else { return nil }
    batch.documents.removeAll(keepingCapacity: true)
    batch.drops.removeAll(keepingCapacity: true)
    opener.open(parcel, into: &batch)
    if let document = batch.documents.first {
      return ArchiveEntry(origin: document.origin, url: document.url, drop: nil)
    }
    let drop = batch.drops.first
    return ArchiveEntry(
      origin: drop?.origin ?? parcel.origin, url: drop?.url,
      drop: drop.map { ($0.reason, $0.detail) })
  }

  /// The bytes of the record, line or file that stands at `offset`, as `Provenance.offset` counts:
  /// header and block of a record, gzip taken off. Nil where none begins there.
  ///
  /// It seeks, but in an archive that is one gzip stream, which must be inflated up to the record.
  package static func record(
    of path: String, at offset: Int, limits: ReadLimits = ReadLimits()
  ) throws(FileError) -> [UInt8]? {
    guard offset >= 0 else { return nil }
    var isDecodedOffset = false
    do {
      let stream = try DecodedStream(path: path, limits: limits)
      isDecodedOffset = stream.isGzip && !stream.isMember(at: offset)
    }
    var input = try OpenInput(
      path, format: nil, limits: limits, at: isDecodedOffset ? 0 : offset,
      skip: isDecodedOffset ? offset : 0, keepsBlocks: true)
    guard let parcel = input.next() else { return nil }
    if case .damage = parcel.content { return nil }
    return parcel.bytes
  }
}

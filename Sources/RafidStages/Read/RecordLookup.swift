package import RafidBytes
import RafidFlow

/// Finds one record of an archive again.
package enum RecordLookup {
  /// The bytes of the record, line or file that stands at `offset`, as `Provenance.offset` counts:
  /// header and block of a record, gzip taken off. Nil where none begins there.
  ///
  /// It seeks, but in an archive that is one gzip stream, which must be inflated up to the record.
  package static func bytes(
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

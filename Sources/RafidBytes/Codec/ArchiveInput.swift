/// Gives the bytes of an archive to the library that reads it.
package protocol ArchiveInput: AnyObject {
  /// The size in bytes of what can go to any place; nil for what only goes forward.
  var seekableSize: Int? { get }
  /// Appends the next bytes to `buffer`, none at the end; false where they cannot be read.
  func next(into buffer: inout [UInt8]) -> Bool
  /// Goes on at `offset`; asked only of what has a `seekableSize`.
  func seek(to offset: Int) -> Bool
}

/// What an archive says of a member before its bytes come.
package struct ArchiveMember: Sendable {
  /// The name as the archive holds it, converted to UTF-8 only where it says what it is in.
  package var name: [UInt8] = []
  /// Whether it is a regular file: no folder, link or device.
  package var isFile = false
  package var isFolder = false
  package var isEncrypted = false
}

/// What a step through an archive met.
package enum ArchiveStep {
  case member(ArchiveMember)
  /// Something is damaged; the next step goes on behind it.
  case damage(String)
  /// Nothing more can be read by this reader.
  case broken(String)
  case end
}

/// What `ArchiveDecoder` is to take apart.
package enum ArchiveKind: Sendable {
  /// zip and tar.
  case container
  /// One stream under bzip2, xz, lzma, lzip, lz4 or compress; its only member has no name.
  case packed
}

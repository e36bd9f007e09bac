package import RafidFlow

/// Every word that the source may drop a document, or a part of the input, with.
package enum ReadDrops {
  package static let missingInput = DropReason.fault(
    "missing-input", "nothing stands at the path that was given")
  package static let unreadableInput = DropReason.fault(
    "unreadable-input", "the system could not open or read the file")
  package static let unsupportedFormat = DropReason.fault(
    "unsupported-format", "the file is of a kind that cannot be read")
  package static let truncatedGzip = DropReason.fault(
    "truncated-gzip", "the file ends inside a gzip member; what was whole before it was read")
  package static let corruptGzip = DropReason.fault(
    "corrupt-gzip", "a gzip member is damaged; reading went on at the next")
  package static let corruptData = DropReason.fault(
    "corrupt-data",
    "an archive, a member of it, or data under zstd, bzip2, xz and the like is damaged or ends early"
  )
  package static let expansionLimit = DropReason.fault(
    "expansion-limit", "compressed data grows past limits.expansion")
  package static let badRecord = DropReason.fault(
    "bad-record", "no record stands where one must; reading went on at the next")
  package static let truncatedRecord = DropReason.fault(
    "truncated-record", "the file ends inside a record")
  package static let recordTooLarge = DropReason.fault(
    "record-too-large", "the record or file is longer than limits.record")
  package static let headerTooLarge = DropReason.fault(
    "header-too-large", "the record's header is longer than limits.header")
  package static let nestingLimit = DropReason.fault(
    "nesting-limit", "archives lie in one another deeper than limits.nesting")
  package static let memberLimit = DropReason.fault(
    "member-limit", "the archive has more members than limits.members; the rest was not read")
  package static let encryptedMember = DropReason.fault(
    "encrypted-member", "a member of an archive cannot be read without a password")
  package static let badMemberName = DropReason.fault(
    "bad-member-name", "a member's name is longer than 4 KiB or holds control characters")
  package static let badDigest = DropReason.fault(
    "bad-digest", "the record's bytes do not give the digest in its header")
  package static let badHTTP = DropReason.fault(
    "bad-http", "the record says that it holds an HTTP response and does not")
  package static let unsupportedEncoding = DropReason.fault(
    "unsupported-encoding", "the HTTP body is compressed in a way that cannot be read")
  package static let badJSON = DropReason.fault(
    "bad-json", "the line is no JSON object, or what stands between objects is none")
  package static let missingField = DropReason.fault(
    "missing-field", "the line or row has no text where jsonl.text and jsonl.html look for it")
  package static let badRow = DropReason.fault(
    "bad-row", "a quoted value of a table does not end; reading went on at the next line")
  package static let lineTooLong = DropReason.fault(
    "line-too-long", "the line, row or object is longer than limits.line")
  package static let revisit = DropReason.meant(
    "revisit", "a WARC revisit record: it points to an earlier capture of the same payload")
  package static let otherRecord = DropReason.counted(
    "other-record", "a record that holds no page: warcinfo, request, metadata, continuation")
  package static let otherMember = DropReason.counted(
    "other-member",
    "a member of an archive that holds no page: a link, a device, an index of a WACZ")
  package static let httpStatus = DropReason.meant(
    "http-status", "the server did not answer with a page (the status is not 200 to 299)")
  package static let notText = DropReason.meant(
    "not-text", "the content is neither HTML nor plain text")
  package static let empty = DropReason.meant("empty", "there is no content")

  /// All of them, for the card.
  package static let all = [
    missingInput, unreadableInput, unsupportedFormat, truncatedGzip, corruptGzip, corruptData,
    expansionLimit, nestingLimit, memberLimit, encryptedMember, badMemberName, badDigest, badRecord,
    truncatedRecord, recordTooLarge, headerTooLarge, badHTTP, unsupportedEncoding,
    badJSON, missingField, badRow, lineTooLong, revisit, otherRecord, otherMember, httpStatus,
    notText, empty,
  ]
}

/// Where a document's bytes stand, exactly enough to find them again.
public struct Provenance: Sendable {
  /// The input's path as it was given; `-` for standard input.
  public var file: String
  /// The member's name inside a container such as zip, or nil.
  public var member: [UInt8]?
  /// Byte offset of the record in the file: of its gzip member where each record has its own, else
  /// of the record in the decompressed stream.
  public var offset: Int
  /// Length in bytes, counted as `offset` is.
  public var length: Int?
  /// `WARC-Record-ID`, without its angle brackets.
  public var recordID: [UInt8]?
  /// `WARC-Type`, or the kind of line or file that it came from.
  public var recordType: String?
  /// `WARC-Date`: when the page was fetched.
  public var captured: [UInt8]?
  /// The media type that the server or archive declared, parameters left out.
  public var contentType: [UInt8]?
  /// The HTTP status code.
  public var httpStatus: Int?
  /// The encoding that the payload was decoded from (WHATWG name, lower case).
  public var charset: String?
  /// What decided it: `bom`, `http`, `meta`, `xml`, `utf-8`, `guess`, `override`, or
  /// `repair` where the text was in UTF-8 twice.
  public var charsetFrom: String?
  /// How many ill-formed sequences became U+FFFD.
  public var replacements: Int?

  /// A place in a file.
  public init(file: String, offset: Int = 0) {
    self.file = file
    self.offset = offset
  }
}

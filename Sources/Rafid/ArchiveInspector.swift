import RafidBytes
public import RafidFlow
import RafidStages

/// Lists what an archive holds, record by record, as a run would read it.
public struct ArchiveInspector {
  /// One record.
  public struct Entry: Sendable {
    /// Where it stands, and what is known of it.
    public var origin: Provenance
    /// Its address.
    public var url: [UInt8]?
    /// What a run makes of it: `document`, or the word that it leaves with.
    public var outcome: String
    /// What was found and what was expected, where it does not become a document.
    public var detail: String?
  }
  private let path: String
  private let format: String
  private let source: ReadSource

  /// An inspector of one file.
  ///
  /// - Parameter format: a word of `read.format`.
  public init(path: String, format: String = "auto") throws(PlanError) {
    self.path = path
    self.format = format
    let place = PlanPlace(line: 0, column: 0)
    let word = PlanValue(.scalar(format, isQuoted: false), at: place)
    source = try ReadSource(Settings(["format": word], at: place)).replacingPaths([path])
  }

  /// Calls `body` with each record in order, until it answers false.
  public func forEach(_ body: (Entry) -> Bool) throws(RunError) {
    var reader = try source.makeReader(nil)
    var opener = source.makeOpener()
    while let parcel = try reader.next() {
      var batch = Batch(ordinal: 0)
      opener.open([parcel], into: &batch)
      for entry in Self.entries(of: batch) where !body(entry) { return }
    }
  }

  private static func entries(of batch: Batch) -> [Entry] {
    batch.documents.map {
      Entry(origin: $0.origin, url: $0.url, outcome: "document", detail: nil)
    }
      + batch.drops.map {
        Entry(origin: $0.origin, url: $0.url, outcome: $0.reason.word, detail: $0.detail)
      }
  }

  /// The bytes of the record that begins at `offset` of the file, or of `member`, as `Provenance`
  /// counts; nil where none begins there.
  public func bytes(ofRecordAt offset: Int, member: String? = nil) throws(RunError) -> [UInt8]? {
    try RecordLookup.bytes(
      of: path, member: member.map { Array($0.utf8) }, at: offset, format: format)
  }
}

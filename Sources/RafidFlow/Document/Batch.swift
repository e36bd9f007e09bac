/// A run of documents that moves through the pipeline together.
///
/// A batch is never dropped, only emptied: its ordinal always arrives, so that an ordered step and
/// the writer can wait for batch n.
package struct Batch: Sendable {
  /// Its place in the order of the source, from 0 without gaps.
  package let ordinal: Int
  /// What the reader cut from the archive, until a worker opens it.
  package var parcels: [Parcel] = []
  /// The documents that are still kept.
  package var documents: [Document] = []
  /// What left the pipeline, in the order of the source within each step.
  package var drops: [Drop] = []
  /// What stages learnt from documents that are documents no more.
  package var memory: [MemoryEntry] = []
  /// Inputs that ended since the batch before.
  package var endedInputs: [InputReport] = []
  /// Where the reading stood behind the batch; nil between two inputs.
  package var position: SourcePosition?
  /// What the encoder made of documents and drops.
  package var frames = Frames()
  /// How many documents and damaged parts of the input were read.
  package var readCount = 0
  /// How many bytes of documents were read.
  package var readBytes = 0
  /// Documents whose bytes left a doubt.
  package var doubts = ReadDoubts()
  /// What each step cost, in the order of the steps.
  package var costs: [StepCost] = []
  /// Whether the writer gives a ticket back for it.
  package var holdsTicket = true

  package init(ordinal: Int) { self.ordinal = ordinal }
}

/// A piece that the reader cuts from the input in order, for a worker to open.
package struct Parcel: Sendable {
  /// What the bytes hold.
  package enum Content: Sendable {
    /// One WARC record: header, blank line and block.
    case warcRecord
    /// One ARC record: header line and content.
    case arcRecord
    /// One line or object of JSON, and its number in the file, from 1.
    case jsonLine(number: Int)
    /// One row of a table, the names of its columns, the byte that parts its values, and its number,
    /// from 1 for the header.
    case row(columns: [[UInt8]], separator: UInt8, number: Int)
    /// A whole file, or a line of text.
    case file(ContentKind?)
    /// A part of the input that could not be read, under this word and detail.
    case damage(DropReason, detail: String)
  }
  package var content: Content
  package var bytes: [UInt8]
  package var origin: Provenance

  package init(_ content: Content, bytes: [UInt8], origin: Provenance) {
    self.content = content
    self.bytes = bytes
    self.origin = origin
  }
}

/// Files and lines that were read, but not all as they stand: whoever put them there may want to know.
/// Pages of a crawl are not among them; their records say it.
package struct ReadDoubts: Sendable {
  /// Ill-formed sequences became U+FFFD.
  package var repaired = 0
  /// No valid UTF-8 and no declared charset: the charset is a guess.
  package var guessed = 0

  package init() {}
}

/// What one step did with a batch.
package struct StepCost: Sendable {
  package let step: String
  package var documents = 0
  package var nanoseconds = 0
  /// Wall nanoseconds for which its worker had stood idle before.
  package var waited = 0

  package init(step: String, documents: Int, nanoseconds: Int) {
    self.step = step
    self.documents = documents
    self.nanoseconds = nanoseconds
  }
}

/// Output on its way to the shards: lines first, gzip members after compression.
package struct Frames: Sendable {
  package var records = Frame()
  /// The lines of `records` by the folder that they go into; empty where all go into one.
  package var routed: [String: Frame] = [:]
  package var rejects = Frame()
  /// Whether nothing of this batch or of those before is held back.
  package var isCut = false

  package init() {}
}

/// A stretch of output and what it holds.
package struct Frame: Sendable {
  package var bytes: [UInt8] = []
  package var count = 0
  /// Documents by language code, for the manifest.
  package var languages: [String: Int] = [:]

  package init() {}
}

/// A configured step of the pipeline: it never changes, and all its workers share it.
public protocol Stage: Sendable {
  /// What people and the checker know about the stage without running it.
  static var card: StageCard { get }
  /// A stage with settings that the checker has held against its card.
  init(_ settings: Settings) throws(PlanError)
  /// Where it stands in the pipeline file.
  var place: PlanPlace { get }
  /// What it works on with these settings.
  var needs: Set<StageCard.Need> { get }
  /// What has to run once more when a later stage has found the article, or nil.
  var again: (any Stage)? { get }
  /// What follows from its settings and is worth knowing before a run.
  var facts: [StageFact] { get }
  /// What one task owns while it runs the pure part of the stage, beside other such workers.
  func makeWorker() -> any StageWorker
  /// Whether a part of the stage must see every document in the order of the source.
  var isOrdered: Bool { get }
  /// What the one task owns that runs the ordered part, after the pure part.
  func makeOrderedWorker() -> any StageWorker
}

extension Stage {
  /// What the card says, unless a setting changes it.
  public var needs: Set<StageCard.Need> { Self.card.needs }
  /// Most stages say the same of a page and of its article, or stand after the extractor.
  public var again: (any Stage)? { nil }
  /// Most settings speak for themselves.
  public var facts: [StageFact] { [] }
  /// Most stages need no order.
  public var isOrdered: Bool { false }
  /// Asked only of a stage that says it is ordered.
  public func makeOrderedWorker() -> any StageWorker {
    preconditionFailure("\(Self.card.name) says that it is ordered and has no ordered part")
  }
}

/// What one task owns while it runs a stage: scratch memory, never shared, never locked.
public protocol StageWorker {
  /// Looks at one document and says what becomes of it.
  mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict
}

/// The beginning of a pipeline: cuts archives into parcels, and opens parcels into documents.
package protocol Source: Sendable {
  /// What people and the checker know about the source.
  static var card: StageCard { get }
  /// Cuts the input in order; used by one task whose thread may block.
  ///
  /// - Parameter crew: who does work for it ahead of its need; nil where it is alone.
  func makeReader(_ crew: Crew?) throws(RunError) -> any SourceReader
  /// Opens parcels; one a worker.
  func makeOpener() -> any ParcelOpener
}

/// Cuts the input into parcels, in order.
package protocol SourceReader {
  /// The next parcel, or nil at the end. Damage in the input is a parcel too.
  mutating func next() throws(RunError) -> Parcel?
  /// Whether `next()` gives an answer at once: a pipe may keep it waiting for its writer.
  var isAtHand: Bool { get }
  /// What became of each input so far, in order.
  var inputs: [InputReport] { get }
  /// Where the reading stands in the last of them; nil where that one has ended.
  var position: SourcePosition? { get }
}

/// Turns parcels into documents.
package protocol ParcelOpener {
  /// Appends what the parcels hold to the batch, in order: documents, or drops with their reasons. It
  /// adds to `readCount` and `readBytes` what it appends.
  mutating func open(_ parcels: consuming [Parcel], into batch: inout Batch)
}

/// The end of a pipeline: lines, gzip members, files.
package protocol Sink: Sendable {
  /// What people and the checker know about the sink.
  static var card: StageCard { get }
  /// The steps between the last stage and the writer, in order.
  var legs: [Leg] { get }
  /// Takes finished batches in order; used by one task whose thread may block.
  func makeWriter() throws(RunError) -> any BatchWriter
}

/// Writes finished batches, in the order of the source.
package protocol BatchWriter {
  /// Takes one batch, and leaves in its frames the counts that the ledger adds up.
  mutating func write(_ batch: inout Batch) throws(RunError)
  /// Called after each batch, when `ledger` counts it; a writer that commits on the way does so here.
  mutating func checkpoint(_ ledger: Ledger) throws(RunError)
  /// Makes everything written visible at once.
  mutating func seal(_ ledger: inout Ledger) throws(RunError)
}

extension BatchWriter {
  /// Most writers commit once, at the end.
  package mutating func checkpoint(_ ledger: Ledger) throws(RunError) {}
}

/// What became of one input.
package struct InputReport: Sendable {
  /// `known`: an earlier run has read it, so this one passed it over.
  package enum Status: String, Sendable { case done, damaged, unread, partial, known }
  package var path: String
  /// Its size when it was opened, where it has one.
  package var bytes: Int?
  /// SHA-256 over its first and last 64 KiB when it was opened.
  package var ends: [UInt8]?
  package var status: Status
  /// The first damage that was met, a sentence.
  package var trouble: String?
  package init(path: String, bytes: Int?, status: Status) {
    self.path = path
    self.bytes = bytes
    self.status = status
  }
}

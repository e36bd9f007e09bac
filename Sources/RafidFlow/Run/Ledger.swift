/// What happened in a run: one accumulator, filled where batches are written.
///
/// Documents read = kept + dropped by reason, rejects among the latter; `isBalanced` says so.
public struct Ledger: Sendable {
  /// A stage and a word: why documents left, and how many.
  public struct DropCount: Sendable {
    /// The stage's name, `read` for the source.
    public var stage: String
    /// Why.
    public var reason: DropReason
    /// How many.
    public var count: Int
  }
  /// What a step cost over the run.
  public struct Cost: Sendable {
    /// The step's name.
    public var step: String
    /// How many documents it saw.
    public var documents: Int
    /// CPU nanoseconds of the threads that ran it.
    public var nanoseconds: Int
    /// Wall nanoseconds, over all workers, spent idle before the step: waiting for a batch, or for the
    /// next steps to take the last one. Steps of one worker share what stands at the first of them.
    public var waited = 0
  }

  /// Documents and damaged parts of the input that were read.
  public private(set) var read = 0
  /// Bytes of the documents that were read.
  public private(set) var readBytes = 0
  /// Documents that were written.
  public private(set) var kept = 0
  /// Why the others left, by stage and word, in the order of first occurrence in the input.
  public private(set) var drops: [DropCount] = []
  /// Written documents by language code.
  public private(set) var languages: [String: Int] = [:]
  /// Costs by step, in the order in which the first batch met them.
  public private(set) var costs: [Cost] = []
  /// Files and lines whose bytes left a doubt.
  package private(set) var doubts = ReadDoubts()
  /// What became of each input.
  package var inputs: [InputReport] = []
  /// Where the reading ended, when it ended within an input.
  package internal(set) var position: SourcePosition?
  /// Why the run ended before its input did, if it did.
  public internal(set) var stop: StopReason?
  /// Files that the run made visible, as the manifest names them.
  package var shards: [ShardReport] = []
  /// Files of rejects that the run made visible.
  package var rejectShards: [ShardReport] = []

  /// What is worth a sentence and stopped nothing.
  package var remarks: [String] = []

  /// An empty ledger.
  public init() {}

  /// The ledger of a run that was stopped before it could publish anything.
  init(stoppedBy stop: StopReason) { self.stop = stop }

  /// Documents that the pipeline meant to leave out.
  public var dropped: Int { drops.reduce(0) { $0 + ($1.reason.isFault ? 0 : $1.count) } }
  /// Documents and parts of the input that were lost to damage or limits.
  public var rejected: Int { drops.reduce(0) { $0 + ($1.reason.isFault ? $1.count : 0) } }
  /// Whether every document that was read is accounted for.
  public var isBalanced: Bool { read == kept + dropped + rejected }
  /// Whether part of the input could not be read.
  public var hasUnreadableInput: Bool {
    drops.contains { $0.reason.isFault && $0.stage == "read" }
      || inputs.contains { $0.status == .damaged || $0.status == .unread }
  }

  package mutating func add(_ batch: Batch) {
    read += batch.readCount
    readBytes += batch.readBytes
    doubts.repaired += batch.doubts.repaired
    doubts.guessed += batch.doubts.guessed
    kept += batch.frames.records.count
    for (language, count) in batch.frames.records.languages {
      languages[language, default: 0] += count
    }
    for drop in batch.drops {
      if let known = drops.firstIndex(where: {
        $0.stage == drop.stage && $0.reason == drop.reason
      }) {
        drops[known].count += 1
      } else {
        drops.append(DropCount(stage: drop.stage, reason: drop.reason, count: 1))
      }
    }
    for cost in batch.costs { add(cost) }
  }

  package mutating func add(_ cost: StepCost) {
    let known = costs.firstIndex { $0.step == cost.step }
    if known == nil { costs.append(Cost(step: cost.step, documents: 0, nanoseconds: 0)) }
    costs[known ?? costs.count - 1].documents += cost.documents
    costs[known ?? costs.count - 1].nanoseconds += cost.nanoseconds
    costs[known ?? costs.count - 1].waited += cost.waited
  }
}

/// A file that a run made visible.
package struct ShardReport: Sendable {
  package var path: String
  package var bytes: Int
  package var sha256: [UInt8]
  package var records: Int
  package var languages: [String: Int] = [:]
  package init(path: String, bytes: Int, sha256: [UInt8], records: Int) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
    self.records = records
  }
}

/// Why a run ended before its input did.
public enum StopReason: String, Sendable {
  /// `--limit` was reached.
  case limit
  /// `--max-runtime` was reached.
  case runtime
  /// SIGINT.
  case interrupted
  /// SIGTERM.
  case terminated
}

import RafidBytes

/// Cuts a reader's parcels into batches, by counts that depend on the input alone, so that batches
/// are the same for any number of workers.
struct BatchCutter {
  /// A batch ends with the parcel that fills one of these: enough to make the hand-over cheap (18 ns
  /// a document at 64), and small enough that a window of batches fits a worker's share of memory.
  private static let parcels = 64
  private static let bytes = 1 << 20

  private var reader: any SourceReader
  private let limit: Int?
  private let deadline: Int?
  private let control: RunControl
  private let crew: Crew
  private var ordinal = 0
  private var endedInputs = 0
  private var count = 0
  /// Why the cutting ended before the input did.
  private(set) var stop: StopReason?
  /// Where the reader stood at the limit, when one parcel more was asked for to see whether any is left.
  private var atLimit: (inputs: [InputReport], position: SourcePosition?)?

  init(
    reader: any SourceReader, options: Pipeline.RunOptions, control: RunControl, crew: Crew
  ) {
    self.reader = reader
    self.crew = crew
    self.control = control
    limit = options.limit
    deadline = options.maximumSeconds.map {
      SystemClock.monotonicNanoseconds() + $0 * 1_000_000_000
    }
  }

  var inputs: [InputReport] { atLimit?.inputs ?? reader.inputs }
  var position: SourcePosition? { atLimit.map(\.position) ?? reader.position }

  /// The next batch, or nil at the end.
  mutating func next() throws(RunError) -> Batch? {
    var batch = Batch(ordinal: ordinal)
    var bytes = 0
    let start = SystemClock.threadNanoseconds()
    while batch.parcels.count < Self.parcels, bytes < Self.bytes, !isStopped {
      guard let parcel = try reader.next() else { break }
      count += 1
      bytes += parcel.bytes.count
      batch.parcels.append(parcel)
    }
    guard !batch.parcels.isEmpty else { return nil }
    batch.position = position
    let inputs = inputs
    let ended = inputs.count - (batch.position == nil ? 0 : 1)
    batch.endedInputs = Array(inputs[endedInputs..<ended])
    endedInputs = ended
    let count = batch.parcels.count
    batch.costs.append(
      StepCost(
        step: "read-archive", documents: count,
        nanoseconds: SystemClock.threadNanoseconds() - start))
    let ahead = crew.takeCost()
    if ahead > 0 {
      batch.costs.append(StepCost(step: "read-ahead", documents: count, nanoseconds: ahead))
    }
    ordinal += 1
    return batch
  }

  /// Whether the input goes on behind the limit; where it cannot be known at once, it may.
  private mutating func isMoreLeft() -> Bool {
    guard reader.isAtHand else { return true }
    let here = (reader.inputs, reader.position)
    do throws(RunError) {
      if try reader.next() == nil { return false }
    } catch {
      // What cannot be read on ends the run that comes to it.
    }
    atLimit = here
    return true
  }

  private var isStopped: Bool {
    mutating get {
      if stop != nil { return true }
      if let limit, count >= limit, isMoreLeft() { stop = .limit }
      if let deadline, SystemClock.monotonicNanoseconds() >= deadline { stop = .runtime }
      if let reason = control.stopReason { stop = reason }
      return stop != nil
    }
  }
}

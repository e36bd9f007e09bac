/// Receives batches in the order of their ordinals, whatever the order they arrive in.
///
/// It holds back those that come early; the run's tickets bound how many that can be.
struct Inbox: ~Copyable {
  private let channel: Channel<Batch>
  private var early: [Int: Batch] = [:]
  private(set) var nextOrdinal = 0

  init(_ channel: Channel<Batch>) { self.channel = channel }

  /// The next batch, or nil after the last.
  mutating func receive() async throws(RunError) -> Batch? {
    while true {
      if let batch = early.removeValue(forKey: nextOrdinal) {
        nextOrdinal += 1
        return batch
      }
      guard let batch = try await channel.receive() else {
        guard early.isEmpty else {
          throw RunError(.failed, "batch \(nextOrdinal) never arrived: a defect in the engine")
        }
        return nil
      }
      early[batch.ordinal] = batch
    }
  }
}

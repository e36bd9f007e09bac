/// What one task owns while it runs a stretch of the pipeline.
package protocol BatchWorker {
  /// Works on one batch.
  mutating func process(_ batch: inout Batch) throws(RunError)
  /// What is left over after the last batch, as a batch with this ordinal. Asked of ordered legs
  /// only, for only they know which batch was last.
  mutating func finish(ordinal: Int) throws(RunError) -> Batch?
}

extension BatchWorker {
  /// Most workers keep nothing back.
  package mutating func finish(ordinal: Int) throws(RunError) -> Batch? { nil }
}

/// A stretch of the pipeline between two channels.
package struct Leg: Sendable {
  /// Whether its batches may overtake each other.
  package enum Order: Sendable {
    /// As many workers as the run has, each batch to whoever is free.
    case parallel
    /// One worker, which sees batches in the order of the source.
    case ordered
  }
  package let order: Order
  package let makeWorker: @Sendable () throws(RunError) -> any BatchWorker

  package init(
    _ order: Order,
    makeWorker: @escaping @Sendable () throws(RunError) -> any BatchWorker
  ) {
    self.order = order
    self.makeWorker = makeWorker
  }

  /// The same row with neighbours of one order joined, so that a batch stays with one worker until
  /// something needs order.
  static func merged(_ row: [Leg]) -> [Leg] {
    var groups: [[Leg]] = []
    for leg in row {
      if let last = groups.last?.last, last.order == leg.order {
        groups[groups.count - 1].append(leg)
      } else {
        groups.append([leg])
      }
    }
    return groups.map { group in
      Leg(group[0].order) { () throws(RunError) in
        var workers: [any BatchWorker] = []
        for leg in group { workers.append(try leg.makeWorker()) }
        return StepRow(workers: workers)
      }
    }
  }
}

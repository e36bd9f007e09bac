import RafidBytes

/// Several steps that one worker runs on a batch, one after another.
struct StepRow: BatchWorker {
  var workers: [any BatchWorker]

  mutating func process(_ batch: inout Batch) throws(RunError) {
    for index in workers.indices { try workers[index].process(&batch) }
  }

  mutating func finish(ordinal: Int) throws(RunError) -> Batch? {
    // What one step has left over passes through the steps after it.
    var rest: Batch?
    for index in workers.indices {
      if var left = rest {
        try workers[index].process(&left)
        rest = left
      }
      if let more = try workers[index].finish(ordinal: ordinal) {
        precondition(rest == nil, "two steps of one leg keep something back")
        rest = more
      }
    }
    return rest
  }
}

/// Opens a batch's parcels into documents.
struct OpenWorker: BatchWorker {
  var opener: any ParcelOpener

  mutating func process(_ batch: inout Batch) throws(RunError) {
    let start = SystemClock.threadNanoseconds()
    var parcels: [Parcel] = []
    swap(&parcels, &batch.parcels)
    opener.open(consume parcels, into: &batch)
    let spent = SystemClock.threadNanoseconds() - start
    batch.costs.append(StepCost(step: "read", documents: batch.readCount, nanoseconds: spent))
  }
}

/// Runs one stage over a batch's documents and moves those that leave to the drops.
struct StageRunner: BatchWorker {
  let stage: String
  /// Whether this is the stage's second part, whose documents its first part has counted.
  var isOrderedPart = false
  var worker: any StageWorker

  mutating func process(_ batch: inout Batch) throws(RunError) {
    let start = SystemClock.threadNanoseconds()
    let seen = batch.documents.count
    var kept = 0
    for index in 0..<seen {
      if let drop = try verdict(on: &batch.documents[index]) {
        batch.drops.append(drop)
        batch.memory += batch.documents[index].memory
      } else {
        if kept != index { batch.documents.swapAt(kept, index) }
        kept += 1
      }
    }
    batch.documents.removeLast(seen - kept)
    let spent = SystemClock.threadNanoseconds() - start
    batch.costs.append(
      StepCost(step: stage, documents: isOrderedPart ? 0 : seen, nanoseconds: spent))
  }

  private mutating func verdict(on document: inout Document) throws(RunError) -> Drop? {
    let verdict: Verdict
    do throws(DocumentFault) {
      verdict = try worker.process(&document)
    } catch {
      return Drop(document, stage: stage, reason: error.reason, detail: error.detail)
    }
    switch verdict {
    case .keep: return nil
    case .drop(let reason, let detail, let copy):
      return Drop(document, stage: stage, reason: reason, detail: detail, copy: copy)
    case .fail(let cause): throw cause
    }
  }
}

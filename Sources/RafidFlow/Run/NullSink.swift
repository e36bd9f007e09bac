/// The end of a reading that writes nothing.
struct NullSink: Sink {
  static let card = StageCard(name: "none", summary: "Write nothing.")
  var legs: [Leg] { [] }

  func makeWriter() throws(RunError) -> any BatchWriter { Writer() }

  private struct Writer: BatchWriter {
    mutating func write(_ batch: inout Batch) throws(RunError) {
      batch.frames.records.count = batch.documents.count
    }
    mutating func seal(_ ledger: inout Ledger) throws(RunError) {}
  }
}

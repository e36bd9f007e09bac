import RafidBytes

/// Keeps what comes out of a pipeline in memory, for tests and for single documents.
package struct CollectSink: Sink {
  package static let card = StageCard(name: "collect", summary: "Keep documents in memory.")
  private let kept = Monitor<(documents: [Document], drops: [Drop])>(([], []))

  package init() {}

  /// The documents that were kept, in the order of the source.
  package var documents: [Document] { kept.locked { $0.documents } }
  /// What left the pipeline, in the order of the source within each batch.
  package var drops: [Drop] { kept.locked { $0.drops } }

  package var legs: [Leg] { [] }

  package func makeWriter() throws(RunError) -> any BatchWriter { Writer(kept: kept) }

  private struct Writer: BatchWriter {
    let kept: Monitor<(documents: [Document], drops: [Drop])>

    mutating func write(_ batch: inout Batch) throws(RunError) {
      let (documents, drops) = (batch.documents, batch.drops)
      kept.locked { kept in
        kept.documents += documents
        kept.drops += drops
      }
      batch.frames.records.count = batch.documents.count
    }

    mutating func seal(_ ledger: inout Ledger) throws(RunError) {}
  }
}

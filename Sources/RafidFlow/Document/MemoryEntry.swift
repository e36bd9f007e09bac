/// What an ordered stage learns from one document, and must know again when a later run goes on.
package struct MemoryEntry: Sendable {
  /// Which of the pipeline's remembering stages learnt it.
  package let slot: Int
  /// Its place among all that the stage has learnt, over all runs.
  package let number: Int
  /// The number of the document that is kept for this one; its own where it is the kept one.
  package let owner: Int
  /// What later copies of it are said to be copies of; empty where they are of another.
  package let name: [UInt8]
  /// What the stage makes of it.
  package let bytes: [UInt8]
  /// Whether the document came to be a record.
  package var isKept = false

  package init(slot: Int, number: Int, owner: Int, name: [UInt8], bytes: [UInt8]) {
    self.slot = slot
    self.number = number
    self.owner = owner
    self.name = name
    self.bytes = bytes
  }
}

/// Where the reading stands: behind so many parcels of an input that has more.
package struct SourcePosition: Sendable {
  /// The input, as it was when it was opened.
  package var input: InputReport
  /// Parcels cut from it so far.
  package var parcels: Int

  package init(input: InputReport, parcels: Int) {
    self.input = input
    self.parcels = parcels
  }
}

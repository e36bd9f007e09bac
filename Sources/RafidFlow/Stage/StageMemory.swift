/// What one stage learnt in earlier runs.
package struct StageMemory: Sendable {
  /// The stage's number among those that remember.
  package let slot: Int
  /// The number of the next thing that it learns.
  package let nextNumber: Int
  /// How many things there are to tell again.
  package let count: Int
  /// Tells everything again, in the order in which it was learnt. Reads files.
  package let replay: Replay

  /// Calls its argument with each thing.
  package typealias Replay =
    @Sendable ((MemoryEntry) throws(RunError) -> Void) throws(RunError) -> Void

  package init(slot: Int, nextNumber: Int, count: Int, replay: @escaping Replay) {
    self.slot = slot
    self.count = count
    self.nextNumber = nextNumber
    self.replay = replay
  }
}

/// A stage whose ordered part must know, when a run goes on or a new one begins, what it learnt
/// before. It leaves a `MemoryEntry` on each document that teaches it something.
package protocol RememberingStage: Stage {
  /// The settings that what it learns depends on, in words; with others it is of no use.
  var memoryKey: String { get }
  /// Whether it is wanted beyond the run.
  var lastsBeyondRun: Bool { get }
  /// The one worker of the ordered part; it begins by learning again what `memory` holds.
  func makeOrderedWorker(_ memory: StageMemory) throws(RunError) -> any StageWorker
}

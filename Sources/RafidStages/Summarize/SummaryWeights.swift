/// The parts of a sentence's score.
package struct SummaryWeights: Sendable, Equatable {
  package var centroid = 1.0
  package var position = 1.0
  /// Decay of the position score, 1 / (1 + decay * index).
  package var positionDecay = 0.5
  package var title = 0.3
  package var paragraph = 0.0
  /// Terms added to a sentence's own before its centroid sum is divided by them.
  package var lengthPrior = 10.0
  /// Share of a term's weight left after a chosen sentence has it.
  package var covered = 0.5
  package var linear = 0.0
  package var mix = 0.0
  package var quote = 0.0
  package var number = 0.0
  package var opening = 0.0
  package var single = 0.3
  /// Sentences shorter than this many words lose score in proportion.
  package var shortWords = 8.0
  package var power = 0.5

  package init() {}
}

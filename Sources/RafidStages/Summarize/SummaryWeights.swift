/// The parts of a sentence's score.
///
/// Found by random search on the development halves of EASC (Arabic, 68 documents), CNN (English, 300) and the
/// Urdu Summary Corpus (23); CNN's other 192 with a tenth of their weight. In brackets stands what the mean of ROUGE-1,
/// 2 and L loses without the part: EASC at 30 % of the sentences, CNN at 3 sentences, Urdu at 30 % of the words.
package struct SummaryWeights: Sendable, Equatable {
  /// What a sentence shares with the text's frequent terms, the best one being 1 (1.2, 0.9, 1.0).
  package var centroid = 1.0
  /// Place among the sentences that may be chosen, 1 for the first (2.6, 1.2, 3.7).
  package var position = 1.0
  /// How fast that falls: 1 / (1 + decay * place).
  package var positionDecay = 0.55
  /// Place in the whole text, falling evenly from 1 to 0 (2.1, 0.4, 0.4).
  package var order = 0.37
  /// Share of the first sentence's terms that a later one has: news leads say what matters (1.7, -0.1, 1.6).
  package var opening = 0.8
  /// Share of the title's terms that it has. The sets have no titles; after Edmundson (1969), below `opening`.
  package var title = 0.3
  /// For the first sentence of a line (0.5, 0, 0.3).
  package var paragraph = 0.15
  /// Off for a sentence that begins with a quotation mark (0, 0.4, 0).
  package var quote = 0.5
  /// How far the centroid sum is divided by a sentence's length over the mean: pivoted normalization, Singhal,
  /// Buckley and Mitra 1996 (0.9, 1.0, 2.2).
  package var slope = 0.725
  /// Worth of a term that occurs once; of others the root of their count (0.9, 0.3, 0.3).
  package var single = 0.3
  /// The count itself, added to its root (0.5, -0.1, 0.5).
  package var frequency = 0.07
  /// Share of a term's worth that is left once a chosen sentence has it (1.4, 0.6, -0.6).
  package var covered = 0.25
  /// Sentences up to which a summary counts a covered term as `covered` says. In a longer one less is taken off, with
  /// the square of their number: it has to come back to what the text is about (-0.3, 0, 1.3).
  package var coveredSentences = 4.0
  /// Words from which on a sentence loses what does not come from its terms, in proportion (0.5, 0, 0.3).
  package var longWords = 48.0

  /// The weights as found.
  package init() {}

  /// Share of a term's worth that is left in a summary of so many sentences.
  package func covered(in sentences: Double) -> Double {
    let length = min(1, coveredSentences / max(1, sentences))
    return 1 - (1 - covered) * length * length
  }
}

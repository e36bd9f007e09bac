/// How long a summary may be and how its sentences are chosen.
package struct SummaryOptions: Sendable, Equatable {
  /// How sentences are scored.
  package enum Method: String, Sendable, CaseIterable {
    /// Rafid's own scorer: centroid, position, title, length and coverage.
    case centroid
    /// The first sentences.
    case lead
    /// PageRank over shared terms (Mihalcea and Tarau 2004).
    case textrank
    /// PageRank over cosine similarity (Erkan and Radev 2004).
    case lexrank
  }

  /// Sentences at most, where neither `maxWords` nor `ratio` is given; a text with fewer gives all of them.
  package var sentences: Int?
  /// Words at most, the first choice apart, which is given whole however long it is; nil for no limit.
  package var maxWords: Int?
  /// A share of the text's sentences from 0 to 1, rounded up, in place of `sentences`; nil for none.
  package var ratio: Double?
  /// Keywords at most.
  package var keywords: Int
  /// How sentences are scored.
  package var method: Method
  /// The parts of the score.
  package var weights = SummaryWeights()

  /// Options with the defaults of the stage.
  package init(
    sentences: Int? = nil, maxWords: Int? = nil, ratio: Double? = nil, keywords: Int = 8,
    method: Method = .centroid
  ) {
    self.sentences = sentences
    self.maxWords = maxWords
    self.ratio = ratio
    self.keywords = keywords
    self.method = method
  }

  /// Sentences where neither a number, nor words, nor a share is asked for.
  private static let usualSentences = 3

  /// How many of `count` sentences to choose.
  func target(of count: Int) -> Int {
    guard let ratio, ratio.isFinite else {
      let unlimited = ratio != nil || maxWords != nil
      return min(count, max(1, sentences ?? (unlimited ? count : Self.usualSentences)))
    }
    let share = (min(max(ratio, 0), 1) * Double(count)).rounded(.up)
    return min(count, max(1, Int(share)))
  }
}

/// What a text says, in its own sentences and words.
package struct TextSummary: Sendable, Equatable {
  /// The chosen sentences in text order; nil for a text too short for a summary, never empty.
  package var sentences: [ScoredSentence]?
  /// The keywords, best first.
  package var keywords: [Keyword]

  package init(sentences: [ScoredSentence]?, keywords: [Keyword]) {
    self.sentences = sentences
    self.keywords = keywords
  }
}

/// One sentence of a summary.
package struct ScoredSentence: Sendable, Equatable {
  /// Its bytes in the text.
  package var range: Range<Int>
  /// Its place among the text's sentences.
  package var index: Int
  /// Its score, from 0 up, before it was weighed against the other choices; four decimals.
  package var score: Double

  package init(range: Range<Int>, index: Int, score: Double) {
    self.range = range
    self.index = index
    self.score = score
  }
}

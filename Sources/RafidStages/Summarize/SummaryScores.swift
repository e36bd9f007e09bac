import RafidText

/// The parts of each sentence's score.
struct SummaryScores {
  /// What each term is worth in the centroid.
  private(set) var termWeights: [Double] = []
  /// What the centroid sum of each sentence is multiplied by.
  private(set) var scales: [Double] = []
  /// The parts that do not change while sentences are chosen.
  private(set) var fixed: [Double] = []
  /// The centroid part of each sentence before any is chosen.
  private(set) var centroids: [Double] = []

  /// The whole score of a sentence before any is chosen.
  func base(_ index: Int) -> Double { fixed[index] + centroids[index] }

  /// Reads the scores of all sentences.
  mutating func read(
    terms: SummaryTerms, lines: SummaryLines, title: [Word], weights: SummaryWeights
  ) {
    let count = lines.eligible.count
    weigh(terms, weights)
    scales.removeAll(keepingCapacity: true)
    fixed.removeAll(keepingCapacity: true)
    centroids.removeAll(keepingCapacity: true)
    var top = 0.0
    for index in 0..<count {
      let range = terms.starts[index]..<terms.starts[index + 1]
      var sum = 0.0
      for place in range { sum += termWeights[Int(terms.terms[place])] }
      let scale = 1 / (Double(range.count) + weights.lengthPrior)
      scales.append(scale)
      centroids.append(sum * scale)
      if lines.eligible[index] { top = max(top, sum * scale) }
    }
    let share = top > 0 ? weights.centroid / top : 0
    for index in 0..<count {
      scales[index] *= share
      centroids[index] *= share
    }
    addFixed(terms: terms, lines: lines, title: title, weights: weights)
  }

  /// Scores that fall with the place in the text only.
  mutating func replaceByOrder() {
    for index in fixed.indices {
      fixed[index] = 1 / Double(index + 1)
      centroids[index] = 0
      scales[index] = 0
    }
  }

  /// Scores that another method found.
  mutating func replace(by ranks: [Double]) {
    for index in fixed.indices {
      fixed[index] = ranks[index]
      centroids[index] = 0
      scales[index] = 0
    }
  }

  /// Root of a term's count, none for a term that occurs once.
  private mutating func weigh(_ terms: SummaryTerms, _ weights: SummaryWeights) {
    termWeights.removeAll(keepingCapacity: true)
    for count in terms.counts {
      termWeights.append(count > 1 ? Double(count).squareRoot() : weights.single)
    }
  }

  /// Position, title and length.
  private mutating func addFixed(
    terms: SummaryTerms, lines: SummaryLines, title: [Word], weights: SummaryWeights
  ) {
    var isTitle = [Bool](repeating: false, count: terms.counts.count)
    var titleTerms = 0
    for word in title {
      let term = terms.term(ofForm: word.key)
      if term >= 0, !isTitle[Int(term)] {
        isTitle[Int(term)] = true
        titleTerms += 1
      }
    }
    var prose = 0
    let count = lines.eligible.count
    for index in 0..<count {
      var score = weights.position / (1 + weights.positionDecay * Double(prose))
      score += weights.linear * (1 - Double(index) / Double(count))
      if lines.opensLine[index] { score += weights.paragraph }
      if titleTerms > 0 {
        var shared = 0
        for place in terms.starts[index]..<terms.starts[index + 1] where isTitle[Int(terms.terms[place])] {
          shared += 1
        }
        score += weights.title * Double(shared) / Double(titleTerms)
      }
      let words = Double(terms.wordCounts[index])
      if words < weights.shortWords { score *= words / weights.shortWords }
      fixed.append(score)
      if lines.eligible[index] { prose += 1 }
    }
  }
}

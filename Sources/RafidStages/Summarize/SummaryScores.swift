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
  private var marks: [UInt8] = []

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
    let mean = max(1, Double(terms.starts[count]) / Double(max(1, count)))
    var top = 0.0
    for index in 0..<count {
      let range = terms.starts[index]..<terms.starts[index + 1]
      var sum = 0.0
      for place in range { sum += termWeights[Int(terms.terms[place])] }
      let scale = 1 / (1 - weights.slope + weights.slope * Double(range.count) / mean)
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
    for term in 0..<terms.count {
      let count = terms.marks[term].count
      termWeights.append(
        count > 1 ? Double(count).squareRoot() + weights.frequency * Double(count) : weights.single)
    }
  }

  /// Position, title and length.
  private mutating func addFixed(
    terms: SummaryTerms, lines: SummaryLines, title: [Word], weights: SummaryWeights
  ) {
    let marked = mark(terms, title: title, opening: lines.eligible.firstIndex(of: true) ?? 0)
    var prose = 0
    let count = lines.eligible.count
    for index in 0..<count {
      var score = weights.position / (1 + weights.positionDecay * Double(prose))
      score += weights.order * (1 - Double(index) / Double(count))
      if lines.opensLine[index] { score += weights.paragraph }
      let shared = shared(terms, index)
      score += weights.title * (Double(shared.title) / Double(max(1, marked.title)))
      if prose > 0 {
        score += weights.opening * (Double(shared.opening) / Double(max(1, marked.opening)))
      }
      if lines.opensQuote[index] { score -= weights.quote }
      let words = Double(terms.wordCounts[index])
      if words > weights.longWords { score *= weights.longWords / words }
      fixed.append(score)
      if lines.eligible[index] { prose += 1 }
    }
  }

  /// Marks the terms of the title (1) and of the opening sentence (2); how many of each there are.
  private mutating func mark(
    _ terms: SummaryTerms, title: [Word], opening: Int
  ) -> (title: Int, opening: Int) {
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(0, count: terms.count))
    var marked = 0
    for word in title {
      let term = Int(terms.term(ofForm: word.key))
      guard term >= 0, marks[term] == 0 else { continue }
      marks[term] = 1
      marked += 1
    }
    let places = terms.starts[opening]..<terms.starts[opening + 1]
    for place in places { marks[Int(terms.terms[place])] |= 2 }
    return (marked, places.count)
  }

  /// How many of a sentence's terms are in the title and in the opening sentence.
  private func shared(_ terms: SummaryTerms, _ sentence: Int) -> (title: Int, opening: Int) {
    var (title, opening) = (0, 0)
    for place in terms.starts[sentence]..<terms.starts[sentence + 1] {
      let mark = marks[Int(terms.terms[place])]
      title += Int(mark & 1)
      opening += Int(mark >> 1)
    }
    return (title, opening)
  }
}

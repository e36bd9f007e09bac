/// Sentence ranking by random walk, for comparison: TextRank and LexRank, bounded for long texts.
struct SentenceGraph {
  /// Sentences that enter the graph; its edges grow with the square, so later ones get no rank.
  static let sentenceLimit = 400
  /// Steps of the walk; ranks move by less than a thousandth after some twenty.
  static let steps = 30
  /// The damping factor of PageRank.
  static let damping = 0.85
  /// Similarity below which LexRank has no edge, as in its paper.
  static let lexRankThreshold = 0.1

  /// The rank of each sentence; 0 outside the graph.
  private(set) var ranks: [Double] = []

  private var nodes: [Int] = []
  private var edges: [Double] = []
  private var sums: [Double] = []
  private var next: [Double] = []
  private var rarity: [Double] = []
  private var norms: [Double] = []
  private var marks: [Int32] = []

  /// Ranks the eligible sentences.
  mutating func rank(_ terms: SummaryTerms, eligible: [Bool], method: SummaryOptions.Method) {
    nodes.removeAll(keepingCapacity: true)
    for index in eligible.indices where eligible[index] && nodes.count < Self.sentenceLimit {
      nodes.append(index)
    }
    weighTerms(terms, method)
    connect(terms, method)
    walk()
    ranks = Array(repeating: 0, count: eligible.count)
    for (place, node) in nodes.enumerated() { ranks[node] = sums[place] }
  }

  /// The square of each term's inverse sentence frequency for LexRank (a ratio in place of its log), 1 for
  /// TextRank; and each sentence's length by it.
  private mutating func weighTerms(_ terms: SummaryTerms, _ method: SummaryOptions.Method) {
    var spread = [Double](repeating: 0, count: terms.count)
    for node in nodes {
      for place in terms.starts[node]..<terms.starts[node + 1] {
        spread[Int(terms.terms[place])] += 1
      }
    }
    rarity = spread.map { seen in
      method == .lexrank && seen > 0 ? Double(nodes.count) / seen : 1
    }
    norms.removeAll(keepingCapacity: true)
    for node in nodes {
      var sum = 0.0
      for place in terms.starts[node]..<terms.starts[node + 1] {
        sum += rarity[Int(terms.terms[place])]
      }
      norms.append(method == .lexrank ? sum.squareRoot() : 1 + sum)
    }
  }

  /// The similarities of all pairs, each row divided by its sum.
  private mutating func connect(_ terms: SummaryTerms, _ method: SummaryOptions.Method) {
    let count = nodes.count
    edges = Array(repeating: 0, count: count * count)
    marks = Array(repeating: -1, count: terms.count)
    for (row, node) in nodes.enumerated() {
      for place in terms.starts[node]..<terms.starts[node + 1] {
        marks[Int(terms.terms[place])] = Int32(row)
      }
      for (column, other) in nodes.enumerated() where column != row {
        var shared = 0.0
        for place in terms.starts[other]..<terms.starts[other + 1] {
          let term = Int(terms.terms[place])
          if marks[term] == Int32(row) { shared += rarity[term] }
        }
        edges[row * count + column] = similarity(shared, norms[row], norms[column], method)
      }
    }
    for row in 0..<count {
      var sum = 0.0
      for column in 0..<count { sum += edges[row * count + column] }
      if sum > 0 { for column in 0..<count { edges[row * count + column] /= sum } }
    }
  }

  private func similarity(
    _ shared: Double, _ one: Double, _ other: Double, _ method: SummaryOptions.Method
  ) -> Double {
    guard shared > 0 else { return 0 }
    // TextRank divides by the logs of both lengths; roots, which are at hand, order pairs alike.
    guard method == .lexrank else { return shared / (one.squareRoot() + other.squareRoot()) }
    let cosine = shared / (one * other)
    return cosine >= Self.lexRankThreshold ? cosine : 0
  }

  /// PageRank by power iteration.
  private mutating func walk() {
    let count = nodes.count
    guard count > 0 else { return }
    sums = Array(repeating: 1 / Double(count), count: count)
    for _ in 0..<Self.steps {
      next = Array(repeating: (1 - Self.damping) / Double(count), count: count)
      for row in 0..<count {
        let flow = Self.damping * sums[row]
        for column in 0..<count { next[column] += flow * edges[row * count + column] }
      }
      swap(&sums, &next)
    }
  }
}

/// Chooses sentences one by one, best first, while what is chosen takes weight from the terms it covers.
///
/// Gains only fall, so a heap holds old ones and only its top is weighed anew (lazy greedy, Minoux 1978).
struct SummarySelection {
  /// Times that a sentence may be weighed anew, on average; past it the last known gains decide, which
  /// keeps the choice linear whatever the text.
  static let reweighings = 8

  /// The chosen sentences, in text order.
  private(set) var chosen: [Int] = []
  /// Gains recomputed in the last choice: the work done.
  private(set) var work = 0

  private var heap = BestFirst()
  private var stamps: [Int] = []
  private var weights: [Double] = []
  private var filler = SummaryFill()

  /// Chooses at most `count` eligible sentences of at most `maxWords` words together.
  mutating func choose(
    count: Int, maxWords: Int, terms: SummaryTerms, scores: SummaryScores, eligible: [Bool],
    covered: Double
  ) {
    chosen.removeAll(keepingCapacity: true)
    heap.removeAll()
    stamps.removeAll(keepingCapacity: true)
    weights = scores.termWeights
    work = 0
    for index in eligible.indices {
      stamps.append(0)
      if eligible[index] {
        heap.add(.init(score: scores.base(index), order: index, index: index))
      }
    }
    heap.build()
    let budget = Self.reweighings * heap.entries.count
    var words = 0
    while chosen.count < count, let top = heap.best {
      if stamps[top.index] < chosen.count, work < budget {
        work += 1
        stamps[top.index] = chosen.count
        heap.rescoreBest(gain(top.index, terms, scores))
        continue
      }
      heap.removeBest()
      let length = Int(terms.wordCounts[top.index])
      let room = maxWords - min(words, maxWords)
      guard chosen.isEmpty || length <= room else {
        // With a limit on sentences too, the next best that fits is as good as any.
        if room <= SummaryFill.mostWords, count - chosen.count >= heap.entries.count {
          fill(room, terms, scores)
          break
        }
        continue
      }
      words += length
      chosen.append(top.index)
      if covered < 1 {
        for place in terms.starts[top.index]..<terms.starts[top.index + 1] {
          weights[Int(terms.terms[place])] *= covered
        }
      }
    }
    chosen.sort()
  }

  /// Fills the last words with the sentences that are still in the heap.
  private mutating func fill(_ room: Int, _ terms: SummaryTerms, _ scores: SummaryScores) {
    var candidates: [SummaryFill.Candidate] = []
    for index in heap.entries.map(\.index).sorted() where Int(terms.wordCounts[index]) <= room {
      candidates.append(
        .init(
          index: index, words: Int(terms.wordCounts[index]), gain: gain(index, terms, scores)))
    }
    chosen += filler.choose(candidates, room: room)
  }

  /// The score of a sentence with the terms as they now weigh.
  private func gain(_ index: Int, _ terms: SummaryTerms, _ scores: SummaryScores) -> Double {
    var sum = 0.0
    for place in terms.starts[index]..<terms.starts[index + 1] {
      sum += weights[Int(terms.terms[place])]
    }
    return scores.fixed[index] + sum * scores.scales[index]
  }
}

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

  private var heap: [(gain: Double, index: Int)] = []
  private var stamps: [Int] = []
  private var weights: [Double] = []
  private var filler = SummaryFill()

  /// Chooses at most `count` eligible sentences of at most `maxWords` words together.
  mutating func choose(
    count: Int, maxWords: Int, terms: SummaryTerms, scores: SummaryScores, eligible: [Bool],
    covered: Double
  ) {
    chosen.removeAll(keepingCapacity: true)
    heap.removeAll(keepingCapacity: true)
    stamps.removeAll(keepingCapacity: true)
    weights = scores.termWeights
    work = 0
    for index in eligible.indices {
      stamps.append(0)
      if eligible[index] { push(scores.base(index), index) }
    }
    let budget = Self.reweighings * heap.count
    var words = 0
    while chosen.count < count, let top = heap.first {
      if stamps[top.index] < chosen.count, work < budget {
        work += 1
        stamps[top.index] = chosen.count
        replaceTop(gain(top.index, terms, scores))
        continue
      }
      pop()
      let length = Int(terms.wordCounts[top.index])
      let room = maxWords - min(words, maxWords)
      guard chosen.isEmpty || length <= room else {
        // With a limit on sentences too, the next best that fits is as good as any.
        if room <= SummaryFill.mostWords, count - chosen.count >= heap.count {
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
    for index in heap.map(\.index).sorted() where Int(terms.wordCounts[index]) <= room {
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

  /// Whether the first of two stands above: more gain, or as much and earlier in the text.
  private func above(_ one: (gain: Double, index: Int), _ other: (gain: Double, index: Int)) -> Bool
  {
    one.gain > other.gain || (one.gain == other.gain && one.index < other.index)
  }

  private mutating func push(_ gain: Double, _ index: Int) {
    heap.append((gain, index))
    var place = heap.count - 1
    while place > 0, above(heap[place], heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func replaceTop(_ gain: Double) {
    heap[0].gain = gain
    sink()
  }

  private mutating func pop() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    sink()
  }

  /// Moves the first entry down to its place.
  private mutating func sink() {
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && above(heap[child], heap[best]) {
        best = child
      }
      if best == place { return }
      heap.swapAt(place, best)
      place = best
    }
  }
}

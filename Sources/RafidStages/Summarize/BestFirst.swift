/// A heap of what may be chosen, by score; among equals the least `order` comes first.
struct BestFirst {
  struct Entry {
    var score: Double
    var order: Int
    var index: Int
  }

  private(set) var entries: [Entry] = []

  /// The best entry; nil where none is left.
  var best: Entry? { entries.first }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Adds an entry at the end; `build` follows.
  mutating func add(_ entry: Entry) { entries.append(entry) }

  /// Puts all entries in their places.
  mutating func build() {
    for place in stride(from: entries.count / 2 - 1, through: 0, by: -1) { sink(place) }
  }

  /// Gives the best entry another score.
  mutating func rescoreBest(_ score: Double) {
    entries[0].score = score
    sink(0)
  }

  /// Takes out the best entry; there is one.
  mutating func removeBest() {
    entries.swapAt(0, entries.count - 1)
    entries.removeLast()
    sink(0)
  }

  private func isAbove(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (entries[one], entries[other])
    return first.score > second.score
      || (first.score == second.score && first.order < second.order)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var best = place
      for child in 2 * place + 1...2 * place + 2
      where child < entries.count && isAbove(child, best) {
        best = child
      }
      if best == place { return }
      entries.swapAt(place, best)
      place = best
    }
  }
}

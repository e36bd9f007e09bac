/// Weighs the lists of an article: what their items say, and what of that is links.
struct ListWeights {
  private var sums: [Int32: (all: Int32, links: Int32)] = [:]

  /// Weighs the lists in `runs`; what was weighed before is gone.
  mutating func weigh(_ scan: PageScan, _ runs: Range<Int>) {
    sums.removeAll(keepingCapacity: true)
    for index in runs where scan.runs[index].kind == .listItem {
      let run = scan.runs[index]
      let list = list(of: run.element, scan)
      let sum = sums[list] ?? (0, 0)
      sums[list] = (sum.all &+ run.weight, sum.links &+ run.linkWeight)
    }
  }

  /// Share of links, in hundredths, in the list that an item stands in.
  func linkShare(of item: Int32, _ scan: PageScan) -> Int {
    guard let sum = sums[list(of: item, scan)], sum.all > 0 else { return 0 }
    return Int(sum.links) * 100 / Int(sum.all)
  }

  private func list(of element: Int32, _ scan: PageScan) -> Int32 {
    var index = element
    while index >= 0, scan.elements[Int(index)].role != .list {
      index = scan.elements[Int(index)].parent
    }
    return index
  }
}

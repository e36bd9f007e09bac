/// Weights of prose and of other text by element, as sums over the runs before each index.
struct ProseSums {
  private var prose: [Int32] = []
  private var other: [Int32] = []
  private var items: [Int32] = []

  /// Sums the runs that are not pruned.
  mutating func sum(_ scan: PageScan) {
    prose.removeAll(keepingCapacity: true)
    other.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    var good: Int32 = 0
    var bad: Int32 = 0
    var item: Int32 = 0
    prose.append(0)
    other.append(0)
    items.append(0)
    for run in scan.runs {
      if !run.isPruned {
        if run.isProse {
          let own = run.weight &- run.linkWeight
          if run.isTeaser {
            bad &+= own
          } else {
            good &+= own
            if run.kind == .listItem { item &+= own }
          }
        } else if run.kind != .caption && (run.kind != .heading || run.linkWeight > 0) {
          bad &+= (run.weight &+ run.linkWeight) / 2
        }
      }
      prose.append(good)
      other.append(bad)
      items.append(item)
    }
  }

  var total: Int32 { prose[prose.count - 1] }

  /// Prose in an element, links in it aside.
  func prose(_ element: PageScan.Element) -> Int32 {
    prose[Int(element.endRun)] &- prose[Int(element.firstRun)]
  }

  /// The part of the prose that stands in list items.
  func items(_ element: PageScan.Element) -> Int32 {
    items[Int(element.endRun)] &- items[Int(element.firstRun)]
  }

  /// Links in full and other short text by half.
  func other(_ element: PageScan.Element) -> Int32 {
    other[Int(element.endRun)] &- other[Int(element.firstRun)]
  }
}

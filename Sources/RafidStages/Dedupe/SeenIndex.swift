/// What is known of a document when it comes; documents are named by the caller's ordinals.
package enum SeenAnswer: Sendable, Equatable {
  /// Like none before; it is the one kept of its cluster.
  case new
  /// The same folded words, in order, as the kept document with that ordinal.
  case exact(of: Int)
  /// Like a document before that was kept as `of` or dropped for it; the similarity (estimate, 0 to
  /// 1) is that to the kept one.
  case near(of: Int, similarity: Double)
}

/// All texts seen and the one kept for each; answers depend on earlier documents only.
///
/// A run grows by 0.79 to 0.85 kB a document at the default threshold (measured from 40,000 to
/// 500,000): the tables of the bands some 0.52, the signatures 0.19, exact keys, names and rest 0.1.
package struct SeenIndex: Sendable {
  private var near: NearIndex
  private var exact = ExactIndex()
  /// For each text of the exact index, the kept document's ordinal.
  private var kept: [Int] = []
  /// For each of these texts, its similarity to what it was dropped for, or `itself`.
  private var similarities: [Float] = []
  /// For each of these texts, its entry in the near index, or `noEntry`.
  private var textEntries: [UInt32] = []
  /// For each entry of the near index, its ordinal.
  private var ordinals: [Int] = []
  /// For each ordinal, the entry of that document in the near index, or `noEntry`.
  private var entries: [UInt32] = []

  private static let itself: Float = 2
  private static let noEntry = UInt32.max

  /// An empty index with room for so many documents.
  package init(_ settings: NearSettings, expecting count: Int = 0) {
    // Without near copies no text comes to the bands.
    near = NearIndex(settings, expecting: settings.minimumShingles == .max ? 0 : count)
  }

  /// Bytes in use, without what arrays hold in reserve.
  package var bytes: Int {
    near.bytes + exact.bytes + kept.count * 16 + ordinals.count * 8 + entries.count * 4
  }

  /// Says what the document with this fingerprint is, and remembers it. Kept documents are numbered
  /// from 0 on: `ordinal` is the number of this one, should it be the next.
  package mutating func decide(_ print: Fingerprint, ordinal: Int) -> SeenAnswer {
    if let text = exact.value(of: print.key).map(Int.init) {
      if similarities[text] == Self.itself { return .exact(of: kept[text]) }
      return .near(of: kept[text], similarity: Double(similarities[text]))
    }
    let match = near.best(print)
    let owner = match.map { ordinals[Int($0.root)] } ?? ordinal
    insert(print, owner, root: match?.root, similarity: match.map { Float($0.rootSimilarity) })
    guard let match else { return .new }
    return .near(of: owner, similarity: match.rootSimilarity)
  }

  /// Remembers a document that was kept as the one with this ordinal.
  mutating func restore(_ print: Fingerprint, ordinal: Int) {
    insert(print, ordinal, root: nil, similarity: nil)
  }

  /// Remembers a document that was found to be a near copy of the kept one with that ordinal.
  mutating func restore(_ print: Fingerprint, copyOf owner: Int, similarity: Float) {
    let root = entries[owner]
    insert(print, owner, root: root == Self.noEntry ? nil : root, similarity: similarity)
  }

  /// The estimated similarity to a text that was seen, by its key; nil where one is too short for it.
  func similarity(of print: Fingerprint, toTextWith key: TextKey) -> Double? {
    guard let text = exact.value(of: key), !print.bands.isEmpty,
      textEntries[Int(text)] != Self.noEntry
    else { return nil }
    return near.similarity(print, textEntries[Int(text)])
  }

  private mutating func insert(
    _ print: Fingerprint, _ owner: Int, root: UInt32?, similarity: Float?
  ) {
    exact.insert(print.key, UInt32(clamping: kept.count))
    kept.append(owner)
    similarities.append(similarity ?? Self.itself)
    let entry = near.insert(print, root: root)
    textEntries.append(entry ?? Self.noEntry)
    if entry != nil { ordinals.append(owner) }
    if similarity == nil { entries.append(entry ?? Self.noEntry) }
  }
}

import RafidFlow

/// What near-duplicate detection is set to; equal settings make fingerprints that compare.
package struct NearSettings: Sendable, Equatable {
  /// Documents at least this similar (Jaccard of their sets of shingles, 0 to 1) are duplicates.
  package let threshold: Double
  /// Words in a shingle; see `Shingler` for scripts without spaces.
  package let shingleWords: Int
  /// Texts with fewer shingles are compared exactly only: their similarity says too little.
  package let minimumShingles: Int
  /// Bands in the index; two documents meet where one band is equal.
  package let bands: Int

  /// What `near: true` means. On the development set (12,030 documents, pairs of words, six seeds)
  /// 0.39 gave F1 .976 to .978, Arabic at least .967, precision at least .997, 2 to 4 clusters lost.
  /// 0.40 lost as few and found half a hundredth fewer pairs; 0.36 lost 5.
  package static let defaultThreshold = 0.39
  /// Components of a signature: the estimate's deviation at the default threshold is 0.027.
  package static let components = 384
  /// Components in a band. With verified candidates three suit every threshold: unrelated texts
  /// (similarity under 0.03) meet in a band once in forty thousand times.
  package static let rows = 3

  /// Settings for a threshold, which is put into 0.2 to 1.
  package init(
    threshold: Double = NearSettings.defaultThreshold, shingleWords: Int = 2,
    minimumShingles: Int = 16
  ) {
    self.threshold = min(max(threshold, 0.2), 1)
    self.shingleWords = min(max(shingleWords, 1), 16)
    self.minimumShingles = max(minimumShingles, 1)
    bands = Self.bands(for: self.threshold)
  }

  /// What fingerprints depend on, in words.
  var memoryKey: String {
    "\(threshold) (\(shingleWords) words, \(Self.components) components, \(Self.rows) rows, "
      + "\(bands) bands, from \(minimumShingles) shingles)"
  }

  /// What a plan shows of them.
  var facts: [StageFact] {
    [
      StageFact("similarity", threshold), StageFact("bands", Double(bands)),
      StageFact("rows", Double(Self.rows)), StageFact("components", Double(Self.components)),
      StageFact("words a shingle", Double(shingleWords)),
      StageFact("least shingles", Double(minimumShingles)),
    ]
  }

  /// For finding equal texts alone: no text is long enough to be compared for nearness.
  package static let exactOnly = NearSettings(minimumShingles: .max)

  /// The fewest bands in which two texts just at the threshold meet 92 times in 100; with 64
  /// bands in place of 42 the development set's recall rose by less than 0.001.
  private static func bands(for threshold: Double) -> Int {
    let apart = 1 - threshold * threshold * threshold
    var missed = 1.0
    var bands = 0
    while bands < 8 || (missed > 0.08 && bands < components / rows) {
      missed *= apart
      bands += 1
    }
    return bands
  }

  /// The share of the threshold that a document must reach against the kept document itself when
  /// it is similar to a copy of it: chains by way of a copy that quotes another article end here.
  /// Half lost 3 clusters where no such floor lost 5, at the same recall.
  package static let chainShare = 0.5
}

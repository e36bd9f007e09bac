/// Finds the most similar of the documents before by banded signatures; the memory is flat arrays.
///
/// Dropped copies stay in it beside the document kept for them, their root: a copy of a copy is
/// found by way of the copy, and counts as one of the root only if it is like that too.
package struct NearIndex: Sendable {
  /// A document found: its entry, that of the document kept for it, and the similarity to each.
  package struct Match: Sendable, Equatable {
    package var entry: UInt32
    package var root: UInt32
    package var similarity: Double
    package var rootSimilarity: Double
  }

  private let settings: NearSettings
  private var tables: [BandTable]
  /// Signatures of `chunk` entries each, so that growing copies little.
  private var signatures: [[SIMD16<UInt8>]] = []
  private var roots: [UInt32] = []
  /// The look-up that last met each entry, so that none is compared twice.
  private var met: [UInt32] = []
  private var lookUps: UInt32 = 0
  private var candidates: [UInt32] = []

  private static let chunk = 4096
  private static let width = NearSettings.components / 32

  /// An empty index with room for so many documents.
  package init(_ settings: NearSettings, expecting count: Int = 0) {
    self.settings = settings
    tables = [BandTable](repeating: BandTable(expecting: count), count: settings.bands)
  }

  /// Bytes in use, without what arrays hold in reserve.
  package var bytes: Int {
    tables.reduce(0) { $0 + $1.bytes } + roots.count * (Self.width * 16 + 8)
  }

  /// The most similar entry that reaches the threshold, the oldest of equals.
  package mutating func best(_ print: Fingerprint) -> Match? {
    if print.bands.count != tables.count { return nil }
    candidates.removeAll(keepingCapacity: true)
    for band in tables.indices { tables[band].find(print.bands[band], into: &candidates) }
    lookUps &+= 1
    var best: Match?
    for entry in candidates where met[Int(entry)] != lookUps {
      met[Int(entry)] = lookUps
      let found = similarity(print, entry)
      if found < settings.threshold { continue }
      if let best, (best.similarity, entry) > (found, best.entry) { continue }
      let root = roots[Int(entry)]
      let toRoot = root == entry ? found : similarity(print, root)
      if toRoot < settings.threshold * NearSettings.chainShare { continue }
      best = Match(entry: entry, root: root, similarity: found, rootSimilarity: toRoot)
    }
    return best
  }

  /// Adds a document and returns its entry; without a root it was kept itself. The index takes
  /// 2^32 - 2 documents, and none whose text was too short.
  @discardableResult
  package mutating func insert(_ print: Fingerprint, root: UInt32? = nil) -> UInt32? {
    guard print.bands.count == tables.count, roots.count < UInt32.max - 1 else { return nil }
    let entry = UInt32(roots.count)
    for band in tables.indices { tables[band].insert(print.bands[band], entry) }
    if roots.count % Self.chunk == 0 {
      signatures.append([])
      signatures[signatures.count - 1].reserveCapacity(Self.chunk * Self.width)
    }
    signatures[signatures.count - 1].append(contentsOf: print.signature)
    roots.append(root ?? entry)
    met.append(0)
    return entry
  }

  /// The estimated similarity to an entry, 0 to 1.
  func similarity(_ print: Fingerprint, _ entry: UInt32) -> Double {
    let chunk = signatures[Int(entry) / Self.chunk]
    return Fingerprint.similarity(
      print.signature.span, chunk.span, Int(entry) % Self.chunk * Self.width)
  }
}

import RafidBytes
package import RafidFlow
import RafidText

/// Drops documents that were seen before in the run: the same bytes, the same folded text, or nearly
/// the same text. Each dropped copy names the kept one.
package struct DedupeStage: Stage {
  package static let card = StageCard(
    name: "dedupe",
    summary: "Drop copies of documents that came earlier; each names the kept one.",
    options: [
      StageOption(
        "on", .choice(["payload", "text"]), default: "text",
        help: "Compare the payload's bytes, or the text without case, marks and spelling variants."),
      StageOption(
        "near", .either(.flag, .number(0.2...1)), default: "false",
        help: "With on: text, drop near copies too: true for the tested similarity, or a number."),
    ],
    drops: [exactDuplicate, nearDuplicate])

  private static let exactDuplicate = DropReason.meant(
    "exact-duplicate", "The same payload, or the same folded text, came earlier.")
  private static let nearDuplicate = DropReason.meant(
    "near-duplicate", "A text of at least the wanted similarity came earlier.")

  private enum Comparison {
    case payload
    case text(NearSettings?)
  }
  package let place: PlanPlace
  private let comparison: Comparison

  package init(_ settings: Settings) throws(PlanError) {
    place = settings.place
    var near: NearSettings?
    if settings.flag("near") == true { near = NearSettings() }
    if let threshold = settings.number("near") { near = NearSettings(threshold: threshold) }
    if settings.text("on", default: "text") == "payload" {
      guard near == nil else {
        throw PlanError(
          at: settings.place(of: "near"), "near copies are found by their text; write on: text")
      }
      comparison = .payload
    } else {
      comparison = .text(near)
    }
  }

  package var needs: Set<StageCard.Need> {
    if case .payload = comparison { return [.payload] }
    return [.article]
  }

  package var isOrdered: Bool { true }

  package func makeWorker() -> any StageWorker {
    switch comparison {
    case .payload: PassingWorker()
    case .text(let near): FingerprintWorker(near)
    }
  }

  package func makeOrderedWorker() -> any StageWorker {
    switch comparison {
    case .payload: PayloadWorker()
    case .text(let near): TextWorker(near)
    }
  }

  private struct PassingWorker: StageWorker {
    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict { .keep }
  }

  /// Compares payload digests, in order.
  private struct PayloadWorker: StageWorker {
    private var seen = ExactIndex()
    private var ids = KeptIDs()

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      let key = TextKey(digest: document.payloadDigest)
      if let first = seen.value(of: key) {
        return .drop(exactDuplicate, detail: "same payload", duplicateOf: ids[Int(first)])
      }
      seen.insert(key, UInt32(ids.append(document.id)))
      document.cluster = document.id
      return .keep
    }
  }

  /// Makes a document's fingerprint, beside other workers.
  private struct FingerprintWorker: StageWorker {
    private var fingerprinter: Fingerprinter
    private var scanner = WordScanner()
    private var folder = TextFolder()
    private var folded: [UInt8] = []

    init(_ near: NearSettings?) { fingerprinter = Fingerprinter(near ?? .exactOnly) }

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      let text = document.text ?? []
      let words = document.words(using: &scanner)
      document.handedOver = fingerprinter.fingerprint(text.span, words: words)
      folded.removeAll(keepingCapacity: true)
      folder.fold(text.span, into: &folded)
      var digest = SHA256()
      digest.update(folded.span)
      document.textDigest = digest.finish()
      return .keep
    }
  }

  /// Looks fingerprints up, in order.
  private struct TextWorker: StageWorker {
    private var seen: SeenIndex
    private var ids = KeptIDs()

    init(_ near: NearSettings?) { seen = SeenIndex(near ?? .exactOnly) }

    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      guard let print = document.handedOver as? Fingerprint else {
        preconditionFailure("a document came to the look-up without its fingerprint")
      }
      document.handedOver = nil
      switch seen.decide(print, ordinal: ids.count) {
      case .new:
        _ = ids.append(document.id)
        document.cluster = document.id
        return .keep
      case .exact(let first):
        return .drop(exactDuplicate, detail: "same folded text", duplicateOf: ids[first])
      case .near(let first, let similarity):
        let hundredths = (similarity * 100).rounded() / 100
        return .drop(
          nearDuplicate, detail: "similarity \(hundredths)", duplicateOf: ids[first])
      }
    }
  }
}

/// The ids of kept documents by their ordinal, end to end in one array.
private struct KeptIDs {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// Adds an id; its ordinal.
  mutating func append(_ id: [UInt8]) -> Int {
    bytes += id
    ends.append(bytes.count)
    return ends.count - 1
  }

  subscript(ordinal: Int) -> [UInt8] {
    Array(bytes[(ordinal == 0 ? 0 : ends[ordinal - 1])..<ends[ordinal]])
  }
}

extension TextKey {
  /// The first 128 bits of a digest.
  fileprivate init(digest: [UInt8]) {
    var halves: (UInt64, UInt64) = (0, 0)
    for byte in digest.prefix(8) { halves.0 = halves.0 << 8 | UInt64(byte) }
    for byte in digest.dropFirst(8).prefix(8) { halves.1 = halves.1 << 8 | UInt64(byte) }
    self.init(high: halves.0, low: halves.1)
  }
}

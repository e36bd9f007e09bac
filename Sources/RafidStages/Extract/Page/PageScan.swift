import RafidHTML

/// The block-level elements of a page and the runs of text between their borders, in document
/// order, in flat arrays; its memory is reused from page to page.
struct PageScan {
  /// A block-level element.
  struct Element {
    var node: HTMLNode
    /// The block-level element around it, or -1.
    var parent: Int32
    /// Its runs are `firstRun ..< endRun`.
    var firstRun: Int32
    var endRun: Int32
    var role: ElementRole
    var hints: BlockHints
    /// Its element subtree ends before this index.
    var end: Int32 = 0

    /// Sites give its name to the container of the article's text.
    var isNamedBody: Bool {
      (hints.contains(.body) || hints.contains([.article, .content]))
        && role != .paragraph && role != .heading
    }
  }

  /// Text between two borders of blocks: what a reader sees as one paragraph.
  struct Run {
    /// Its text nodes are `pieces[firstPiece ..< endPiece]`.
    var firstPiece: Int32
    var endPiece: Int32
    /// The block-level element that it stands in.
    var element: Int32
    /// Letters in Latin equivalents, all and those inside links.
    var weight: Int32 = 0
    var linkWeight: Int32 = 0
    /// Sentence marks and commas.
    var marks: Int32 = 0
    var kind: Block.Kind
    var ending: Block.Ending = .open
    /// Why it is not of the article, or `.kept`.
    var removal: RemovalSignal = .kept
    /// What a region was dropped for.
    var cause: BlockHints = []
    /// Stands under a heading that is a link: the excerpt of another article.
    var isTeaser = false

    var isPruned: Bool { removal != .kept }

    var linkShare: Int { weight > 0 ? Int(linkWeight) * 100 / Int(weight) : 0 }

    /// Reads like a paragraph: long enough, few links, and marked like sentences.
    var isProse: Bool {
      if kind == .heading || kind == .caption || linkShare > 50 { return false }
      let own = weight - linkWeight
      if own >= 120 { return marks > 0 || kind == .paragraph }
      return own >= 40 && (ending == .stop || ending == .cry || marks >= 2)
    }
  }

  /// A text node, or a line break where the range is empty.
  struct Piece {
    var start: Int32
    var end: Int32
  }

  var elements: [Element] = []
  var runs: [Run] = []
  var pieces: [Piece] = []

  /// The first run at or behind the page's first `h1`, or -1.
  var firstHeading = -1

  mutating func reset() {
    firstHeading = -1
    elements.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }
}

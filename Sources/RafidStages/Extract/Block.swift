/// One line of a plain text or one block of a page, with what decides its fate.
package struct Block: Sendable {
  /// What the block is in the document's structure.
  package enum Kind: UInt8, Sendable {
    case paragraph
    case heading
    case listItem
    case tableRow
    case caption
    case quote
    case preformatted

    /// The word that `--why` prints.
    package var word: String {
      switch self {
      case .paragraph: "paragraph"
      case .heading: "heading"
      case .listItem: "list-item"
      case .tableRow: "table-cell"
      case .caption: "caption"
      case .quote: "quote"
      case .preformatted: "preformatted"
      }
    }
  }

  /// How the block ends, closing quotes and brackets aside.
  package enum Ending: UInt8, Sendable {
    /// No mark: a title, a heading, a link.
    case open
    /// `.` and its kin: prose.
    case stop
    /// `!` or `?` and their kin: prose or a title.
    case cry
    /// `:` and its kin: something follows.
    case colon
  }

  /// First byte in the text that the block was cut from.
  package var start: Int32
  /// Past the last byte.
  package var end: Int32
  package var kind: Kind
  package var ending: Ending = .open
  /// Blank lines before it (plain text only).
  package var gap: Int32 = 0
  /// A bullet, an arrow or a dash stood before it.
  package var isBulleted = false
  /// White space stood before it (plain text only).
  package var isIndented = false
  /// Share of its letters that are inside links, 0 to 100.
  package var linkShare: UInt8 = 0
  /// Letters in Latin-letter equivalents (`LetterWeight`).
  package var weight: Int32 = 0
  /// Why it does not stand in the text, or `.kept`.
  package var signal: RemovalSignal = .kept
  /// The phrase rule that matched, or -1.
  package var rule: Int32 = -1
  /// Where the text after the rule's phrase begins.
  package var rest: Int32 = 0
  /// The run of the page that it was cut from, or -1.
  var run: Int32 = -1
  /// Of a heading, 1 to 6; of a list item, how many lists it stands in.
  var level: UInt8 = 0
  /// An item of a numbered list.
  var isNumbered = false
  /// The elements of the page that it is a cell of, or -1.
  var cell: Int32 = -1
  var row: Int32 = -1
  var table: Int32 = -1

  package init(start: Int, end: Int, kind: Kind) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.kind = kind
  }

  var isKept: Bool { signal == .kept }

  /// A cell of a table of figures and words, not of one that lays a page out.
  var isCell: Bool { row >= 0 && weight < Self.longWeight }

  /// Weight from which a block that ends like a sentence counts as prose: about ten words.
  static let proseWeight: Int32 = 60
  /// Weight from which a block counts as prose however it ends.
  static let longWeight: Int32 = 160

  /// Reads like a paragraph of an article.
  var isProse: Bool {
    if kind == .heading || kind == .caption || linkShare > 60 { return false }
    if isBulleted { return weight >= Self.proseWeight && ending == .stop }
    return weight >= Self.longWeight
      || (weight >= Self.proseWeight && (ending == .stop || ending == .cry))
  }

  /// Reads like a headline or a link: short, with no full stop.
  var isLinkLike: Bool {
    linkShare > 60 || (weight <= Self.longWeight && ending != .stop && ending != .colon)
  }
}

/// Why a block is not in the text.
package enum RemovalSignal: UInt8, Sendable {
  case kept
  case title
  case repeatedTitle
  case phrase
  case relatedLink
  case relatedList
  case secondArticle
  case comments
  case biography
  case playerTime
  case caption
  case dateLine
  case copyright
  case noWords
  case linkDensity
  /// Stands in a region of the page that its names say holds something else.
  case region
  /// Stands in an element that HTML sets apart: `aside`, `footer`, `form`.
  case apart
  /// Stands outside of the element that holds the article.
  case outside
  /// Stands before the first or behind the last paragraph of the article's element.
  case margin
  /// Stands between the parts of an article that is cut into several elements.
  case between
  /// The article's text was taken from JSON-LD instead.
  case replaced
  case repeated

  /// The word that `--why` prints.
  package var word: StaticString {
    switch self {
    case .kept: "kept"
    case .title: "title"
    case .repeatedTitle: "repeated-title"
    case .phrase: "phrase"
    case .relatedLink: "related-link"
    case .relatedList: "related-list"
    case .secondArticle: "second-article"
    case .comments: "comments"
    case .biography: "author-biography"
    case .playerTime: "player-time"
    case .caption: "caption"
    case .dateLine: "date-line"
    case .copyright: "copyright-line"
    case .noWords: "no-words"
    case .linkDensity: "link-density"
    case .region: "region"
    case .apart: "set-apart"
    case .outside: "outside-article"
    case .margin: "article-margin"
    case .between: "between-parts"
    case .replaced: "replaced"
    case .repeated: "repeated"
    }
  }
}

/// What one document says: its text, and what stands around the text, all as UTF-8 bytes.
package struct Article: Sendable {
  /// A value and the place in the document that it was taken from.
  package struct Sourced: Sendable, Equatable {
    /// The value as UTF-8.
    package var value: [UInt8]
    /// Where it stood.
    package var from: MetadataOrigin

    package init(_ value: [UInt8], from: MetadataOrigin) {
      self.value = value
      self.from = from
    }
  }

  /// What became of one block, and the signal that decided.
  package struct Judgement: Sendable, Equatable {
    /// The block as UTF-8.
    package var text: [UInt8]
    package var kind: Block.Kind
    package var isKept: Bool
    /// The signal and what it read: `kept`, `region: comments`, `phrase: ar related اقرأ أيضا`.
    package var reason: [UInt8]
  }

  /// The main text, paragraphs parted by one newline, without the title.
  package var text: [UInt8] = []
  package var title: Sourced?
  /// Names only, in the order of the document.
  package var authors: [Sourced] = []
  /// RFC 3339, at the precision known: a year, a month, a day or an instant.
  package var published: Sourced?
  package var modified: Sourced?
  package var siteName: Sourced?
  package var section: Sourced?
  package var tags: [[UInt8]] = []
  package var description: Sourced?
  package var canonicalURL: Sourced?
  /// The language that the document declares (BCP 47), to be checked against its text.
  package var languageHint: Sourced?
  package var image: Sourced?
  /// The agency or paper that the document credits.
  package var source: [UInt8]?
  /// Sub-headings, in order; they stand in `text` too.
  package var headings: [[UInt8]] = []
  /// Picture captions, which do not stand in `text`.
  package var captions: [[UInt8]] = []
  /// Every block in the document's order, only filled when `ArticleExtractor.Options.explains`
  /// asks for it.
  package var judgements: [Judgement] = []

  package init() {}

  /// Empties every field and keeps the memory of the text.
  package mutating func reset() {
    var kept = text
    kept.removeAll(keepingCapacity: true)
    self = Article()
    text = kept
  }
}

/// The place in a document that a metadata value was taken from.
package enum MetadataOrigin: UInt8, Sendable {
  /// JSON-LD (schema.org) in a script element.
  case jsonLD
  /// OpenGraph (`og:` and `article:` properties).
  case openGraph
  /// Another `meta` element.
  case meta
  /// Microdata: `itemprop` attributes.
  case microdata
  /// The `title` element.
  case titleElement
  /// The first heading.
  case heading
  /// A `time` element.
  case timeElement
  /// A `link` element.
  case link
  /// The root element's attributes.
  case root
  /// The address of the page.
  case url
  /// Text near the head or the foot of the article.
  case byline
  /// The first line of a plain text.
  case firstLine
}

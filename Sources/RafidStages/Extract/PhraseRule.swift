/// One phrase that marks boilerplate in one language, with the shape that a line must have too.
package struct PhraseRule: Sendable, Equatable {
  /// What the phrase marks.
  package enum Kind: String, Sendable, CaseIterable {
    /// Links to other articles.
    case related
    /// The agency or paper that the text is from.
    case source
    /// Keywords.
    case tags
    /// Share, follow, subscribe, install.
    case share
    /// Comment forms and their messages.
    case comments
    /// Copyright and disclaimers.
    case rights
    /// Who wrote it.
    case byline
    /// Who the author is.
    case biography
    /// When it appeared, how long it takes to read.
    case time
    /// Players, galleries and picture notes.
    case media
    /// Picture agencies.
    case credit
    /// Advertisements.
    case ad
    /// Cookie and consent notices, log-in and navigation.
    case notice
  }

  /// Where in a line the phrase must stand.
  package enum Position: String, Sendable, CaseIterable {
    /// It is the whole line.
    case line
    /// It is the whole line, or a mark such as `:` or `|` and a short rest follow it.
    case lead
    /// The line begins with it and is short.
    case start
    /// It stands in the brackets that close a short line.
    case bracket
    /// One to six words (a name) stand before it.
    case within
    /// It stands somewhere in a line that is no longer than a notice.
    case anywhere
    /// A mark such as `:` and a short rest that end a short line follow it.
    case tail
  }

  /// Where in the document the line must stand.
  package enum Place: String, Sendable, CaseIterable {
    case any
    case head
    case foot
    /// At the head or at the foot.
    case edge
  }

  /// What becomes of the line.
  package enum Action: String, Sendable, CaseIterable {
    /// It goes.
    case line
    /// It goes, with the list of links that follows.
    case list
    /// It goes, with all that follows, when that does not read like the article.
    case rest
    /// It goes, and what follows the phrase is the list of tags.
    case tags
    /// It goes, and what follows the phrase is the source.
    case source
    /// It becomes a caption.
    case caption
    /// It goes, and what follows the phrase names the authors.
    case author
    /// It goes, and its date is read.
    case time
  }

  /// BCP 47.
  package var language: String
  package var kind: Kind
  package var phrase: String
  package var position: Position
  package var place: Place
  package var action: Action
  /// A line that the rule removes; `=` in the table stands for the phrase itself.
  package var example: String
  /// A line that must survive.
  package var negative: String
}

/// A line of a rule table that could not be read.
package struct PhraseRuleError: Error, Sendable, Equatable {
  /// 1-based line in the table.
  package var line: Int
  package var message: String
}

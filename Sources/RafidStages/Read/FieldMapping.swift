import RafidBytes
import RafidFlow

/// Which field of a JSON line holds which part of a document.
struct FieldMapping: Sendable {
  /// What a field can be mapped to.
  enum Target: String, CaseIterable, Sendable {
    case text, html, id, url, title, authors, published, modified
    case siteName = "site_name"
    case section, tags, description, language
    case captured

    /// The field that is looked at where nothing is mapped, if any.
    var usualField: String? {
      switch self {
      case .text, .html, .id, .url, .title: rawValue
      default: nil
      }
    }

    fileprivate var help: String {
      switch self {
      case .text: "Plain text."
      case .html: "An HTML page, where there is no text."
      case .id: "The document's own id."
      case .url: "Its address."
      case .title: "The headline."
      case .authors: "Names: a text or a list of texts."
      case .published: "When it was published (ISO 8601)."
      case .modified: "When it was last changed (ISO 8601)."
      case .siteName: "The publisher."
      case .section: "The part of the site."
      case .tags: "Keywords: a text or a list of texts."
      case .description: "The publisher's own summary."
      case .language: "The language that is declared (BCP 47)."
      case .captured: "When it was fetched (ISO 8601)."
      }
    }
  }

  /// The way to each mapped field: keys from the outside in.
  let paths: [(target: Target, keys: [[UInt8]])]

  static let options = Target.allCases.map {
    StageOption($0.rawValue, .text, default: $0.usualField ?? "~", help: $0.help)
  }

  init(_ settings: Settings) throws(PlanError) {
    var paths: [(target: Target, keys: [[UInt8]])] = []
    for target in Target.allCases {
      guard let path = settings.text(target.rawValue) ?? target.usualField else { continue }
      let keys = path.split(separator: ".", omittingEmptySubsequences: false)
      guard keys.allSatisfy({ !$0.isEmpty }) else {
        throw PlanError(
          at: settings.place(of: target.rawValue),
          "\(target.rawValue): a field is keys joined by dots, such as meta.url")
      }
      paths.append((target, keys.map { Array($0.utf8) }))
    }
    self.paths = paths
  }
}

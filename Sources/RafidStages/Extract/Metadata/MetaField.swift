/// The fields that `meta` elements fill, by the names that sites give them.
enum MetaField: UInt8, CaseIterable {
  case title
  case author
  case published
  case modified
  case siteName
  case section
  case tags
  case description
  case image
  case url
  case language

  /// Names in lower case, the most trusted first.
  var names: [StaticString] {
    switch self {
    case .title:
      ["og:title", "twitter:title", "headline", "parsely-title", "sailthru.title", "dc.title"]
    case .author:
      [
        "author", "article:author", "parsely-author", "sailthru.author", "byl", "byline",
        "dc.creator", "dcterms.creator", "citation_author", "article:author_name", "author_name",
        "cxenseparse:author", "twitter:data1",
      ]
    case .published:
      [
        "article:published_time", "datepublished", "og:published_time", "parsely-pub-date",
        "article:published", "publishdate", "publish-date", "publish_date", "publication_date",
        "originalpublicationdate", "article_date_original", "pubdate", "sailthru.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created",
        "date.created", "datecreated", "cxenseparse:recs:publishtime", "date",
        "article.published", "displaydate", "ptime", "rnews:datepublished", "iso-8601-publish-date",
      ]
    case .modified:
      [
        "article:modified_time", "datemodified", "og:updated_time", "last-modified", "lastmod",
        "dcterms.modified", "article:modified", "revised",
      ]
    case .siteName: ["og:site_name", "application-name", "dc.publisher", "publisher"]
    case .section: ["article:section", "section", "parsely-section", "articlesection"]
    case .tags: ["article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"]
    case .description:
      ["og:description", "description", "twitter:description", "dc.description"]
    case .image: ["og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail"]
    case .url: ["og:url", "twitter:url"]
    case .language: ["og:locale", "content-language", "dc.language", "inlanguage"]
    }
  }

  /// All names with the field and the rank in it.
  private static let table: [(name: [UInt8], field: MetaField, rank: Int)] = allCases.flatMap {
    field in
    field.names.enumerated().map { (Array($0.element.description.utf8), field, $0.offset) }
  }

  /// The field that the name `text[range]` stands for, and its rank in it; case is ignored.
  static func find(_ text: Span<UInt8>, _ range: Range<Int>) -> (field: MetaField, rank: Int)? {
    for entry in table where entry.name.count == range.count {
      var index = range.lowerBound
      var isSame = true
      for byte in entry.name {
        let other = text[index]
        if (other >= 0x41 && other <= 0x5A ? other | 0x20 : other) != byte {
          isSame = false
          break
        }
        index += 1
      }
      if isSame { return (entry.field, entry.rank) }
    }
    return nil
  }
}

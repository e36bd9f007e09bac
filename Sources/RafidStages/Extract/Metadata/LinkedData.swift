/// Reads the article of JSON-LD (schema.org) blocks.
struct LinkedData {
  /// What an `Article` or one of its kinds says; empty arrays where it says nothing.
  struct Fields {
    var headline: [UInt8] = []
    var authors: [[UInt8]] = []
    var published: [UInt8] = []
    var modified: [UInt8] = []
    var body: [UInt8] = []
    var section: [UInt8] = []
    var keywords: [[UInt8]] = []
    var publisher: [UInt8] = []
    var image: [UInt8] = []
    var description: [UInt8] = []
    var language: [UInt8] = []
    /// The fields come from an article, not from the page around it.
    var isArticle = false
  }

  private static let mostNames = 32

  private var tape = JSONTape()

  /// Adds what the block in `text[range]` says to `fields`; what stands there already stays.
  mutating func read(_ text: Span<UInt8>, _ range: Range<Int>, into fields: inout Fields) {
    tape.read(text, range)
    for index in tape.items.indices where tape.items[index].kind == .object {
      guard let type = tape.value(of: "@type", in: index, text) else { continue }
      let kind = kind(of: type, text)
      if kind == .article && !fields.isArticle {
        // An article outweighs what the page around it said.
        var found = Fields()
        take(index, text, into: &found)
        found.isArticle = true
        merge(fields, into: &found)
        fields = found
      } else if kind == .page {
        var found = Fields()
        take(index, text, into: &found)
        found.headline = []
        merge(found, into: &fields)
      }
    }
  }

  private enum ObjectKind {
    case article
    case page
    case other
  }

  private func kind(of type: Int, _ text: Span<UInt8>) -> ObjectKind {
    var found = ObjectKind.other
    tape.forEach(type) { item in
      let range = Int(tape.items[item].start)..<Int(tape.items[item].end)
      if text.hasSuffix("Article", range) || text.hasSuffix("Posting", range)
        || text.hasSuffix("Report", range) || text.hasSuffix("Review", range)
        || text.hasSuffix("Recipe", range)
      {
        found = text.hasSuffix("JobPosting", range) ? found : .article
      } else if text.hasSuffix("WebPage", range) || text.hasSuffix("VideoObject", range),
        found == .other
      {
        found = .page
      }
    }
    return found
  }

  private func take(_ object: Int, _ text: Span<UInt8>, into fields: inout Fields) {
    fields.headline = string("headline", object, text)
    fields.published = string("datePublished", object, text)
    if fields.published.isEmpty { fields.published = string("dateCreated", object, text) }
    fields.modified = string("dateModified", object, text)
    fields.body = string("articleBody", object, text)
    fields.section = string("articleSection", object, text)
    fields.description = string("description", object, text)
    fields.language = string("inLanguage", object, text)
    if let image = tape.value(of: "image", in: object, text) { fields.image = url(image, text) }
    if let author = tape.value(of: "author", in: object, text) {
      fields.authors = names(author, text)
    }
    if fields.authors.isEmpty, let creator = tape.value(of: "creator", in: object, text) {
      fields.authors = names(creator, text)
    }
    if let publisher = tape.value(of: "publisher", in: object, text) {
      fields.publisher = names(publisher, text).first ?? []
    }
    if let keywords = tape.value(of: "keywords", in: object, text) {
      tape.forEach(keywords) { item in
        let list = decoded(item, text)
        TagList.append(list.span, 0..<list.count, to: &fields.keywords)
      }
    }
  }

  private func merge(_ other: Fields, into fields: inout Fields) {
    func fill(_ path: WritableKeyPath<Fields, [UInt8]>) {
      if fields[keyPath: path].isEmpty { fields[keyPath: path] = other[keyPath: path] }
    }
    for path in [
      \Fields.headline, \.published, \.modified, \.body, \.section, \.publisher, \.image,
      \.description, \.language,
    ] { fill(path) }
    if fields.authors.isEmpty { fields.authors = other.authors }
    if fields.keywords.isEmpty { fields.keywords = other.keywords }
  }

  // MARK: Values

  private func decoded(_ item: Int, _ text: Span<UInt8>) -> [UInt8] {
    guard tape.items[item].kind == .string else { return [] }
    return JSONText.decode(text, Int(tape.items[item].start)..<Int(tape.items[item].end))
  }

  /// A string, or the first string of an array.
  private func string(_ key: String, _ object: Int, _ text: Span<UInt8>) -> [UInt8] {
    guard var item = tape.value(of: key, in: object, text) else { return [] }
    if tape.items[item].kind == .array, Int(tape.items[item].next) > item + 1 { item += 1 }
    return decoded(item, text)
  }

  private func url(_ item: Int, _ text: Span<UInt8>) -> [UInt8] {
    var first: [UInt8] = []
    tape.forEach(item) { value in
      if first.isEmpty {
        first =
          tape.items[value].kind == .object ? string("url", value, text) : decoded(value, text)
      }
    }
    return first
  }

  /// The names of persons: strings, objects with a name, or references to such objects.
  private func names(_ item: Int, _ text: Span<UInt8>) -> [[UInt8]] {
    var names: [[UInt8]] = []
    tape.forEach(item) { value in
      guard names.count < Self.mostNames else { return }
      if tape.items[value].kind == .object {
        if let name = tape.value(of: "name", in: value, text) {
          tape.forEach(name) { names.append(decoded($0, text)) }
        } else if let id = tape.value(of: "@id", in: value, text), let found = named(id, text) {
          names.append(found)
        }
      } else if tape.items[value].kind == .string {
        names.append(decoded(value, text))
      }
    }
    return names.filter { !$0.isEmpty }
  }

  /// The name of the object whose `@id` is that of item `id`.
  private func named(_ id: Int, _ text: Span<UInt8>) -> [UInt8]? {
    let wanted = text.bytes(Int(tape.items[id].start)..<Int(tape.items[id].end))
    for index in tape.items.indices where tape.items[index].kind == .object {
      guard let other = tape.value(of: "@id", in: index, text), other != id,
        tape.items[other].kind == .string,
        Int(tape.items[other].end - tape.items[other].start) == wanted.count,
        text.hasPrefix(wanted, at: Int(tape.items[other].start)),
        let name = tape.value(of: "name", in: index, text)
      else { continue }
      return decoded(name, text)
    }
    return nil
  }
}

extension Span where Element == UInt8 {
  /// `text[range]` ends with `suffix`.
  func hasSuffix(_ suffix: String, _ range: Range<Int>) -> Bool {
    let length = suffix.utf8.count
    guard range.count >= length else { return false }
    return matches(suffix, range.upperBound - length)
  }

  /// `word` stands at `start`, and the span is long enough for it.
  func matches(_ word: String, _ start: Int) -> Bool {
    guard start >= 0, start + word.utf8.count <= count else { return false }
    var index = start
    for byte in word.utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }
}

/// Takes the names out of a byline.
enum AuthorNames {
  static func append(
    _ text: Span<UInt8>, _ range: Range<Int>, from: MetadataOrigin,
    to authors: inout [Article.Sourced]
  ) {
    let name = text.trimmed(range)
    guard !name.isEmpty else { return }
    authors.append(Article.Sourced(text.bytes(name), from: from))
  }
}

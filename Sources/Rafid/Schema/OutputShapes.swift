/// The shapes of what a run leaves, key by key, in the order that the lines have.
package enum OutputShapes {
  /// A line of a part of records.
  package static let record = Shape.object([
    .init("id", .text, "Stable name: the input's own id, or 32 hexadecimal digits."),
    .init("url", .optional(.text), "Address it was captured from."),
    .init("host", .optional(.text), "Host of the address, lower case, without www."),
    .init("title", .optional(.text), "Headline, the site's name taken off."),
    .init("authors", .list(.text), "Names only."),
    .init("published", .optional(.text), "RFC 3339 at the precision known."),
    .init("published_from", .optional(.text), "Where the date was found."),
    .init("modified", .optional(.text), "RFC 3339 at the precision known."),
    .init("site_name", .optional(.text), "Publisher."),
    .init("section", .optional(.text), "Part of the site."),
    .init("tags", .list(.text), "The publisher's own keywords."),
    .init("description", .optional(.text), "The publisher's own summary."),
    .init("language", .optional(.text), "BCP 47, or und; null when no stage detected it."),
    .init("script", .optional(.text), "ISO 15924."),
    .init("language_confidence", .optional(.number), "From 0 to 1."),
    .init("languages", .list(.object(share)), "Shares of the text by language."),
    .init(
      "declared_language", .optional(.text),
      "What the page (html lang) says, else the HTTP header, else the crawler."),
    .init("text", .optional(.text), "Paragraphs parted by one newline."),
    .init("word_count", .optional(.integer), "Words of the text."),
    .init("sentence_count", .optional(.integer), "Sentences of the text."),
    .init("summary", .optional(.object(summary)), "Sentences that stand for the whole."),
    .init("keywords", .list(.object(keyword)), "Telling terms, best first."),
    .init("headings", .list(.text), "Headings within the text."),
    .init("captions", .list(.text), "Captions that stood beside the text."),
    .init("quotes", .list(.object(quote)), "Direct speech."),
    .init("dates", .list(.object(date)), "Dates written in the text."),
    .init("dedupe", .object(dedupe), "Keys by which copies are found."),
    .init("provenance", .object(provenance), "Where the bytes stand in the input."),
    .init("extra", .free(nil), "Input fields that no mapping took."),
  ])

  private static let share: [Shape.Field] = [
    .init("language", .text, "BCP 47."), .init("share", .number, "From 0 to 1."),
  ]
  private static let summary: [Shape.Field] = [
    .init("text", .text, "The sentences, joined by spaces."),
    .init(
      "sentences",
      .list(.object([stretch] + offsets + [.init("score", .number, "Higher is more central.")])),
      "In the order of the text."),
  ]
  private static let keyword: [Shape.Field] = [
    .init("term", .text, "The form most often seen."),
    .init("score", .number, "Higher is more telling."),
  ]
  private static let quote: [Shape.Field] =
    [
      stretch, .init("speaker", .optional(.text), "Who says it, where a verb of saying names one."),
    ] + offsets
  private static let date: [Shape.Field] =
    [
      stretch, .init("value", .text, "ISO 8601 at the precision written."),
      .init("relative", .flag, "Whether it was read against the date of publication."),
    ] + offsets
  private static let dedupe: [Shape.Field] =
    [
      .init("payload_sha256", .text, "Of the payload as stored."),
      .init("text_sha256", .optional(.text), "Of the folded text."),
      .init("cluster", .optional(.text), "Id of the first document of its cluster."),
    ] + copy
  private static let copy: [Shape.Field] = [
    .init(
      "rule", .optional(.text), "Why it is a copy: same-payload, same-url, same-text, near-text."),
    .init("similarity", .optional(.number), "Of the two texts, 0 to 1; null if not compared."),
  ]
  private static let provenance: [Shape.Field] = [
    .init("file", .text, "Input path as given."),
    .init("member", .optional(.text), "Name inside a container."),
    .init("offset", .integer, "Byte offset."),
    .init("length", .optional(.integer), "Bytes."),
    .init("record_id", .optional(.text), "WARC-Record-ID."),
    .init("record_type", .optional(.text), "WARC-Type, or the kind of input."),
    .init("captured", .optional(.text), "WARC-Date."),
    .init("content_type", .optional(.text), "Declared media type."),
    .init("http_status", .optional(.integer), "HTTP status code."),
    .init("charset", .optional(.text), "Encoding it was decoded from."),
    .init("charset_from", .optional(.text), "What decided the encoding."),
    .init("replacements", .optional(.integer), "Ill-formed sequences replaced by U+FFFD."),
  ]

  private static let stretch = Shape.Field("text", .text, "The stretch itself.")
  private static let offsets: [Shape.Field] = [
    .init("start", .integer, "Offset in Unicode scalars into text."),
    .init("end", .integer, "Offset past its last scalar."),
  ]

  /// A line of a part of rejects.
  package static let reject = Shape.object(
    [
      .init("id", .optional(.text), "As in the record; null for what never became a document."),
      .init("url", .optional(.text), "Address it was captured from."),
      .init("stage", .text, "Where it left."),
      .init("reason", .text, "One of the stage's words."),
      .init("detail", .optional(.text), "What was found and what was expected."),
      .init("duplicate_of", .optional(.text), "Id of the kept copy."),
    ] + copy + [
      .init("language", .optional(.text), "BCP 47."),
      .init("provenance", .object(provenance), "Where the bytes stand in the input."),
    ])

  /// The manifest.
  package static let manifest = Shape.object([
    .init("format", .text, "rafid.manifest/1"),
    .init(
      "state",
      .optional(
        .object([
          .init("name", .text, "Which state."),
          .init("generation", .integer, "Its commits up to here."),
        ])), "What the parts belong to, with a state."),
    .init("runs", .list(.object(run)), "What wrote the parts; one run without a state."),
    .init("read", .integer, "Documents and damaged parts read: kept + dropped + rejected."),
    .init("kept", .integer, "Records written."),
    .init("dropped", .integer, "Left out as the pipeline meant."),
    .init("rejected", .integer, "Lost to damage or limits."),
    .init("read_bytes", .integer, "Bytes of the documents read."),
    .init(
      "drops",
      .list(
        .object([
          .init("stage", .text, "Where."), .init("reason", .text, "Why."),
          .init("count", .integer, "How many."),
          .init("rejected", .flag, "Whether it is a loss."),
        ])), "Why documents left."),
    .init("languages", .free(.integer), "Records by language."),
    .init(
      "inputs",
      .list(
        .object([
          .init("path", .text, "As given."), .init("bytes", .optional(.integer), "Size."),
          .init("ends_sha256", .optional(.text), "Of its first and last 64 KiB."),
          .init("status", .text, "done, damaged, unread or partial."),
        ])), "What was read."),
    .init("shards", .list(.object(part)), "Parts of records."),
    .init("rejects", .list(.object(part)), "Parts of rejects."),
  ])

  private static let run: [Shape.Field] = [
    .init("run", .integer, "From 1."),
    .init("pipeline", .text, "Pipeline file as given."),
    .init("pipeline_sha256", .text, "Of its bytes."),
    .init("rafid", .text, "Version of the program."),
    .init("started", .text, "RFC 3339."),
    .init("finished", .text, "RFC 3339; of its last commit."),
    .init("stopped", .optional(.text), "Why the run ended before its input, or null."),
    .init("read", .integer, "Documents and damaged parts read."),
    .init("kept", .integer, "Records written."),
    .init("dropped", .integer, "Left out as the pipeline meant."),
    .init("rejected", .integer, "Lost to damage or limits."),
  ]

  private static let part: [Shape.Field] = [
    .init("path", .text, "Below the manifest's folder."), .init("bytes", .integer, "Size."),
    .init("sha256", .text, "Of the file."), .init("records", .integer, "Lines."),
    .init("run", .integer, "Which run wrote it."),
    .init("languages", .free(.integer), "Lines by language."),
  ]
}

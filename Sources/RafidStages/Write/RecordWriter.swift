import RafidBytes
import RafidFlow
import RafidText

/// Writes documents as lines of JSON: the record's keys, always all, always in this order.
///
/// No clock, run or machine goes in: the same input and pipeline give the same bytes. `RecordSchema`
/// describes the same keys.
struct RecordWriter {
  /// The lines written since the owner last emptied it.
  var json = JSONBuilder()
  private var folder = TextFolder()
  private var folded: [UInt8] = []

  /// Appends one line.
  mutating func write(_ document: Document) {
    json.beginObject()
    writeIdentity(document)
    writeArticle(document.article)
    writeLanguage(document.language)
    json.key("declared_language")
    json.text(document.article.declaredLanguage ?? document.article.servedLanguage)
    writeText(document)
    writeKeys(document)
    json.key("extra")
    json.raw(document.extra.isEmpty ? Array("{}".utf8) : document.extra)
    json.endObject()
    json.endLine()
  }

  private mutating func writeIdentity(_ document: Document) {
    json.key("id")
    json.text(document.id)
    json.key("url")
    json.text(document.url)
    json.key("host")
    json.text(document.url.flatMap { Host.of($0) })
  }

  private mutating func writeArticle(_ article: ArticleFields) {
    json.key("title")
    json.text(article.title)
    json.key("authors")
    json.texts(article.authors)
    json.key("published")
    json.text(article.published)
    json.key("published_from")
    json.text(article.publishedFrom)
    json.key("modified")
    json.text(article.modified)
    json.key("site_name")
    json.text(article.siteName)
    json.key("section")
    json.text(article.section)
    json.key("tags")
    json.texts(article.tags)
    json.key("description")
    json.text(article.description)
  }

  private mutating func writeLanguage(_ language: LanguageFields?) {
    json.key("language")
    json.text(language?.code)
    json.key("script")
    json.text(language?.script)
    json.key("language_confidence")
    json.decimal(language?.confidence)
    json.key("languages")
    json.beginArray()
    for share in language?.shares ?? [] {
      json.beginObject()
      json.key("language")
      json.text(share.language)
      json.key("share")
      json.decimal(share.share)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeText(_ document: Document) {
    let analysis = document.analysis
    json.key("text")
    json.text(document.text)
    json.key("word_count")
    json.integer(analysis.wordCount)
    json.key("sentence_count")
    json.integer(analysis.sentenceCount)
    let text = document.text ?? []
    json.key("summary")
    writeSummary(document.summary, of: text)
    json.key("keywords")
    json.beginArray()
    for keyword in analysis.keywords {
      json.beginObject()
      json.key("term")
      json.text(keyword.term)
      json.key("score")
      json.decimal(keyword.score)
      json.endObject()
    }
    json.endArray()
    json.key("headings")
    json.texts(document.article.headings)
    json.key("captions")
    json.texts(document.article.captions)
    writeQuotes(analysis.quotes, of: text)
    writeDates(analysis.dates, of: text)
  }

  private mutating func writeSummary(_ summary: SummaryFields?, of text: [UInt8]) {
    guard let summary else { return json.null() }
    var offsets = ScalarOffsets()
    json.beginObject()
    json.key("text")
    var whole: [UInt8] = []
    for sentence in summary.sentences {
      if !whole.isEmpty { whole.append(UInt8(ascii: " ")) }
      whole += text[sentence.range]
    }
    json.text(whole)
    json.key("sentences")
    json.beginArray()
    for sentence in summary.sentences {
      json.beginObject()
      json.key("text")
      json.text(text.span, sentence.range)
      writeOffsets(sentence.range, of: text, &offsets)
      json.key("score")
      json.decimal(sentence.score)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private mutating func writeQuotes(_ quotes: [AnalysisFields.Quote], of text: [UInt8]) {
    var offsets = ScalarOffsets()
    json.key("quotes")
    json.beginArray()
    for quote in quotes {
      json.beginObject()
      json.key("text")
      json.text(text.span, quote.range)
      json.key("speaker")
      if let speaker = quote.speaker { json.text(text.span, speaker) } else { json.null() }
      writeOffsets(quote.range, of: text, &offsets)
      json.endObject()
    }
    json.endArray()
  }

  private mutating func writeDates(_ dates: [AnalysisFields.DateMention], of text: [UInt8]) {
    var offsets = ScalarOffsets()
    json.key("dates")
    json.beginArray()
    for date in dates {
      json.beginObject()
      json.key("text")
      json.text(text.span, date.range)
      json.key("value")
      json.text(date.value)
      json.key("relative")
      json.flag(date.isRelative)
      writeOffsets(date.range, of: text, &offsets)
      json.endObject()
    }
    json.endArray()
  }

  /// The keys `start` and `end`.
  private mutating func writeOffsets(
    _ range: Range<Int>, of text: [UInt8], _ offsets: inout ScalarOffsets
  ) {
    json.key("start")
    json.integer(offsets.scalars(before: range.lowerBound, in: text.span))
    json.key("end")
    json.integer(offsets.scalars(before: range.upperBound, in: text.span))
  }

  private mutating func textDigest(_ document: Document) -> [UInt8] {
    let text = document.text ?? []
    folded.removeAll(keepingCapacity: true)
    folder.fold(text.span, into: &folded)
    return SHA256.digest(folded.span)
  }

  private mutating func writeKeys(_ document: Document) {
    json.key("dedupe")
    json.beginObject()
    json.key("payload_sha256")
    json.text(hexadecimal(document.payloadDigest))
    json.key("text_sha256")
    json.text(document.wantsTextDigest ? hexadecimal(textDigest(document)) : nil)
    json.key("cluster")
    json.text(document.cluster)
    json.key("rule")
    json.text(document.copy?.rule)
    json.key("similarity")
    json.decimal(document.copy?.similarity)
    json.endObject()
    json.key("provenance")
    json.write(document.origin)
  }
}

/// Turns byte offsets into offsets in Unicode scalars, in one pass when they ascend.
struct ScalarOffsets {
  private var byte = 0
  private var scalar = 0

  /// How many scalars of well-formed `utf8` stand before the byte `offset`.
  mutating func scalars(before offset: Int, in utf8: Span<UInt8>) -> Int {
    if offset < byte { (byte, scalar) = (0, 0) }
    scalar += UTF8Scan.scalarCount(utf8, byte..<offset)
    byte = offset
    return scalar
  }
}

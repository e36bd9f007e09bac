import RafidBytes
import RafidFlow

/// Opens parcels into documents: takes the wrapping off, decides the charset, gives the id.
struct DocumentOpener: ParcelOpener {
  let mapping: FieldMapping
  let limits: ReadLimits
  let rules: RecordRules
  var fields = HeaderFields()
  var message = HTTPMessage()
  /// The language that the archive's record names of itself.
  var recordLanguage: [UInt8]?
  var scanner = JSONScanner()
  var members: [JSONScanner.Member] = []
  var innerMembers: [JSONScanner.Member] = []

  init(mapping: FieldMapping, limits: ReadLimits, rules: RecordRules) {
    self.mapping = mapping
    self.limits = limits
    self.rules = rules
  }

  mutating func open(_ parcels: consuming [Parcel], into batch: inout Batch) {
    let first = batch.documents.count
    var left = parcels
    left.reverse()
    // Each parcel is let go once it is opened.
    while var parcel = left.popLast() { open(&parcel, into: &batch) }
    DocumentIdentity.complete(&batch.documents, from: first)
  }

  private mutating func open(_ parcel: inout Parcel, into batch: inout Batch) {
    recordLanguage = nil
    switch parcel.content {
    case .warcRecord: openWARC(&parcel, into: &batch)
    case .arcRecord: openARC(&parcel, into: &batch)
    case .jsonLine(let number): openLine(parcel, number: number, into: &batch)
    case .row(let columns, let separator, let number):
      openRow(parcel, columns, separator, number: number, into: &batch)
    case .file(let kind): openFile(&parcel, kind: kind, into: &batch)
    case .damage(let reason, let detail): openDamage(parcel, reason, detail, into: &batch)
    }
  }

  /// A part of a page on its way to be a document.
  struct Page {
    var origin: Provenance
    var url: [UInt8]?
    var media: MediaType
    /// What the source knows of the kind beside the media type.
    var kind: ContentKind?
    /// The language that the HTTP header names.
    var language: [UInt8]?
  }

  /// Makes a document of a payload, or drops it; takes the bytes where they can stay as they are.
  func add(_ page: Page, _ bytes: inout [UInt8], _ range: Range<Int>, into batch: inout Batch) {
    var page = page
    if !page.media.name.isEmpty { page.origin.contentType = page.media.name }
    let (kind, decision, isBody, digest): (ContentKind, CharsetDecision, Bool, [UInt8])
    do {
      let payload = bytes.span.extracting(range)
      guard !trimmed(payload, 0..<payload.count).isEmpty else {
        return drop(page.origin, page.url, ReadDrops.empty, nil, into: &batch)
      }
      guard let found = Self.kind(page, payload) else {
        let name = String(decoding: page.media.name, as: UTF8.self)
        let detail = name.isEmpty ? "binary data" : name
        return drop(page.origin, page.url, ReadDrops.notText, detail, into: &batch)
      }
      kind = found
      decision = CharsetDecision(payload, transport: page.media.charset, isMarkup: kind == .html)
      isBody = decision.isWellFormed && decision.charset == .utf8 && decision.markLength == 0
      digest = isBody ? [] : SHA256.digest(payload)
    }
    var body: ArraySlice<UInt8> = []
    let text = (range.lowerBound + decision.markLength)..<range.upperBound
    if decision.charset == .utf8 {
      body = bytes[text]
      bytes = []
      page.origin.replacements = 0
      if !decision.isWellFormed {
        var repaired = Array(body)
        page.origin.replacements = UTF8Scan.repair(&repaired)
        body = repaired[...]
      }
    } else {
      var decoded: [UInt8] = []
      page.origin.replacements = CharsetDecoder.decode(
        bytes.span, text, as: decision.charset, into: &decoded)
      body = decoded[...]
    }
    page.origin.charset = decision.charset.rawValue
    page.origin.charsetFrom = decision.source.rawValue
    if decision.mayBeDoubled, let repaired = DoubleEncoding.repaired(body.span) {
      body = repaired[...]
      page.origin.charsetFrom = CharsetDecision.Source.repair.rawValue
    }
    var document = Document(kind: kind, body: body, origin: page.origin)
    document.url = page.url
    document.article.servedLanguage = page.language ?? recordLanguage
    if !isBody { DocumentIdentity.name(&document, digest) }
    keep(document, into: &batch)
  }

  func keep(_ document: Document, into batch: inout Batch) {
    batch.readCount += 1
    batch.readBytes += document.body.count
    note(document.origin, in: &batch)
    batch.documents.append(document)
  }

  /// Counts a file or line whose bytes could not all be taken as they stand.
  private func note(_ origin: Provenance, in batch: inout Batch) {
    guard ["file", LineCutter.jsonType, ObjectCutter.recordType].contains(origin.recordType) else {
      return
    }
    if origin.replacements ?? 0 > 0 {
      batch.doubts.repaired += 1
    } else if origin.charsetFrom == CharsetDecision.Source.guess.rawValue {
      batch.doubts.guessed += 1
    }
  }

  func drop(
    _ origin: Provenance, _ url: [UInt8]?, _ reason: DropReason, _ detail: String?,
    into batch: inout Batch
  ) {
    var document = Document(kind: .text, body: [], origin: origin)
    document.url = url
    batch.readCount += 1
    batch.drops.append(
      Drop(document, stage: ReadSource.card.name, reason: reason, detail: detail))
  }

  /// HTML or text, as declared, else as the bytes look; nil for what is neither.
  private static func kind(_ page: Page, _ payload: Span<UInt8>) -> ContentKind? {
    if let kind = page.kind, kind == .html { return kind }
    guard !ContentSniff.isKnownBinary(payload) else { return nil }
    switch page.kind == .text ? .text : page.media.reading {
    case .html: return .html
    case .text: return ContentSniff.isHTML(payload) ? .html : .text
    case .unknown:
      if ContentSniff.isHTML(payload) { return .html }
      return page.media.name.isEmpty && ContentSniff.isText(payload) ? .text : nil
    case .other: return nil
    }
  }

  /// The first language that a header names.
  static func language(
    _ field: HeaderFields.Name, _ fields: HeaderFields, _ bytes: Span<UInt8>
  ) -> [UInt8]? {
    fields.value(field, in: bytes).map { Array($0.prefix { $0 != UInt8(ascii: ",") }) }
  }

  private func openFile(_ parcel: inout Parcel, kind: ContentKind?, into batch: inout Batch) {
    let page = Page(origin: parcel.origin, url: nil, media: MediaType(nil), kind: kind)
    let range = 0..<parcel.bytes.count
    add(page, &parcel.bytes, range, into: &batch)
  }

  private mutating func openDamage(
    _ parcel: Parcel, _ reason: DropReason, _ detail: String, into batch: inout Batch
  ) {
    var origin = parcel.origin
    let bytes = parcel.bytes.span
    let isHeader = fields.parse(bytes, from: 0, to: bytes.count) != nil
    if isHeader { describe(&origin, bytes) }
    drop(origin, isHeader ? targetURI(bytes) : nil, reason, detail, into: &batch)
  }
}

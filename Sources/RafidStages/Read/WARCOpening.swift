import RafidBytes
import RafidFlow

extension DocumentOpener {
  /// A WARC record: pages become documents, the rest is dropped by type.
  mutating func openWARC(_ parcel: inout Parcel, into batch: inout Batch) {
    var origin = parcel.origin
    let block =
      fields.parse(parcel.bytes.span, from: 0, to: parcel.bytes.count)
      ?? parcel.bytes.count
    let range = block..<parcel.bytes.count
    describe(&origin, parcel.bytes.span)
    let url = targetURI(parcel.bytes.span)
    recordLanguage = Self.language(.warcLanguage, fields, parcel.bytes.span)
    let typeName = fields.value(.warcType, in: parcel.bytes.span) ?? []
    let type = WARCType(typeName)
    if type.carriesDocument, !rules.types.contains(type) {
      let name = String(decoding: typeName, as: UTF8.self)
      return drop(origin, url, ReadDrops.otherRecord, name, into: &batch)
    }
    let digest =
      rules.verifiesDigests ? fields.value(.warcPayloadDigest, in: parcel.bytes.span) : nil
    if rules.verifiesDigests, type.carriesDocument,
      let said = fields.value(.warcBlockDigest, in: parcel.bytes.span),
      RecordDigest(said)?.fits(parcel.bytes.span.extracting(range)) == false
    {
      return dropForDigest("WARC-Block-Digest", said, origin, url, into: &batch)
    }
    switch type {
    case .response:
      openResponse(&parcel, block, origin, url, digest, into: &batch)
    case .resource, .conversion:
      let media = MediaType(fields.value(.contentType, in: parcel.bytes.span))
      if let digest, RecordDigest(digest)?.fits(parcel.bytes.span.extracting(range)) == false {
        return dropForDigest("WARC-Payload-Digest", digest, origin, url, into: &batch)
      }
      add(Page(origin: origin, url: url, media: media), &parcel.bytes, range, into: &batch)
    case .revisit:
      let of = fields.value(.warcRefersToTargetURI, in: parcel.bytes.span).map(Self.withoutBrackets)
      let digest = fields.value(.warcPayloadDigest, in: parcel.bytes.span)
      let detail = [of ?? url, digest].compactMap { $0.map { String(decoding: $0, as: UTF8.self) } }
      drop(origin, url, ReadDrops.revisit, detail.joined(separator: " "), into: &batch)
    case .warcinfo, .request, .metadata, .continuation, .other:
      drop(
        origin, url, ReadDrops.otherRecord, String(decoding: typeName, as: UTF8.self), into: &batch)
    }
  }

  private mutating func openResponse(
    _ parcel: inout Parcel, _ block: Int, _ origin: Provenance, _ url: [UInt8]?,
    _ digest: [UInt8]?, into batch: inout Batch
  ) {
    let media = MediaType(fields.value(.contentType, in: parcel.bytes.span))
    let range = block..<parcel.bytes.count
    if openHTTP(&parcel.bytes, range, origin, url, digest, into: &batch) { return }
    let isHTTP = media.name == Array("application/http".utf8)
    guard isHTTP, !trimmed(parcel.bytes.span, range).isEmpty else {
      // Responses of other protocols: dns, ftp, whois.
      let plain = isHTTP ? MediaType(nil) : media
      let page = Page(origin: origin, url: url, media: plain)
      return add(page, &parcel.bytes, range, into: &batch)
    }
    let found = printable(parcel.bytes.span, block..<block + 16)
    drop(
      origin, url, ReadDrops.badHTTP, "expected a status line, found \"\(found)\"", into: &batch)
  }

  /// An HTTP response; false where none stands there.
  mutating func openHTTP(
    _ bytes: inout [UInt8], _ range: Range<Int>, _ origin: Provenance, _ url: [UInt8]?,
    _ digest: [UInt8]? = nil, into batch: inout Batch
  ) -> Bool {
    guard message.parse(bytes.span, range) else { return false }
    var origin = origin
    origin.httpStatus = message.status
    let media = MediaType(message.fields.value(.contentType, in: bytes.span))
    if !media.name.isEmpty { origin.contentType = media.name }
    guard 200..<300 ~= message.status else {
      drop(origin, url, ReadDrops.httpStatus, "\(message.status)", into: &batch)
      return true
    }
    guard media.reading != .other else {
      let name = String(decoding: media.name, as: UTF8.self)
      drop(origin, url, ReadDrops.notText, name, into: &batch)
      return true
    }
    let page = Page(
      origin: origin, url: url, media: media,
      language: Self.language(.contentLanguage, message.fields, bytes.span))
    let decoder = BodyDecoder(limits: limits, batchBytes: batch.readBytes)
    let transfer = message.fields.value(.transferEncoding, in: bytes.span)
    let outcome = decoder.decode(
      bytes, message.body, transfer: transfer,
      content: message.fields.value(.contentEncoding, in: bytes.span))
    if let digest, let expected = RecordDigest(digest) {
      // Writers disagree on whether the payload is in its codings, so any reading of it will do.
      var readings = [Array(bytes[message.body])]
      for content in [nil, message.fields.value(.contentEncoding, in: bytes.span)] {
        if case .decoded(let body) = decoder.decode(
          bytes, message.body, transfer: transfer, content: content)
        {
          readings.append(body)
        }
      }
      guard readings.contains(where: { expected.fits($0.span) }) else {
        dropForDigest("WARC-Payload-Digest", digest, origin, url, into: &batch)
        return true
      }
    }
    switch outcome {
    case .unchanged: add(page, &bytes, message.body, into: &batch)
    case .decoded(var body):
      let range = 0..<body.count
      add(page, &body, range, into: &batch)
    case .unsupported(let coding):
      drop(origin, url, ReadDrops.unsupportedEncoding, coding, into: &batch)
    case .tooLarge(let detail): drop(origin, url, ReadDrops.expansionLimit, detail, into: &batch)
    }
    return true
  }

  private func dropForDigest(
    _ name: String, _ said: [UInt8], _ origin: Provenance, _ url: [UInt8]?,
    into batch: inout Batch
  ) {
    let digest = String(decoding: said, as: UTF8.self)
    drop(
      origin, url, ReadDrops.badDigest, "\(name) says \(digest), the bytes give another",
      into: &batch)
  }

  /// Takes over what the parsed WARC header says of the record.
  func describe(_ origin: inout Provenance, _ bytes: Span<UInt8>) {
    origin.recordID = fields.value(.warcRecordID, in: bytes).map(Self.withoutBrackets)
    origin.recordType = fields.value(.warcType, in: bytes).map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }
    origin.captured = fields.value(.warcDate, in: bytes)
  }

  func targetURI(_ bytes: Span<UInt8>) -> [UInt8]? {
    fields.value(.warcTargetURI, in: bytes).map(Self.withoutBrackets)
  }

  private static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    guard text.first == UInt8(ascii: "<"), text.last == UInt8(ascii: ">"), text.count >= 2 else {
      return text
    }
    return Array(text.dropFirst().dropLast())
  }
}

extension DocumentOpener {
  /// An ARC record: its first one describes the file, others are HTTP responses.
  mutating func openARC(_ parcel: inout Parcel, into batch: inout Batch) {
    let feed =
      ByteSearch.first(0x0A, in: parcel.bytes.span, 0..<parcel.bytes.count)
      ?? parcel.bytes.count
    guard let line = ARCLine(parcel.bytes.span, 0..<feed) else {
      return drop(
        parcel.origin, nil, ReadDrops.badRecord, "expected an ARC record's line", into: &batch)
    }
    var origin = parcel.origin
    let url = Array(parcel.bytes[line.url])
    origin.captured = Self.rfc3339(parcel.bytes[line.date])
    origin.recordType = "arc"
    if url.starts(with: "filedesc:".utf8) {
      return drop(origin, url, ReadDrops.otherRecord, "filedesc", into: &batch)
    }
    let range = min(feed + 1, parcel.bytes.count)..<parcel.bytes.count
    if openHTTP(&parcel.bytes, range, origin, url, into: &batch) { return }
    let media = MediaType(Array(parcel.bytes[line.mediaType]))
    add(Page(origin: origin, url: url, media: media), &parcel.bytes, range, into: &batch)
  }

  /// `yyyymmddhhmmss` as RFC 3339, at the precision that it has.
  private static func rfc3339(_ digits: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for (index, digit) in digits.prefix(14).enumerated() {
      switch index {
      case 4, 6: text.append(UInt8(ascii: "-"))
      case 8: text.append(UInt8(ascii: "T"))
      case 10, 12: text.append(UInt8(ascii: ":"))
      default: break
      }
      text.append(digit)
    }
    if digits.count >= 14 { text.append(UInt8(ascii: "Z")) }
    return text
  }
}

import RafidBytes

/// Takes transfer and content codings off an HTTP body (RFC 9112 section 7, RFC 9110 section 8.4).
///
/// Archives hold bodies whose header does not fit them: what is not coded as declared is taken as
/// it is, and of a body that ends early what decodes is kept.
struct BodyDecoder {
  enum Outcome {
    /// Nothing was to be done.
    case unchanged
    case decoded([UInt8])
    case unsupported(String)
    case tooLarge(String)
  }

  /// More codings than this over one another are an attack.
  private static let maximumCodings = 8
  private static let chunk = 64 << 10

  let limits: ReadLimits

  /// Decodes `bytes[range]`, the codings given as the header fields' values.
  func decode(
    _ bytes: [UInt8], _ range: Range<Int>, transfer: [UInt8]?, content: [UInt8]?
  ) -> Outcome {
    var body: [UInt8]?
    if let transfer, Self.codings(transfer).contains("chunked") {
      body = Self.unchunked(bytes.span, range)
    }
    let codings = content.map { Self.codings($0) } ?? []
    guard codings.count <= Self.maximumCodings else {
      return .unsupported("\(codings.count) codings")
    }
    for coding in codings.reversed() {
      let source = body ?? bytes
      let part = body.map { 0..<$0.count } ?? range
      switch coding {
      case "gzip", "x-gzip":
        guard Self.isGzip(source.span, part) else { continue }
        guard let plain = inflate(source, part, [.gzip]) else { continue }
        if plain.isTooLarge { return tooLarge(plain.bytes.count, part.count) }
        body = plain.bytes
      case "deflate":
        guard let plain = inflate(source, part, [.zlib, .raw]) else { continue }
        if plain.isTooLarge { return tooLarge(plain.bytes.count, part.count) }
        body = plain.bytes
      case "identity", "none", "utf-8", "": continue
      default:
        // A coding that cannot be taken off matters only where it was put on.
        let text = source.span.extracting(part)
        guard ContentSniff.isHTML(text) || Self.isPlainText(text) else {
          return .unsupported(coding)
        }
      }
    }
    return body.map { .decoded($0) } ?? .unchanged
  }

  private func tooLarge(_ output: Int, _ input: Int) -> Outcome {
    .tooLarge("\(input) bytes of the body had grown to \(output)")
  }

  private static func isPlainText(_ bytes: Span<UInt8>) -> Bool {
    ContentSniff.isText(bytes) && UTF8Shape(bytes).isWellFormed
  }

  /// The words of a list such as `gzip, br`, in lower case.
  private static func codings(_ value: [UInt8]) -> [String] {
    value.split(separator: UInt8(ascii: ",")).map { part in
      let word = part.filter { $0 > 0x20 }.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
      return String(decoding: word, as: UTF8.self)
    }
  }

  private static func isGzip(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= 3 && bytes[range.lowerBound] == 0x1F && bytes[range.lowerBound + 1] == 0x8B
      && bytes[range.lowerBound + 2] == 0x08
  }

  /// Inflates by the first wrapping that gives anything; nil where none does.
  private func inflate(
    _ bytes: [UInt8], _ range: Range<Int>, _ wrappings: [DeflateWrapping]
  ) -> (bytes: [UInt8], isTooLarge: Bool)? {
    // The inflater reads to the end of what it is given.
    let source = range.upperBound == bytes.count ? bytes : Array(bytes[..<range.upperBound])
    for wrapping in wrappings {
      var inflater = Inflater(wrapping)
      var output: [UInt8] = []
      var index = range.lowerBound
      reading: while index < source.count {
        if output.capacity - output.count < Self.chunk {
          output.reserveCapacity(max(2 * output.capacity, output.count + Self.chunk))
        }
        let before = output.count
        let (taken, status) = inflater.inflate(
          source, from: index, into: &output, limit: Self.chunk)
        index += taken
        if output.count > limits.record
          || limits.isBomb(output: output.count, input: index - range.lowerBound)
        {
          return (output, true)
        }
        switch status {
        case .memberEnd:
          guard wrapping == .gzip, Self.isGzip(source.span, index..<source.count) else {
            break reading
          }
          inflater.reset()
        case .corrupt: break reading
        case .needsInput, .outputFull:
          if taken == 0, output.count == before { break reading }
        }
      }
      if !output.isEmpty { return (output, false) }
    }
    return nil
  }

  /// The body without its chunks' sizes; nil where it is in no chunks.
  private static func unchunked(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    var body: [UInt8] = []
    var index = range.lowerBound
    while let (size, start) = chunkSize(bytes, index..<range.upperBound), size > 0 {
      let end = min(start + size, range.upperBound)
      ByteSearch.append(bytes, start..<end, to: &body)
      index = end
      if index < range.upperBound, bytes[index] == 0x0D { index += 1 }
      if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
    }
    let isEmpty = chunkSize(bytes, range)?.size == 0
    return body.isEmpty && !isEmpty ? nil : body
  }

  /// The size that a chunk's line gives, and where its data begins.
  private static func chunkSize(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (size: Int, start: Int)? {
    guard let feed = ByteSearch.first(0x0A, in: bytes, range) else { return nil }
    var size = 0
    var digits = 0
    var index = range.lowerBound
    while index < feed, bytes[index] == 0x20 { index += 1 }
    while index < feed {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: size = size << 4 | Int(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: size = size << 4 | Int((byte | 0x20) - 0x61 + 10)
      // Extensions, spaces and the carriage return are passed over.
      case UInt8(ascii: ";"), 0x20, 0x09, 0x0D: return digits > 0 ? (size, feed + 1) : nil
      default: return nil
      }
      digits += 1
      guard digits <= 12 else { return nil }
      index += 1
    }
    return digits > 0 ? (size, feed + 1) : nil
  }
}

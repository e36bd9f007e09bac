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
  /// How many bytes the batch holds that the body comes into.
  var batchBytes = 0

  /// A batch takes this much, and more only of bodies that grew as pages do: many bombs together are
  /// one.
  private static let batchLimit = 64 << 20
  private static let usualExpansion = 24

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
    // Some bodies are in gzip though no header says it, or once more than it says.
    for coding in codings.reversed() + ["gzip"] {
      let source = body ?? bytes
      let part = body.map { 0..<$0.count } ?? range
      let plain: Expansion?
      switch coding {
      case "gzip", "x-gzip":
        guard Self.isGzip(source.span, part) else { continue }
        plain = expand(source, part, Inflater(.gzip)) {
          Self.isGzip(source.span, $0..<part.upperBound)
        }
      case "deflate":
        plain =
          expand(source, part, Inflater(.zlib)) ?? expand(source, part, Inflater(.raw))
      case "zstd":
        guard ZstdDecoder.isFrame(source.span.extracting(part), at: 0) else { continue }
        plain = expand(source, part, ZstdDecoder()) { ZstdDecoder.isFrame(source.span, at: $0) }
        if plain == nil { return .unsupported(coding) }
      case "br":
        // It has no magic, and decodes many a text to something.
        if Self.isReadable(source.span.extracting(part)) { continue }
        plain = expand(source, part, BrotliDecoder())
        if plain == nil { return .unsupported(coding) }
      case "identity", "none", "utf-8", "": continue
      default:
        // A coding that cannot be taken off matters only where it was put on.
        guard Self.isReadable(source.span.extracting(part)) else { return .unsupported(coding) }
        continue
      }
      guard let plain else { continue }
      if plain.isTooLarge { return tooLarge(plain.bytes.count, part.count) }
      body = plain.bytes
    }
    return body.map { .decoded($0) } ?? .unchanged
  }

  private func tooLarge(_ output: Int, _ input: Int) -> Outcome {
    .tooLarge("\(input) bytes of the body had grown to \(output)")
  }

  private static func isReadable(_ bytes: Span<UInt8>) -> Bool {
    ContentSniff.isHTML(bytes) || ContentSniff.isText(bytes) && UTF8Shape(bytes).isWellFormed
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

  private struct Expansion {
    var bytes: [UInt8]
    var isTooLarge = false
  }

  /// What `decoder` makes of the bytes; nil where that is nothing.
  ///
  /// - Parameter goesOn: whether another member stands where one ended.
  private func expand<Decoder: StreamDecoder & ~Copyable>(
    _ bytes: [UInt8], _ range: Range<Int>, _ decoder: consuming Decoder?,
    goesOn: (Int) -> Bool = { _ in false }
  ) -> Expansion? {
    guard var decoder = consume decoder else { return nil }
    // The decoder reads to the end of what it is given.
    let source = range.upperBound == bytes.count ? bytes : Array(bytes[..<range.upperBound])
    var output: [UInt8] = []
    var index = range.lowerBound
    reading: while index < source.count {
      if output.capacity - output.count < Self.chunk {
        output.reserveCapacity(max(2 * output.capacity, output.count + Self.chunk))
      }
      let before = output.count
      let (taken, status) = decoder.decode(source, from: index, into: &output, limit: Self.chunk)
      index += taken
      if isTooLarge(output.count, from: index - range.lowerBound) {
        return Expansion(bytes: output, isTooLarge: true)
      }
      switch status {
      case .memberEnd:
        guard goesOn(index) else { break reading }
        decoder.reset()
      case .corrupt: break reading
      case .needsInput, .outputFull:
        if taken == 0, output.count == before { break reading }
      }
    }
    return output.isEmpty ? nil : Expansion(bytes: output)
  }

  private func isTooLarge(_ output: Int, from input: Int) -> Bool {
    output > limits.record || limits.isBomb(output: output, input: input)
      || batchBytes + output > Self.batchLimit && output / Self.usualExpansion > input
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

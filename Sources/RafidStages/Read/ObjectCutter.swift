import RafidBytes
import RafidFlow

/// Cuts JSON that is not one object a line: an array of objects, or objects over many lines each,
/// one after another (RFC 8259).
///
/// Only braces and strings are looked at; what is inside is held against the grammar when the object
/// is opened. A string that does not end on its line has lost a quotation mark, and with it the braces
/// mean nothing more: cutting goes on at the next line that begins an object no deeper than this one.
struct ObjectCutter {
  private let file: String
  private let limits: ReadLimits
  private var number = 0
  private var pending: Parcel?
  private var isEnded = false
  /// Blanks at the front of the line that is at hand, and whether nothing else has come in it.
  private var indent = 0
  private var isIndent = true

  init(file: String, limits: ReadLimits) {
    self.file = file
    self.limits = limits
  }

  /// Whether JSON that begins like this is to be cut by objects rather than by lines.
  static func fits(_ head: Span<UInt8>) -> Bool {
    let text = trimmed(head, (CharsetDeclaration.byteOrderMark(head)?.length ?? 0)..<head.count)
    guard let first = text.first else { return false }
    let second = trimmed(head, (first + 1)..<head.count).lowerBound
    switch head[first] {
    case UInt8(ascii: "["): return second == head.count || "{]".utf8.contains(head[second])
    case UInt8(ascii: "{"):
      return second < head.count && ByteSearch.first(0x0A, in: head, first..<second) != nil
    default: return false
    }
  }

  /// The next object or damaged part, or nil at the end.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    while true {
      if let parcel = pending {
        pending = nil
        return parcel
      }
      if isEnded { return nil }
      stream.compact()
      guard let first = front(&stream) else { continue }
      stream.consume(to: first)
      if stream.window[first] == UInt8(ascii: "{") {
        if let parcel = object(&stream) { return parcel }
      } else {
        return garbage(&stream)
      }
    }
  }

  /// Where something begins that does not part objects; nil where the window holds none.
  private mutating func front(_ stream: inout DecodedStream) -> Int? {
    var index = stream.start
    if stream.position == 0, let mark = CharsetDeclaration.byteOrderMark(stream.window.span),
      mark.charset == .utf8
    {
      index += mark.length
    }
    while index < stream.window.count, passes(stream.window[index]) { index += 1 }
    if index < stream.window.count { return index }
    stream.consume(to: index)
    _ = fill(&stream)
    return nil
  }

  /// Whether a byte may stand between objects, which is then counted where it is of the indentation.
  private mutating func passes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"): (indent, isIndent) = (0, true)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): indent += isIndent ? 1 : 0
    case UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"):
      isIndent = false
    default:
      isIndent = false
      return false
    }
    return true
  }

  /// The object at the front; nil where it is lost with a damaged member, which `pending` says.
  private mutating func object(_ stream: inout DecodedStream) -> Parcel? {
    let offset = stream.position
    var index = stream.start
    var depth = 0
    var isString = false
    number += 1
    repeat {
      index =
        isString
        ? MarkupScan.first(0x22, 0x5C, 0x0A, 0x0A, in: stream.window.span, from: index)
        : MarkupScan.first(0x22, 0x7B, 0x7D, 0x7D, in: stream.window.span, from: index)
      guard index < stream.window.count else {
        // Too long an object is gone through to its end, but no longer held.
        if stream.position(of: stream.window.count) - offset > limits.line {
          let beyond = index - stream.window.count
          stream.consume(to: stream.window.count)
          stream.compact()
          index = stream.start + beyond
        }
        if fill(&stream) { continue }
        guard isEnded else { return nil }
        defer { stream.consume(to: stream.window.count) }
        let length = stream.position(of: stream.window.count) - offset
        return reject(
          ReadDrops.badJSON, "object \(number): the file ends inside it", offset, length)
      }
      switch stream.window[index] {
      case 0x22: isString.toggle()
      case 0x5C: index += 1
      case 0x0A: return unclosed(offset, from: index, &stream)
      case 0x7B: depth += 1
      default: depth -= 1
      }
      index += 1
    } while depth > 0 || isString
    defer { stream.consume(to: index) }
    let length = stream.position(of: index) - offset
    guard length <= limits.line else {
      return reject(
        ReadDrops.lineTooLong, "object \(number): \(length) bytes, limits.line is \(limits.line)",
        offset, length)
    }
    var parcel = Parcel(
      .jsonLine(number: number), bytes: Array(stream.window[stream.start..<index]),
      origin: Provenance(file: file, offset: offset))
    parcel.origin.length = length
    parcel.origin.recordType = Self.recordType
    return parcel
  }

  /// An object with a string that does not end, up to the next line that begins one at its level.
  private mutating func unclosed(
    _ offset: Int, from index: Int, _ stream: inout DecodedStream
  ) -> Parcel {
    let level = indent
    var isFront = false
    stream.consume(to: index)
    search: while true {
      for index in stream.start..<stream.window.count {
        let byte = stream.window[index]
        if isFront, byte == UInt8(ascii: "{"), indent <= level {
          stream.consume(to: index)
          break search
        }
        isFront = passes(byte) ? isFront || isIndent : isFront && byte == UInt8(ascii: "}")
      }
      stream.consume(to: stream.window.count)
      stream.compact()
      guard fill(&stream) else { break }
    }
    return reject(
      ReadDrops.badJSON, "object \(number): a string does not end on its line", offset,
      stream.position - offset)
  }

  /// What `Provenance.recordType` says of such an object.
  static let recordType = "json-object"

  /// What is no object costs all up to the next one.
  private mutating func garbage(_ stream: inout DecodedStream) -> Parcel {
    let offset = stream.position
    let found = printable(
      stream.window.span, stream.start..<min(stream.start + 16, stream.window.count))
    while true {
      let next = ByteSearch.first(
        0x7B, in: stream.window.span, stream.start..<stream.window.count)
      stream.consume(to: next ?? stream.window.count)
      stream.compact()
      if next != nil || !fill(&stream) { break }
    }
    return reject(
      ReadDrops.badJSON, "behind object \(number): expected an object, found \"\(found)\"", offset,
      stream.position - offset)
  }

  /// Whether there is more to go on with. What is at hand is lost at damage, which is pending then.
  private mutating func fill(_ stream: inout DecodedStream) -> Bool {
    switch stream.fill() {
    case .bytes, .memberEnd: return true
    case .end: isEnded = true
    case .damage(let damage):
      pending = damage.map { Parcel($0, in: file) }
      stream.consume(to: stream.window.count)
    }
    return false
  }

  private func reject(
    _ reason: DropReason, _ detail: String, _ offset: Int, _ length: Int
  ) -> Parcel {
    var origin = Provenance(file: file, offset: offset)
    origin.length = length
    return Parcel(.damage(reason, detail: detail), bytes: [], origin: origin)
  }
}

import RafidBytes
import RafidFlow

/// Cuts a stream into lines, of JSON or of text; blank lines are passed over.
struct LineCutter {
  /// What a line holds.
  enum Kind { case json, text }

  /// What `Provenance.recordType` says of a line of JSON.
  static let jsonType = "json-line"

  private let kind: Kind
  private let file: String
  private let limits: ReadLimits
  private var isAtFront = true
  private var isEnded = false
  private var number = 0
  private var pending: Parcel?

  init(_ kind: Kind, file: String, limits: ReadLimits) {
    self.kind = kind
    self.file = file
    self.limits = limits
  }

  /// The next line or damaged part, or nil at the end.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    while true {
      if let parcel = pending {
        pending = nil
        return parcel
      }
      if isEnded { return nil }
      stream.compact()
      skipMark(&stream)
      var searched = stream.start
      while true {
        if let feed = ByteSearch.first(
          0x0A, in: stream.window.span, searched..<stream.window.count)
        {
          let line = stream.start..<feed
          guard let parcel = cut(line, &stream) else { break }
          return parcel
        }
        searched = stream.window.count
        if searched - stream.start > limits.line { return tooLong(&stream) }
        switch stream.fill() {
        case .bytes, .memberEnd: continue
        case .end:
          isEnded = true
          return cut(stream.start..<stream.window.count, &stream)
        case .damage(let damage):
          pending = damage.map { Parcel($0, in: file) }
          // The rest of a line is lost with its member.
          guard stream.isWhole else {
            stream.consume(to: stream.window.count)
            break
          }
          if let parcel = cut(stream.start..<stream.window.count, &stream) { return parcel }
        }
        break
      }
    }
  }

  /// Takes a line off the stream; nil where there is nothing in it.
  private mutating func cut(_ line: Range<Int>, _ stream: inout DecodedStream) -> Parcel? {
    let isLast = line.upperBound == stream.window.count
    defer { stream.consume(to: isLast ? line.upperBound : line.upperBound + 1) }
    number += 1
    let text = trimmed(stream.window.span, line)
    guard !text.isEmpty else { return nil }
    guard line.count <= limits.line else {
      return tooLong(at: stream.position, length: line.count)
    }
    var origin = Provenance(file: file, offset: stream.position(of: text.lowerBound))
    origin.length = text.count
    origin.recordType = kind == .json ? Self.jsonType : "line"
    return Parcel(
      kind == .json ? .jsonLine(number: number) : .file(.text), bytes: Array(stream.window[text]),
      origin: origin)
  }

  private func tooLong(at offset: Int, length: Int) -> Parcel {
    var origin = Provenance(file: file, offset: offset)
    origin.length = length
    return Parcel(
      .damage(
        ReadDrops.lineTooLong, detail: "\(length) bytes, limits.line is \(limits.line)"),
      bytes: [], origin: origin)
  }

  /// Passes over a line that is longer than the limit, without holding it.
  private mutating func tooLong(_ stream: inout DecodedStream) -> Parcel {
    number += 1
    let offset = stream.position
    while true {
      if let feed = ByteSearch.first(
        0x0A, in: stream.window.span, stream.start..<stream.window.count)
      {
        stream.consume(to: feed + 1)
        return tooLong(at: offset, length: stream.position - 1 - offset)
      }
      stream.consume(to: stream.window.count)
      stream.compact()
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: isEnded = true
      // The stream tells it again no more; the reject of this line stands for both.
      case .damage: stream.consume(to: stream.window.count)
      }
      break
    }
    return tooLong(at: offset, length: stream.position - offset)
  }

  /// Passes over a byte order mark at the front of the file.
  private mutating func skipMark(_ stream: inout DecodedStream) {
    guard isAtFront else { return }
    isAtFront = false
    let mark = CharsetDeclaration.byteOrderMark(stream.window.span)
    if let mark, mark.charset == .utf8 { stream.consume(to: stream.start + mark.length) }
  }
}

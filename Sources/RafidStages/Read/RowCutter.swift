import RafidBytes
import RafidFlow

/// Cuts a table with a header (RFC 4180: quotes, quotes doubled, line feeds inside quotes) into rows.
struct RowCutter {
  private let file: String
  private let limits: ReadLimits
  private var separator: UInt8?
  private var columns: [[UInt8]]?
  private var number = 0
  private var pending: Parcel?
  private var isEnded = false
  /// Rows whose quote never closed, and how far was looked for its end in vain.
  private var unclosedRows = 0
  private var searched = 0

  /// After so many, what was searched in vain is cut at its line feeds: a table full of open quotes
  /// would otherwise be searched again from each.
  private static let searchesInVain = 16

  /// What may part the values where nothing else is said.
  private static let separators = Array(",;\t|".utf8)

  /// - Parameter separator: what parts the values; nil where the header shows it.
  init(file: String, separator: UInt8?, limits: ReadLimits) {
    self.file = file
    self.separator = separator
    self.limits = limits
  }

  /// The next row or damaged part, or nil at the end.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    while true {
      if let parcel = pending {
        pending = nil
        return parcel
      }
      if isEnded { return nil }
      stream.compact()
      let end = rowEnd(&stream)
      guard stream.start < stream.window.count else { continue }
      number += 1
      guard let end else { return unclosed(&stream) }
      defer { stream.consume(to: min(end + 1, stream.window.count)) }
      let row = trimmedEnd(stream.window.span, stream.start..<end)
      if row.isEmpty { continue }
      guard let columns else {
        setColumns(Array(stream.window[row]))
        continue
      }
      var origin = Provenance(file: file, offset: stream.position(of: row.lowerBound))
      origin.length = row.count
      origin.recordType = "row"
      return Parcel(
        .row(columns: columns, separator: separator ?? 0x2C, number: number),
        bytes: Array(stream.window[row]), origin: origin)
    }
  }

  /// Where the row at the front ends: a line feed outside quotes, or the end. Nil where a quote is
  /// still open there.
  private mutating func rowEnd(_ stream: inout DecodedStream) -> Int? {
    var index = stream.start
    if unclosedRows >= Self.searchesInVain, stream.position < searched,
      let feed = ByteSearch.first(0x0A, in: stream.window.span, index..<stream.window.count)
    {
      return feed
    }
    var isQuoted = false
    var closedAt = -1
    while true {
      while index < stream.window.count {
        let byte = stream.window[index]
        if byte == 0x22 {
          if isQuoted {
            isQuoted = false
            closedAt = index
          } else {
            // Two quotes stand for one inside quotes.
            isQuoted =
              closedAt == index - 1
              || opens(after: index == stream.start ? nil : stream.window[index - 1])
          }
        } else if byte == 0x0A, !isQuoted {
          return index
        }
        index += 1
      }
      if index - stream.start > limits.line { return nil }
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end:
        isEnded = !isQuoted
        return isQuoted ? nil : index
      case .damage(let damage):
        pending = damage.map { Parcel($0, in: file) }
        if stream.isWhole { return isQuoted ? nil : index }
        // The rest of a row is lost with its member.
        stream.consume(to: stream.window.count)
        return nil
      }
    }
  }

  /// Whether a quote after this byte opens: one at the front of a value does.
  private func opens(after byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return separator.map { $0 == byte } ?? Self.separators.contains(byte)
  }

  /// A row whose quote never closes costs its first line.
  private mutating func unclosed(_ stream: inout DecodedStream) -> Parcel {
    unclosedRows += 1
    searched = stream.position(of: stream.window.count)
    var origin = Provenance(file: file, offset: stream.position)
    let feed = ByteSearch.first(0x0A, in: stream.window.span, stream.start..<stream.window.count)
    let end = feed.map { $0 + 1 } ?? stream.window.count
    origin.length = end - stream.start
    let isLong = end - stream.start > limits.line
    stream.consume(to: end)
    return Parcel(
      .damage(
        isLong ? ReadDrops.lineTooLong : ReadDrops.badRow,
        detail: "row \(number): expected the end of a quoted value within limits.line, "
          + "\(limits.line) bytes"), bytes: [], origin: origin)
  }

  private mutating func setColumns(_ header: [UInt8]) {
    let mark = CharsetDeclaration.byteOrderMark(header.span)
    let line = Array(header[(mark?.charset == .utf8 ? mark?.length ?? 0 : 0)...])
    if separator == nil {
      let counts = Self.separators.map { byte in line.count { $0 == byte } }
      let most = counts.max() ?? 0
      separator = counts.firstIndex(of: most).map { Self.separators[$0] }
    }
    columns = Self.values(of: line.span, separator ?? 0x2C)
  }

  private func trimmedEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    range.upperBound > range.lowerBound && bytes[range.upperBound - 1] == 0x0D
      ? range.lowerBound..<range.upperBound - 1 : range
  }

  /// The values of a row, quotes off.
  static func values(of row: Span<UInt8>, _ separator: UInt8) -> [[UInt8]] {
    var values: [[UInt8]] = []
    var value: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < row.count {
      let byte = row[index]
      index += 1
      if byte == 0x22 {
        if isQuoted, index < row.count, row[index] == 0x22 {
          value.append(byte)
          index += 1
        } else if isQuoted || value.isEmpty {
          isQuoted.toggle()
        } else {
          value.append(byte)
        }
      } else if byte == separator, !isQuoted {
        values.append(value)
        value.removeAll(keepingCapacity: true)
      } else {
        value.append(byte)
      }
    }
    values.append(value)
    return values
  }
}

import RafidBytes

/// The line that an ARC record begins with.
struct ARCLine {
  let url: Range<Int>
  /// `yyyymmddhhmmss`.
  let date: Range<Int>
  let mediaType: Range<Int>
  let length: Int

  /// Reads `bytes[range]` from its end, for a URL may hold spaces; nil where it is no such line.
  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var words: [Range<Int>] = []
    var end = trimmed(bytes, range).upperBound
    let front = trimmed(bytes, range).lowerBound
    while words.count < 9, end > front {
      var start = end
      while start > front, bytes[start - 1] != 0x20 { start -= 1 }
      words.append(start..<end)
      end = start > front ? start - 1 : front
    }
    func isDate(_ word: Int) -> Bool {
      word < words.count && words[word].count >= 8
        && words[word].allSatisfy { 0x30...0x39 ~= bytes[$0] }
    }
    // Version 1: length, media type, date, address. Version 2 has five fields more after the type.
    let type = isDate(2) ? 1 : 6
    guard isDate(type + 1), type + 2 < words.count, words[0].count <= 15 else { return nil }
    let urlEnd = words[type + 2].lowerBound - 1
    guard urlEnd > front else { return nil }
    var value = 0
    for index in words[0] {
      guard 0x30...0x39 ~= bytes[index] else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    guard ByteSearch.first(UInt8(ascii: ":"), in: bytes, front..<urlEnd) != nil else { return nil }
    length = value
    mediaType = words[type]
    date = words[type + 1]
    url = front..<urlEnd
  }
}

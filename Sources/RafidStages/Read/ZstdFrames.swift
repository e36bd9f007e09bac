import RafidBytes

/// Zstd frames that hold no data of the stream: most are passed over, one may hold a dictionary.
///
/// After the zstd-WARC convention (IIPC, WARC specifications, "Zstandard compression"): a file whose
/// first frame has the magic number 184D2A5D holds in it the dictionary of all others, as it is or
/// as one zstd frame.
extension DecodedStream {
  private static let dictionaryMagic: UInt8 = 0x5D
  private static let headerLength = 8

  /// Passes over the skippable frames at the front of the input.
  mutating func passSkippable() throws(Damage) {
    while true {
      try refill(atLeast: Self.headerLength)
      guard let length = ZstdDecoder.skippableLength(input.span, at: inputStart) else { return }
      if inputOffset + inputStart == 0, input[0] == Self.dictionaryMagic, length <= limits.record {
        try refill(atLeast: length)
        setDictionary(Array(input[min(Self.headerLength, input.count)..<min(length, input.count)]))
      }
      var left = length
      while left > 0 {
        let taken = min(left, input.count - inputStart)
        inputStart += taken
        left -= taken
        if left > 0 { try refill(atLeast: 1) }
        if taken == 0, inputStart == input.count { return }
      }
    }
  }

  /// Takes the dictionary from the front of a file that is read from further on.
  mutating func findDictionary() {
    guard packing == .zstd else { return }
    let header = source.peek(at: 0, limit: Self.headerLength)
    guard let length = ZstdDecoder.skippableLength(header.span, at: 0),
      header[0] == Self.dictionaryMagic, length <= limits.record
    else { return }
    setDictionary(source.peek(at: Self.headerLength, limit: length - Self.headerLength))
  }

  /// A dictionary that is none leaves frames that need it corrupt, and so they are reported.
  private mutating func setDictionary(_ content: [UInt8]) {
    let plain =
      ZstdDecoder.isFrame(content.span, at: 0)
      ? ZstdDecoder.decode(content, limit: limits.record) ?? [] : content
    _ = zstd?.setDictionary(plain)
  }
}

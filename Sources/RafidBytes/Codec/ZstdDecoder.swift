#if HAS_ZSTD
  import CZstd

  /// A streaming decompressor for one Zstandard frame (RFC 8878) after another.
  @safe package struct ZstdDecoder: ~Copyable {
    private let context: OpaquePointer
    /// zstd's word for why the bytes are corrupt.
    package private(set) var message = "invalid data"

    /// Nil where zstd is not built in.
    package init?() {
      guard let context = unsafe ZSTD_createDCtx() else { return nil }
      unsafe self.context = unsafe context
    }

    deinit { _ = unsafe ZSTD_freeDCtx(context) }

    /// Makes ready for the next frame; a dictionary stays.
    package mutating func reset() {
      _ = unsafe ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
    }

    /// Sets the dictionary of all frames from here on; false where it is none.
    package mutating func setDictionary(_ bytes: [UInt8]) -> Bool {
      let code = unsafe bytes.withUnsafeBytes {
        unsafe ZSTD_DCtx_loadDictionary(context, $0.baseAddress, $0.count)
      }
      return ZSTD_isError(code) == 0
    }

    /// Decodes `input[start...]` and appends at most `limit` bytes to `output`, to the end of a frame.
    ///
    /// - Returns: how many input bytes were taken, and why it stopped.
    package mutating func decode(
      _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
    ) -> (taken: Int, status: InflateStatus) {
      var taken = 0
      var code = 0
      var isFull = false
      unsafe input.withUnsafeBytes { source in
        output.append(addingCapacity: limit) { target in
          unsafe target.withUnsafeMutableBufferPointer { free, filled in
            var from = unsafe ZSTD_inBuffer(
              src: source.baseAddress?.advanced(by: start), size: source.count - start, pos: 0)
            var to = unsafe ZSTD_outBuffer(
              dst: free.baseAddress?.advanced(by: filled), size: limit, pos: 0)
            code = unsafe ZSTD_decompressStream(context, &to, &from)
            taken = unsafe from.pos
            isFull = unsafe to.pos == limit
            filled += unsafe to.pos
          }
        }
      }
      if ZSTD_isError(code) != 0 {
        message = unsafe String(cString: ZSTD_getErrorName(code))
        return (taken, .corrupt)
      }
      return (taken, code == 0 ? .memberEnd : isFull ? .outputFull : .needsInput)
    }
  }
#else
  /// What stands in for the decompressor where zstd is not built in: there is none.
  package struct ZstdDecoder: ~Copyable {
    package let message = ""

    package init?() { return nil }

    package mutating func reset() {}

    package mutating func setDictionary(_ bytes: [UInt8]) -> Bool { false }

    package mutating func decode(
      _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
    ) -> (taken: Int, status: InflateStatus) { (0, .corrupt) }
  }
#endif

extension ZstdDecoder {
  /// Whether a frame's magic number stands at `index`.
  package static func isFrame(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 4 <= bytes.count && bytes[index] == 0x28 && bytes[index + 1] == 0xB5
      && bytes[index + 2] == 0x2F && bytes[index + 3] == 0xFD
  }

  /// The length of the skippable frame whose header stands at `index`, header included; nil where
  /// none does or the eight bytes are not all there.
  package static func skippableLength(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard isSkippable(bytes, at: index), index + 8 <= bytes.count else { return nil }
    var length = 0
    for offset in 0..<4 { length |= Int(bytes[index + 4 + offset]) << (8 * offset) }
    return 8 + length
  }

  /// Whether the magic number of a frame that readers skip stands at `index`: 184D2A50 to 184D2A5F.
  package static func isSkippable(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 4 <= bytes.count && bytes[index] & 0xF0 == 0x50 && bytes[index + 1] == 0x2A
      && bytes[index + 2] == 0x4D && bytes[index + 3] == 0x18
  }

  /// Decodes whole frames; nil where they are damaged or longer than `limit`.
  package static func decode(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard var decoder = ZstdDecoder() else { return nil }
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let (taken, status) = decoder.decode(bytes, from: index, into: &output, limit: 64 << 10)
      index += taken
      if status == .corrupt || output.count > limit { return nil }
      if status == .needsInput, index == bytes.count { return nil }
    }
    return output
  }
}

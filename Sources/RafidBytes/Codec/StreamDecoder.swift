/// Takes a compression off, a piece at a time.
package protocol StreamDecoder: ~Copyable {
  /// Decodes `input[start...]` and appends at most `limit` bytes to `output`.
  ///
  /// - Returns: how many input bytes were taken, and why it stopped.
  mutating func decode(
    _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
  ) -> (taken: Int, status: InflateStatus)
  /// Makes ready for another member, where the compression has members.
  mutating func reset()
}

extension Inflater: StreamDecoder {
  package mutating func decode(
    _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
  ) -> (taken: Int, status: InflateStatus) {
    inflate(input, from: start, into: &output, limit: limit)
  }
}
extension ZstdDecoder: StreamDecoder {}
extension BrotliDecoder: StreamDecoder {
  /// A brotli stream is alone.
  package mutating func reset() {}
}

#if HAS_BROTLI
  import CBrotli

  /// A streaming decompressor for one Brotli stream (RFC 7932).
  @safe package struct BrotliDecoder: ~Copyable {
    private let state: OpaquePointer

    /// Nil where brotli is not built in.
    package init?() {
      guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
      unsafe self.state = unsafe state
    }

    deinit { unsafe BrotliDecoderDestroyInstance(state) }

    /// Decodes `input[start...]` and appends at most `limit` bytes to `output`.
    ///
    /// - Returns: how many input bytes were taken, and why it stopped.
    package mutating func decode(
      _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
    ) -> (taken: Int, status: InflateStatus) {
      var taken = 0
      var result = BROTLI_DECODER_RESULT_ERROR
      unsafe input.withUnsafeBufferPointer { source in
        output.append(addingCapacity: limit) { target in
          unsafe target.withUnsafeMutableBufferPointer { free, filled in
            var availableIn = source.count - start
            var nextIn = unsafe source.baseAddress?.advanced(by: start)
            var availableOut = limit
            var nextOut = unsafe free.baseAddress?.advanced(by: filled)
            result = unsafe BrotliDecoderDecompressStream(
              state, &availableIn, &nextIn, &availableOut, &nextOut, nil)
            taken = source.count - start - availableIn
            filled += limit - availableOut
          }
        }
      }
      return switch result {
      case BROTLI_DECODER_RESULT_SUCCESS: (taken, .memberEnd)
      case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: (taken, .needsInput)
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: (taken, .outputFull)
      default: (taken, .corrupt)
      }
    }
  }
#else
  /// What stands in for the decompressor where brotli is not built in: there is none.
  package struct BrotliDecoder: ~Copyable {
    package init?() { return nil }

    package mutating func decode(
      _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
    ) -> (taken: Int, status: InflateStatus) { (0, .corrupt) }
  }
#endif

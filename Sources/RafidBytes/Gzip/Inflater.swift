import CZlib

/// What stopped an inflater.
package enum InflateStatus: Sendable, Equatable {
  /// It wants more input.
  case needsInput
  /// The output limit of this call is reached; call again with the rest of the input.
  case outputFull
  /// A gzip member ended here, its checksum right.
  case memberEnd
  /// The bytes are not what RFC 1952 and RFC 1951 allow.
  case corrupt
}

/// How the deflate data is wrapped.
package enum DeflateWrapping: Int32, Sendable {
  /// RFC 1952, with header, CRC-32 and length.
  case gzip = 31
  /// RFC 1950, as HTTP means by `deflate`.
  case zlib = 15
  /// RFC 1951 alone, as some servers send for `deflate`.
  case raw = -15
}

/// A streaming decompressor over zlib for one member after another.
@safe package struct Inflater: ~Copyable {
  // On the heap, for zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>

  package init(_ wrapping: DeflateWrapping = .gzip) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let code = unsafe inflateInit2_(
      stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib gives no memory for a decompressor")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Makes ready for the next member.
  package mutating func reset() { unsafe inflateReset(stream) }

  /// zlib's word for why the bytes are corrupt, such as "incorrect data check".
  package var message: String {
    guard let text = unsafe stream.pointee.msg else { return "invalid data" }
    return unsafe String(cString: text)
  }

  /// Inflates `input[start...]` and appends at most `limit` bytes to `output`.
  ///
  /// - Returns: how many input bytes were taken, and why it stopped.
  package mutating func inflate(
    _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
  ) -> (taken: Int, status: InflateStatus) {
    // Above this zlib's 32-bit counters would overflow.
    let offered = min(input.count - start, 1 << 30)
    guard limit > 0 else { return (0, .outputFull) }
    var code = Z_OK
    var taken = 0
    var isFull = false
    unsafe input.withUnsafeBufferPointer { source in
      output.append(addingCapacity: limit) { target in
        unsafe target.withUnsafeMutableBufferPointer { free, filled in
          unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: source.baseAddress?.advanced(by: start))
          unsafe stream.pointee.avail_in = UInt32(offered)
          unsafe stream.pointee.next_out = free.baseAddress?.advanced(by: filled)
          unsafe stream.pointee.avail_out = UInt32(min(limit, 1 << 30))
          code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          filled += unsafe min(limit, 1 << 30) - Int(stream.pointee.avail_out)
          taken = unsafe offered - Int(stream.pointee.avail_in)
          isFull = unsafe stream.pointee.avail_out == 0
        }
      }
    }
    switch code {
    case Z_STREAM_END: return (taken, .memberEnd)
    case Z_OK, Z_BUF_ERROR: return (taken, isFull ? .outputFull : .needsInput)
    default: return (taken, .corrupt)
    }
  }
}

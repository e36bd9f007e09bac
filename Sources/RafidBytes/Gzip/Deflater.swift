#if HAS_LIBDEFLATE
  import CLibdeflate

  /// Makes whole gzip members (RFC 1952) with libdeflate; reused for member after member.
  ///
  /// The header carries no name and no time, so the same bytes give the same member.
  @safe package struct Deflater: ~Copyable {
    private let compressor: OpaquePointer

    /// - Parameter level: 1 (fast) to 9 (small).
    package init(level: Int) {
      guard let made = unsafe libdeflate_alloc_compressor(Int32(level)) else {
        preconditionFailure("libdeflate gives no memory for a compressor")
      }
      unsafe compressor = made
    }

    deinit { unsafe libdeflate_free_compressor(compressor) }

    /// Appends `bytes` to `output` as one gzip member. `bytes` must be shorter than 4 GiB.
    package mutating func member(_ bytes: borrowing [UInt8], into output: inout [UInt8]) {
      let room = unsafe libdeflate_gzip_compress_bound(compressor, bytes.count)
      var made = 0
      unsafe bytes.withUnsafeBytes { source in
        output.append(addingCapacity: room) { target in
          unsafe target.withUnsafeMutableBufferPointer { free, filled in
            made = unsafe libdeflate_gzip_compress(
              compressor, source.baseAddress, source.count, free.baseAddress?.advanced(by: filled),
              room)
            filled += made
          }
        }
      }
      precondition(made > 0, "libdeflate's bound gave too little room")
    }
  }
#else
  import CZlib

  /// Makes whole gzip members (RFC 1952) with zlib; reused for member after member.
  ///
  /// The header carries no name and no time, so the same bytes give the same member.
  @safe package struct Deflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>

    /// - Parameter level: 1 (fast) to 9 (small).
    package init(level: Int) {
      unsafe stream = .allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      let code = unsafe deflateInit2_(
        stream, Int32(level), Z_DEFLATED, DeflateWrapping.gzip.rawValue, 8, Z_DEFAULT_STRATEGY,
        ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      precondition(code == Z_OK, "zlib gives no memory for a compressor")
    }

    deinit {
      unsafe deflateEnd(stream)
      unsafe stream.deallocate()
    }

    /// Appends `bytes` to `output` as one gzip member. `bytes` must be shorter than 4 GiB.
    package mutating func member(_ bytes: borrowing [UInt8], into output: inout [UInt8]) {
      unsafe deflateReset(stream)
      let room = unsafe Int(deflateBound(stream, UInt(bytes.count))) + 32
      var code = Z_OK
      unsafe bytes.withUnsafeBufferPointer { source in
        output.append(addingCapacity: room) { target in
          unsafe target.withUnsafeMutableBufferPointer { free, filled in
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(source.count)
            unsafe stream.pointee.next_out = free.baseAddress?.advanced(by: filled)
            unsafe stream.pointee.avail_out = UInt32(room)
            code = unsafe deflate(stream, Z_FINISH)
            filled += unsafe room - Int(stream.pointee.avail_out)
          }
        }
      }
      precondition(code == Z_STREAM_END, "deflateBound gave too little room")
    }
  }
#endif

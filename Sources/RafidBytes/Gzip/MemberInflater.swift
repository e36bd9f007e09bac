#if HAS_LIBDEFLATE
  import CLibdeflate

  /// Inflates gzip members (RFC 1952) that lie whole in memory: two to three times as fast as a
  /// stream.
  @safe package struct MemberInflater: ~Copyable {
    private let decompressor: OpaquePointer

    package init() {
      guard let made = unsafe libdeflate_alloc_decompressor() else {
        preconditionFailure("libdeflate gives no memory for a decompressor")
      }
      unsafe decompressor = made
    }

    deinit { unsafe libdeflate_free_decompressor(decompressor) }

    /// Appends to `output` what the member at `input[start...]` holds, at most `limit` bytes.
    ///
    /// - Returns: the member's length; nil, with `output` as it was, where a stream must look at it:
    ///   it does not end in `input`, is damaged, or holds more.
    package mutating func member(
      _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
    ) -> Int? {
      // Room that there is costs nothing to offer; too little of it costs a second try.
      let free = output.capacity - output.count
      var room = min(free > 0 ? free : 64 << 10, limit)
      while true {
        var taken = 0
        var code = LIBDEFLATE_INSUFFICIENT_SPACE
        unsafe input.withUnsafeBufferPointer { source in
          output.append(addingCapacity: room) { target in
            unsafe target.withUnsafeMutableBufferPointer { free, filled in
              guard let from = source.baseAddress, let into = free.baseAddress else { return }
              var made = 0
              code = unsafe libdeflate_gzip_decompress_ex(
                decompressor, from + start, source.count - start, into + filled, room, &taken, &made
              )
              if code == LIBDEFLATE_SUCCESS { filled += made }
            }
          }
        }
        if code == LIBDEFLATE_SUCCESS { return taken }
        guard code == LIBDEFLATE_INSUFFICIENT_SPACE, room < limit else { return nil }
        room = min(room * 4, limit)
      }
    }
  }
#else
  /// Inflates gzip members that lie whole in memory, by the stream's own library.
  package struct MemberInflater: ~Copyable {
    private var inflater = Inflater(.gzip)

    package init() {}

    /// As with libdeflate.
    package mutating func member(
      _ input: borrowing [UInt8], from start: Int, into output: inout [UInt8], limit: Int
    ) -> Int? {
      let before = output.count
      var index = start
      inflater.reset()
      while output.count - before < limit {
        let room = min(limit - (output.count - before), 256 << 10)
        let (taken, status) = inflater.inflate(input, from: index, into: &output, limit: room)
        index += taken
        switch status {
        case .memberEnd: return index - start
        case .outputFull: continue
        case .needsInput, .corrupt:
          output.removeLast(output.count - before)
          return nil
        }
      }
      output.removeLast(output.count - before)
      return nil
    }
  }
#endif

extension MemberInflater {
  #if HAS_LIBDEFLATE
    /// Whether a member that lies whole in memory is better not left to a stream.
    package static let isFasterThanStream = true
  #else
    /// Whether a member that lies whole in memory is better not left to a stream.
    package static let isFasterThanStream = false
  #endif
}

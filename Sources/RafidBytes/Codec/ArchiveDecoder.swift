#if HAS_LIBARCHIVE
  import CArchive
  import Glibc

  /// Reads zip and tar archives, and compressed streams, by libarchive.
  ///
  /// Nothing is ever written by a member's name: bytes come out, and the name with them.
  @safe package final class ArchiveDecoder {
    private let archive: OpaquePointer
    private let supply: Supply

    /// Opens what `input` gives. Nil where libarchive is not built in.
    package init?(_ kind: ArchiveKind, _ input: any ArchiveInput) {
      guard let archive = unsafe archive_read_new() else { return nil }
      unsafe self.archive = unsafe archive
      supply = Supply(input)
      switch kind {
      case .container:
        unsafe archive_read_support_format_zip(archive)
        unsafe archive_read_support_format_tar(archive)
        // Without it an archive of no members is none.
        unsafe archive_read_support_format_empty(archive)
      case .packed:
        unsafe archive_read_support_filter_bzip2(archive)
        unsafe archive_read_support_filter_xz(archive)
        unsafe archive_read_support_filter_lzma(archive)
        unsafe archive_read_support_filter_lzip(archive)
        unsafe archive_read_support_filter_lz4(archive)
        unsafe archive_read_support_filter_compress(archive)
        unsafe archive_read_support_format_raw(archive)
      }
      let client = unsafe Unmanaged.passUnretained(supply).toOpaque()
      unsafe archive_read_set_callback_data(archive, client)
      unsafe archive_read_set_read_callback(archive) { _, client, block in
        unsafe Supply.of(client).read(into: block)
      }
      if input.seekableSize != nil {
        unsafe archive_read_set_seek_callback(archive) { _, client, offset, whence in
          unsafe Supply.of(client).seek(Int(offset), whence)
        }
        unsafe archive_read_set_skip_callback(archive) { _, client, count in
          unsafe Supply.of(client).skip(Int(count))
        }
      }
      openCode = unsafe archive_read_open1(archive)
    }

    private var openCode = ARCHIVE_OK

    deinit { unsafe archive_read_free(archive) }

    /// Goes to the next member, past what is left of the one before.
    package func step() -> ArchiveStep {
      guard openCode == ARCHIVE_OK else { return .broken(message) }
      let previous = unsafe Self.useUTF8()
      defer { _ = unsafe uselocale(previous) }
      var entry: OpaquePointer?
      let code = unsafe archive_read_next_header(archive, &entry)
      switch code {
      case ARCHIVE_EOF: return .end
      case ARCHIVE_OK, ARCHIVE_WARN: break
      case ARCHIVE_RETRY, ARCHIVE_FAILED: return .damage(message)
      default: return .broken(message)
      }
      guard let entry = unsafe entry else { return .broken(message) }
      var member = ArchiveMember()
      if let name = unsafe archive_entry_pathname(entry) {
        member.name = unsafe Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
      }
      let type = unsafe archive_entry_filetype(entry)
      // A hard link has the type of a file, and in tar no bytes of its own.
      member.isFile = unsafe type == S_IFREG && archive_entry_hardlink(entry) == nil
      member.isFolder = type == S_IFDIR
      member.isEncrypted = unsafe archive_entry_is_data_encrypted(entry) != 0
      return .member(member)
    }

    /// What a read of a member's bytes met.
    package enum Portion {
      case bytes
      case end
      /// The member is damaged; where the archive can be gone on with, the next step does.
      case damage(String)
    }

    /// Appends up to `limit` bytes of the member to `output`; holes come as zeros.
    package func read(into output: inout [UInt8], limit: Int) -> Portion {
      var got = Int(ARCHIVE_WARN)
      // A warning, such as bytes left over behind the data, holds the last bytes back for one call.
      for _ in 0..<2 where got == Int(ARCHIVE_WARN) {
        output.append(addingCapacity: limit) { target in
          unsafe target.withUnsafeMutableBufferPointer { free, filled in
            guard let base = free.baseAddress else { return }
            got = unsafe archive_read_data(archive, base + filled, limit)
            if got > 0 { filled += got }
          }
        }
      }
      return got > 0 ? .bytes : got == 0 ? .end : .damage(message)
    }

    private var message: String {
      guard let text = unsafe archive_error_string(archive) else { return "no archive" }
      return unsafe String(cString: text)
    }

    /// Names marked as UTF-8 are lost in a locale that has no such letters, so the thread is given
    /// one for the time of a call.
    private static func useUTF8() -> locale_t? { unsafe uselocale(utf8Locale) }
    private nonisolated(unsafe) static let utf8Locale = unsafe newlocale(
      1 << LC_CTYPE, "C.UTF-8", nil)
  }

  /// The bytes on their way to libarchive, at a place that stays while it looks at them.
  @safe private final class Supply {
    private let input: any ArchiveInput
    private var buffer: [UInt8] = []
    private var block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1, alignment: 1)
    private var position = 0

    init(_ input: any ArchiveInput) { self.input = input }

    deinit { unsafe block.deallocate() }

    static func of(_ client: UnsafeMutableRawPointer?) -> Supply {
      guard let client = unsafe client else { preconditionFailure("libarchive lost its client") }
      return unsafe Unmanaged<Supply>.fromOpaque(client).takeUnretainedValue()
    }

    func read(into pointer: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
      buffer.removeAll(keepingCapacity: true)
      guard input.next(into: &buffer) else { return Int(ARCHIVE_FATAL) }
      if unsafe block.count < buffer.count {
        unsafe block.deallocate()
        unsafe block = UnsafeMutableRawBufferPointer.allocate(
          byteCount: buffer.count, alignment: 16)
      }
      unsafe buffer.withUnsafeBytes { unsafe block.copyMemory(from: $0) }
      unsafe pointer?.pointee = unsafe UnsafeRawPointer(block.baseAddress)
      position += buffer.count
      return buffer.count
    }

    func seek(_ offset: Int, _ whence: Int32) -> Int64 {
      let size = input.seekableSize ?? 0
      let origin = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : size
      let (target, overflow) = origin.addingReportingOverflow(offset)
      guard !overflow, 0...size ~= target, input.seek(to: target) else {
        return Int64(ARCHIVE_FATAL)
      }
      position = target
      return Int64(target)
    }

    func skip(_ count: Int) -> Int64 {
      // What lies past the end must be missed by reading it.
      let target = min(position + max(0, count), input.seekableSize ?? 0)
      guard target > position, input.seek(to: target) else { return 0 }
      defer { position = target }
      return Int64(target - position)
    }
  }
#else
  /// What stands in for the reader where libarchive is not built in: there is none.
  package final class ArchiveDecoder {
    package init?(_ kind: ArchiveKind, _ input: any ArchiveInput) { return nil }

    package func step() -> ArchiveStep { .end }

    package enum Portion {
      case bytes
      case end
      case damage(String)
    }

    package func read(into output: inout [UInt8], limit: Int) -> Portion { .end }
  }
#endif

import RafidBytes

/// Reads the lines of a part, gzip or plain, and the digest of its bytes on the way.
struct PartReader: ~Copyable {
  /// What is known after the last line.
  struct Facts {
    var bytes = 0
    var sha256 = ""
    var trouble: String?
  }
  private static let chunk = 256 << 10

  private var file: FileReader
  private var inflater = Inflater()
  private var digest = SHA256()
  private var packed: [UInt8] = []
  private var taken = 0
  private var plain: [UInt8] = []
  private var start = 0
  private var atMemberEnd = true
  private var ended = false
  /// Whether the bytes are lines as they stand; nil before the first have been seen.
  private var isPlain: Bool?
  private(set) var facts = Facts()

  /// A reader of gzip lines; where `plainToo`, of lines that are not packed as well.
  init(_ file: consuming FileReader, plainToo: Bool = false) {
    self.file = file
    isPlain = plainToo ? nil : false
  }

  /// The next line without its newline, or nil at the end or where the gzip is broken.
  mutating func next() throws(FileError) -> [UInt8]? {
    while true {
      if let newline = plain[start...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = newline + 1 }
        return Array(plain[start..<newline])
      }
      guard !ended else {
        guard start < plain.count else { return nil }
        if isPlain == true {
          defer { start = plain.count }
          return Array(plain[start...])
        }
        if facts.trouble == nil { facts.trouble = "the last line has no end" }
        return nil
      }
      try inflateMore()
    }
  }

  private mutating func inflateMore() throws(FileError) {
    plain.removeFirst(start)
    start = 0
    if taken == packed.count {
      packed.removeAll(keepingCapacity: true)
      taken = 0
      guard try file.read(into: &packed, limit: Self.chunk) > 0 else {
        if !atMemberEnd { facts.trouble = "the gzip data is cut short" }
        return end()
      }
      let chunk = packed
      digest.update(chunk.span)
      facts.bytes += packed.count
    }
    if isPlain == nil { isPlain = packed[taken] != 0x1F }
    if isPlain == true {
      plain += packed[taken...]
      taken = packed.count
      return
    }
    let step = inflater.inflate(packed, from: taken, into: &plain, limit: Self.chunk)
    taken += step.taken
    atMemberEnd = step.status == .memberEnd
    switch step.status {
    case .memberEnd: inflater.reset()
    case .corrupt:
      facts.trouble = "the gzip data is damaged near byte \(facts.bytes - packed.count + taken)"
      end()
    case .needsInput, .outputFull: break
    }
  }

  private mutating func end() {
    ended = true
    let whole = digest
    facts.sha256 = String(decoding: hexadecimal(whole.finish()), as: UTF8.self)
  }
}

import RafidFlow

/// Takes a whole stream as one document.
struct FileCutter {
  private let path: String
  private let kind: ContentKind?
  private let limits: ReadLimits
  private var isDone = false
  private var pending: Parcel?

  init(file: String, kind: ContentKind?, limits: ReadLimits) {
    path = file
    self.kind = kind
    self.limits = limits
  }

  /// The file, then what is wrong with it; nil after that.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    guard !isDone else {
      defer { pending = nil }
      return pending
    }
    isDone = true
    while stream.window.count <= limits.record {
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end: return file(&stream)
      case .damage(let damage):
        var parcel = Parcel(
          damage ?? Damage(ReadDrops.corruptGzip, at: 0, "it stands in damaged members"), in: path)
        parcel.origin.recordType = "file"
        // Behind whole members the damage is no part of the file.
        guard stream.isWhole, !stream.window.isEmpty else { return parcel }
        pending = parcel
        return file(&stream)
      }
    }
    let detail = "the file is longer than limits.record, \(limits.record) bytes"
    return Parcel(
      .damage(ReadDrops.recordTooLarge, detail: detail), bytes: [], origin: Provenance(file: path))
  }

  private func file(_ stream: inout DecodedStream) -> Parcel {
    var origin = Provenance(file: path)
    origin.length = stream.window.count
    origin.recordType = "file"
    let parcel = Parcel(.file(kind), bytes: stream.window, origin: origin)
    stream.consume(to: stream.window.count)
    return parcel
  }
}

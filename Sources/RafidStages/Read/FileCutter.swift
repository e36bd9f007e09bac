import RafidFlow

/// Takes a whole stream as one document.
struct FileCutter {
  private let file: String
  private let kind: ContentKind?
  private let limits: ReadLimits
  private var isDone = false

  init(file: String, kind: ContentKind?, limits: ReadLimits) {
    self.file = file
    self.kind = kind
    self.limits = limits
  }

  /// The file, or what is wrong with it; nil after that.
  mutating func next(_ stream: inout DecodedStream) -> Parcel? {
    guard !isDone else { return nil }
    isDone = true
    var origin = Provenance(file: file)
    while stream.window.count <= limits.record {
      switch stream.fill() {
      case .bytes, .memberEnd: continue
      case .end:
        origin.length = stream.window.count
        origin.recordType = "file"
        let parcel = Parcel(.file(kind), bytes: stream.window, origin: origin)
        stream.consume(to: stream.window.count)
        return parcel
      case .damage(let damage):
        origin.offset = damage?.offset ?? 0
        return Parcel(
          .damage(damage?.reason ?? ReadDrops.corruptGzip, detail: damage?.detail ?? ""),
          bytes: [], origin: origin)
      }
    }
    let detail = "the file is longer than limits.record, \(limits.record) bytes"
    return Parcel(.damage(ReadDrops.recordTooLarge, detail: detail), bytes: [], origin: origin)
  }
}

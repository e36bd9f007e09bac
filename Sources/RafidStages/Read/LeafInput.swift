import RafidFlow

/// An input that is cut into records, lines or rows, or taken whole.
final class LeafInput: ParcelSupply {
  private var stream: DecodedStream
  // One of these, in place: an enumeration of them would copy their scratch at each call.
  private var warc: WARCCutter?
  private var arc: ARCCutter?
  private var lines: LineCutter?
  private var rows: RowCutter?
  private var whole: FileCutter?

  init(_ stream: consuming DecodedStream, _ format: ArchiveFormat, _ context: InputContext) {
    self.stream = stream
    let (file, limits) = (context.file, context.limits)
    switch format {
    case .warc: warc = WARCCutter(file: file, limits: limits, keepsBlocks: context.keepsBlocks)
    case .arc: arc = ARCCutter(file: file, limits: limits)
    case .jsonl: lines = LineCutter(.json, file: file, limits: limits)
    case .lines: lines = LineCutter(.text, file: file, limits: limits)
    case .rows(let separator): rows = RowCutter(file: file, separator: separator, limits: limits)
    case .file(let kind): whole = FileCutter(file: file, kind: kind, limits: limits)
    case .container, .packed, .unsupported, .foreign: break
    }
  }

  func next() -> Parcel? {
    warc?.next(&stream) ?? lines?.next(&stream) ?? whole?.next(&stream)
      ?? rows?.next(&stream) ?? arc?.next(&stream)
  }
}

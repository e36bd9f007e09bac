import RafidFlow

/// An input that is cut into records, lines or rows, or taken whole.
final class LeafInput: ParcelSupply {
  private var stream: DecodedStream
  private let budget: ExpansionBudget
  private var counted = 0
  // One of these, in place: an enumeration of them would copy their scratch at each call.
  private var warc: WARCCutter?
  private var arc: ARCCutter?
  private var lines: LineCutter?
  private var objects: ObjectCutter?
  private var rows: RowCutter?
  private var whole: FileCutter?

  init(_ stream: consuming DecodedStream, _ format: ArchiveFormat, _ context: InputContext) {
    self.stream = stream
    budget = context.budget
    let (file, limits) = (context.file, context.limits)
    switch format {
    case .warc: warc = WARCCutter(file: file, limits: limits, keepsBlocks: context.keepsBlocks)
    case .arc: arc = ARCCutter(file: file, limits: limits)
    case .jsonl: lines = LineCutter(.json, file: file, limits: limits)
    case .objects: objects = ObjectCutter(file: file, limits: limits)
    case .lines: lines = LineCutter(.text, file: file, limits: limits)
    case .rows(let separator): rows = RowCutter(file: file, separator: separator, limits: limits)
    case .file(let kind): whole = FileCutter(file: file, kind: kind, limits: limits)
    case .container, .packed, .unsupported, .foreign: break
    }
  }

  func next() -> Parcel? {
    // What is not compressed here has been counted where it came from.
    defer {
      if stream.isPacked {
        budget.count(stream.position - counted)
        counted = stream.position
      }
    }
    return warc?.next(&stream) ?? lines?.next(&stream) ?? whole?.next(&stream)
      ?? rows?.next(&stream) ?? objects?.next(&stream) ?? arc?.next(&stream)
  }
}

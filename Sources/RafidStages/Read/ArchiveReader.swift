import RafidBytes
import RafidFlow

/// Reads the inputs one after another and cuts them into parcels.
final class ArchiveReader: SourceReader {
  private let paths: [InputPaths.Input]
  private let format: ArchiveFormat?
  private let limits: ReadLimits
  private let history: InputHistory
  private var nextPath = 0
  private var input: OpenInput?
  /// Parcels cut from the open input.
  private var parcels = 0
  private(set) var inputs: [InputReport] = []

  init(
    _ paths: [InputPaths.Input], format: ArchiveFormat?, limits: ReadLimits, history: InputHistory
  ) {
    self.paths = paths
    self.history = history
    self.format = format
    self.limits = limits
  }

  func next() throws(RunError) -> Parcel? {
    while true {
      if let parcel = cut() { return parcel }
      close()
      guard nextPath < paths.count else { return nil }
      nextPath += 1
      switch paths[nextPath - 1] {
      case .missing(let path, let detail):
        return unread(path, Damage(ReadDrops.missingInput, at: 0, detail))
      case .path(let path):
        inputs.append(InputReport(path: path, bytes: nil, status: .partial))
        parcels = 0
        do throws(FileError) {
          input = try OpenInput(path, format: format, limits: limits)
          inputs[inputs.count - 1].bytes = input?.size
          inputs[inputs.count - 1].ends = InputDigest.ofEnds(path)
        } catch {
          inputs.removeLast()
          let reason = error.isMissing ? ReadDrops.missingInput : ReadDrops.unreadableInput
          return unread(path, Damage(reason, at: 0, error.description))
        }
        try begin()
      }
    }
  }

  var position: SourcePosition? {
    input == nil ? nil : SourcePosition(input: inputs[inputs.count - 1], parcels: parcels)
  }

  /// Passes over what earlier runs have read of the input that was opened.
  private func begin() throws(RunError) {
    switch try history.start(of: inputs[inputs.count - 1]) {
    case .known:
      inputs[inputs.count - 1].status = .known
      input = nil
    case .parcel(let first): while parcels < first, cut() != nil {}
    }
  }

  /// The next parcel of the open input.
  private func cut() -> Parcel? {
    guard let parcel = input?.next() else { return nil }
    parcels += 1
    if case .damage(_, let detail) = parcel.content {
      inputs[inputs.count - 1].status = .damaged
      inputs[inputs.count - 1].trouble = inputs[inputs.count - 1].trouble ?? detail
    }
    return parcel
  }

  private func close() {
    guard let used = input?.fileOffset else { return }
    if used == 0, input?.size ?? 0 == 0 { inputs[inputs.count - 1].trouble = "the file is empty" }
    inputs[inputs.count - 1].bytes = inputs[inputs.count - 1].bytes ?? used
    if inputs[inputs.count - 1].status == .partial { inputs[inputs.count - 1].status = .done }
    input = nil
  }

  private func unread(_ path: String, _ damage: Damage) -> Parcel {
    inputs.append(InputReport(path: path, bytes: nil, status: .unread))
    inputs[inputs.count - 1].trouble = damage.detail
    return Parcel(
      .damage(damage.reason, detail: damage.detail), bytes: [], origin: Provenance(file: path))
  }
}

/// One input on its way through.
struct OpenInput: ~Copyable {
  private let path: String
  private var stream: DecodedStream
  // One of these, in place: an enumeration of them would copy their scratch at each call.
  private var warc: WARCCutter?
  private var arc: ARCCutter?
  private var lines: LineCutter?
  private var whole: FileCutter?
  private var refusal: Parcel?

  /// Opens a file and decides what it holds.
  ///
  /// - Parameters:
  ///   - place: where to begin: in the file, or at `skip` in what it decodes to.
  ///   - keepsBlocks: whether records that hold no page keep their blocks too.
  init(
    _ path: String, format: ArchiveFormat?, limits: ReadLimits, at place: Int = 0, skip: Int = 0,
    keepsBlocks: Bool = false
  ) throws(FileError) {
    self.path = path
    stream = try DecodedStream(path: path, limits: limits, at: place)
    stream.skip(skip)
    stream.look(atLeast: ArchiveFormat.headLength)
    let found = stream.format(of: path)
    switch format ?? found {
    case .warc: warc = WARCCutter(file: path, limits: limits, keepsBlocks: keepsBlocks)
    case .arc: arc = ARCCutter(file: path, limits: limits)
    case .jsonl: lines = LineCutter(file: path, limits: limits)
    case .file(let kind): whole = FileCutter(file: path, kind: kind, limits: limits)
    case .unsupported(let what):
      refusal = Parcel(
        .damage(ReadDrops.unsupportedFormat, detail: "this is \(what)"), bytes: [],
        origin: Provenance(file: path))
    }
  }

  /// The file's size, where it has one.
  var size: Int? { stream.size }
  /// How many bytes of the file were used.
  var fileOffset: Int { stream.fileOffset }

  /// The next parcel, or nil at the end.
  mutating func next() -> Parcel? {
    if let parcel = refusal {
      refusal = nil
      return parcel
    }
    return warc?.next(&stream) ?? lines?.next(&stream) ?? whole?.next(&stream)
      ?? arc?.next(&stream)
  }
}

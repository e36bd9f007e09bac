import RafidBytes
import RafidFlow

/// Reads the inputs one after another and cuts them into parcels.
final class ArchiveReader: SourceReader {
  private let paths: [InputPaths.Input]
  private let format: ArchiveFormat?
  private let limits: ReadLimits
  private var nextPath = 0
  private var input: OpenInput?
  private(set) var inputs: [InputReport] = []

  init(_ paths: [InputPaths.Input], format: ArchiveFormat?, limits: ReadLimits) {
    self.paths = paths
    self.format = format
    self.limits = limits
  }

  func next() throws(RunError) -> Parcel? {
    while true {
      if let parcel = input?.next() {
        let last = inputs.count - 1
        if case .damage(_, let detail) = parcel.content, last >= 0 {
          inputs[last].status = .damaged
          inputs[last].trouble = inputs[last].trouble ?? detail
        }
        return parcel
      }
      close()
      guard nextPath < paths.count else { return nil }
      nextPath += 1
      switch paths[nextPath - 1] {
      case .missing(let path, let detail):
        return unread(path, Damage(ReadDrops.missingInput, at: 0, detail))
      case .path(let path):
        inputs.append(InputReport(path: path, bytes: nil, status: .partial))
        do throws(FileError) {
          input = try OpenInput(path, format: format, limits: limits)
        } catch {
          inputs.removeLast()
          let reason = error.isMissing ? ReadDrops.missingInput : ReadDrops.unreadableInput
          return unread(path, Damage(reason, at: 0, error.description))
        }
      }
    }
  }

  private func close() {
    guard let bytes = input?.fileOffset else { return }
    inputs[inputs.count - 1].bytes = input?.size ?? bytes
    if bytes == 0, input?.size ?? 0 == 0 { inputs[inputs.count - 1].trouble = "the file is empty" }
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

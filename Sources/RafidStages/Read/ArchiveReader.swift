import RafidBytes
import RafidFlow

/// Reads the inputs one after another and cuts them into parcels.
final class ArchiveReader: SourceReader {
  private let paths: [InputPaths.Input]
  private let format: ArchiveFormat?
  private let limits: ReadLimits
  private let history: InputHistory
  private let crew: Crew?
  private var nextPath = 0
  private var input: (any ParcelSupply)?
  private var file: FileSource?
  /// Parcels cut from the open input.
  private var parcels = 0
  private(set) var inputs: [InputReport] = []

  init(
    _ paths: [InputPaths.Input], format: ArchiveFormat?, limits: ReadLimits,
    history: InputHistory, crew: Crew?
  ) {
    self.crew = crew
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
      case .missing(let path, _) where history.hasTold(of: path): continue
      case .missing(let path, let detail):
        return unread(path, Damage(ReadDrops.missingInput, at: 0, detail))
      case .path(let path):
        inputs.append(InputReport(path: path, bytes: nil, status: .partial))
        parcels = 0
        do throws(Damage) {
          try open(path)
          inputs[inputs.count - 1].bytes = file?.size
          inputs[inputs.count - 1].ends = InputDigest.ofEnds(path)
        } catch {
          inputs.removeLast()
          if history.hasTold(of: path) { continue }
          return unread(path, error)
        }
        try begin()
      }
    }
  }

  private func open(_ path: String) throws(Damage) {
    let file = try Self.file(at: path)
    let context = InputContext(
      file: path, format: format, limits: limits, budget: ExpansionBudget(of: file, limits))
    let ahead = crew.flatMap { MembersAhead(of: file, crew: $0) }
    input = try InputOpener(context: context).open(file, name: path, ahead: ahead)
    self.file = file
  }

  static func file(at path: String) throws(Damage) -> FileSource {
    do throws(FileError) {
      return try FileSource(path: path)
    } catch {
      let reason = error.isMissing ? ReadDrops.missingInput : ReadDrops.unreadableInput
      throw Damage(reason, at: 0, error.description)
    }
  }

  var position: SourcePosition? {
    input == nil ? nil : SourcePosition(input: inputs[inputs.count - 1], parcels: parcels)
  }

  /// Whether the next parcel can be asked for without waiting for somebody to send it.
  var isAtHand: Bool {
    (input == nil || file?.isSeekable == true)
      && paths[nextPath...].allSatisfy { input in
        guard case .path(let path) = input else { return true }
        return path != "-" && Folder.kind(of: path) != .other
      }
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
    guard let parcel = input?.next() ?? nothing() else { return nil }
    parcels += 1
    if case .damage(let reason, let detail) = parcel.content, reason.isFault {
      // What the system could not read may be readable the next time: the input is not done.
      inputs[inputs.count - 1].status = reason == ReadDrops.unreadableInput ? .unread : .damaged
      inputs[inputs.count - 1].trouble = inputs[inputs.count - 1].trouble ?? detail
    }
    return parcel
  }

  /// What is told of a file that holds no byte, where its format gives nothing for it: an interrupted
  /// copy looks like that.
  private func nothing() -> Parcel? {
    guard input != nil, parcels == 0, usedBytes == 0 else { return nil }
    var damage = Damage(ReadDrops.empty, at: 0, Self.emptiness)
    damage.length = 0
    return Parcel(damage, in: inputs[inputs.count - 1].path)
  }

  private static let emptiness = "the file is empty"
  private var usedBytes: Int? { file.map { $0.size ?? $0.readBytes } }

  private func close() {
    guard input != nil, let used = usedBytes else { return }
    if used == 0 { inputs[inputs.count - 1].trouble = Self.emptiness }
    inputs[inputs.count - 1].bytes = inputs[inputs.count - 1].bytes ?? used
    if inputs[inputs.count - 1].status == .partial { inputs[inputs.count - 1].status = .done }
    input = nil
    self.file = nil
  }

  private func unread(_ path: String, _ damage: Damage) -> Parcel {
    inputs.append(InputReport(path: path, bytes: nil, status: .unread))
    inputs[inputs.count - 1].trouble = damage.detail
    return Parcel(
      .damage(damage.reason, detail: damage.detail), bytes: [], origin: Provenance(file: path))
  }
}

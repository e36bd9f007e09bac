import RafidBytes
import RafidFlow

/// Reads the inputs one after another and cuts them into parcels.
final class ArchiveReader: SourceReader {
  private let paths: [InputPaths.Input]
  private let format: ArchiveFormat?
  private let limits: ReadLimits
  private var nextPath = 0
  private var input: (any ParcelSupply)?
  private var file: FileSource?
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
        if case .damage(let reason, let detail) = parcel.content, reason.isFault, last >= 0 {
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
        do throws(Damage) {
          try open(path)
        } catch {
          inputs.removeLast()
          return unread(path, error)
        }
      }
    }
  }

  private func open(_ path: String) throws(Damage) {
    let file = try Self.file(at: path)
    let context = InputContext(
      file: path, format: format, limits: limits, budget: ExpansionBudget(of: file, limits))
    input = try InputOpener(context: context).open(file, name: path)
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

  private func close() {
    guard let file else { return }
    inputs[inputs.count - 1].bytes = file.size ?? file.readBytes
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

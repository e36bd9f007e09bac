import RafidBytes

/// What a run writes, so that it does not read it where its input lies around its output.
struct OwnFiles: Sendable {
  private let output: String?
  private let state: String?

  /// Nothing.
  init() {
    output = nil
    state = nil
  }

  /// The files that `write` and `state` make in these folders.
  init(output: String, state: String?) {
    self.output = Folder.realPath(of: output).map { $0 + "/" }
    self.state = state.flatMap { Folder.realPath(of: $0) }.map { $0 + "/" }
  }

  /// Whether a file is one of them. Output and state may lie among the inputs, so it goes by names.
  func contains(_ path: String) -> Bool {
    guard output != nil || state != nil, let real = Folder.realPath(of: path) else { return false }
    func parts(below folder: String?) -> [Substring] {
      guard let folder, real.hasPrefix(folder) else { return [] }
      return real.dropFirst(folder.count).split(separator: "/")
    }
    let inOutput = parts(below: output)
    if let name = inOutput.last {
      if inOutput.count > 1, inOutput[0] == ".rafid" { return true }
      if name == "manifest.json" || PartName.isOurs(String(name)) { return true }
    }
    let inState = parts(below: state)
    guard inState.count == 1, let name = inState.last else { return false }
    return name == RunState.recordName || name == RunState.lockName
      || StateFiles.isOurs(String(name))
  }
}

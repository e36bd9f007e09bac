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
    guard output != nil || state != nil else { return false }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isState =
      name == RunState.recordName || name == RunState.lockName || StateFiles.isOurs(name)
    let isOutput = name == "manifest.json" || PartName.isOurs(name) || path.contains(".rafid/")
    guard isState || isOutput, let real = Folder.realPath(of: path) else { return false }
    func depth(below folder: String?) -> Int {
      guard let folder, real.hasPrefix(folder) else { return 0 }
      return real.dropFirst(folder.count).split(separator: "/").count
    }
    let inOutput = depth(below: output)
    return isState && depth(below: state) == 1
      || isOutput && (name == "manifest.json" ? inOutput == 1 : inOutput > 0)
  }
}

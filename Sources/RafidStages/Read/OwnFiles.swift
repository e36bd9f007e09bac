import RafidBytes

/// What a pipeline writes, so that it does not read it where its input lies around its output.
struct OwnFiles: Sendable {
  private var outputs: [String] = []
  private var states: [String] = []
  private var identity: RunIdentity?
  /// Whether the manifest of a folder is one of this pipeline, for folders that were looked at.
  private var known: [String: Bool] = [:]

  /// Nothing.
  init() {}

  /// The files that `write` and `state` make in these folders, and parts in any other folder whose
  /// manifest names the pipeline.
  init(outputs: [String], states: [String], identity: RunIdentity) {
    func fronts(_ folders: [String]) -> [String] {
      folders.compactMap { Folder.realPath(of: $0) }.map { $0 + "/" }
    }
    self.outputs = fronts(outputs)
    self.states = fronts(states)
    self.identity = identity
  }

  /// Whether a file is one of them. Output and state may lie among the inputs, so it goes by names.
  mutating func contains(_ path: String) -> Bool {
    guard let identity else { return false }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isState =
      name == RunState.recordName || name == RunState.lockName || StateFiles.isOurs(name)
    let isManifest = name == Manifest.name
    let isOutput = isManifest || PartName.isOurs(name) || path.contains(".rafid/")
    guard isState || isOutput, let real = Folder.realPath(of: path) else { return false }
    func depth(below folders: [String]) -> Int {
      guard let folder = folders.first(where: { real.hasPrefix($0) }) else { return 0 }
      return real.dropFirst(folder.count).split(separator: "/").count
    }
    let inOutput = depth(below: outputs)
    if isState, depth(below: states) == 1 { return true }
    guard isOutput else { return false }
    if isManifest ? inOutput == 1 : inOutput > 0 { return true }
    // Elsewhere a part lies beside its manifest, or in a folder of rejects or a language beside it.
    var folder = real
    for _ in 0..<(isManifest ? 1 : 2) {
      guard let slash = folder.lastIndex(of: "/") else { break }
      folder = String(folder[..<slash])
      let isOurs = known[folder] ?? Self.isOutput(folder, of: identity)
      known[folder] = isOurs
      if isOurs { return true }
    }
    return false
  }

  private static func isOutput(_ folder: String, of identity: RunIdentity) -> Bool {
    guard let manifest = try? Manifest.standing(in: folder) else { return false }
    let digest = String(decoding: hexadecimal(identity.digest), as: UTF8.self)
    // Two projects may each have a file of the same name.
    let isNamed = identity.pipeline.hasPrefix("/")
    return manifest.runs.contains {
      $0.pipelineDigest == digest || isNamed && $0.pipeline == identity.pipeline
    }
  }
}

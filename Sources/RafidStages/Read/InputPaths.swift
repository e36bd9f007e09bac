import RafidBytes

/// The inputs that `read.paths` stands for.
struct InputPaths {
  /// Something that was asked for.
  enum Input {
    case path(String)
    /// Nothing stands there, or it cannot be listed.
    case missing(String, detail: String)
  }

  private(set) var inputs: [Input] = []
  /// Whether at least one is there.
  private(set) var hasAny = false
  // Asked only whether it holds a path: its order shows nowhere.
  private var seen: Set<String> = []
  private var own: OwnFiles

  /// Lists deeper in lists than this are a loop.
  private static let maximumLists = 8

  /// Expands globs, folders and lists, in the order given and in byte order within each; a path
  /// that comes twice is taken once.
  ///
  /// - Parameter own: what is taken only where it is named itself.
  init(_ paths: [String], but own: OwnFiles = OwnFiles()) {
    self.own = own
    for path in paths { add(path, lists: 0) }
  }

  private mutating func add(_ path: String, lists: Int) {
    if path == "-" { return take(path) }
    if path.hasPrefix("@"), Folder.kind(of: path) == .missing {
      return addList(String(path.dropFirst()), lists)
    }
    switch Folder.kind(of: path) {
    case .file, .other: take(path)
    case .folder:
      addMatches(Glob(below: path), named: path, isLiteral: true)
    case .missing:
      guard Glob.isPattern(path) else { return miss(path, "nothing stands at \(path)") }
      addMatches(Glob(path), named: path, isLiteral: false)
    }
  }

  private mutating func take(_ path: String) {
    hasAny = true
    // By whatever way it is named.
    let real = path == "-" ? path : Folder.realPath(of: path) ?? path
    if seen.insert(real).inserted { inputs.append(.path(path)) }
  }

  private mutating func miss(_ path: String, _ detail: String) {
    if seen.insert(path).inserted { inputs.append(.missing(path, detail: detail)) }
  }

  /// A pattern that matches nothing says nothing: the nightly folder may be empty.
  private mutating func addMatches(_ glob: Glob, named path: String, isLiteral: Bool) {
    let matches = glob.matches()
    for match in matches.files where !own.contains(match) { take(match) }
    for failure in matches.failures where !failure.isMissing || isLiteral {
      miss(failure.path, failure.description)
    }
  }

  /// A file with a path a line; empty lines and those that begin with `#` are passed over.
  private mutating func addList(_ path: String, _ lists: Int) {
    guard lists < Self.maximumLists else { return miss(path, "the list leads back to itself") }
    do throws(FileError) {
      let text = try FileReader.contents(of: path, limit: 64 << 20)
      for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        let entry = String(decoding: line, as: UTF8.self)
        if entry.isEmpty || entry.hasPrefix("#") { continue }
        add(entry, lists: lists + 1)
      }
    } catch { miss("@" + path, error.description) }
  }
}

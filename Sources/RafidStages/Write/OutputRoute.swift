import RafidFlow

/// Where records go: into one folder, or below it into one for each language.
struct OutputRoute {
  /// What stands for the record's language in `write.path`.
  static let placeholder = "{language}"

  /// The folder of the manifest and the rejects.
  let root: String
  /// Whether each language has a folder of its own below `root`.
  let isByLanguage: Bool

  /// Reads `write.path`: a folder, or one with `/{language}` at its end.
  init(_ path: String) {
    isByLanguage = path.hasSuffix("/\(Self.placeholder)")
    root = isByLanguage ? String(path.dropLast(Self.placeholder.count + 1)) : path
  }

  /// What is wrong with the path, or nil.
  var problem: String? {
    if root.isEmpty { return "the output path is empty; name a folder, or '-'" }
    guard root.contains(where: { $0 == "{" || $0 == "}" }) || root == "-" && isByLanguage else {
      return nil
    }
    return
      "a path may have {language} as its last part, as in \"out/{language}\", and no other braces"
  }
}

/// Shell patterns over paths: `*`, `?`, `[a-z]` within a name, and `**` for any number of folders.
package struct Glob: Sendable {
  package let pattern: String

  package init(_ pattern: String) { self.pattern = pattern }

  /// Whether the text holds a pattern character at all.
  package var isPattern: Bool { Self.isPattern(pattern.utf8) }

  /// The files that match, in byte order of their paths. Hidden names match only a pattern that
  /// names their dot; symbolic links to folders are not followed below `**`.
  package func files() throws(FileError) -> [String] {
    let isAbsolute = pattern.hasPrefix("/")
    let parts = pattern.split(separator: "/").map { Array($0.utf8) }
    var found: [String] = []
    try walk(parts[...], below: isAbsolute ? "/" : "", depth: 0, into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Deeper trees than this are not walked: a loop of links, most likely.
  private static let maximumDepth = 64

  private func walk(
    _ parts: ArraySlice<[UInt8]>, below folder: String, depth: Int, into found: inout [String]
  ) throws(FileError) {
    guard let part = parts.first, depth < Self.maximumDepth else { return }
    let rest = parts.dropFirst()
    let isAnyDepth = part == Array("**".utf8)
    if isAnyDepth, !rest.isEmpty {
      try walk(rest, below: folder, depth: depth + 1, into: &found)
    }
    // A plain name is taken as it stands: `..` is in no listing.
    if !Self.isPattern(part) {
      let path = Self.join(folder, String(decoding: part, as: UTF8.self))
      return try visit(path, rest, rest, depth: depth, into: &found)
    }
    for name in try Folder.names(in: folder.isEmpty ? "." : folder) {
      if name.hasPrefix("."), part.first != UInt8(ascii: ".") { continue }
      guard isAnyDepth || Self.matches(Array(name.utf8)[...], part[...]) else { continue }
      try visit(
        Self.join(folder, name), rest, isAnyDepth ? parts : rest, depth: depth, into: &found)
    }
  }

  /// Takes a file where no part is left, or goes on below a folder with the parts `below`.
  private func visit(
    _ path: String, _ rest: ArraySlice<[UInt8]>, _ below: ArraySlice<[UInt8]>, depth: Int,
    into found: inout [String]
  ) throws(FileError) {
    switch Folder.kind(of: path) {
    case .folder: try walk(below, below: path, depth: depth + 1, into: &found)
    case .file, .other: if rest.isEmpty { found.append(path) }
    case .missing: return
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private static func isPattern(_ part: some Sequence<UInt8>) -> Bool {
    part.contains { "*?[".utf8.contains($0) }
  }

  /// Whether `name` matches one part of a pattern.
  static func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    // Iterative, with one place to go back to: linear in practice, at worst name times pattern.
    var at = name.startIndex
    var want = pattern.startIndex
    var starred: (pattern: Int, name: Int)?
    while at < name.endIndex {
      if want < pattern.endIndex, pattern[want] == UInt8(ascii: "*") {
        starred = (want + 1, at)
        want += 1
      } else if want < pattern.endIndex, let after = step(name[at], pattern, want) {
        at += 1
        want = after
      } else if let back = starred {
        starred = (back.pattern, back.name + 1)
        at = back.name + 1
        want = back.pattern
      } else {
        return false
      }
    }
    while want < pattern.endIndex, pattern[want] == UInt8(ascii: "*") { want += 1 }
    return want == pattern.endIndex
  }

  /// The place after one pattern item that takes `byte`, or nil where it does not.
  private static func step(_ byte: UInt8, _ pattern: ArraySlice<UInt8>, _ at: Int) -> Int? {
    switch pattern[at] {
    case UInt8(ascii: "?"): return at + 1
    case UInt8(ascii: "["):
      guard let close = pattern[(at + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
        return byte == pattern[at] ? at + 1 : nil
      }
      let isNegated = pattern[at + 1] == UInt8(ascii: "!")
      var index = at + (isNegated ? 2 : 1)
      var isMember = false
      while index < close {
        let isRange = index + 2 < close && pattern[index + 1] == UInt8(ascii: "-")
        let high = isRange ? pattern[index + 2] : pattern[index]
        if pattern[index] <= byte && byte <= high { isMember = true }
        index += isRange ? 3 : 1
      }
      return isMember != isNegated ? close + 1 : nil
    default: return byte == pattern[at] ? at + 1 : nil
    }
  }
}

/// Shell patterns over paths: `*`, `?`, `[a-z]` within a name, and `**` for any number of folders.
package struct Glob: Sendable {
  /// Where the walk begins, taken as it stands; empty or ending in a slash.
  private let base: String
  private let parts: [[UInt8]]

  /// A pattern; the folders before its first pattern character are taken as they stand.
  package init(_ pattern: String) {
    let names = pattern.split(separator: "/").map(String.init)
    let literal = names.prefix { !Self.isPattern($0) }.dropLast(
      names.allSatisfy { !Self.isPattern($0) } ? 1 : 0)
    let root = pattern.hasPrefix("/") ? "/" : ""
    base = root + literal.map { $0 + "/" }.joined()
    parts = names.dropFirst(literal.count).map { Array($0.utf8) }
  }

  /// All files below a folder, whatever characters its path holds.
  package init(below folder: String) {
    base = folder.hasSuffix("/") ? folder : folder + "/"
    parts = [Array("**".utf8)]
  }

  /// Whether the text holds a pattern character at all.
  package static func isPattern(_ text: String) -> Bool {
    text.utf8.contains { "*?[".utf8.contains($0) }
  }

  /// What a walk found.
  package struct Matches: Sendable {
    /// The files, in byte order of their paths.
    package var files: [String] = []
    /// Folders that could not be listed; the walk went on beside them.
    package var failures: [FileError] = []
  }

  /// The plain files that match. Hidden names match only a pattern that names their dot; below `**`
  /// links to folders are not followed, and no tree is walked deeper than 64 folders.
  package func matches() -> Matches {
    var found = Matches()
    walk(parts[...], below: base, depth: 0, into: &found)
    found.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return found
  }

  /// Deeper trees than this are not walked: a loop of links, most likely.
  private static let maximumDepth = 64

  private func walk(
    _ parts: ArraySlice<[UInt8]>, below folder: String, depth: Int, into found: inout Matches
  ) {
    guard let part = parts.first, depth < Self.maximumDepth else { return }
    let rest = parts.dropFirst()
    let isAnyDepth = part == Array("**".utf8)
    if isAnyDepth, !rest.isEmpty {
      walk(rest, below: folder, depth: depth + 1, into: &found)
    }
    for name in names(in: folder, &found) {
      if name.hasPrefix("."), part.first != UInt8(ascii: ".") { continue }
      guard isAnyDepth || Self.matches(Array(name.utf8)[...], part[...]) else { continue }
      let path = folder + name
      switch Folder.kind(of: path) {
      case .folder where isAnyDepth && Folder.isLink(path): continue
      case .folder:
        walk(isAnyDepth ? parts : rest, below: path + "/", depth: depth + 1, into: &found)
      case .file:
        if rest.isEmpty { found.files.append(path) }
      case .other, .missing: continue
      }
    }
  }

  private func names(in folder: String, _ found: inout Matches) -> [String] {
    do throws(FileError) {
      return try Folder.names(in: folder.isEmpty ? "." : folder)
    } catch {
      found.failures.append(error)
      return []
    }
  }

  /// Whether a path, taken as a text, matches a pattern; nothing is looked up.
  package static func matches(_ path: String, pattern: String) -> Bool {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map { Array($0.utf8) }
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }
    return matches(names[...], parts[...])
  }

  private static func matches(
    _ names: ArraySlice<[UInt8]>, _ parts: ArraySlice<[UInt8]>
  ) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    let rest = parts.dropFirst()
    if part == Array("**".utf8) {
      return names.indices.contains { matches(names[$0...], rest) }
        || rest.isEmpty
    }
    guard let name = names.first, matches(name[...], part[...]) else { return false }
    return matches(names.dropFirst(), rest)
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

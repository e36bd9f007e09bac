/// Takes the names out of bylines and author fields.
enum AuthorNames {
  private static let mostWords = 6
  private static let longestLine = 2_000
  private static let mostBytes = 90
  private static let mostAuthors = 16

  /// Byline phrases in lower case, the longest first: `written by`, `by`, `كتب`.
  private static let prefixes: [[UInt8]] = PhraseTables.rules
    .filter { $0.kind == .byline && $0.action == .author }
    .map { Array($0.phrase.utf8) }
    .sorted { $0.count > $1.count }

  private static let conjunctions: [String] = [
    " and ", " & ", " und ", " et ", " y ", " e ", " و ", " with ", " for ", " - ",
  ]

  /// Words of offices: a part with one of them is no name.
  private static let offices: Set<String> = [
    "editor", "editors", "reporter", "reporters", "correspondent", "writer", "contributor",
    "journalist", "senior", "chief", "deputy", "producer", "columnist", "freelance", "photographer",
    "redakteur", "redakteurin", "korrespondent", "director", "digital", "manager", "author",
    "published", "updated", "share", "min", "read", "facebook", "twitter", "staffer", "analyst",
    "www", "http", "https", "com", "admin", "none", "null", "undefined",
  ]

  /// Appends the names in `text[range]`, each once.
  static func append(
    _ text: Span<UInt8>, _ range: Range<Int>, from: MetadataOrigin,
    to authors: inout [Article.Sourced]
  ) {
    // Some pages give the address of a profile for the name.
    guard range.count <= longestLine, !text.contains("://", range) else { return }
    var line: [UInt8] = []
    TextRepair.append(text, range, to: &line)
    let start = afterPrefix(line)
    var part: [UInt8] = []
    var index = start
    while index < line.count {
      let width = separator(line, index)
      if width > 0 {
        add(part, from, &authors)
        part.removeAll(keepingCapacity: true)
        index += width
      } else {
        part.append(line[index])
        index += 1
      }
    }
    add(part, from, &authors)
  }

  private static func afterPrefix(_ line: [UInt8]) -> Int {
    for prefix in prefixes where line.count > prefix.count + 1 {
      var isSame = true
      for index in prefix.indices where lower(line[index]) != prefix[index] {
        isSame = false
        break
      }
      guard isSame else { continue }
      let next = line[prefix.count]
      if next == 0x20 || next == 0x3A || next == 0x2F { return prefix.count + 1 }
      if next == 0xEF && line.count > prefix.count + 3 { return prefix.count + 3 }
    }
    return 0
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Bytes of the mark or word that parts two names at `index`, or 0.
  private static func separator(_ line: [UInt8], _ index: Int) -> Int {
    switch line[index] {
    case 0x2C, 0x3B, 0x7C, 0x2F, 0x0A, 0x28: return 1
    case 0xD8: return index + 1 < line.count && line[index + 1] == 0x8C ? 2 : 0
    case 0xC2: return index + 1 < line.count && line[index + 1] == 0xB7 ? 2 : 0
    case 0xE2: return index + 2 < line.count && line[index + 2] == 0xA2 ? 3 : 0
    case 0xE3: return index + 2 < line.count && line[index + 2] == 0x81 ? 3 : 0
    case 0x20:
      for word in conjunctions {
        if line.span.matches(word, index) { return word.utf8.count }
      }
      return 0
    default: return 0
    }
  }

  /// `example.org`: a point with letters on both sides and no space.
  private static func isHost(_ name: [UInt8]) -> Bool {
    guard !name.contains(0x20), let point = name.lastIndex(of: 0x2E) else { return false }
    return point > 1 && name.count - point > 2
  }

  private static func add(
    _ part: [UInt8], _ from: MetadataOrigin, _ authors: inout [Article.Sourced]
  ) {
    let range = part.span.trimmed(0..<part.count)
    guard range.count >= 2, range.count <= mostBytes, authors.count < mostAuthors else { return }
    let name = part.span.bytes(range)
    let isPlain = name.allSatisfy {
      !($0 >= 0x30 && $0 <= 0x39) && $0 != 0x40 && $0 != 0x3A && $0 != 0x3C && $0 != 0x7B
    }
    guard isPlain, name[name.count - 1] != 0x29, !isHost(name) else { return }
    let words = String(decoding: name, as: UTF8.self).lowercased()
      .split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" && $0 != "." })
    guard (1...mostWords).contains(words.count),
      !words.contains(where: { offices.contains(String($0)) })
    else { return }
    let isThere = authors.contains {
      String(decoding: $0.value, as: UTF8.self).lowercased()
        == String(decoding: name, as: UTF8.self).lowercased()
    }
    if !isThere { authors.append(Article.Sourced(name, from: from)) }
  }
}

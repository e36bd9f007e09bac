import Foundation
import RafidHTML
import Testing

@Suite struct TokenizerTests {
  /// Cases whose input has a lone surrogate, which UTF-8 cannot: there is no such input here.
  static let withoutUTF8 = [
    "unicodeCharsProblematic.test: Invalid Unicode character U+DFFF",
    "unicodeCharsProblematic.test: Invalid Unicode character U+D800",
    "unicodeCharsProblematic.test: Invalid Unicode character U+DFFF with valid preceding character",
    "unicodeCharsProblematic.test: Invalid Unicode character U+D800 with valid following character",
  ]
  /// Cases that ask for changes to the text so that XML can carry it ("Coercing an HTML DOM into an
  /// infoset", an option of the standard), against what the other cases ask for.
  static let forXML = [
    "xmlViolation.test: Non-XML character", "xmlViolation.test: Non-XML space",
    "xmlViolation.test: Double hyphen in comment",
  ]

  @Test(
    "Every tokenizer case of html5lib-tests gives the tokens it states",
    .enabled(if: ConformanceData.isThere, "html5lib-tests lie in ../shared"))
  func cases() throws {
    let unused = Tokenizer(limits: .standard)
    var count = 0
    var skipped: [String] = []
    var failures: [String] = []
    for file in try ConformanceData.files(in: "tokenizer", ending: "test") {
      for test in try TokenizerCase.read(file) {
        guard let input = test.input else {
          skipped.append(test.name)
          continue
        }
        for state in test.states {
          count += 1
          let found = tokens(input, state, test.lastStartTag, unused)
          if found != test.output, !Self.forXML.contains(test.name) {
            failures.append(
              "\(test.name), \(state): \(test.inputText)\n  \(test.output)\n  \(found)")
          }
        }
      }
    }
    #expect(count > 7000)
    #expect(skipped == Self.withoutUTF8)
    #expect(failures.isEmpty, "\(failures.count) failures:\n\(failures.joined(separator: "\n"))")
  }

  private func tokens(
    _ input: [UInt8], _ state: String, _ lastStartTag: String?, _ unused: Tokenizer
  ) -> [String] {
    let states: [String: Tokenizer.Content] = [
      "Data state": .data, "PLAINTEXT state": .plaintext, "RCDATA state": .rcdata,
      "RAWTEXT state": .rawtext, "Script data state": .scriptData, "CDATA section state": .cdata,
    ]
    var tree = HTMLTree()
    var token = Token()
    var tokenizer = unused
    tree.setText(input.span)
    tokenizer.begin(at: 0, &tree)
    tokenizer.content = states[state] ?? .data
    if let lastStartTag { tokenizer.lastStartTag = tokenizer.intern(lastStartTag, &tree) }
    var output = TokenList()
    repeat {
      tokenizer.next(input.span, &tree, &token)
      output.add(token, tree)
    } while token.kind != .endOfFile
    return output.tokens
  }
}

/// Tokens as lines to compare, adjacent characters joined.
struct TokenList {
  private(set) var tokens: [String] = []
  private var isText = false

  mutating func addText(_ text: String) {
    if isText { tokens[tokens.count - 1] += text } else { tokens.append("Character " + text) }
    isText = true
  }

  mutating func add(line: String) {
    tokens.append(line)
    isText = false
  }

  mutating func add(_ token: Token, _ tree: HTMLTree) {
    func string(_ range: Range<Int>) -> String {
      String(decoding: tree.bytes(range), as: UTF8.self)
    }
    func id(_ range: Range<Int>?) -> String { range.map { "'\(string($0))'" } ?? "null" }
    let name = String(decoding: tree.name(of: token.tag), as: UTF8.self)
    switch token.kind {
    case .text: addText(string(token.start..<token.end))
    case .null: addText("\0")
    case .comment: add(line: "Comment " + string(token.start..<token.end))
    case .endTag: add(line: "EndTag \(name)")
    case .startTag:
      let attributes = (token.start..<token.end).map { index in
        let name = tree.attributeSpelling(at: index, of: .document)
        return String(decoding: name, as: UTF8.self) + "=" + string(tree.attributeValue(at: index))
      }
      add(line: "StartTag \(name) \(attributes.sorted()) \(token.selfClosing)")
    case .doctype:
      let name = token.hasName ? "'\(string(token.start..<token.end))'" : "null"
      add(
        line:
          "DOCTYPE \(name) \(id(token.publicID)) \(id(token.systemID)) \(!token.forcesQuirks)")
    case .endOfFile: break
    }
  }

  /// The same lines from the JSON of a case.
  static func expected(_ list: [[Any]], _ text: (String) -> String?) -> [String]? {
    var result = TokenList()
    for token in list {
      func field(_ index: Int) -> String? { (token[index] as? String).flatMap(text) }
      func id(_ index: Int) -> String { field(index).map { "'\($0)'" } ?? "null" }
      switch token[0] as? String {
      case "Character":
        guard let value = field(1) else { return nil }
        result.addText(value)
      case "Comment":
        guard let value = field(1) else { return nil }
        result.add(line: "Comment " + value)
      case "EndTag": result.add(line: "EndTag " + (field(1) ?? ""))
      case "StartTag":
        let attributes = (token[2] as? [String: String] ?? [:]).map { name, value in
          (text(name) ?? "") + "=" + (text(value) ?? "")
        }
        result.add(
          line: "StartTag \(field(1) ?? "") \(attributes.sorted()) \(token.count > 3)")
      default:
        result.add(
          line: "DOCTYPE \(id(1)) \(id(2)) \(id(3)) \((token[4] as? Bool) ?? false)")
      }
    }
    return result.tokens
  }
}

/// A case of `tokenizer/*.test`; without input where that is not Unicode.
struct TokenizerCase {
  var name: String
  var inputText: String
  var input: [UInt8]?
  var states: [String]
  var lastStartTag: String?
  var output: [String]

  static func read(_ url: URL) throws -> [TokenizerCase] {
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
    let tests = (json?["tests"] ?? json?["xmlViolationTests"]) as? [[String: Any]] ?? []
    return tests.map { (test: [String: Any]) -> TokenizerCase in
      let isEscaped = test["doubleEscaped"] as? Bool ?? false
      func text(_ value: String) -> String? { isEscaped ? unescaped(value) : value }
      let input = test["input"] as? String ?? ""
      let output = TokenList.expected(test["output"] as? [[Any]] ?? [], text)
      return TokenizerCase(
        name: url.lastPathComponent + ": " + (test["description"] as? String ?? ""),
        inputText: input, input: output == nil ? nil : text(input).map { Array($0.utf8) },
        states: test["initialStates"] as? [String] ?? ["Data state"],
        lastStartTag: test["lastStartTag"] as? String, output: output ?? [])
    }
  }

  /// Resolves `\uXXXX`; nil where that leaves a lone surrogate.
  private static func unescaped(_ text: String) -> String? {
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var index = 0
    while index < source.count {
      if source[index] == 0x5C, index + 5 < source.count, source[index + 1] == 0x75,
        let unit = UInt16(
          String(decoding: source[(index + 2)..<(index + 6)], as: UTF16.self), radix: 16)
      {
        units.append(unit)
        index += 6
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return String(validating: units, as: UTF16.self)
  }
}

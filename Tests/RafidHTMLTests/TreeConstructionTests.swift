import RafidHTML
import Testing

@Suite struct TreeConstructionTests {
  @Test(
    "Every tree-construction case of html5lib-tests gives the tree it states",
    .enabled(if: ConformanceData.isThere, "html5lib-tests lie in ../shared"))
  func cases() throws {
    var parsers = [HTMLParser(scripting: false), HTMLParser(scripting: true)]
    var tree = HTMLTree()
    var count = 0
    var failures: [String] = []
    for file in try ConformanceData.files(in: "tree-construction", ending: "dat") {
      for test in try TreeCase.read(file) {
        count += 1
        for scripting in [false, true] where test.scripting ?? scripting == scripting {
          let index = scripting ? 1 : 0
          if let fragment = test.fragment {
            let (tag, namespace) = context(fragment)
            parsers[index].parseFragment(
              test.data.span, context: tag, namespace: namespace, into: &tree)
          } else {
            parsers[index].parse(test.data.span, into: &tree)
          }
          if trimmed(TreeDump.dump(tree)) != trimmed(test.document) {
            failures.append(
              """
              \(test.file):\(test.line) scripting \(scripting)
              \(readable(test.data))
              --- expected
              \(readable(trimmed(test.document)))
              --- found
              \(readable(trimmed(TreeDump.dump(tree))))
              """)
          }
        }
      }
    }
    #expect(count == 1792)
    #expect(failures.isEmpty, "\(failures.count) failures:\n\(failures.joined(separator: "\n\n"))")
  }

  private func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    while bytes.last == 0x0A { bytes.removeLast() }
    return bytes
  }

  /// Text for a message: NULs would end it.
  private func readable(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.map { $0 == 0 ? 0x30 : $0 }, as: UTF8.self)
  }

  private func context(_ name: String) -> (HTMLTag, HTMLNamespace) {
    let words = name.split(separator: " ").map(String.init)
    let tag = HTMLTag(knownName: words[words.count - 1].lowercased()) ?? .unknown
    if words.count == 1 { return (tag, .html) }
    return (tag, words[0] == "svg" ? .svg : .mathML)
  }
}

import RafidHTML
import Testing

@Suite struct QueryTests {
  private let page = """
    <!doctype html><title>T</title><body><div id=d class="a  story b"><p>one <b>two</b><!--c--></p>\
    <template><p>hidden</template><svg viewBox="0 0 1 1"><title>S</title></svg><x-card data-k="v&amp;w">\
    tail</x-card></div><p>last
    """

  private func tree() -> HTMLTree {
    var tree = HTMLTree()
    var parser = HTMLParser()
    parser.parse(Array(page.utf8).span, into: &tree)
    return tree
  }

  private func string(_ tree: HTMLTree, _ range: Range<Int>?) -> String? {
    range.map { String(decoding: tree.bytes($0), as: UTF8.self) }
  }

  @Test("Elements are found by tag in document order, HTML alone")
  func byTag() throws {
    let tree = tree()
    let first = try #require(tree.first(.p))
    let second = try #require(tree.next(.p, after: first))
    let third = try #require(tree.next(.p, after: second))
    #expect(tree.next(.p, after: third) == nil)
    let title = try #require(tree.first(.title))
    #expect(tree.next(.title, after: title) == nil)
    let block = try #require(tree.first(.div))
    #expect(tree.next(.p, after: second, within: block) == nil)
    #expect(tree.contains(block, first))
    #expect(!tree.contains(block, third))
  }

  @Test("Attributes are read by name, also those of no constant")
  func attributes() throws {
    let tree = tree()
    let block = try #require(tree.first(.div))
    #expect(string(tree, tree.attribute(.id, of: block)) == "d")
    #expect(tree.attribute(.href, of: block) == nil)
    let tag = try #require(tree.tag(named: "x-card"))
    let card = try #require(tree.first(tag))
    let name = try #require(tree.attribute(named: "data-k"))
    #expect(string(tree, tree.attribute(name, of: card)) == "v&w")
    #expect(tree.name(of: card) == Array("x-card".utf8))
    #expect(tree.attribute(named: "data-none") == nil)
  }

  @Test("A class is one of the words, not a part of one")
  func classes() throws {
    let tree = tree()
    let block = try #require(tree.first(.div))
    for (word, isThere) in [("a", true), ("story", true), ("b", true), ("st", false), ("", false)] {
      #expect(tree.hasClass(Array(word.utf8).span, block) == isThere)
    }
  }

  @Test("The text of a subtree leaves out comments and templates")
  func text() throws {
    let tree = tree()
    var text: [UInt8] = []
    tree.appendText(of: try #require(tree.first(.div)), to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "one twoStail")
  }

  @Test("Names are spelled as their namespace has them")
  func spellings() throws {
    let tree = tree()
    var current = tree.next(after: .document)
    while let node = current, tree.tag(of: node) != .svg { current = tree.next(after: node) }
    let svg = try #require(current)
    let index = try #require(tree.attributes(of: svg).first)
    #expect(tree.attributeSpelling(at: index, of: svg) == Array("viewBox".utf8))
  }

  @Test("A node's source offset is where its markup or text begins in the input")
  func offsets() throws {
    let tree = tree()
    let bytes = Array(page.utf8)
    var current = tree.next(after: .document)
    while let node = current {
      let offset = tree.sourceOffset(of: node)
      switch tree.kind(of: node) {
      case .text:
        let range = tree.textRange(of: node)
        #expect(bytes[offset] == tree.text[range.lowerBound])
      case .element where tree.tag(of: node) != .html && tree.tag(of: node) != .head:
        #expect(bytes[offset] == 0x3C)
      case .comment, .doctype: #expect(bytes[offset] == 0x3C)
      default: break
      }
      current = tree.next(after: node)
    }
  }

  @Test("Text that is cut by ignored markup or references is one node")
  func coalescing() throws {
    var tree = HTMLTree()
    var parser = HTMLParser()
    parser.parse(Array("\u{FEFF}a&lt;b</x>c\0d&amp;e</>f<p>".utf8).span, into: &tree)
    let text = try #require(tree.first(.body).flatMap { tree.firstChild(of: $0) })
    #expect(string(tree, tree.textRange(of: text)) == "a<bcd&ef")
    #expect(tree.quirks == .full)
  }

  @Test("The entity table has every name of the standard's list")
  func entities() {
    for (source, expected) in [
      ("&AElig;", "Æ"), ("&zwnj;", "\u{200C}"), ("&NotEqualTilde;", "≂̸"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&fjlig;", "fj"), ("&lt", "<"),
    ] {
      var tree = HTMLTree()
      var parser = HTMLParser()
      parser.parseFragment(Array(source.utf8).span, context: .div, into: &tree)
      let text = tree.firstChild(of: .document).map { tree.textRange(of: $0) }
      #expect(string(tree, text) == expected)
    }
  }
}

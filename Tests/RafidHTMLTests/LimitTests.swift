import RafidHTML
import Testing

@Suite struct LimitTests {
  private func parse(_ text: String, _ limits: HTMLLimits = .standard) -> HTMLTree {
    var tree = HTMLTree()
    var parser = HTMLParser(limits: limits)
    parser.parse(Array(text.utf8).span, into: &tree)
    return tree
  }

  private func count(_ tag: HTMLTag, _ tree: HTMLTree) -> Int {
    var count = 0
    var current = tree.first(tag)
    while let node = current {
      count += 1
      current = tree.next(tag, after: node)
    }
    return count
  }

  @Test("200,000 nested elements all come, the depth stays at the limit")
  func nested() {
    for tag in [HTMLTag.div, .span, .section] {
      let name = String(decoding: HTMLTree().name(of: tag), as: UTF8.self)
      let tree = parse(String(repeating: "<\(name)>", count: 200_000) + "x")
      #expect(count(tag, tree) == 200_000)
      #expect(TreeInvariants.depth(tree) <= 513)
      #expect(TreeInvariants.violation(tree) == nil)
    }
  }

  @Test("Elements beyond the limit on depth are siblings, and their end tags close nothing else")
  func depthResult() {
    let limits = HTMLLimits(openElements: 8)
    let nested = parse(
      String(repeating: "<div>", count: 10) + "x" + String(repeating: "</div>", count: 10) + "<p>y",
      limits)
    let body = nested.first(.body)
    #expect(body != nil)
    let after = nested.first(.p)
    #expect(after.flatMap { nested.parent(of: $0) } == body)
    #expect(count(.div, nested) == 10)
    #expect(TreeInvariants.depth(nested) == 9)
  }

  @Test(
    "Misnested and unclosed markup of 200,000 tags ends within bounds",
    arguments: [
      "<b><i>x</b></i>", "<a><div>x</a>", "<table><tr><td>x<table>", "<p><b>", "<b><p></b>",
      "<table>x<b>y", "<font color=1><p>x", "<nobr><div>", "<svg><foreignObject><div>",
      "<template>", "<table><marquee></table>", "</p>", "<li>x", "<select><option>",
      "<button><p>", "<h1>", "</h1>", "<form>", "<i><b><a><u><s><div></i></b></a></u></s>",
      "<ruby><rt>", "<math><mi><b>", "<body a=1>", "<a href=1><a href=2><p>", "<!--", "<![CDATA[",
      "<object></div>", "<x-y><z-w></x-y>", "&notit;&amp", "</>\0x",
    ])
  func misnested(_ unit: String) {
    let tree = parse(String(repeating: unit, count: 200_000 / unit.split(separator: "<").count))
    #expect(TreeInvariants.violation(tree) == nil)
    #expect(TreeInvariants.depth(tree) < 1100)
    #expect(tree.nodeCount <= 4_001_000)
  }

  @Test("Of 50,000 attributes the first 512 are kept")
  func attributes() {
    let names = (0..<50_000).map { "a\($0)=\($0)" }.joined(separator: " ")
    let tree = parse("<p \(names)>x<p \(names)>y")
    var current = tree.first(.p)
    for _ in 0..<2 {
      guard let node = current else {
        Issue.record("two paragraphs")
        return
      }
      #expect(tree.attributes(of: node).count == 512)
      #expect(tree.attribute(named: "a511").flatMap { tree.attribute($0, of: node) } != nil)
      current = tree.next(.p, after: node)
    }
    #expect(TreeInvariants.violation(tree) == nil)
  }

  @Test("Elements past the limit on names are unknown, attributes past it are dropped")
  func names() {
    let limits = HTMLLimits(distinctNames: 2)
    let tree = parse("<a-b x-1=1 x-2=2 x-3=3 id=i><c-d><e-f>", limits)
    let first = tree.tag(named: "a-b").flatMap { tree.first($0) }
    #expect(first.map { tree.attributes(of: $0).count } == 3)
    #expect(tree.tag(named: "c-d") != nil)
    #expect(tree.tag(named: "e-f") == nil)
    #expect(tree.first(.unknown) != nil)
  }

  @Test("5 MB of text are one node")
  func text() {
    let tree = parse(String(repeating: "word & & word\r\n", count: 350_000))
    let text = tree.first(.body).flatMap { tree.firstChild(of: $0) }
    #expect(text.map { tree.textRange(of: $0).count } == 350_000 * 14)
    #expect(tree.nodeCount == 5)
  }

  @Test("At the limit on nodes or bytes the parse ends, and the tree says so")
  func truncation() {
    let byNodes = parse(String(repeating: "<br>", count: 1000), HTMLLimits(nodes: 100))
    #expect(byNodes.isTruncated)
    #expect(byNodes.nodeCount <= 102)
    let byBytes = parse("<p>one<p>two", HTMLLimits(bytes: 6))
    #expect(byBytes.isTruncated)
    #expect(byBytes.next(.p, after: byBytes.first(.p) ?? .document) == nil)
    #expect(!parse("<p>one").isTruncated)
    #expect(parse("<p>", HTMLLimits(bytes: 0)).isTruncated)
  }

  @Test("Later tags for html and body add attributes up to the limit")
  func merging() {
    let tags = (0..<1000).map { "<body b\($0)=1>" }.joined()
    let tree = parse(tags, HTMLLimits(attributes: 100))
    #expect(tree.first(.body).map { tree.attributes(of: $0).count } == 100)
  }
}

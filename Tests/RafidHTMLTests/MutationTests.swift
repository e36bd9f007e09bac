import RafidHTML
import Testing

/// A generator with a fixed seed: SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

@Suite struct MutationTests {
  private static let seeds = [
    "<!doctype html><html lang=ar><head><title>عنوان &amp; خبر</title></head><body><p>نص</p></body>",
    "<table><caption>c<tr><td>a<th>b<tbody><tr><td><table><td>x</table></table>after",
    "<p><b><i><a href='x?a=1&b=2'>t</b></i></a><div><font color=red>f<nobr>n<nobr>m</div>",
    "<svg viewBox='0 0 1 1'><foreignObject><p>x</foreignObject><desc><b>y</svg><math><mi>z<mglyph>",
    "<template><tr><td>x</template><select><option>a<optgroup label=g><option selected>b</select>",
    "<script>if (a<b) '<!--<script></script>-->'</script><style>p{}</style><textarea>\n&lt;</textarea>",
    "<ul><li>a<li>b<ol><li>c</ul><dl><dt>d<dd>e</dl><form><input type=hidden><button>f</form>",
    "<!--c--><!doctype x PUBLIC \"a\" 'b'><![CDATA[x]]><?pi?></ bogus><frameset><frame></frameset>",
    "<h1>a<h2>b</h1><ruby>r<rt>t<rp>p</ruby><object><marquee></object><plaintext>x",
    "<math><annotation-xml encoding='text/html'><div>x</annotation-xml><svg><![CDATA[y]]></svg>",
    "&#128;&#x1F600;&#xD800;&notin;&notit;&ampx&nGt;\r\n\r&nbsp;",
  ].map { Array($0.utf8) }
  private static let pieces = [
    "<b>", "</b>", "<a>", "</a>", "<p>", "</p>", "<table>", "</table>", "<td>", "<tr>", "<svg>",
    "</svg>", "<template>", "</template>", "<select>", "<option>", "<!--", "-->", "<script>",
    "</script>", "<div", "\"", "'", "=", "&", ";", "\0", "\r", "<", ">", "/", "</body>", "</html>",
    "<frameset>", "<selectedcontent>", "<math><mi>", "<foreignObject>", "<li>", "<button>", "x",
    " ",
    "\u{FEFF}", "<!", "]]>", "<body c=d>", "<plaintext>", "<caption>", "<col>", "<form>", "</form>",
  ].map { Array($0.utf8) }

  private func mutated(_ random: inout SplitMix) -> [UInt8] {
    var bytes = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 3:
        let other = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)]
        bytes.insert(contentsOf: other.prefix(Int.random(in: 0...60, using: &random)), at: place)
      default:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        bytes.insert(contentsOf: piece, at: place)
      }
    }
    return bytes
  }

  private static let contexts: [(HTMLTag, HTMLNamespace)] = [
    (.div, .html), (.table, .html), (.tr, .html), (.select, .html), (.template, .html),
    (.title, .html), (.script, .html), (.svg, .svg), (.mi, .mathML), (.html, .html),
    (.frameset, .html), (.form, .html), (.colgroup, .html), (.td, .html), (.head, .html),
  ]

  @Test("8,000 mutated pages and fragments keep the invariants, in a fresh parser and a used one")
  func mutations() {
    var random = SplitMix(state: 20_240_607)
    let limits = HTMLLimits(
      openElements: 24, attributes: 4, nodes: 2000, distinctNames: 8, activeFormatting: 6)
    let unused = [
      HTMLParser(), HTMLParser(limits: limits), HTMLParser(limits: limits, scripting: true),
    ]
    var used = unused
    var tree = HTMLTree()
    for round in 0..<8000 {
      let bytes = mutated(&random)
      let kind = round % 3
      var fresh = unused[kind]
      var expected = HTMLTree()
      if round % 2 == 0 {
        used[kind].parse(bytes.span, into: &tree)
        fresh.parse(bytes.span, into: &expected)
      } else {
        let (tag, namespace) = Self.contexts[round % Self.contexts.count]
        used[kind].parseFragment(bytes.span, context: tag, namespace: namespace, into: &tree)
        fresh.parseFragment(bytes.span, context: tag, namespace: namespace, into: &expected)
      }
      let violation = TreeInvariants.violation(tree, kind == 0 ? .standard : limits)
      if violation != nil || TreeDump.dump(tree) != TreeDump.dump(expected) {
        Issue.record("round \(round): \(violation ?? "another tree"), \(bytes)")
        return
      }
    }
  }

  @Test("Every prefix of every seed keeps the invariants")
  func prefixes() {
    var parser = HTMLParser()
    var tree = HTMLTree()
    for seed in Self.seeds {
      for length in 0...seed.count {
        parser.parse(seed.span.extracting(first: length), into: &tree)
        #expect(TreeInvariants.violation(tree) == nil)
      }
    }
  }
}

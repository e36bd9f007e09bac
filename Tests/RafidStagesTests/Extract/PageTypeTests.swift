import RafidStages
import Testing

/// Pages that are no news articles give their content too, and not what stands around it.
struct PageTypeTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    var name: String
    var html: String
    var kept: [String]
    var gone: [String]
    var testDescription: String { name }
  }

  static let seeds = [
    Seed(
      name: "a thread of a forum",
      html: """
        <title>Which pump for a small boat? - Harbour Forum</title><body>
        <ul class="menu"><li><a href="/">Board index</a></li><li><a href="/faq">FAQ</a></li></ul>
        <div id="page-body"><h2 class="topic-title"><a href="/t">Which pump for a small boat?</a></h2>
        \(post("marta", "My bilge pump gave up last week, and the open boat took water in the rain. Which pump would you take, and where would you put it?"))
        \(post("olaf", "For an open boat I would not go below 2000 litres an hour. Put it at the lowest point, behind the tank, and give the hose a loop."))
        \(post("bent", "I agree about the loop. Mine siphoned for a whole night once, and in the morning the floor was under water."))
        </div><div id="page-footer"><a href="/c">Contact us</a> All times are UTC</div>
        """,
      kept: ["My bilge pump", "For an open boat", "Mine siphoned"],
      gone: ["Board index", "FAQ", "Joined", "All times are UTC"]),
    Seed(
      name: "a question and its answers",
      html: """
        <title>How do I sort a file by its second column? - Ask Here</title><body>
        <nav><a href="/q">Questions</a></nav><div id="content"><div id="mainbar">
        <h1><a href="/q/1">How do I sort a file by its second column?</a></h1>
        <div class="question" id="question"><div class="post-body"><p>I have a file of names and figures with a tab between them, and I want the lines in the order of the figures.</p>
        <pre>anna 12</pre><p>The plain command sorts by the whole line. What do I have to give it?</p></div>
        <ul class="comments"><li class="comment">What have you tried so far?</li></ul></div>
        <div id="answers"><h2>2 Answers</h2><div class="answer accepted-answer"><div class="post-body">
        <p>Name the key and say that it is a number, then the order is that of the figures.</p><pre>sort -k2,2n file</pre></div></div>
        <div class="answer"><div class="post-body"><p>If the file has a head line, keep it aside first, sort what is left, and put both together again.</p></div></div></div></div>
        <div id="sidebar"><h4>Related</h4><a href="/q/2">How do I sort by the last column of a file?</a></div></div>
        """,
      kept: [
        "I have a file", "anna 12", "Name the key", "sort -k2,2n file", "keep it aside first",
      ],
      gone: ["Questions", "What have you tried", "last column"]),
    Seed(
      name: "a product",
      html: """
        <title>Bilge pump 2200, 12 V | Boat Shop</title><body><nav><a href="/r">Ropes</a></nav>
        <div class="product-page"><div class="product-info"><h1>Bilge pump 2200, 12 V</h1>
        <form><label>Quantity</label><button>Add to cart</button></form>
        <div class="short-description">A quiet pump for open boats up to eight metres that runs dry without harm.</div></div>
        <div class="product-tabs"><div class="tab-panel"><h2>Description</h2>
        <p>The pump lifts 2200 litres an hour and takes no more than four amperes. Its float switch starts it as soon as the water stands three centimetres high.</p>
        <ul><li>Hose: 28 mm</li><li>Height: 11 cm</li></ul></div>
        <div class="tab-panel"><h2>Specifications</h2><table><tr class="author"><th>Voltage</th><td>12 V</td></tr></table></div></div></div>
        <section class="related-products"><h2>You may also like</h2><ul><li><a href="/p2">Bilge pump 1100</a> € 49.00</li></ul></section>
        """,
      kept: ["A quiet pump", "The pump lifts", "Hose: 28 mm", "Voltage | 12 V"],
      gone: ["Ropes", "Quantity", "Bilge pump 1100"]),
    Seed(
      name: "a page of documentation",
      html: """
        <title>Queues — Harbour 2.4 documentation</title><body>
        <nav><ul><li><a href="i.html">Installation</a></li></ul></nav><div role="main" class="document">
        <section><h1>Queues<a class="headerlink" href="#queues">¶</a></h1>
        <p>A queue holds ships until a berth is free. It is made with a size and never grows beyond it.</p>
        <pre>queue.push(ship)</pre><section><h2>Options<a class="headerlink" href="#options">¶</a></h2>
        <dl><dt>size</dt><dd><p>How many ships the queue holds. The default is 8.</p></dd></dl>
        <div class="admonition note"><p>A full queue turns ships away; it does not wait for a berth.</p></div></section></section></div>
        <footer><a href="i.html">Previous</a> <p>© Copyright 2024, the harbour team.</p></footer>
        """,
      kept: ["A queue holds", "queue.push(ship)", "\nOptions\n", "\nsize\n", "turns ships away"],
      gone: ["Installation", "Previous", "Copyright", "¶"]),
    Seed(
      name: "a list",
      html: """
        <title>Lighthouses of the north coast</title><body><div class="nav"><a href="/">Home</a></div>
        <div class="wrap"><h1>Lighthouses of the north coast</h1><p>Eleven lighthouses stand between the river and the cape; these can be visited.</p>
        <ul><li><a href="/l/1">Old Head</a>, built in 1812, 31 m, open on Sundays</li>
        <li><a href="/l/2">Grey Point</a>, built in 1866, 24 m, open in summer</li>
        <li><a href="/l/3">The Needle</a>, built in 1901, 47 m, open every day but Monday</li></ul>
        <h2>How to get there</h2><ol><li>Take the coast bus.</li><li>Follow the white stones.</li></ol></div>
        <div class="footer">Made by the coast society</div>
        """,
      kept: [
        "Eleven lighthouses", "Old Head, built", "The Needle", "How to get there", "white stones",
      ],
      gone: ["Home", "coast society"]),
    Seed(
      name: "a recipe",
      html: """
        <title>Fish soup with fennel</title><body><article><h1>Fish soup with fennel</h1>
        <div class="entry-content"><p>This is the soup that my grandmother made on Fridays, when the boats were in and the fish was still cold from the sea.</p>
        <h2>Ingredients</h2><ul><li>600 g white fish</li><li>2 bulbs of fennel</li></ul>
        <ol><li>Cut the fennel and let it soften in oil.</li><li>Lay in the fish.</li></ol><p>Saffron does no harm.</p></div></article>
        <section class="comments"><p>We had it on Sunday and the children asked for more, which never happens.</p></section>
        """,
      kept: ["my grandmother", "Ingredients", "600 g white fish", "Lay in the fish.", "Saffron"],
      gone: ["We had it on Sunday"]),
  ]

  private static func post(_ name: String, _ text: String) -> String {
    """
    <div class="post bg2"><dl class="postprofile"><dt>\(name)</dt><dd>Joined: Mon Mar 04, 2019</dd></dl>
    <div class="postbody"><p class="author">by \(name) » Tue Jun 02, 2020 7:14 pm</p>
    <div class="content">\(text)</div></div></div>
    """
  }

  @Test("the content of a page is kept whatever its type", arguments: seeds)
  func content(seed: Seed) {
    let text = PageTests.string(PageTests.article(seed.html).text) ?? ""
    for phrase in seed.kept { #expect(text.contains(phrase), "\(phrase) in \(text)") }
    for phrase in seed.gone { #expect(!text.contains(phrase), "\(phrase) in \(text)") }
  }

  @Test("the day that an account was made is no date of publication")
  func accounts() {
    let published = PageTests.article(Self.seeds[0].html).published
    #expect(PageTests.string(published?.value) == "2020-06-02")
  }
}

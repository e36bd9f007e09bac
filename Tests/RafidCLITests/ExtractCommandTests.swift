import Foundation
import Testing

@Suite struct ExtractCommandTests {
  private let scratch: Scratch
  private let page: String

  init() throws {
    scratch = try Scratch()
    page = try scratch.file(
      "page.html",
      """
      <html lang="en"><title>A storm in the port</title><article><h1>A storm in the port</h1>
      <p>The port was shut on Monday after a storm broke two gates, and forty ships wait outside.</p>
      <p>Zap the nod</p>
      <p>Engineers hope to lift the larger gate by Thursday; the smaller one is to be cast again.</p>
      </article><div id="comments"><p>I saw it, it was terrible, and nobody came.</p></div></html>
      """)
  }

  @Test("The text alone, or every block with the rule that decided")
  func why() throws {
    let text = try Program.run("extract", page)
    #expect(text.code == 0)
    #expect(text.output.hasPrefix("The port was shut"))
    #expect(!text.output.contains("terrible"))
    let why = try Program.run("extract", page, "--why")
    #expect(why.output.contains("title: A storm in the port (heading)"))
    #expect(why.output.contains("+ paragraph [kept] Zap the nod"))
    #expect(why.output.contains("- paragraph [region: comments] I saw it"))
  }

  @Test("A file of rules joins the built-in ones, and a bad one is named with its line")
  func rules() throws {
    let rules = try scratch.file(
      "rules.tsv", "xx\tshare\tzap the nod\tline\tline\t=\tzap the nods.\n")
    let why = try Program.run("extract", page, "--why", "--rules", rules)
    #expect(why.output.contains("- paragraph [phrase: xx share zap the nod] Zap the nod"))
    let bad = try scratch.file("bad.tsv", "# none\nxx\tshare\n")
    let failed = try Program.run("extract", page, "--rules", bad)
    #expect(failed.code != 0)
    #expect(failed.errors.contains("bad.tsv, line 2: 7 fields parted by tabs expected, 2 found"))
    let plan = try scratch.file("plan.yaml", "rafid: 1\nstages:\n  - extract: {rules: \(bad)}\n")
    let check = try Program.run("check", plan)
    #expect(check.code == 78)
    #expect((check.output + check.errors).contains("bad.tsv, line 2"))
    let listed = try Program.run("stages", "extract", "--rules")
    #expect(listed.output.contains("en\tcomments\tleave a reply\tline\trest\t"))
  }

  @Test("The canonical address fills the record's where the input has none")
  func canonical() throws {
    let path = try scratch.file(
      "c.html",
      "<link rel=canonical href='https://x.test/a'><p>The port was shut on Monday after a storm.</p>"
    )
    let plan = try scratch.file("plan.yaml", "rafid: 1\nstages: [extract]\n")
    let run = try Program.run("run", plan, path, "--output", "-")
    #expect(run.output.contains("\"url\":\"https://x.test/a\",\"host\":\"x.test\""))
  }
}

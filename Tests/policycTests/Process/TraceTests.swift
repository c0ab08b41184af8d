import Foundation
import Testing

/// The contract of `trace`: status, reports, and what it writes.
@Suite struct TraceTests {
  private let page = """
    # Policy

    ## 1.0 Data

    We collect mail. We keep it.

    We sell nothing.

    ## About us

    We make cameras.

    """

  private func policy(_ statements: String) -> String {
    "edition 1\npolicy acme \"Acme\" {\n  effective 2026-01-15\n}\n" + statements
  }

  private var complete: String {
    policy(
      """
      section "Data" cite "1.0" {
        collect email from user cite "1/s1"
        retain email while account_open cite "1/s2"
        never sell personal cite "2"
      }
      omit "about-us" because "no policy"

      """)
  }

  /// A folder with the page, its index and a policy.
  private func scratch(_ policy: String) throws -> Scratch {
    let scratch = try Scratch(["page.md": page])
    let run = try Policyc.run("trace", "a.policy", "--source", "page.md", "--write-index", in: scratch)
    #expect(run.status == 0)
    #expect(run.out == "wrote a.index: 6 places\n")
    #expect(run.err.isEmpty)
    try scratch.write(policy, to: "a.policy")
    return scratch
  }

  @Test func accountsForEverything() throws {
    let scratch = try scratch(complete)
    let run = try Policyc.run("trace", "a.policy", "--source", "page.md", in: scratch)
    #expect(run.status == 0)
    #expect(run.err.isEmpty)
    #expect(
      run.out == """
        a.policy against a.index and page.md

        3 paragraphs: 2 encoded, 1 left out on purpose, 0 unaccounted for
        4 sentences: 3 encoded, 1 left out on purpose, 0 unaccounted for
        3 headings: 0 encoded, 1 left out on purpose, 2 not cited

        Every paragraph is accounted for.

        """)
  }

  @Test func listsWhatIsMissing() throws {
    let scratch = try scratch(
      policy("collect email from user cite \"1.0/1/s1\", \"1.1/2\"\nnever sell personal\n"))
    let run = try Policyc.run("trace", "a.policy", in: scratch)
    #expect(run.status == 1)
    #expect(
      run.out.contains("\nUnaccounted for\n  1.0/2       paragraph, 1 sentence\n  about-us/1  paragraph"))
    #expect(
      run.out.contains("\nSentences that nothing covers, in paragraphs that are accounted for\n  1.0/1  s2\n")
    )
    #expect(
      run.out.contains("\nCitations that do not hold\n  a.policy:5: the index has no section for `1.1/2`"))
    #expect(run.out.contains("\nStatements without a citation\n  a.policy:6: "))
    #expect(!run.out.contains("Every paragraph"))
  }

  @Test func listsAllOnRequest() throws {
    let scratch = try scratch(complete)
    let run = try Policyc.run("trace", "--all", "a.policy", in: scratch)
    #expect(run.status == 0)
    #expect(run.out.contains("\n  1.0/0       (heading)\n  1.0/1       s1: "))
    #expect(run.out.contains("\n  about-us/1  omit: no policy\n"))
  }

  @Test func findsStaleCitations() throws {
    let scratch = try scratch(complete)
    let newer = page.replacingOccurrences(of: "We keep it.", with: "We keep it long.")
      .replacingOccurrences(of: "We sell", with: "Something new.\n\nWe sell")
    try scratch.write(newer, to: "new.md")
    let run = try Policyc.run("trace", "a.policy", "--source", "new.md", in: scratch)
    #expect(run.status == 1)
    #expect(run.out.contains("\nMoved since the index was written\n  1.0/2  now 1.0/3; cited by "))
    #expect(run.out.contains("\nChanged since the index was written\n  1.0/1  s2; cited by "))
    #expect(run.out.contains("\nNew on the page\n  1.0/2  paragraph, 1 sentence\n"))
    #expect(run.out.contains("\nCitations that do not hold\n  a.policy:7: the text of `1.0/1/s2` changed"))

    let refresh = try Policyc.run("trace", "a.policy", "--source", "new.md", "--write-index", in: scratch)
    #expect(refresh.status == 0)
    #expect(
      refresh.out.hasPrefix("wrote a.index: 7 places\n4 unchanged, 1 moved, 1 changed, 0 gone, 1 new\n"))
    #expect(refresh.out.contains("\nCitations to mend\n  a.policy:7: "))
    #expect(refresh.out.contains("  a.policy:8: `1.0/2` stands at `1.0/3` now\n"))
  }

  @Test func writesJSON() throws {
    let scratch = try scratch(policy("collect email from user cite \"1.0/1/s1\", \"x/1\"\n"))
    let run = try Policyc.run("trace", "a.policy", "--format", "json", "--source", "page.md", in: scratch)
    #expect(run.status == 1)
    #expect(run.err.isEmpty)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any])
    #expect(json["complete"] as? Bool == false)
    #expect(json["index"] as? String == "a.index")
    let summary = try #require(json["summary"] as? [String: [String: Int]])
    #expect(summary["paragraphs"] == ["total": 3, "encoded": 1, "left_out": 0, "unaccounted": 2])
    let paragraphs = try #require(json["paragraphs"] as? [[String: Any]])
    #expect(paragraphs.map { $0["locator"] as? String }.contains("about-us/1"))
    #expect(paragraphs[2]["sentences"] as? [String] == ["encoded", "unaccounted"])
    #expect(paragraphs[2]["change"] as? String == "unchanged")
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["code"] as? String } == ["P0402"])
  }

  @Test func tracesAPolicyWithErrorsAndFails() throws {
    let scratch = try scratch(complete + "collect emial from user cite \"1.0/1\"\n")
    let run = try Policyc.run("trace", "a.policy", in: scratch)
    #expect(run.status == 1)
    #expect(run.err.hasPrefix("error[P0201]"))
    #expect(run.out.contains("3 paragraphs: 2 encoded"))
  }

  @Test func refusesAnIndexThatIsNone() throws {
    let scratch = try scratch(complete)
    try scratch.write("policy source index 1\nx\n", to: "b.index")
    let broken = try Policyc.run("trace", "a.policy", "--index", "b.index", in: scratch)
    #expect(broken.status == 2)
    #expect(broken.out.isEmpty)
    #expect(broken.err.contains("error[P0412]") && broken.err.contains(" --> b.index:2:1\n"))
    let other = try Policyc.run(
      "trace", "a.policy", "--index", "page.md", "--source", "page.md", "--write-index", in: scratch)
    #expect(other.status == 2)
    #expect(try scratch.read("page.md") == page)
    let missing = try Policyc.run("trace", "c.policy", in: scratch)
    #expect(missing.status == 2)
    let misuse = try Policyc.run("trace", "a.policy", "--write-index", in: scratch)
    #expect(misuse.status == 2)
    let standard = try Policyc.run("trace", "-", in: scratch, input: complete)
    #expect(standard.status == 2)
    let named = try Policyc.run("trace", "-", "--index", "a.index", in: scratch, input: complete)
    #expect(named.status == 0)
  }

  @Test func writesTheIndexWholeOrNotAtAll() throws {
    let scratch = try scratch(complete)
    let before = try scratch.read("a.index")
    try scratch.write(String(repeating: "Some paragraph.\n\n", count: 2_000), to: "long.md")
    let run = try Policyc.shell(
      "ulimit -f 1; \"$0\" trace a.policy --source long.md --write-index", in: scratch)
    #expect(run.status == 2)
    #expect(try scratch.read("a.index") == before)
    #expect(try scratch.list() == ["a.index", "a.policy", "long.md", "page.md"])
    try scratch.write("<html></html>", to: "empty.html")
    let empty = try Policyc.run("trace", "a.policy", "--source", "empty.html", "--write-index", in: scratch)
    #expect(empty.status == 2)
    #expect(try scratch.read("a.index") == before)
  }

  @Test func theIndexDoesNotDependOnTheReader() throws {
    let scratch = try scratch(complete)
    try scratch.write(
      "<h1>Policy</h1><h2>1.0 Data</h2><p>We collect <b>mail</b>. We keep it.<p>We sell nothing."
        + "<h2>About us</h2><div>We make cameras.</div>", to: "page.html")
    let run = try Policyc.run("trace", "a.policy", "--source", "page.html", in: scratch)
    #expect(run.status == 0)
  }
}

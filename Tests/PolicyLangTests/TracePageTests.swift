import Testing

@testable import PolicyLang

@Suite struct TracePageTests {
  @Test func markdownHeadingsNumbersAndItems() {
    let page = """
      > *A note on* [the page](https://a.example/x(1)).

      # Privacy Policy

      Front **text**.

      1.0 SCOPE
      ---------

      First line
      goes on.  Second \\[sic\\] sentence.

      * **One**. We do_not *split* `words`.
          * Nested 5 * 3.

          A second paragraph of the item.
      + Plus
      ● Round
      2). Numbered

      ### Other Links:

      Text.

      ## 2\\. Next

      | a | b |
      |---|---|
      | c | d |
      """
    #expect(
      traceShape(page) == [
        "front/1 paragraph: A note on the page.",
        "front/2 heading: Privacy Policy",
        "front/3 paragraph: Front text.",
        "1.0/0 heading: 1.0 SCOPE",
        "1.0/1 paragraph: First line goes on. | Second [sic] sentence.",
        "1.0/2 item: One. | We do_not split words.",
        "1.0/3 item: Nested 5 * 3.",
        "1.0/4 paragraph: A second paragraph of the item.",
        "1.0/5 item: Plus",
        "1.0/6 item: Round",
        "1.0/7 item: Numbered",
        "1.0.other-links/0 heading: Other Links:",
        "1.0.other-links/1 paragraph: Text.",
        "2/0 heading: 2. Next",
        "2/1 row: a | b",
        "2/2 row: c | d",
      ])
  }

  @Test func anUnderlineReachesANumberedHeadingOverABlankLine() {
    #expect(
      traceShape("Text.\n\n4.0 SHARE  \n\n------\n\nMore.\n\n-----\n\nEnd.").map { $0.prefix(12) } == [
        "front/1 para", "4.0/0 headin", "4.0/1 paragr", "4.0/2 paragr",
      ])
  }

  @Test func boldLinesHead() {
    let page =
      "# P\n\n**What We Do**\n\nText.\n\n**We never sell.**\n\n**[Link](x)**\n\n## Big\n\n**Small**\n\nMore."
    #expect(
      traceShape(page) == [
        "front/1 heading: P", "what-we-do/0 heading: What We Do", "what-we-do/1 paragraph: Text.",
        "what-we-do/2 paragraph: We never sell.", "what-we-do/3 paragraph: Link", "big/0 heading: Big",
        "big.small/0 heading: Small", "big.small/1 paragraph: More.",
      ])
  }

  @Test func bareLinesHeadOnlyAPageWithoutHeadings() {
    let page =
      "Privacy Policy\n\nWe do it.\n\nIs It Secure?\n\nYes, very:\n\n- one\n\n1. Scope\n\nThis is the scope, all of it."
    #expect(
      traceShape(page) == [
        "front/1 heading: Privacy Policy", "front/2 paragraph: We do it.",
        "is-it-secure/0 heading: Is It Secure?",
        "is-it-secure/1 paragraph: Yes, very:", "is-it-secure/2 item: one", "1/0 heading: 1. Scope",
        "1/1 paragraph: This is the scope, all of it.",
      ])
    #expect(traceShape("## Real\n\nBare Line\n\nText.")[1] == "real/1 paragraph: Bare Line")
  }

  @Test func keysAreShortAndUnique() {
    let page = """
      ## How We Use Your Information and the Other Things

      ## Children's Privacy
      ## Data
      ### 1. One
      ### 1. One
      ### Same
      ## Data
      ### Same
      ## 12.3 Twelve
      ### 12.3.1 Below
      ## Front
      ## ...
      ## Données à caractère
      """
    #expect(
      traceShape(page).map { String($0.prefix { $0 != "/" }) } == [
        "how-we-use-your-information", "childrens-privacy", "data", "data.1", "data.1-2", "data.same",
        "data-2",
        "data-2.same", "12.3", "12.3.1", "front-2", "section", "données-à-caractère",
      ])
  }

  @Test("an index of headings without spaces, or of broken ones, can be read back")
  func longHeadingsGiveKeysThatAReaderTakes() {
    let words = ["個人情報の取り扱いについて".utf8.map { $0 }, Array(repeating: 0xFF, count: 30), Array("x".utf8)]
    for word in words {
      let long = Array(repeating: word, count: 20).flatMap { $0 }
      let heading = Array(repeating: long, count: 6).joined(separator: [0x20])
      var page: [UInt8] = []
      for level in 1...6 {
        page += Array(repeating: 0x23, count: level) + [0x20] + heading + Array("\n\ntext\n\n# 1\n\n".utf8)
      }
      let index = SourceIndex(page: page)
      let (again, diagnostics) = SourceIndex.read(index.file, file: FileID(raw: 1))
      #expect(diagnostics.isEmpty)
      #expect(again == index)
      #expect(index.paragraphs.count > 6)
    }
  }

  @Test func theOnlyOutermostHeadingIsTheTitle() {
    #expect(
      traceShape("## Policy of Acme\n\nA.\n\n### 1. Scope\n\nB.\n\n### 2. More").map {
        String($0.prefix { $0 != " " })
      }
        == ["front/1", "front/2", "1/0", "1/1", "2/0"])
    #expect(
      traceShape("# A\n\n# B\n\nText.").map { String($0.prefix { $0 != " " }) } == ["front/1", "b/0", "b/1"])
  }

  @Test func anHTMLPageGivesTheSameAsMarkdown() {
    let html = """
      <!DOCTYPE html><html><head><title>No</title><style>p { a > b }</style></head><body>
      <nav><ul><li><a href="/x?a>b">Home</a></li></ul></nav>
      <script>if (a < b) document.write("<p>no</p>")</script>
      <!-- <p>no</p> -->
      <h1>Privacy&nbsp;Policy</h1>
      <h2>1.0 SCOPE</h2><p>First <b>line</b> goes&#32;on.<br>Second &ldquo;one&rdquo; &amp; more.</p>
      <ul><li>One<ul><li>Nested</ul></li><li><p>Two</p><p>More of two.</p></li></ul>
      <p><strong>Bold Head</strong></p><div>Text.<br><br>Other.</div>
      <table><tr><th>a</th><th>b</th></tr><tr><td>c<td><p>d</p></tr></table>
      </body></html>
      """
    #expect(
      traceShape(html) == [
        "front/1 item: Home",
        "front/2 heading: Privacy Policy",
        "1.0/0 heading: 1.0 SCOPE",
        "1.0/1 paragraph: First line goes on. | Second \"one\" & more.",
        "1.0/2 item: One",
        "1.0/3 item: Nested",
        "1.0/4 item: Two",
        "1.0/5 paragraph: More of two.",
        "1.0.bold-head/0 heading: Bold Head",
        "1.0.bold-head/1 paragraph: Text.",
        "1.0.bold-head/2 paragraph: Other.",
        "1.0.bold-head/3 row: a | b",
        "1.0.bold-head/4 row: c | d",
      ])
    let markdown = "# Privacy Policy\n\n## 1.0 SCOPE\n\nFirst **line** goes on. Second “one” & more."
    #expect(
      traceIndex(markdown).paragraphs.map(\.digest) == Array(traceIndex(html).paragraphs.map(\.digest)[1...3])
    )
  }

  @Test func anyBytesGiveAPage() {
    let seeds = [
      "<p>a<b>b</p><h2>x</h2><ul><li>c", "# a\n\n**b**\n\n* [c](d(e))\n\n|a|b|\n|-|-|\n",
      "&#x110000;&#0;&bogus;&amp",
      "<!--", "<script>", "</", "<a href='", "[[[[[[", "****", "1.\n2)", "\u{FEFF}<html>", "\\", "> > >",
      "---\n===\n",
    ]
    for seed in seeds {
      let bytes = Array(seed.utf8)
      for cut in 0...bytes.count {
        _ = SourceIndex(page: Array(bytes[..<cut]))
        for odd: UInt8 in [0, 0x0A, 0x3C, 0x5B, 0x5C, 0xC2, 0xE2, 0xFF] {
          _ = SourceIndex(page: Array(bytes[..<cut]) + [odd] + Array(bytes[cut...]))
        }
      }
    }
    #expect(traceIndex("").paragraphs.isEmpty)
    #expect(traceIndex("<html><body></body></html>").paragraphs.isEmpty)
  }

  @Test func pagesOfOneSignTakeNoQuadraticTime() {
    for sign in [
      "[", "<", "*", "(", "&", "![", "<p", "<!--", "a. ", "[A b c d ", "- ", "|", "1. ", "# ", "[a](",
      "<a> [A b c d] ",
    ] {
      let page = String(repeating: sign, count: 20_000)
      let index = traceIndex(page)
      #expect(index.paragraphs.count <= 20_000)
    }
  }
}

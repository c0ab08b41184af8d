import Testing

@testable import PolicyLang
@testable import policyc

@Suite struct ExcerptTests {
  private let shop = TestFile(
    "edition 1\ncollect emial from user\n\n\n\ncollect email from user for accont\n")

  @Test func underlinesAndHelps() {
    expectExcerpt(
      shop.error(
        "no data is called `emial`", at: "emial", annotation: "not declared", help: ["one", "two\nlines"]),
      in: shop,
      text: """
        error[P0101]: no data is called `emial`
         --> a.policy:2:9
          |
        2 | collect emial from user
          |         ^^^^^ not declared
          |
          = help: one
          = help: two
                  lines
        """)
  }

  @Test func putsNearLabelsIntoTheSameExcerptAndShowsFixes() {
    expectExcerpt(
      shop.error(
        "no purpose is called `accont`", at: "accont", annotation: "here",
        labels: [("collect email", "for this"), ("emial", "another")],
        fixes: [("accont", "account", "did you mean `account`?"), ("user for ", "", "leave this out")]),
      in: shop,
      text: """
        error[P0101]: no purpose is called `accont`
         --> a.policy:6:29
          |
        2 | collect emial from user
          |         ----- another
        ...
        6 | collect email from user for accont
          | -------------               ^^^^^^ here
          | |
          | for this
          |
        help: did you mean `account`?
          |
        6 | collect email from user for account
          |                             ~~~~~~~
        help: leave this out
          |
        6 - collect email from user for accont
        6 + collect email from accont
        """)
  }

  @Test func stacksOverlappingMarks() {
    expectExcerpt(
      shop.error(
        "m", at: "user for", annotation: "here", labels: [("collect email from user for accont", "all of it")]
      ),
      in: shop,
      text: """
        error[P0101]: m
         --> a.policy:6:20
          |
        6 | collect email from user for accont
          | -------------------^^^^^^^^-------
          | |                  |
          | |                  here
          | all of it
        """)
  }

  @Test func showsOneLineBetweenMarksInsteadOfDots() {
    let file = TestFile("policy a {\n  x\n}\n")
    expectExcerpt(
      file.error("m", at: "}", annotation: "end", labels: [("{", "begin")]), in: file,
      text: """
        error[P0101]: m
         --> a.policy:3:1
          |
        1 | policy a {
          |          - begin
        2 |   x
        3 | }
          | ^ end
        """)
  }

  @Test func givesFarLabelsAndOtherFilesTheirOwnSnippet() {
    let far = TestFile("first\n" + String(repeating: "\n", count: 100) + "second\n")
    let other = TestFile("name b\n", path: "other.policy", id: 2)
    var diagnostic = far.error("m", at: "second", annotation: "again", labels: [("first", "first here")])
    diagnostic.labels.append(Label(other.span("b"), "and here"))
    expectExcerpt(
      diagnostic, in: far, other,
      text: """
        error[P0101]: m
           --> a.policy:102:1
            |
        102 | second
            | ^^^^^^ again
            |
           ::: a.policy:1:1
            |
          1 | first
            | ----- first here
            |
           ::: other.policy:1:6
            |
          1 | name b
            |      - and here
        """)
  }

  @Test func worksWithoutAPlace() {
    var diagnostic = shop.error("m", at: "emial", help: ["x"])
    diagnostic.span = .none
    diagnostic.labels = [Label(.none, "elsewhere")]
    expectExcerpt(
      diagnostic, in: shop,
      text: """
        error[P0101]: m
         --> a.policy
          = note: elsewhere
          = help: x
        """)
  }

  @Test func showsInsertedAndReplacedLines() {
    var diagnostic = shop.error("m", at: "edition")
    let id = shop.file.id
    diagnostic.fixes = [
      FixIt(Span(file: id, start: 10, end: 10), replacement: "import \"b\"\n", title: "add a line"),
      FixIt(Span(file: id, start: 33, end: 33), replacement: " }", title: "close it"),
      FixIt(shop.span("collect emial from user\n\n\n"), replacement: "collect x\nfoo\n", title: "swap"),
    ]
    expectExcerpt(
      diagnostic, in: shop,
      text: """
        error[P0101]: m
         --> a.policy:1:1
          |
        1 | edition 1
          | ^^^^^^^
          |
        help: add a line
          |
        2 + import "b"
        help: close it
          |
        2 | collect emial from user }
          |                        ++
        help: swap
          |
        2 - collect emial from user
        3 -
        4 -
        2 + collect x
        3 + foo
        """)
  }

  @Test func clampsSpansPastTheEnd() {
    expectExcerpt(
      shop.error("m", from: 1000, to: 2000, annotation: "end"), in: shop,
      text: """
        error[P0101]: m
         --> a.policy:7:1
          |
        7 |
          | ^ end
        """)
    let empty = TestFile("")
    expectExcerpt(
      empty.error("m", from: .max, to: 0), in: empty,
      text: """
        error[P0101]: m
         --> a.policy:1:1
          |
        1 |
          | ^
        """)
  }

  @Test func underlinesTheFirstLineOfALongSpan() {
    let file = TestFile("a {\r\n  b\r\n}\r\n")
    expectExcerpt(
      file.error("m", from: 0, to: 12, annotation: "this block"), in: file,
      text: """
        error[P0101]: m
         --> a.policy:1:1
          |
        1 | a {
          | ^^^ this block
        """)
  }

  @Test func coloursByMeaning() {
    let file = TestFile("a\n")
    let text = excerpt(
      file.error("m", at: "a", severity: .warning), in: [file], paint: Paint(isOn: true))
    #expect(text.hasPrefix("\u{1B}[1;33mwarning[P0101]\u{1B}[0m\u{1B}[1m: m\u{1B}[0m\n"))
    #expect(text.contains("\u{1B}[1;33m^\u{1B}[0m\n"))
  }
}

@Suite struct ExcerptTextTests {
  @Test func makesControlAndBidirectionalCharactersVisible() {
    let file = TestFile("\t\u{202E}名前\u{0}\u{1B}[31m x \u{7F}e\u{301} y 👍 z\r\nnext")
    expectExcerpt(
      file.error("seen \u{1B}[31m", at: "z", annotation: "\u{2066}after\nall", labels: [("x", "before")]),
      in: file,
      text: """
        error[P0101]: seen ␛[31m
         --> a.policy:1:22
          |
        1 |     <U+202E>名前␀␛[31m x ␡e\u{301} y 👍 z
          |                        -         ^ <U+2066>after␊all
          |                        |
          |                        before
        """)
  }

  @Test func showsInvalidBytesAsReplacementCharacters() {
    let file = TestFile(bytes: Array("ab".utf8) + [0xFF, 0xE4, 0xBD] + Array(" here\n".utf8))
    expectExcerpt(
      file.error("m", at: "here"), in: file,
      text: """
        error[P0101]: m
         --> a.policy:1:6
          |
        1 | ab\u{FFFD}\u{FFFD} here
          |      ^^^^
        """)
  }

  @Test func windowsLongLinesAroundTheSpan() {
    let file = TestFile(
      String(repeating: "aé ", count: 400) + "HERE" + String(repeating: " b", count: 400))
    expectExcerpt(
      file.error(
        "m", at: "HERE", annotation: "here", labels: [("aé", "far")], fixes: [("HERE", "THERE", "replace")]),
      in: file,
      text: """
        error[P0101]: m
         --> a.policy:1:1201
          |
        1 | …é aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé HERE\
         b b b b b b b b b b b b b b b b b b b b b b b b b b …
          |                                                       ^^^^ here
          |
         ::: a.policy:1:1
          |
        1 | aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé\
         aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé…
          | -- far
          |
        help: replace
          |
        1 | … aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé aé THERE\
         b b b b b b b b b b b b b b b b b b b b b b b b b b …
          |                                                      ~~~~~
        """)
  }

  @Test func staysCheapOnALineAsLongAsTheFile() {
    let file = TestFile(
      String(repeating: "x", count: 2_000_000) + "é!" + String(repeating: "y", count: 500_000))
    let text = excerpt(file.error("m", at: "!"), in: [file])
    #expect(text.contains(":1:2000002\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 120 })
  }
}

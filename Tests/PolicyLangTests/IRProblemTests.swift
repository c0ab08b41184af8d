import Testing

@testable import PolicyLang

/// What is wrong with a file is said with its place and what was expected.
@Suite struct IRProblemTests {
  private func problems(_ text: String) -> [String] {
    IR.decode(Array(text.utf8), file: FileID(raw: 1)).problems.map(\.description)
  }

  /// A file with these members beside the required ones; the digest is not checked where there are problems.
  private func file(_ members: String) -> [String] {
    let digest = String(repeating: "0", count: 64)
    return problems(#"{"ir": 1, "edition": 1, "digest": "sha256:\#(digest)", "header": {}, \#(members)}"#)
  }

  private func statement(_ members: String) -> [String] {
    file(#""concepts": [{"id": "data/email", "label": "e"}], "statements": [{"anchor": "a", \#(members)}]"#)
  }

  @Test func otherVersionsAreNamed() {
    #expect(
      problems(#"{"ir": 2, "new": true}"#) == ["this is IR of version 2, and this compiler reads version 1"])
    #expect(
      problems(#"{"ir": 1, "edition": 7, "digest": "", "header": {}}"#).first
        == "`edition`: expected edition 1 of the language")
  }

  @Test func whatIsNoIRIsRefused() {
    #expect(problems("[]") == ["expected an object, found an array"])
    #expect(problems("{}").prefix(2) == ["the key `ir` is missing", "the key `edition` is missing"])
    #expect(problems("{") == ["expected a key in double quotes, found the end of the text"])
    #expect(problems(#"{"ir": "1"}"#).first == "`ir`: expected a version, a whole number")
  }

  @Test func pathsLeadToThePlace() {
    #expect(
      statement(#""form": "rule", "lists": [{"role": "from", "items": ["data/email", 3]}]"#) == [
        "`statements[0].lists[0].items[1]`: expected a name, or an object for any other item, found a number"
      ])
    #expect(
      statement(#""form": "rule", "kept": {"parts": [{"count": 3}]}"#) == [
        "`statements[0].kept.parts[0]`: the key `unit` is missing"
      ])
  }

  @Test func unknownKeysAndWordsAreRefused() {
    #expect(
      statement(#""form": "novel""#).first?.hasPrefix(
        "`statements[0].form`: unknown word `novel`, expected one of `rule`")
        == true)
    #expect(
      statement(#""form": "rule", "colour": 1"#).first?.hasPrefix("`statements[0]`: unknown key `colour`")
        == true)
    #expect(
      statement(#""form": "rule", "measures": [{"measure": "stated", "for": {"items": []}}]"#).first?
        .hasPrefix("`statements[0].measures[0]`: unknown key `for`") == true)
    #expect(statement(#""form": "rule", "lists": [{"role": "from", "bound": "", "items": []}]"#).count == 1)
  }

  @Test func referencesMustLeadSomewhere() {
    #expect(
      statement(#""form": "rule", "objects": {"items": ["data/phone"]}"#) == [
        "`statements[0].objects.items[0]`: `data/phone` is not among the concepts of this file"
      ])
    #expect(
      statement(##""form": "rule", "limits": ["#b"]"##) == [
        "`statements[0].limits[0]`: `#b` is the anchor of no statement of this file"
      ])
    #expect(
      statement(#""form": "rule", "group": 1"#) == [
        "`statements[0].group`: expected the number of a group, from 0 to 0"
      ])
    #expect(
      statement(#""form": "report", "rows": [{"category": "data/email"}]"#) == [
        "`statements[0].rows[0].category`: expected a name that begins with `category/`"
      ])
  }

  @Test func conditionsSayOneThing() {
    #expect(
      statement(#""form": "rule", "conditions": [{"word": "when", "condition": {"vague": "x", "all": []}}]"#)
        .first?
        .contains("expected exactly one of the keys") == true)
    #expect(statement(#""form": "rule", "conditions": [{"word": "when", "condition": {}}]"#).count == 1)
  }

  @Test func namesAreUnique() {
    #expect(
      file(#""concepts": [{"id": "data/a", "label": ""}, {"id": "data/a", "label": ""}]"#) == [
        "`concepts[1]`: the concept `data/a` occurs twice"
      ])
    #expect(
      file(#""statements": [{"anchor": "a", "form": "rule"}, {"anchor": "a", "form": "rule"}]"#) == [
        "`statements[1].anchor`: the anchor `a` occurs twice"
      ])
  }

  @Test func namesAreSafeToPrint() {
    #expect(file(#""concepts": [{"id": "data/<b>", "label": ""}]"#).count == 1)
    #expect(file(#""concepts": [{"id": "email", "label": ""}]"#).count == 1)
    #expect(file(#""statements": [{"anchor": "a b", "form": "rule"}]"#).count == 1)
    for name in ["a", "a.b", "a_1.2b"] { #expect(name.isIdentifier) }
    for name in ["", "1a", "a.", ".a", "a..b", "A", "é", "_a", "a-b"] { #expect(!name.isIdentifier) }
  }

  @Test func aConceptIsNotAboveItself() {
    let loop = file(
      #""concepts": [{"id": "data/a", "label": "", "parents": ["data/b"]}, {"id": "data/b", "label": "", "parents": ["data/a"]}]"#
    )
    #expect(loop.count == 1 && loop.first?.contains("is a kind of itself") == true)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "1900-02-29", "2026-04-31", "soon",
  ])
  func daysExist(day: String) {
    #expect(
      problems(#"{"ir": 1, "edition": 1, "digest": "", "header": {"effective": "\#(day)"}}"#).contains {
        $0.hasPrefix("`header.effective`: expected a day such as `2026-01-31`, or `unstated`")
      })
  }

  @Test func leapDaysExist() {
    for day in ["2024-02-29", "2000-02-29", "0000-02-29"] { #expect(CalendarDate(text: day)?.text == day) }
  }
}

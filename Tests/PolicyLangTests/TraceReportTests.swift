import Testing

@testable import PolicyLang

@Suite struct TraceReportTests {
  private let page = """
    # Policy

    ## 1.0 Scope

    One. Two. Three.

    Four.

    ## 2.0 Sharing

    * Five. Six.
    * Seven.

    ## About us

    Advertising.
    """

  private func policy(_ cites: [(String, [String])], omit: [(String, [String])] = []) -> Policy {
    var policy = Policy()
    for (number, (anchor, locators)) in cites.enumerated() {
      var statement = Statement(form: .rule)
      statement.anchor = anchor
      statement.cites = locators
      statement.span = Span(file: FileID(raw: 1), start: UInt32(number * 10), end: UInt32(number * 10 + 5))
      policy.statements.append(statement)
    }
    for (number, (reason, locators)) in omit.enumerated() {
      let start = UInt32(1_000 + number * 10)
      policy.omissions.append(
        Omission(
          locators: locators, reason: reason, span: Span(file: FileID(raw: 1), start: start, end: start + 5)))
    }
    return policy
  }

  private func standings(_ report: TraceReport) -> [String] {
    report.entries.map { "\($0.paragraph.locator) \($0.standing.word)" }
  }

  @Test func everyParagraphHasAStanding() {
    let report = TraceReport(
      of: policy(
        [("collect", ["1.0/1/s1", "1.0/1/s3"]), ("share", ["2.0/1"])], omit: [("advertising", ["about-us"])]),
      against: traceIndex(page))
    #expect(
      standings(report) == [
        "front/1 heading", "1.0/0 heading", "1.0/1 encoded", "1.0/2 unaccounted", "2.0/0 heading",
        "2.0/1 encoded",
        "2.0/2 unaccounted", "about-us/0 left_out", "about-us/1 left_out",
      ])
    #expect(report.entries[2].openSentences == [2])
    #expect(report.entries[5].openSentences == [])
    let paragraphs = report.paragraphs
    #expect(
      [paragraphs.total, paragraphs.encoded, paragraphs.leftOut, paragraphs.unaccounted] == [5, 2, 1, 2])
    let sentences = report.sentences
    #expect([sentences.total, sentences.encoded, sentences.leftOut, sentences.unaccounted] == [8, 4, 1, 3])
    #expect(report.headings.total == 4)
    #expect(!report.isComplete)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func allAccountedForIsComplete() {
    let report = TraceReport(
      of: policy(
        [("a", ["1.0/1/s1-3", "1.0/2"]), ("b", ["2.0/1-2"])], omit: [("advertising", ["about-us/1"])]),
      against: traceIndex(page))
    #expect(report.isComplete)
    #expect(report.sentences.unaccounted == 0)
  }

  @Test func conceptsRowsAndTheHeaderCiteToo() {
    var policy = policy([("report", [])])
    policy.header.name = "acme"
    policy.header.cites = ["front/1"]
    policy.concepts.append(Concept(kind: .data, name: "email", label: "email", cites: ["1.0/1"]))
    policy.statements[0].rows = [ReportRow(category: .none, cites: ["2.0/1"])]
    let report = TraceReport(of: policy, against: traceIndex(page))
    #expect(report.citations.map(\.name) == ["policy acme", "data email", "report, row 1"])
    #expect(report.headings.encoded == 1)
    #expect(report.paragraphs.encoded == 2)
    // A row's citation is the statement's.
    #expect(report.uncited.isEmpty)
  }

  @Test(arguments: [
    ("1.0/3", "P0402", "goes from `/0` to `/2`"), ("1.0/2-9", "P0402", "goes from"),
    ("1/1", "P0402", "did you mean `1.0/1`?"), ("about/1", "P0402", "did you mean `about-us/1`?"),
    ("about-su/9", "P0402", "did you mean `about-us/1`?"), ("nothing-like-it/1", "P0402", ""),
    ("1.0/1/s4", "P0403", "`1.0/1` has 3 sentences"), ("1.0", "P0401", "omit"),
    ("1.0//1", "P0401", "2.0/3/s2"),
  ])
  func aCitationOfNothingIsReported(locator: String, code: String, help: String) {
    let report = TraceReport(of: policy([("a", [locator])]), against: traceIndex(page))
    #expect(report.diagnostics.map(\.code.id) == [code])
    #expect(report.diagnostics.first?.span.end == 5)
    #expect(report.diagnostics.first?.help.joined().contains(help) == true || help.isEmpty)
    #expect(!report.isComplete)
  }

  @Test func statementsWithoutACitationAreNotes() {
    let report = TraceReport(of: policy([("a", []), ("b", ["1.0/1"])]), against: traceIndex(page))
    #expect(report.uncited == [0])
    #expect(report.diagnostics.map(\.code.id) == ["P0408"])
    #expect(report.badCitations.isEmpty)
  }

  @Test func whatIsLeftOutAndCitedIsReported() {
    let both = TraceReport(
      of: policy([("a", ["1.0/1/s1"])], omit: [("not policy", ["1.0/1"])]), against: traceIndex(page))
    #expect(both.diagnostics.map(\.code.id) == ["P0407"])
    #expect(both.entries[2].standing == .encoded)
    #expect(both.entries[2].sentences == [.encoded, .leftOut, .leftOut])
    // Different sentences of one paragraph do not contradict each other.
    let apart = TraceReport(
      of: policy([("a", ["1.0/1/s1"])], omit: [("not policy", ["1.0/1/s2-3"])]), against: traceIndex(page))
    #expect(apart.diagnostics.isEmpty)
    #expect(apart.entries[2].openSentences == [])
  }

  // MARK: A newer page

  private func changes(_ old: String, _ new: String) -> [String] {
    let (a, b) = (traceIndex(old), traceIndex(new))
    let comparison = PageComparison(from: a, to: b)
    let kept = zip(a.paragraphs, comparison.changes).compactMap { paragraph, change -> String? in
      switch change {
      case .unchanged: nil
      case .moved(let to): "\(paragraph.locator) moved \(b.paragraphs[to].locator)"
      case .changed(let to, let lost): "\(paragraph.locator) changed \(b.paragraphs[to].locator) \(lost)"
      case .gone: "\(paragraph.locator) gone"
      }
    }
    return kept + comparison.added.map { "\(b.paragraphs[$0].locator) new" }
  }

  @Test func theSamePageHasNotChanged() {
    #expect(changes(page, page).isEmpty)
    #expect(changes(page, page.replacing("Two.", with: "**Two**.")).isEmpty)
  }

  @Test func changesAreFound() {
    #expect(changes(page, page.replacing("Four.", with: "Other.")) == ["1.0/2 changed 1.0/2 [1]"])
    #expect(changes(page, page.replacing("Two.", with: "2.")) == ["1.0/1 changed 1.0/1 [2]"])
    #expect(changes(page, page.replacing("Four.\n\n", with: "")) == ["1.0/2 gone"])
    #expect(
      changes(page, page.replacing("Four.", with: "New one.\n\nFour.")) == ["1.0/2 moved 1.0/3", "1.0/2 new"])
    #expect(
      changes(page, page.replacing("* Five. Six.", with: "* New one.\n* Five. 6.")) == [
        "2.0/1 changed 2.0/2 [2]", "2.0/2 moved 2.0/3", "2.0/1 new",
      ])
    #expect(changes("", page).count == 9)
    #expect(changes(page, "").count == 9)
  }

  @Test func repeatedTextsKeepTheirSections() {
    let old = "## A\n\nSame.\n\n## B\n\nSame.\n\nSame.\n"
    #expect(
      changes(old, "## A\n\nNew.\n\nSame.\n\n## B\n\nSame.\n\nSame.\n") == ["a/1 moved a/2", "a/1 new"])
    #expect(changes(old, "## B\n\nSame.\n\nSame.\n") == ["a/0 gone", "a/1 gone"])
  }

  @Test func onlyCitationsOfChangedTextAreStale() {
    let policy = policy([
      ("whole", ["1.0/1"]), ("first", ["1.0/1/s1"]), ("second", ["1.0/1/s2"]), ("gone", ["1.0/2"]),
      ("moved", ["2.0/2"]), ("same", ["2.0/1"]),
    ])
    let newer = page.replacing("Two.", with: "2.").replacing("Four.\n\n", with: "").replacing(
      "* Seven.", with: "* New one.\n* Seven.")
    let report = TraceReport(of: policy, against: traceIndex(page), newer: traceIndex(newer))
    let found = report.diagnostics.map { "\($0.span.start / 10) \($0.code.id)" }
    #expect(found == ["0 P0404", "2 P0404", "3 P0405", "4 P0406"])
    #expect(report.diagnostics[0].message.contains("sentence 2 changed"))
    #expect(report.added.map(\.locator) == ["2.0/2"])
    #expect(report.badCitations.count == 3)
  }
}

extension TraceReport {
  /// Traces a policy against the index of its source.
  ///
  /// - Parameters:
  ///   - index: the checked-in index, to which citations refer.
  ///   - newer: the page as it is now, if it is to be compared.
  public init(of policy: Policy, against index: SourceIndex, newer: SourceIndex? = nil) {
    var tracing = Tracing(index, citations: Citation.all(of: policy))
    tracing.resolve()
    tracing.reportContradictions()
    var added: [SourceIndex.Paragraph] = []
    if let newer {
      let comparison = PageComparison(from: index, to: newer)
      added = comparison.added.map { newer.paragraphs[$0] }
      tracing.compare(comparison, newer)
    }
    let uncited = policy.statements.indices.filter { i in
      policy.statements[i].cites.isEmpty && policy.statements[i].rows.allSatisfy { $0.cites.isEmpty }
    }
    for i in uncited {
      let statement = policy.statements[i]
      tracing.diagnostics.append(
        Diagnostic(
          .uncitedStatement, "`\(statement.anchor)` cites no place of the source", at: statement.span,
          annotation: "without `cite`"))
    }
    self.init(
      entries: tracing.entries, citations: tracing.citations, added: added,
      newer: newer ?? SourceIndex(paragraphs: []), uncited: uncited, diagnostics: tracing.sortedDiagnostics)
  }
}

private struct Tracing {
  let citations: [Citation]
  var entries: [TraceReport.Entry]
  var diagnostics: [Diagnostic] = []
  private var places: [LocatorLookup.Place?] = []
  private let lookup: LocatorLookup

  init(_ index: SourceIndex, citations: [Citation]) {
    self.citations = citations
    lookup = LocatorLookup(index)
    entries = index.paragraphs.map { paragraph in
      TraceReport.Entry(
        paragraph: paragraph, standing: paragraph.kind == .heading ? .heading : .unaccounted, citations: [],
        sentences: paragraph.sentences.map { _ in .unaccounted })
    }
  }

  /// In the order of the policy; code and message decide between findings at one place.
  var sortedDiagnostics: [Diagnostic] {
    diagnostics.sorted { a, b in
      (a.span.file.raw, a.span.start, a.code.id, a.message) < (
        b.span.file.raw, b.span.start, b.code.id, b.message
      )
    }
  }

  mutating func resolve() {
    for (number, citation) in citations.enumerated() {
      switch lookup.find(citation.locator, isOmission: citation.isOmission) {
      case .failure(let miss):
        diagnostics.append(
          Diagnostic(
            miss.code, miss.message, at: citation.span,
            annotation: citation.isOmission
              ? "leaves it out" : "cites `\(Words.shortened(Array(citation.locator.utf8)[...]))`",
            help: miss.help))
        places.append(nil)
      case .success(let place):
        places.append(place)
        for i in place.paragraphs { mark(i, place.sentences, number) }
      }
    }
  }

  /// A citation outranks an omission, both outrank nothing.
  private mutating func mark(_ i: Int, _ sentences: ClosedRange<Int>?, _ number: Int) {
    let standing: TraceReport.Standing = citations[number].isOmission ? .leftOut : .encoded
    if entries[i].citations.last != number { entries[i].citations.append(number) }
    if entries[i].standing != .encoded { entries[i].standing = standing }
    for s in entries[i].sentences.indices where sentences?.contains(s + 1) ?? true {
      if entries[i].sentences[s] != .encoded { entries[i].sentences[s] = standing }
    }
  }

  /// An omission whose sentences something cites after all.
  mutating func reportContradictions() {
    for (number, citation) in citations.enumerated() where citation.isOmission {
      guard let place = places[number] else { continue }
      for i in place.paragraphs {
        let rivals = entries[i].citations.filter { other in
          guard !citations[other].isOmission, let theirs = places[other] else { return false }
          return overlap(place.sentences, theirs.sentences)
        }
        guard let first = rivals.first else { continue }
        let others = rivals.count > 1 ? " and \(Words.count(rivals.count - 1, "other"))" : ""
        diagnostics.append(
          Diagnostic(
            .citedOmission,
            "`\(entries[i].paragraph.locator)` is left out, but `\(citations[first].name)`\(others) encodes it",
            at: citation.span, annotation: "leaves it out", labels: [Label(citations[first].span, "cites it")]
          ))
      }
    }
  }

  private func overlap(_ a: ClosedRange<Int>?, _ b: ClosedRange<Int>?) -> Bool {
    guard let a, let b else { return true }
    return a.overlaps(b)
  }

  mutating func compare(_ comparison: PageComparison, _ newer: SourceIndex) {
    for i in entries.indices { entries[i].change = comparison.changes[i] }
    for (number, citation) in citations.enumerated() {
      guard let place = places[number] else { continue }
      for i in place.paragraphs { judge(entries[i], citation, place, newer) }
    }
  }

  private mutating func judge(
    _ entry: TraceReport.Entry, _ citation: Citation, _ place: LocatorLookup.Place, _ newer: SourceIndex
  ) {
    let locator = entry.paragraph.locator
    switch entry.change {
    case nil, .unchanged: return
    case .gone:
      diagnostics.append(
        Diagnostic(
          .goneParagraph, "`\(locator)` is not on the page any more", at: citation.span,
          annotation: "cites a text that is gone"))
    case .moved(let to):
      let message = "`\(locator)` stands at `\(newer.paragraphs[to].locator)` now"
      diagnostics.append(
        Diagnostic(.movedParagraph, message, at: citation.span, annotation: "cites its earlier place"))
    case .changed(let to, let lost):
      let cited = lost.filter { place.sentences?.contains($0) ?? true }
      // A cited sentence that is still there, word for word, is not stale.
      if place.sentences != nil, cited.isEmpty { return }
      let which = cited.isEmpty ? "a sentence was added" : TraceWords.sentences(cited) + " changed or went"
      diagnostics.append(
        Diagnostic(
          .changedParagraph, "the text of `\(citation.locator)` changed: \(which)", at: citation.span,
          annotation: "cites a text that changed",
          help: newer.paragraphs[to].locator == locator
            ? [] : ["it stands at `\(newer.paragraphs[to].locator)` now"]))
    }
  }
}

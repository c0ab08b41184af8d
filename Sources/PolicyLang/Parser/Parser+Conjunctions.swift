/// `and` and `or` in lists, whose members stand between commas.
extension Parser {
  /// `and` or `or` where a comma should stand, and every later one in the same list.
  mutating func mendConjunction(inList list: Int?) {
    var last = at
    while last + 1 < tokens.count, !isFirstOnLine(last + 1),
      [.identifier, .comma, .andWord, .orWord].contains(tokens[last + 1].kind),
      last + 2 >= tokens.count || tokens[last + 2].kind != .colon
    { last += 1 }
    let isChoice = tokens[at...last].contains { $0.kind == .orWord } && !isForbidding
    var fix: FixIt?
    if !isChoice {
      let whole = Span(file: file.id, start: gap.start, end: tokens[lastConjunction(through: last)].end)
      fix = FixIt(whole, replacement: joined(through: lastConjunction(through: last)), title: "write a comma")
    } else if let list, !tokens[at...last].contains(where: { $0.kind == .andWord }),
      !tokens[list..<at].contains(where: { $0.kind == .suchWord })
    {
      let end = lastConjunction(through: last)
      let before = text(Span(file: file.id, start: tokens[list].start, end: gap.start))
      let start = tokens[list].kind == .anyWord ? before : "any of " + before
      fix = FixIt(
        span(list..<end + 1), replacement: start + joined(through: end),
        title: tokens[list].kind == .anyWord ? "write a comma" : "write `any of`")
    }
    reportMended(
      Diagnostic(
        .unexpectedToken, "found \(describe(at)) in a list", at: here, annotation: "expected `,`",
        help: [
          !isChoice
            ? "the members of a list stand between commas: `email, phone`"
            : list == nil
              ? "the members of a list stand between commas, and it holds for all of them"
              : "the members of a list stand between commas; `any of a, b` takes one or several"
        ], fixes: fix.map { [$0] } ?? []))
    skipStrayNames()
  }

  /// After a comma of a list: `, and phone`.
  mutating func mendConjunctionAfterComma(inList list: Int?) {
    guard kind == .andWord || kind == .orWord, conditionDepth == 0, second.isName, !isMissingAtLineEnd else {
      return
    }
    var fix: FixIt?
    if kind == .andWord || isForbidding || list.map({ tokens[$0].kind == .anyWord }) == true {
      fix = FixIt(spanWithGap(at..<at + 1), replacement: "", title: "remove it")
    } else if let list, !tokens[list..<at].contains(where: { $0.kind == .suchWord }) {
      let before = text(Span(file: file.id, start: tokens[list].start, end: tokens[at - 1].end))
      fix = FixIt(span(list..<at + 1), replacement: "any of " + before, title: "write `any of`")
    }
    let isChoice = kind == .orWord && !isForbidding
    reportProse(
      at..<at + 1,
      Diagnostic(
        .unexpectedToken, "found \(describe(at)) in a list", at: here, annotation: "expected the next name",
        help: [
          isChoice && list != nil
            ? "the members of a list stand between commas; `any of a, b` takes one or several"
            : "the members of a list stand between commas alone: `email, phone`"
        ], fixes: fix.map { [$0] } ?? []))
  }

  /// `collect and use email`.
  mutating func mendConjunctionOfActions() -> Bool {
    guard kind == .andWord, second.isAction else { return false }
    reportMended(
      Diagnostic(
        .unexpectedToken, "found `and` between verbs", at: here, annotation: "expected `,`",
        help: ["verbs of one statement stand between commas: `collect, use email`"],
        fixes: [FixIt(spanWithGap(at..<at + 1), replacement: ",", title: "write a comma")]))
    advance()
    return true
  }

  /// What is forbidden for one or the other is forbidden for both.
  private var isForbidding: Bool {
    tokens[partToken..<at].contains { $0.kind == .neverWord || $0.kind == .cannotWord }
  }

  private func lastConjunction(through last: Int) -> Int {
    var index = last
    while index > at, tokens[index].kind != .andWord, tokens[index].kind != .orWord { index -= 1 }
    return index
  }

  /// The words from the cursor on as members of a list.
  private func joined(through last: Int) -> String {
    var joined = ""
    for index in at...last {
      switch tokens[index].kind {
      case .comma, .andWord, .orWord: if !joined.hasSuffix(",") { joined += "," }
      default: joined += " " + text(tokens[index].span(in: file.id))
      }
    }
    return joined
  }
}

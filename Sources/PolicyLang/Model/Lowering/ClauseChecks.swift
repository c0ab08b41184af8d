/// Whether a clause can stand where it stands.
extension Lowering {
  /// Reports what is wrong with a clause; false if it says nothing in its statement.
  mutating func fits(
    _ clause: ClauseKind, _ bound: Bound, _ node: Int, _ statement: Statement, _ seen: ClauseSet
  ) -> Bool {
    let span = tree.span(ofNode: node)
    guard ClauseFit.fits(clause, statement.form) else {
      reportMisplaced(clause, statement, span)
      return false
    }
    if bound != .plain, !clause.canBear(bound) {
      report(
        Diagnostic(
          .unboundableClause, "`\(bound.word)` stands before `\(clause.word)`, which it cannot bound",
          at: span,
          annotation: "cannot be bounded",
          help: [
            clause == .kept || clause == .within
              ? "a length of time is bounded by `up to` or `no less than`"
              : bound == .perhaps
                ? "`perhaps` stands before `counts as` and `refused when`, or before a member of a list"
                : "`only` and `mostly` stand before what can be closed: `for`, `with`, `from`, `on`, `when` and the like"
          ]))
    }
    if seen.has(clause), !clause.canRepeat { reportRepeated(clause, statement, span) }
    let contrary: ClauseKind? = clause == .required ? .optional : clause == .optional ? .required : nil
    if let contrary, seen.has(contrary) {
      report(
        Diagnostic(
          .contradictoryClauses, "`\(clause.word)` follows `\(contrary.word)`, and one excludes the other",
          at: span,
          annotation: "contradicts `\(contrary.word)`", labels: [Label(statement.span, "in this statement")],
          help: ["keep the one that holds, or write two statements with a condition each"]))
    }
    return true
  }

  private mutating func reportMisplaced(_ clause: ClauseKind, _ statement: Statement, _ span: Span) {
    let fitting = Form.allCases.filter { ClauseFit.fits(clause, $0) }.map(\.inPlural)
    let help =
      fitting.count > 8
      ? "it says nothing in \(Words.list(Form.allCases.map(\.inPlural).filter { !fitting.contains($0) }, "or"))"
      : "it belongs to \(Words.list(fitting))"
    report(
      Diagnostic(
        .misplacedClause, "`\(clause.word)` says nothing in \(statement.form.inSingular)", at: span,
        annotation: "does not fit here", labels: [Label(statement.span, "in this statement")], help: [help]))
  }

  private mutating func reportRepeated(_ clause: ClauseKind, _ statement: Statement, _ span: Span) {
    report(
      Diagnostic(
        .repeatedClause, "`\(clause.word)` is given twice in one statement", at: span,
        annotation: "second time",
        labels: [
          first(clause, of: statement).map { Label($0, "first time") }
            ?? Label(statement.span, "in this statement")
        ],
        help: [
          clause == .when || clause == .unless
            ? "join the conditions with `and` or `or`"
            : "join the members with a comma, or write two statements"
        ]))
  }

  /// Where a clause stands that the statement has already.
  private func first(_ clause: ClauseKind, of statement: Statement) -> Span? {
    if let role = clause.role { return statement.lists.first { $0.role == role }?.span }
    switch clause {
    case .when: return statement.conditions.first { $0.word == .when }?.span
    case .unless: return statement.conditions.first { $0.word == .unless }?.span
    default: return nil
    }
  }
}

extension Form {
  /// As the author writes it: the first word, or what such statements are called.
  private var leadingWord: String? {
    switch self {
    case .rule: nil
    case .retention: "retain"
    case .protection: "protect"
    case .conduct: "user"
    case .disclaimer: "disclaim"
    case .reservation: "reserve"
    case .definition: "define"
    default: word
    }
  }

  fileprivate var inSingular: String {
    leadingWord.map { ("aeiou".contains($0.prefix(1)) ? "an" : "a") + " `\($0)` statement" }
      ?? "a practice or promise"
  }

  fileprivate var inPlural: String { leadingWord.map { "`\($0)`" } ?? "practices and promises" }
}

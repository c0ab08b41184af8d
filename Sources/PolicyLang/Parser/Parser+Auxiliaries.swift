/// What a sentence has before its verb and a statement has not.
extension Parser {
  /// "we might", "we will", "automatically" before the verb of a statement.
  mutating func mendAuxiliary() -> Bool {
    var index = at
    while index < at + 3, index < tokens.count, Self.subjects.contains(plainWord(index)) { index += 1 }
    if Self.isFunctionWord(plainWord(index)), !Self.auxiliaries.contains(plainWord(index)) { index += 1 }
    guard index < tokens.count else { return false }
    let auxiliary = plainWord(index)
    let hasAuxiliary = Self.auxiliaries.contains(auxiliary)
    var verb = hasAuxiliary ? index + 1 : index
    let isNegated = verb < tokens.count && tokens[verb].kind == .notWord
    if isNegated { verb += 1 }
    guard verb > at, verb < tokens.count, Self.beginsStatement(tokens[verb].kind), !isFirstOnLine(verb),
      hasAuxiliary || Self.isFunctionWord(plainWord(verb - 1))
    else { return false }
    let words = at..<verb
    let (help, replacement) = Self.advice(hasAuxiliary ? auxiliary : plainWord(verb - 1), isNegated)
    var fixes: [FixIt] = []
    if let replacement {
      let whole = Span(file: file.id, start: tokens[at].start, end: tokens[verb].start)
      fixes = [
        replacement.isEmpty
          ? FixIt(whole, replacement: "", title: "begin with the verb")
          : FixIt(span(words), replacement: replacement, title: "write `\(replacement)`")
      ]
    }
    reportProse(
      words,
      Diagnostic(
        .unexpectedToken, "found `\(text(span(words)))` where a statement should begin", at: span(words),
        annotation: "begins no statement", help: [help], fixes: fixes))
    return true
  }

  private static func advice(_ word: String, _ isNegated: Bool) -> (help: String, replacement: String?) {
    switch (word, isNegated) {
    case ("must", _), ("should", _):
      (
        "`duty …` says what the company has to do, `user must …` or `user should …` what people have to do",
        nil
      )
    case ("might", false), ("can", false), ("could", false):
      ("`may` before the verb says that something is possible", "may")
    case ("can", true), ("could", true): ("`cannot` begins an inability, `never` a promise", "cannot")
    case ("might", true):
      ("`may` says that something is possible, `never` that it does not happen; which is meant?", nil)
    case ("will", true), ("would", true), ("shall", true):
      ("`never` begins a promise, `cannot` an inability", "never")
    case ("will", false), ("would", false), ("shall", false):
      ("the company acts by default, in a plain statement that begins with the verb", "")
    case ("automatically", _): ("by what means stands after the list: `collect … using automated_means`", nil)
    default: ("a statement begins with its verb; how and when stand in clauses after the list", nil)
    }
  }

  private static let auxiliaries: Set<String> = [
    "might", "can", "could", "will", "would", "shall", "must", "should",
  ]
}

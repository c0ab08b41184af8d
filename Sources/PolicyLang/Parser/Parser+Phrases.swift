/// Phrases of English that the language says in another way.
extension Parser {
  /// `required by law` for `required_by_law`.
  mutating func mendByLaw() -> Bool {
    guard second == .byWord else { return false }
    let meant: String
    switch plainWord(at) {
    case "required", "compelled", "obliged": meant = "required_by_law"
    case "permitted", "allowed", "authorised", "authorized": meant = "permitted_by_law"
    default: return false
    }
    guard isPhrase(["by", "law"], at: at + 1) else { return false }
    let words = at..<at + 3
    reportProse(
      words,
      Diagnostic(
        .missingName, "found `\(text(span(words)))` where a condition should stand", at: span(words),
        annotation: "expected one name", help: ["the words of one name are joined by `_`"],
        fixes: [FixIt(span(words), replacement: meant, title: "write `\(meant)`")]))
    return true
  }

  /// `any time` for `any_time`.
  mutating func mendAnyTime() -> Bool {
    guard kind == .anyWord, isPhrase(["any", "time"], at: at) else { return false }
    let words = at..<at + 2
    reportProse(
      words,
      Diagnostic(
        .unexpectedToken, "found `any time` where an event should stand", at: span(words),
        annotation: "expected one name", help: ["the words of one name are joined by `_`"],
        fixes: [FixIt(span(words), replacement: "any_time", title: "write `any_time`")]))
    return true
  }

  /// `over time`, of which no clause can say more than that it is vague.
  mutating func mendOverTime() -> Bool {
    guard isPhrase(["over", "time"], at: at - 1) else { return false }
    let words = at - 1..<at + 1
    reportProse(
      words,
      Diagnostic(
        .unexpectedToken, "`over time` is no clause", at: span(words), annotation: "says no period",
        help: ["`over` names what a right or a choice is about"],
        fixes: [FixIt(span(words), replacement: "vague \"over time\"", title: "say it as a hedge")]))
    return true
  }

  /// `as long as necessary for service`, `for as long as consent`, where a period should stand.
  mutating func mendAsLongAs() -> Bool {
    guard kind == .asWord || kind == .forWord else { return false }
    let first = isPhrase(["for", "as", "long", "as"], at: at) ? at + 1 : at
    guard isPhrase(["as", "long", "as"], at: first) else { return false }
    var end = first + 3
    let needs = ["necessary", "needed", "required", "reasonable"]
    while end < min(tokens.count, first + 8), !isFirstOnLine(end),
      ["it", "is", "are", "we", "reasonably"].contains(plainWord(end))
    { end += 1 }
    let isNeed = end < tokens.count && !isFirstOnLine(end) && needs.contains(plainWord(end))
    if isNeed { end += 1 }
    let hasPurpose = end + 1 < tokens.count && !isFirstOnLine(end) && tokens[end].kind == .forWord
    let words = at..<end
    let said = text(span(first..<end))
    var help = "`while needed for service` says for what, `vague \"…\"` that the source does not say"
    var fix: FixIt?
    if isNeed, hasPurpose {
      if tokens[end + 1].kind.isName, !isFirstOnLine(end + 1) {
        help = "`while needed for \(Words.shortened(bytes(of: end + 1)))`"
      }
      fix = FixIt(span(words), replacement: "while needed", title: "write `while needed`")
    } else if isNeed {
      fix = FixIt(span(words), replacement: "vague \"\(said)\"", title: "quote it as vague")
    } else {
      help = "a period that lasts with a condition: `while CONDITION`"
    }
    reportProse(
      words,
      Diagnostic(
        .unexpectedToken, "found `as long as` where a period should stand", at: span(words),
        annotation: "expected a period", help: [help], fixes: fix.map { [$0] } ?? []),
      skippingLine: true)
    return true
  }

  /// `as long as …`, `as necessary` and `as required by law`, where the clause `as needed` could stand.
  mutating func mendMeasure() -> Bool {
    guard kind == .identifier || second == .byWord else { return false }
    if isPhrase(["long", "as"], at: at) {
      reportProse(
        at - 1..<at + 2,
        Diagnostic(
          .unexpectedToken, "found `as long as` where a clause should stand", at: span(at - 1..<at + 2),
          annotation: "no period of this statement",
          help: ["how long stands after `kept`: `kept while needed for service`"]), skippingLine: true)
      return true
    }
    let words = at..<min(at + 3, tokens.count)
    if isPhrase(["required", "by", "law"], at: at) || isPhrase(["permitted", "by", "law"], at: at) {
      let whole = span(at - 1..<words.upperBound)
      let meant = "when \(plainWord(at))_by_law"
      reportProse(
        words,
        Diagnostic(
          .unexpectedToken, "found `\(text(whole))` where a clause should stand", at: whole,
          annotation: "a condition", help: ["a condition stands after `when`"],
          fixes: tokens[partToken..<at].contains { $0.kind == .whenWord }
            ? [] : [FixIt(whole, replacement: meant, title: "write `\(meant)`")]))
      return true
    }
    guard plainWord(at) == "necessary", !isMissingAtLineEnd else { return false }
    replace(
      with: .neededWord, "found `necessary` where `needed` should stand", "no measure",
      title: "write `needed`")
    return false
  }

  /// `for example phone`, which names no purpose.
  mutating func mendForExample() -> Bool {
    // Most purposes are told from these words by their length.
    guard kind == .identifier, (7...8).contains(tokens[at].length) else { return false }
    guard isPhrase(["for", "example"], at: at - 1) || isPhrase(["for", "instance"], at: at - 1) else {
      return false
    }
    reportProse(
      at - 1..<at + 1,
      Diagnostic(
        .unexpectedToken, "found `\(text(span(at - 1..<at + 1)))` where a clause should stand",
        at: span(at - 1..<at + 1), annotation: "names no purpose",
        help: ["examples stand after `such as`, next to what they are examples of: `contact such as email`"]))
    skipStrayNames()
    return true
  }
}

/// Words of English prose that are none of the language, where a list ends and a clause could begin, and what
/// the language has in their place. A fix is offered only where it keeps what was said.
extension Parser {
  /// Reads over words that mean nothing here, and leaves the rest of their line unread if it depends on them.
  mutating func reportProse(
    _ words: Range<Int>, _ diagnostic: Diagnostic, skippingLine skipsLine: Bool = false
  ) {
    if !isRecovering { add(diagnostic) }
    let node = open(.unexpected)
    while at < words.upperBound, at + 1 < tokens.count { advance() }
    if skipsLine {
      while !isMissingAtLineEnd, kind != .leftBrace, kind != .rightBrace, kind != .citeWord { advance() }
      isRecovering = true
    }
    close(node)
    absorb(from: words.lowerBound)
  }

  /// A word as it was most likely meant: lower case, without the full stop of an abbreviation.
  func plainWord(_ index: Int) -> String {
    guard index >= 0, index < tokens.count, tokens[index].length <= 40 else { return "" }
    var word = String(decoding: bytes(of: index), as: UTF8.self).lowercased()
    if tokens[index].kind == .identifier, word.hasSuffix(".") { word.removeLast() }
    return word
  }

  /// True if these words stand side by side on one line.
  func isPhrase(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() {
      guard plainWord(index + offset) == word, offset == 0 || !isFirstOnLine(index + offset) else { return false }
    }
    return true
  }

  func span(_ words: Range<Int>) -> Span {
    Span(file: file.id, start: tokens[words.lowerBound].start, end: tokens[words.upperBound - 1].end)
  }

  /// The span of a word and the white space before it, which go together.
  func spanWithGap(_ words: Range<Int>) -> Span {
    var span = span(words)
    if words.lowerBound > 0 { span.start = tokens[words.lowerBound - 1].end }
    return span
  }

  func text(_ span: Span) -> String {
    guard span.start < span.end else { return "" }
    return String(decoding: file.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }

  /// What begins no clause after a list. `takesExamples`: the list could go on with `such as`.
  mutating func mendHabit(takesExamples: Bool) -> Bool {
    if kind == .directlyWord || kind == .readilyWord { return mendAdverb() }
    if kind == .becauseWord {
      reportProse(
        at..<at + 1,
        noClause(
          at, help: ["what something is for stands after `for`: `for security`; prose stands in a `notice \"…\"`"]),
        skippingLine: true)
      return true
    }
    guard setting != .concept else { return false }
    if mendExamples(takesExamples: takesExamples) { return true }
    if let meant = Self.prepositions[plainWord(at)] {
      replace(
        with: meant, "found \(describe(at)) where a clause should begin", "begins no clause",
        title: "write `\(meant.spelling)`")
      return true
    }
    // The list may have taken the word for a name.
    for index in [at, at - 1] where index > partToken && Self.isFunctionWord(plainWord(index)) {
      guard tokens[index].kind == .identifier else { continue }
      let isAutomatic = plainWord(index) == "automatically"
      reportProse(
        index..<at + 1, noClause(index, help: help(forProse: plainWord(index)), fixes: fixes(forProse: index)),
        skippingLine: !isAutomatic || index < at)
      return true
    }
    return false
  }

  func noClause(_ index: Int, help: [String], fixes: [FixIt] = []) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "\(describe(index)) begins no clause", at: tokens[index].span(in: file.id),
      annotation: "expected a clause", help: help, fixes: fixes)
  }

  /// `directly` and `readily` after the act: of data that is collected, the source says it.
  private mutating func mendAdverb() -> Bool {
    guard setting == .statement, !second.isAction else { return false }
    let isSource = kind == .directlyWord && tokens[partToken..<at].contains { $0.kind == .collectWord }
    reportProse(
      at..<at + 1,
      noClause(
        at,
        help: [
          isSource
            ? "data that comes directly from the person: `collect … from user`"
            : "`\(kind.spelling)` stands before the verb and says how far something goes"
        ],
        fixes: isSource ? [FixIt(spanWithGap(at..<at + 1), replacement: "", title: "leave it out")] : []))
    return true
  }

  /// `including`, `e.g.`, `like`: examples, after a list or after its comma.
  private mutating func mendExamples(takesExamples: Bool) -> Bool {
    for first in [at, at - 1] where first > partToken && Self.exampleWords.contains(plainWord(first)) {
      let follows = first < at ? tokens[first - 1].kind == .comma : true
      var end = first + 1
      if isPhrase(["but", "not", "limited", "to"], at: end) { end += 4 }
      if end < tokens.count, tokens[end].kind == .comma || tokens[end].kind == .colon { end += 1 }
      let isFollowed = end < tokens.count && tokens[end].kind.isName && !isFirstOnLine(end)
      let wrong = follows && first < at ? first - 1..<end : first..<end
      let canMend = takesExamples && follows && isFollowed
      reportProse(
        first..<max(end, at),
        noClause(
          first,
          help: takesExamples
            ? ["examples stand after `such as`: `collect contact such as email, phone`"]
            : ["this list takes no examples: name each of its members"],
          fixes: canMend
            ? [FixIt(spanWithGap(wrong), replacement: " such as", title: "write `such as`")] : []))
      skipStrayNames()
      return true
    }
    return false
  }

  private func fixes(forProse index: Int) -> [FixIt] {
    guard plainWord(index) == "automatically", index == at, setting == .statement,
      tokens[partToken..<at].contains(where: { $0.kind.isAction })
    else { return [] }
    var next = at
    while next < tokens.count, next < at + 200, next == at || !Self.beginsEntry(tokens[next].kind) {
      if tokens[next].kind == .usingWord { return [] }
      next += 1
    }
    if tokens[partToken..<at].contains(where: { $0.kind == .usingWord }) { return [] }
    return [FixIt(here, replacement: "using automated_means", title: "write `using automated_means`")]
  }

  private func help(forProse word: String) -> [String] {
    switch word {
    case "according": ["`as agreed in DOCUMENT` says so of a period, `see DOCUMENT` of where the detail stands"]
    case "depending": ["what depends on a plan: `when subscribed to PLAN`; what is left open: `vague \"…\"`"]
    case "automatically": ["by what means stands after the list: `using automated_means`"]
    case "provided", "assuming", "whenever", "where": ["a condition stands after `when`"]
    case "whether", "regardless", "irrespective": ["prose that no clause can say stands in `vague \"…\"`"]
    default: [Self.clauseHelp]
    }
  }

  static let clauseHelp =
    "clauses begin with "
    + Words.list(
      clauseWords.filter { !["only", "mostly", "perhaps"].contains($0) }.map { "`\($0)`" }, "or")

  /// Words of grammar, which are never part of a list of names.
  static func isFunctionWord(_ word: String) -> Bool {
    functionWords.contains(word)
      || word.utf8.count > 5 && word.hasSuffix("ly") && !word.utf8.contains(0x5F)
        && !["family", "assembly", "supply", "anomaly"].contains(word)
  }

  private static let functionWords: Set<String> = [
    "according", "depending", "provided", "assuming", "whenever", "whether", "regardless", "irrespective",
    "also", "than", "that", "which", "who", "whose", "their", "your", "our", "its", "this", "these", "those",
    "etc", "per", "into", "onto", "between", "throughout", "despite", "although", "though", "while", "since",
    "so", "but", "however", "therefore", "always", "often", "sometimes", "again", "there", "where", "through",
    "towards", "toward", "will", "would", "can", "could", "shall", "might", "is", "are", "was", "were", "be",
    "being", "been", "has", "have", "had", "the", "a", "an",
  ]

  private static let exampleWords: Set<String> = [
    "including", "includes", "include", "incl", "e.g", "eg", "like", "especially", "particularly",
  ]

  private static let prepositions: [String: TokenKind] = [
    "regarding": .aboutWord, "concerning": .aboutWord, "upon": .atWord, "excluding": .exceptWord,
  ]

  // MARK: Before the verb

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
      ("`duty …` says what the company has to do, `user must …` or `user should …` what people have to do", nil)
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

  // MARK: Phrases

  /// `required by law` for `required_by_law`.
  mutating func mendByLaw() -> Bool {
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
    guard isPhrase(["any", "time"], at: at) else { return false }
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
      with: .neededWord, "found `necessary` where `needed` should stand", "no measure", title: "write `needed`")
    return false
  }

  // MARK: Lists

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

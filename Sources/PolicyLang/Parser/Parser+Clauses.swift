extension Parser {
  /// clause = [ "only" | "mostly" | "perhaps" ] , plain ;
  mutating func parseClause() {
    let node = open(.clause)
    if kind == .onlyWord || kind == .mostlyWord || kind == .perhapsWord {
      advance()
      guard Self.beginsPlainClause(kind) else {
        report(expected: "a clause", "after `only`, `mostly` or `perhaps`")
        return close(node)
      }
    }
    parsePlainClause()
    close(node)
  }

  /// plain = "for" , items , [ "under" , names ] | "under" , names | preposition , items
  ///       | ( "when" | "unless" ) , condition | "refused" , "when" , condition
  ///       | ( "within" | "kept" ) , period | "last" , amount | "as" , measure
  ///       | "except" , exception
  ///       | "limits" , names | "opt" , ( "in" | "out" ) , [ "via" , items ] | "decline"
  ///       | "default" , ( "on" | "off" | "unstated" | NAME )
  ///       | "counts" , "as" , action , "under" , names
  ///       | "decides" , text | "consequence" , text | "vague" , STRING
  ///       | "required" | "optional" | "permanently" | cite ;
  mutating func parsePlainClause() {
    let clause = kind
    if clause == .citeWord { return parseCite() }
    advance()
    switch clause {
    case .forWord:
      if kind == .number { return parsePeriodAfterFor() }
      if mendForExample() { return }
      parseItems("a purpose")
      if take(.underWord) { parseNames("a legal basis") }
    case .underWord: parseNames("a legal basis or a law")
    case .whenWord, .unlessWord:
      parseCondition()
      skipCommaAfterCondition()
    case .refusedWord:
      expect(.whenWord, "after `refused`")
      parseCondition()
    case .withinWord, .keptWord: parsePeriod()
    case .lastWord: parseAmount()
    case .asWord: parseMeasure()
    case .exceptWord: parseException()
    case .limitsWord: parseNames("the label of a statement")
    case .optWord:
      if !take(.inWord), !take(.outWord) { report(expected: "one of `in` and `out`", "after `opt`") }
      if take(.viaWord) { parseItems("a channel") }
    case .defaultWord:
      if !take(.onWord), !take(.offWord), !take(.unstatedWord) { expectName("the value at first") }
    case .countsWord:
      expect(.asWord, "after `counts`")
      if kind.isAction { advance() } else { report(expected: "an act such as `sell`", "after `counts as`") }
      expect(.underWord, "before the law")
      parseNames("a law")
    case .decidesWord, .consequenceWord: parseText("what follows")
    case .vagueWord: expectString("the hedge", before: Self.endsProse)
    case .declineWord, .requiredWord, .optionalWord, .permanentlyWord: break
    default:
      if clause == .overWord, mendOverTime() { return }
      parseItems(Self.whatFollows(clause))
    }
  }

  /// What a preposition announces, for messages.
  private static func whatFollows(_ preposition: TokenKind) -> StaticString {
    switch preposition {
    case .fromWord: "a source"
    case .withWord: "a recipient"
    case .byWord: "who acts"
    case .toWord: "a destination"
    case .onWord: "a place or a service"
    case .viaWord: "a channel"
    case .usingWord: "a safeguard or a technology"
    case .duringWord: "a stage of handling"
    case .againstWord: "a risk"
    case .atWord, .beforeWord, .afterWord: "an event"
    case .aboutWord: "whom the data is about"
    case .seeWord: "a document"
    default: "a name"
    }
  }

  /// measure = "needed" , [ "for" , items ] | "stated" | "disclosed" ;
  mutating func parseMeasure() {
    let node = open(.measure)
    if mendMeasure() { return close(node) }
    if take(.neededWord) {
      if take(.forWord) { parseItems("a purpose") }
    } else if !take(.statedWord), !take(.disclosedWord) {
      report(expected: "one of `needed`, `stated` and `disclosed`", "after `as`")
    }
    close(node)
  }

  /// exception = "as" , measure
  ///           | ( "from" | "with" | "by" | "to" | "on" | "via" | "using" | "about" | "for" ) , items
  ///           | items ;
  mutating func parseException() {
    let node = open(.exception)
    switch kind {
    case .asWord:
      advance()
      parseMeasure()
    case .fromWord, .withWord, .byWord, .toWord, .onWord, .viaWord, .usingWord, .aboutWord, .forWord:
      advance()
      parseItems("what is left out")
    default: parseItems("what is left out")
    }
    close(node)
  }

  /// period = part , { "then" , ( "delete" | "anonymise" | part ) } ,
  ///          [ "examples" , amount , { "," , amount } ] ;
  /// amount = NUMBER , unit ;
  mutating func parsePeriod() {
    let node = open(.period)
    parsePart()
    while take(.thenWord) {
      if kind == .deleteWord || kind == .anonymiseWord || mendEnd() { advance() } else { parsePart() }
    }
    if take(.examplesWord) {
      repeat { parseAmount() } while take(.comma)
    }
    close(node)
  }

  /// part = [ "up" , "to" | "no" , "less" , "than" ] , measured | "without" , "limit"
  ///      | "as" , "agreed" , "in" , names | "vague" , STRING | "unstated" ;
  mutating func parsePart() {
    let node = open(.part)
    if mendAsLongAs() { return close(node) }
    switch kind {
    case .withoutWord:
      advance()
      expect(.limitWord, "after `without`")
    case .asWord:
      advance()
      expect(.agreedWord, "after `as`")
      expect(.inWord, "after `as agreed`")
      parseNames("a document")
    case .vagueWord:
      advance()
      expectString("what the source leaves vague", before: Self.endsProse)
    case .unstatedWord: advance()
    case .upWord:
      advance()
      expect(.toWord, "after `up`")
      parseMeasured()
    case .noWord:
      advance()
      expect(.lessWord, "after `no`")
      expect(.thanWord, "after `no less`")
      parseMeasured()
    default: parseMeasured()
    }
    close(node)
  }

  /// measured = NUMBER , unit , [ "after" , items ] | "while" , condition | "until" , items ;
  mutating func parseMeasured() {
    switch kind {
    case .number:
      advance()
      parseUnit()
      if take(.afterWord) { parseItems("an event") }
    case .whileWord:
      advance()
      parseCondition()
    case .untilWord:
      advance()
      parseItems("an event")
    default: reportPeriod()
    }
  }

  /// `for 30 days`: how long, not what for.
  private mutating func parsePeriodAfterFor() {
    reportMended(
      Diagnostic(
        .missingName, "found a period where a purpose should stand", at: here,
        annotation: "expected a purpose",
        help: ["`for` says what for; `kept` says how long"],
        fixes: [FixIt(tokens[at - 1].span(in: file.id), replacement: "kept", title: "write `kept`")]))
    let node = open(.unexpected)
    advance()
    if kind.isUnit { advance() }
    close(node)
  }

  private mutating func skipCommaAfterCondition() {
    guard kind == .comma else { return }
    report(
      Diagnostic(
        .unexpectedToken, "found `,` after a condition", at: here, annotation: "not part of the condition",
        help: ["conditions are joined by `and` or `or`"]))
    skipUnexpected { Self.beginsClause($0) || Self.beginsEntry($0) }
  }

  private mutating func reportPeriod() {
    if kind == .forWord, second == .number || second == .identifier {
      reportMended(
        Diagnostic(
          .unexpectedToken, "found `for` where a period such as `30 days` should stand", at: here,
          annotation: "expected a period",
          fixes: [FixIt(forAndSpace, replacement: "", title: "leave out `for`")]))
      advance()
      if kind == .number { return parseMeasured() }
    }
    let isSpelledOut = kind == .identifier || kind.isUnit
    report(
      expected: "a period such as `30 days`", "",
      help: isSpelledOut && !isMissingAtLineEnd
        ? ["a period is a number in digits and a unit: `1 month`, `30 days`"] : [])
    while !isMissingAtLineEnd, kind == .identifier || kind.isUnit { advance() }
  }

  private var forAndSpace: Span {
    let next = at + 1 < tokens.count ? tokens[at + 1].start : tokens[at].end
    return Span(file: file.id, start: tokens[at].start, end: next)
  }

  /// What happens at the end of a period, misspelt or in another word.
  private mutating func mendEnd() -> Bool {
    guard kind == .identifier, !isMissingAtLineEnd else { return false }
    if mendWord(among: ["delete", "anonymise"], "the end of a period should stand", "no end of a period") {
      return true
    }
    report(
      expected: "`delete`, `anonymise` or another period", "after `then`")
    return true
  }

  mutating func parseAmount() {
    expect(.number, "for a length of time")
    parseUnit()
  }

  mutating func parseUnit() {
    if kind.isUnit || mendWord(among: Self.unitWords, "a unit of time should stand", "no unit") {
      return advance()
    }
    report(
      expected: "a unit such as `days`", "after the number",
      help: ["the units are minutes, hours, days, weeks, months and years"])
    if kind == .identifier, !isMissingAtLineEnd { advance() }
  }

  /// condition = conjunction , { "or" , conjunction } ;
  mutating func parseCondition() {
    let node = open(.condition)
    conditionDepth += 1
    nested { parser in
      repeat { parser.parseConjunction() } while parser.take(.orWord)
    }
    conditionDepth -= 1
    close(node)
  }

  /// conjunction = test , { "and" , test } ;
  mutating func parseConjunction() {
    let node = open(.conjunction)
    repeat { parseTest() } while take(.andWord)
    close(node)
  }

  /// test = "not" , test | "(" , condition , ")" | "subscribed" , "to" , names
  ///      | "opted" , ( "out" , "of" | "in" , "to" ) , names | "in" , names | "about" , names
  ///      | "age" , ( "under" , NUMBER | NUMBER , ( "to" , NUMBER | "or" , "over" ) )
  ///      | "based" , "on" , names | "under" , names | "needed" , "for" , items | "vague" , STRING
  ///      | IDENTIFIER , [ "enabled" ] ;
  mutating func parseTest() {
    switch kind {
    case .notWord:
      let node = open(.not)
      advance()
      nested { $0.parseTest() }
      close(node)
    case .leftParen:
      let node = open(.group)
      advance()
      parseCondition()
      expect(.rightParen, "to close the parenthesis")
      close(node)
    default:
      let node = open(.test)
      parseAtom()
      close(node)
    }
  }

  mutating func parseAtom() {
    if mendByLaw() { return }
    switch kind {
    case .subscribedWord:
      advance()
      expect(.toWord, "after `subscribed`")
      parseNames("a plan")
    case .optedWord:
      advance()
      if take(.outWord) {
        expect(.ofWord, "after `opted out`")
      } else if take(.inWord) {
        expect(.toWord, "after `opted in`")
      } else {
        report(expected: "one of `out of` and `in to`", "after `opted`")
      }
      parseNames("a choice")
    case .inWord:
      advance()
      parseNames("a region")
    case .aboutWord:
      advance()
      parseNames("whom the data is about")
    case .ageWord: parseAge()
    case .basedWord:
      advance()
      expect(.onWord, "after `based`")
      parseNames("a legal basis")
    case .underWord where second != .number:
      advance()
      parseNames("a law")
    case .neededWord:
      advance()
      expect(.forWord, "after `needed`")
      parseItems("a purpose")
    case .vagueWord:
      advance()
      expectString("the condition in your own words", before: Self.endsProse)
    case .identifier:
      advance()
      _ = take(.enabledWord)
    case .underWord:
      report(expected: "a condition", "", help: ["an age is compared in words: `age under 16`"])
    default:
      if takeQuotedName() || takeReservedName() { return }
      reportName("a condition")
    }
  }

  private mutating func parseAge() {
    advance()
    if take(.underWord) { return expectYears() }
    expectYears()
    if take(.toWord) { return expectYears() }
    if take(.orWord) { return expect(.overWord, "after `or`") }
    report(expected: "one of `to` and `or over`", "after the age")
  }

  private mutating func expectYears() {
    guard take(.number) else { return report(expected: "a number of years", "") }
    guard kind.isUnit, !isMissingAtLineEnd else { return }
    let unit = Span(file: file.id, start: gap.start, end: tokens[at].end)
    reportMended(
      Diagnostic(
        .unexpectedToken, "found `\(kind.spelling)` after an age", at: here, annotation: "not needed",
        help: ["ages are in years"], fixes: [FixIt(unit, replacement: "", title: "remove it")]))
    advance()
  }
}

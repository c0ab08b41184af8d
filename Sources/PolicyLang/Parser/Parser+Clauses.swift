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
      parseItems("a purpose")
      if take(.underWord) { parseNames("a legal basis") }
    case .underWord: parseNames("a legal basis or a law")
    case .whenWord, .unlessWord: parseCondition()
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
      if kind.isAction { advance() } else { report(expected: "an action such as `sell`", "after `counts as`") }
      expect(.underWord, "before the law")
      parseNames("a law")
    case .decidesWord, .consequenceWord: parseText("for what follows")
    case .vagueWord: expectString("for the hedge")
    case .declineWord, .requiredWord, .optionalWord, .permanentlyWord: break
    default: parseItems("a name")
    }
  }

  /// measure = "needed" , [ "for" , items ] | "stated" | "disclosed" ;
  mutating func parseMeasure() {
    let node = open(.measure)
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
      if kind == .deleteWord || kind == .anonymiseWord { advance() } else { parsePart() }
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
      expectString("for the words of the source in your own")
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
    default: report(expected: "a period such as `30 days`", "here")
    }
  }

  mutating func parseAmount() {
    expect(.number, "for a length of time")
    parseUnit()
  }

  mutating func parseUnit() {
    if kind.isUnit { advance() } else { report(expected: "a unit such as `days`", "after the number") }
  }

  /// condition = conjunction , { "or" , conjunction } ;
  mutating func parseCondition() {
    let node = open(.condition)
    nested { parser in
      repeat { parser.parseConjunction() } while parser.take(.orWord)
    }
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
    case .underWord:
      advance()
      parseNames("a law")
    case .neededWord:
      advance()
      expect(.forWord, "after `needed`")
      parseItems("a purpose")
    case .vagueWord:
      advance()
      expectString("for the condition in your own words")
    case .identifier:
      advance()
      _ = take(.enabledWord)
    default: reportName("a condition")
    }
  }

  private mutating func parseAge() {
    advance()
    if take(.underWord) { return expect(.number, "of years after `under`") }
    expect(.number, "of years after `age`")
    if take(.toWord) { return expect(.number, "of years after `to`") }
    if take(.orWord) { return expect(.overWord, "after `or`") }
    report(expected: "one of `to` and `or over`", "after the age")
  }
}

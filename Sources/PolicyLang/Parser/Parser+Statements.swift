extension Parser {
  /// statement = [ LABEL , ":" ] , head , body ;
  /// body = { clause } , [ "{" , { clause } , "}" ] ;
  mutating func parseStatement(afterLabel isLabelled: Bool = false) {
    let node = open(.statement)
    if isLabelled {
      advance()
    } else if kind == .identifier, second == .colon {
      advance()
      advance()
    }
    setting = .statement
    if Self.beginsStatement(kind)
      || mendWord(among: Self.statementWords, "a statement should begin", "begins no statement")
    {
      parseHead()
      while Self.beginsClause(kind) || mendClause() { parseClause() }
      if kind == .leftBrace { parseClauseBlock() }
    } else {
      report(expected: "a statement", "after the label")
      if kind != .rightBrace, kind != .endOfFile, !Self.beginsEntry(kind) {
        skipUnexpected(until: Self.beginsEntry)
      }
    }
    close(node)
  }

  /// A misspelt word of a clause, on the line of the statement or on one that is indented further.
  private mutating func mendClause() -> Bool {
    guard kind == .identifier, !isRecovering,
      !isFirstOnLine(at) || indentation(ofLine: at) > indentation(ofLine: partToken)
    else { return false }
    if bytes(of: at).elementsEqual("if".utf8) {
      replace(
        with: .whenWord, "found `if` where a clause should begin", "begins no clause", title: "write `when`")
      return true
    }
    return mendWord(among: Self.clauseWords, "a clause should begin", "begins no clause")
  }

  enum Beginning { case statement, label }

  /// Words before the verb that a sentence has and a statement has not, or a label without its colon; what can
  /// be read from here on.
  mutating func mendBeginning() -> Beginning? {
    guard kind == .identifier || kind == .notWord else { return nil }
    var index = at
    while index < at + 3, index < tokens.count,
      tokens[index].kind == .identifier || tokens[index].kind == .notWord
    {
      index += 1
    }
    guard index < tokens.count, index > at, Self.beginsStatement(tokens[index].kind), !isFirstOnLine(index)
    else {
      return nil
    }
    let words = (at..<index).map { plainWord($0) }
    let isSubject = words.first.map { Self.subjects.contains($0) } == true
    let span = Span(file: file.id, start: tokens[at].start, end: tokens[index - 1].end)
    if let last = words.last, last == "not" || last == "dont" {
      reportProse(
        at..<index,
        Diagnostic(
          .unexpectedToken, "found `\(text(span))` where a statement should begin",
          at: span,
          annotation: "begins no statement", help: ["`never` begins a promise, `cannot` an inability"],
          fixes: [FixIt(span, replacement: "never", title: "write `never`")]))
      return .statement
    } else if isSubject {
      // Also where it begins with a capital letter, which is then not said.
      reportProse(
        at..<index,
        Diagnostic(
          .unexpectedToken, "found `\(text(span))` where a statement should begin",
          at: span,
          annotation: "begins no statement",
          help: ["the company acts by default, unless `by` names somebody else: begin with the verb"],
          fixes: [
            FixIt(
              Span(file: file.id, start: span.start, end: tokens[index].start), replacement: "",
              title: "begin with the verb")
          ]))
      return .statement
    } else if words.count == 1 {
      let colon = Span(file: file.id, start: span.end, end: span.end)
      reportMended(
        Diagnostic(
          .unexpectedToken, "found `\(words[0])` where a statement should begin", at: span,
          annotation: "begins no statement",
          help: ["if it is meant as the label of the statement, a colon follows it"],
          fixes: [FixIt(colon, replacement: ":", title: "make it a label")]))
      return .label
    }
    return nil
  }

  static let subjects = [
    "we", "us", "our", "i", "the", "they", "it", "users", "you", "your",
  ]

  mutating func parseClauseBlock() {
    pushBrace(isMissing: false)
    advance()
    while kind != .rightBrace, kind != .endOfFile, !isWrongCloser {
      if isFirstOnLine(at) { beginPart() }
      if Self.beginsClause(kind)
        || mendWord(among: Self.clauseWords, "a clause should begin", "begins no clause")
      {
        parseClause()
      } else if skipMisplacedEntry(
        "inside the clauses of a statement", "close the statement's block before it")
      {
        continue
      } else if Self.beginsEntry(kind) {
        break
      } else {
        report(
          Diagnostic(
            .unexpectedToken, "found \(describe(at)) where a clause should begin", at: here,
            annotation: "begins no clause",
            help: ["a clause begins with a word such as `from`, `with`, `for`, `when`, `kept` or `cite`"]))
        skipUnexpected { Self.beginsClause($0) || Self.beginsEntry($0) }
      }
    }
    closeBrace()
  }

  /// head = "may" , ( rule | retention ) | rule | retention
  ///      | ( "never" | "cannot" ) , ( rule | "offer" , items ) | "offer" , items
  ///      | "right" , names | "choice" , NAME , [ STRING ] | "duty" , NAME , items
  ///      | "protect" , items | "basis" , names | "controller" , items
  ///      | "user" , ( "must" | "should" | "may" | "accepts" ) , names
  ///      | "disclaim" , names | "reserve" , names | "contact" , names | "outside" , items
  ///      | "none" , names | "unstated" , names
  ///      | "define" , kind , NAME , [ STRING ] , definition
  ///      | ( "notice" | "warning" ) , text ;
  mutating func parseHead() {
    let node = open(.head)
    switch kind {
    case .mayWord:
      advance()
      if kind == .retainWord { parseRetention() } else { parseRule("after `may`") }
    case .neverWord, .cannotWord:
      advance()
      if take(.offerWord) {
        parseItems("what is not offered")
      } else {
        parseRule("after `never` or `cannot`")
      }
    case .retainWord: parseRetention()
    case .offerWord:
      advance()
      parseItems("what is offered")
    case .rightWord:
      advance()
      parseNames("the name of a right")
    case .choiceWord:
      advance()
      expectName("a name for the choice")
      _ = take(.string)
    case .dutyWord:
      advance()
      expectName("what has to be done, for example `notify`")
      parseItems("whom or what the duty is about")
    case .protectWord:
      advance()
      parseItems("the data that is protected")
    case .basisWord:
      advance()
      parseNames("a legal basis")
    case .controllerWord:
      advance()
      parseItems("the party that is the controller")
    case .userWord: parseUser()
    case .disclaimWord, .reserveWord, .noneWord, .unstatedWord:
      advance()
      parseNames("a matter")
    case .contactWord:
      advance()
      parseNames("a channel")
    case .outsideWord:
      advance()
      parseItems("who or what this policy does not cover")
    case .defineWord: parseDefine()
    case .noticeWord:
      advance()
      parseText("the text of the notice")
    case .warningWord:
      advance()
      parseText("the text of the warning")
    default: parseRule("at the beginning of a statement")
    }
    close(node)
  }

  mutating func parseUser() {
    advance()
    if !take(.mustWord), !take(.shouldWord), !take(.mayWord), !take(.acceptsWord) {
      report(expected: "one of `must`, `should`, `may` and `accepts`", "after `user`")
    }
    parseNames("what the user does")
  }

  /// rule = [ "directly" | "readily" ] , actions , items ;
  mutating func parseRule(_ context: StaticString) {
    if kind == .directlyWord || kind == .readilyWord { advance() }
    guard kind.isAction || mendWord(among: Self.actionWords, "an act should stand", "no act") else {
      return report(expected: "an act such as `collect`", context)
    }
    parseActions()
    parseItems("the data")
  }

  /// actions = action , { "," , action } ;
  mutating func parseActions() {
    let node = open(.actions)
    repeat {
      if kind.isAction || mendWord(among: Self.actionWords, "an act should stand", "no act") {
        advance()
      } else {
        report(expected: "an act such as `collect`", "")
      }
    } while take(.comma) || mendConjunctionOfActions()
    close(node)
  }

  /// retention = "retain" , items , period ;
  mutating func parseRetention() {
    advance()
    parseItems("the data that is kept")
    parsePeriod()
  }

  /// "define" , kind , NAME , [ STRING ] , definition
  /// definition = ( "means" | "excludes" ) , items | "such" , "as" , items | "described" , text
  ///            | "unstated" ;
  mutating func parseDefine() {
    advance()
    if kind.isKind || mendSingularKind() {
      advance()
    } else {
      report(
        expected: "a kind of names such as `data`", "after `define`",
        help: kind == .identifier && !isMissingAtLineEnd
          ? ["the kind comes first: `define data \(Words.shortened(bytes(of: at))) …`"] : [])
    }
    expectName("the term that is defined")
    _ = take(.string)
    let node = open(.definition)
    switch kind {
    case .meansWord, .excludesWord:
      advance()
      parseItems("what the term covers")
    case .suchWord:
      advance()
      expect(.asWord, "after `such`")
      parseItems("an example")
    case .describedWord:
      advance()
      parseText("the definition")
    case .unstatedWord: advance()
    default:
      report(
        expected: "one of `means`, `excludes`, `such as`, `described` and `unstated`", "to define the term")
    }
    close(node)
  }

  /// items = [ "any" , "of" ] , item , { "," , item } , [ "such" , "as" , item , { "," , item } ] ;
  mutating func parseItems(_ what: StaticString) {
    let node = open(.items)
    let list = at
    if kind == .anyWord, mendAnyTime() {
      close(node)
      return
    }
    if take(.anyWord) { expect(.ofWord, "after `any`") }
    parseItem(what)
    while take(.comma) {
      if kind != .identifier { mendConjunctionAfterComma(inList: list) }
      parseItem(what)
    }
    if take(.suchWord) {
      expect(.asWord, "after `such`")
      parseItem("an example")
      while take(.comma) {
        mendConjunctionAfterComma(inList: list)
        parseItem("an example")
      }
    }
    close(node)
    skipStrays(afterList: list)
  }

  /// item = [ "perhaps" | "some" | "own" ] , [ kind , ":" ] , NAME | "vague" , STRING | "unstated" ;
  mutating func parseItem(_ what: StaticString) {
    let node = open(.item)
    switch kind {
    case .vagueWord:
      advance()
      expectString("what the source leaves vague", before: Self.endsProse)
    case .unstatedWord: advance()
    case .perhapsWord, .someWord, .ownWord:
      advance()
      parseQualifiedName(what)
    default: parseQualifiedName(what)
    }
    close(node)
  }

  @inline(__always)
  mutating func parseQualifiedName(_ what: StaticString) {
    if second == .colon, kind.isKind || mendSingularKind() {
      advance()
      advance()
    }
    expectName(what)
  }
}

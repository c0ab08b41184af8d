extension Parser {
  /// file = { entry } ;
  mutating func parseFile() {
    let node = open(.file)
    while kind != .endOfFile {
      if kind == .rightBrace {
        let stray = open(.unexpected)
        add(
          Diagnostic(
            .strayBrace, "found `}` where no block is open", at: here, annotation: "closes nothing",
            help: ["a block before it may have been closed too early, or its `{` is missing"],
            fixes: [FixIt(here, replacement: "", title: "remove the brace")]))
        advance()
        close(stray)
      } else {
        parseEntry()
      }
    }
    close(node)
  }

  /// entry = edition | import | policy | vocabulary | section | where | each | bind | report
  ///       | omit | statement ;
  mutating func parseEntry() {
    if isRecovering, !isFirstOnLine(at) { return skipUnexpected(until: Self.beginsEntry) }
    beginPart()
    switch kind {
    case .editionWord: parseEdition()
    case .importWord: parseImport()
    case .policyWord: parsePolicy()
    case .sectionWord: parseSection()
    case .whereWord: parseWhere()
    case .eachWord: parseEach()
    case .bindWord: parseBind()
    case .reportWord: parseReport()
    case .omitWord: parseOmit()
    case let kind where kind.isKind: parseVocabulary()
    case let kind where Self.beginsStatement(kind): parseStatement()
    case .identifier where second == .colon: parseStatement()
    default: parseNoEntry()
    }
  }

  /// What begins no entry: mended if it is clear what was meant, otherwise reported and skipped.
  private mutating func parseNoEntry() {
    if skipBrokenString() { return }
    if mendSingularKind() { return parseVocabulary() }
    if mendAuxiliary() { return parseStatement() }
    if mendWord(among: Self.entryWords, "a statement should begin", "begins no statement") {
      return parseEntry()
    }
    switch mendBeginning() {
    case .statement: return parseStatement()
    case .label: return parseStatement(afterLabel: true)
    case nil: break
    }
    reportNoEntry()
    skipUnexpected(until: Self.beginsEntry)
  }

  private mutating func reportNoEntry() {
    var help: [String] = []
    var fixes: [FixIt] = []
    if kind == .identifier || kind == .string {
      help = [
        "a statement begins with a verb, such as `collect` or `never share`, a block with its word, such as `data`"
      ]
    } else if kind == .inWord {
      help = ["a condition stands after `when`"]
      fixes = [
        FixIt(Span(file: file.id, start: here.start, end: here.start), replacement: "when ", title: "add it")
      ]
    } else if Self.beginsField(kind) {
      help = ["`\(kind.spelling)` is a line of the header, inside `policy … { … }`"]
    } else if Self.beginsClause(kind) {
      help = ["`\(kind.spelling)` begins a clause, and clauses follow a statement"]
    } else if kind == .mustWord || kind == .shouldWord {
      help = ["`duty …` says what the company has to do, `user \(kind.spelling) …` what people have to do"]
    } else if kind == .comma {
      help = ["commas stand between the members of a list; conditions are joined by `and` or `or`"]
    } else if kind == .rightParen {
      help = ["no parenthesis is open here"]
    }
    report(
      Diagnostic(
        .unexpectedToken, "found \(describe(at)) where a statement should begin", at: here,
        annotation: "begins no statement", help: help, fixes: fixes))
  }

  /// edition = "edition" , NUMBER ;
  mutating func parseEdition() {
    let node = open(.edition)
    advance()
    expect(.number, "after `edition`")
    close(node)
  }

  /// import = "import" , STRING ;
  mutating func parseImport() {
    let node = open(.importEntry)
    advance()
    expectString("the path of the file to import")
    close(node)
  }

  /// { entry } "}" of a group whose "{" is next.
  mutating func parseEntries(_ context: StaticString) {
    guard openBrace(context) else { return closeBrace() }
    nested { parser in
      while parser.kind != .rightBrace, parser.kind != .endOfFile, !parser.isWrongCloser {
        parser.parseEntry()
      }
    }
    closeBrace()
  }

  /// An entry in a block of other things, indented like a part of it: no brace is missing, the entry stands in
  /// the wrong place. It is read, so that its braces are, and means nothing.
  mutating func skipMisplacedEntry(_ message: StaticString, _ help: StaticString) -> Bool {
    guard Self.beginsEntry(kind), second != .string || !kind.isSoft, isFirstOnLine(at),
      let brace = braces.last,
      indentation(ofLine: at) > indentation(ofLine: brace.line)
    else { return false }
    report(
      Diagnostic(
        .unexpectedToken, "found `\(kind.spelling)` \(message)", at: here,
        annotation: "stands in the wrong place",
        help: [help.description]))
    let outer = setting
    let node = open(.unexpected)
    nested { $0.parseEntry() }
    close(node)
    setting = outer
    return true
  }

  /// A parenthesis at the beginning of a line, in the place of the brace that should close the block.
  var isWrongCloser: Bool { kind == .rightParen && isFirstOnLine(at) && braces.last?.isMissing == false }

  /// section = "section" , STRING , [ "cite" , STRING ] , "{" , { entry } , "}" ;
  mutating func parseSection() {
    let node = open(.section)
    advance()
    expectString("the heading of the section") { $0 == .citeWord }
    if kind == .citeWord {
      let cite = open(.cite)
      advance()
      expectString("the place in the source")
      close(cite)
    }
    parseEntries("to open the section")
    close(node)
  }

  /// where = "where" , condition , "{" , { entry } , "}" ;
  mutating func parseWhere() {
    let node = open(.whereGroup)
    advance()
    parseCondition()
    parseEntries("to open the group")
    close(node)
  }

  /// each = "each" , clause , { clause } , "{" , { entry } , "}" ;
  mutating func parseEach() {
    let node = open(.each)
    advance()
    if Self.beginsClause(kind) {
      while Self.beginsClause(kind) { parseClause() }
    } else {
      report(expected: "a clause", "after `each`")
    }
    parseEntries("to open the group")
    close(node)
  }

  /// bind = "bind" , items , { clause } , "{" , { entry } , "}" ;
  mutating func parseBind() {
    let node = open(.bind)
    advance()
    parseItems("the party that is bound")
    while Self.beginsClause(kind) { parseClause() }
    parseEntries("to open the group")
    close(node)
  }

  /// report = "report" , actions , { clause } , "{" , { row } , "}" ;
  mutating func parseReport() {
    let node = open(.report)
    advance()
    parseActions()
    while Self.beginsClause(kind) { parseClause() }
    if openBrace("to open the report") {
      while kind == .categoryWord || Self.isStrayInBlock(kind) {
        beginPart()
        if kind == .categoryWord {
          parseRow()
        } else if !mendWord(among: ["category"], "a row of the report should begin", "begins no row") {
          report(expected: "`category`", "to begin a row of the report")
          skipUnexpected { $0 == .categoryWord || Self.beginsEntry($0) }
        }
      }
    }
    closeBrace()
    close(node)
  }

  /// row = "category" , NAME , [ "such" , "as" , items ] , { clause } ;
  mutating func parseRow() {
    let node = open(.row)
    advance()
    expectName("the name of a category")
    if take(.suchWord) {
      expect(.asWord, "after `such`")
      parseItems("an example")
    }
    while Self.beginsClause(kind) { parseClause() }
    close(node)
  }

  /// omit = "omit" , STRING , { "," , STRING } , "because" , text ;
  mutating func parseOmit() {
    let node = open(.omit)
    advance()
    repeat { expectString("a place in the source") { $0 == .comma || $0 == .becauseWord } } while take(.comma)
    expect(.becauseWord, "before the reason")
    parseText("the reason")
    close(node)
  }

  /// text = STRING , { STRING } ;
  mutating func parseText(_ what: StaticString) {
    let node = open(.text)
    expectString(what)
    while kind == .string { advance() }
    close(node)
    skipQuoteInString()
  }
}

extension Parser {
  /// file = { entry } ;
  mutating func parseFile() {
    let node = open(.file)
    while kind != .endOfFile {
      if kind == .rightBrace {
        let stray = open(.unexpected)
        report(
          Diagnostic(
            .strayBrace, "found `}` where no block is open", at: here, annotation: "closes nothing",
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
    if Self.beginsEntry(kind) || kind == .identifier && second == .colon { isRecovering = false }
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
    default:
      reportNoEntry()
      skipUnexpected(until: Self.beginsEntry)
    }
  }

  mutating func reportNoEntry() {
    guard !isRecovering else { return }
    var help: [String] = []
    if kind == .identifier {
      let word = Array(file.bytes[Int(tokens[at].start)..<Int(tokens[at].end)])
      if let near = Nearest.word(to: word, among: Self.entryWords) {
        report(
          Diagnostic(
            .unexpectedToken, "found \(describe(at)) where a statement should begin", at: here,
            annotation: "begins no statement", help: ["did you mean `\(near)`?"],
            fixes: [FixIt(here, replacement: near, title: "write `\(near)`")]))
        return
      }
      help = ["a statement begins with a verb (`collect`, `share`, `never` …), a block with its word (`data`, `section` …)"]
    } else if Self.beginsClause(kind) {
      help = ["`\(kind.spelling)` begins a clause, and clauses follow a statement"]
    }
    report(
      Diagnostic(
        .unexpectedToken, "found \(describe(at)) where a statement should begin", at: here,
        annotation: "begins no statement", help: help))
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
    expectString("that names the file to import")
    close(node)
  }

  /// { entry } "}" of a group whose "{" is next.
  mutating func parseEntries(_ context: StaticString) {
    guard openBrace(context) else { return closeBrace() }
    nested { parser in
      while parser.kind != .rightBrace, parser.kind != .endOfFile { parser.parseEntry() }
    }
    closeBrace()
  }

  /// section = "section" , STRING , [ "cite" , STRING ] , "{" , { entry } , "}" ;
  mutating func parseSection() {
    let node = open(.section)
    advance()
    expectString("for the heading of the section")
    if kind == .citeWord {
      let cite = open(.cite)
      advance()
      expectString("for the place in the source")
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
        if kind == .categoryWord {
          parseRow()
        } else {
          report(expected: "category", "in a report")
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
    repeat { expectString("for a place in the source") } while take(.comma)
    expect(.becauseWord, "before the reason")
    parseText("for the reason")
    close(node)
  }

  /// text = STRING , { STRING } ;
  mutating func parseText(_ what: StaticString) {
    let node = open(.text)
    expectString(what)
    while kind == .string { advance() }
    close(node)
  }
}

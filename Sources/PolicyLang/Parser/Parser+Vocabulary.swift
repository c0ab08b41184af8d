extension Parser {
  /// policy = "policy" , NAME , STRING , "{" , { field } , "}" ;
  mutating func parsePolicy() {
    let node = open(.policy)
    advance()
    expectName("the name of the policy")
    expectString("the title of the policy")
    if openBrace("to open the policy's header") {
      while kind != .rightBrace, kind != .endOfFile, !isWrongCloser {
        setting = .header
        if !isRecovering || isFirstOnLine(at) { beginPart() }
        if Self.beginsField(kind)
          || mendWord(among: Self.fieldWords, "a header field should begin", "begins no field")
        {
          parseField()
        } else if skipMisplacedEntry(
          "inside the header", "statements and blocks stand after the `}` of the header")
        {
          continue
        } else if Self.beginsEntry(kind) {
          break
        } else {
          report(
            Diagnostic(
              .unexpectedToken, "found \(describe(at)) where a header field should begin", at: here,
              annotation: "begins no field",
              help: ["the fields are " + Words.list(Self.fieldWords.map { "`\($0)`" })]))
          skipUnexpected { Self.beginsField($0) || Self.beginsEntry($0) }
        }
      }
    }
    closeBrace()
    close(node)
  }

  static let fieldWords = [
    "effective", "updated", "archived", "company", "languages", "applies", "companion", "source",
  ]

  /// field = head_field , [ cite ] ;
  /// head_field = ( "effective" | "updated" | "archived" ) , ( DATE | "unstated" )
  ///            | "company" , NAME , STRING
  ///            | "languages" , names
  ///            | "applies" , "to" , items
  ///            | "companion" , names
  ///            | "source" , NAME , STRING ;
  mutating func parseField() {
    let node = open(.field)
    let field = kind
    advance()
    switch field {
    case .effectiveWord, .updatedWord, .archivedWord:
      if !take(.unstatedWord) { expectDate() }
    case .companyWord:
      expectName("the name of the company")
      expectString("the company's name as people read it")
    case .languagesWord, .companionWord:
      parseNames(field == .languagesWord ? "a language such as `en`" : "a document")
    case .appliesWord:
      expect(.toWord, "after `applies`")
      parseItems("what the policy applies to")
    default:
      expectName("what kind of source it is, for example `page`")
      expectString("the address of the source")
    }
    if kind == .citeWord { parseCite() }
    close(node)
  }

  /// cite = "cite" , STRING , { "," , STRING } ;
  mutating func parseCite() {
    let node = open(.cite)
    advance()
    repeat { expectString("a place in the source") { $0 == .comma } } while take(.comma)
    close(node)
  }

  /// vocabulary = kind , "{" , { concept } , "}" ;
  mutating func parseVocabulary() {
    let node = open(.vocabulary)
    advance()
    if openBrace("to open the block of names") { parseConcepts() }
    closeBrace()
    close(node)
  }

  mutating func parseConcepts() {
    nested { parser in
      while parser.kind != .rightBrace, parser.kind != .endOfFile, !parser.isWrongCloser {
        parser.setting = .concept
        if parser.isRecovering, !parser.isFirstOnLine(parser.at), parser.second != .string {
          parser.skipUnexpected { $0.isName || Self.beginsEntry($0) }
        } else if parser.skipMisplacedEntry(
          "in a block of names", "statements stand after the `}` of the block")
        {
          continue
        } else if parser.kind.isName, !parser.leavesBlock {
          parser.parseConcept()
        } else if !parser.kind.isName, parser.kind.isKeyword, parser.second == .string,
          !Self.beginsEntry(parser.kind)
        {
          parser.reportReservedName()
          parser.parseConcept()
        } else if Self.beginsEntry(parser.kind) || parser.second == .colon {
          return
        } else {
          parser.beginPart()
          parser.reportName("a name to declare")
          parser.skipUnexpected { $0.isName || Self.beginsEntry($0) }
        }
      }
    }
  }

  /// A word that is a name here and begins an entry elsewhere: it does so if no label follows and its line
  /// stands no further right than the one that opened the block, whose brace is then missing.
  var leavesBlock: Bool {
    guard Self.beginsEntry(kind) || second == .colon, second != .string, isFirstOnLine(at),
      let brace = braces.last
    else { return false }
    return indentation(ofLine: at) <= indentation(ofLine: brace.line)
  }

  /// concept = NAME , STRING , { trait } , [ "{" , { concept } , "}" ] ;
  mutating func parseConcept() {
    let node = open(.concept)
    beginPart()
    advance()
    expectString("the label that people read", before: Self.beginsTrait)
    while Self.beginsTrait(kind)
      || kind == .identifier && second != .string && !isFirstOnLine(at)
        && mendWord(among: Self.traitWords, "a trait should begin", "begins no trait")
    { parseTrait() }
    if kind == .leftBrace {
      pushBrace(isMissing: false)
      advance()
      parseConcepts()
      closeBrace()
    }
    close(node)
  }

  /// trait = "is" , names | "plural" , STRING | "reads" , STRING | "described" , text
  ///       | "address" , STRING
  ///       | "status" , ( "personal" | "not_personal" | "perhaps_personal" )
  ///       | "sensitive" | "format" , NAME | "derived" , "from" , names | "acts" , "as" , names
  ///       | "serves" , names | "governed" , "by" , ( STRING | "itself" )
  ///       | "located" , "in" , items | "run" , "by" , names
  ///       | "default" , ( "on" | "off" | "unstated" )
  ///       | "maps" , [ "nearly" ] , NAME , STRING , { "," , STRING }
  ///       | "renamed" , "from" , NAME | cite ;
  mutating func parseTrait() {
    if kind == .citeWord { return parseCite() }
    let node = open(.trait)
    let trait = kind
    advance()
    switch trait {
    case .isWord: parseNames("a name that is already declared")
    case .pluralWord: expectString("the label in the plural")
    case .readsWord: expectString("the clause that follows “when”")
    case .describedWord: parseText("the definition")
    case .addressWord: expectString("the address")
    case .statusWord: expectName("`personal`, `not_personal` or `perhaps_personal`")
    case .formatWord: expectName("the name of a format")
    case .derivedWord:
      expect(.fromWord, "after `derived`")
      parseNames("the data that goes in")
    case .actsWord:
      expect(.asWord, "after `acts`")
      parseNames("a role")
    case .servesWord: parseNames("a purpose")
    case .governedWord:
      expect(.byWord, "after `governed`")
      if !take(.itselfWord) { expectString("the address of the policy, or `itself`,") }
    case .locatedWord:
      expect(.inWord, "after `located`")
      parseItems("a region")
    case .runWord:
      expect(.byWord, "after `run`")
      parseNames("a party")
    case .defaultWord: parseDefaultState()
    case .mapsWord:
      _ = take(.nearlyWord)
      expectName("the vocabulary that it maps to")
      repeat { expectString("the identifier in the other vocabulary") } while take(.comma)
    case .renamedWord:
      expect(.fromWord, "after `renamed`")
      expectName("the earlier name")
    default: break
    }
    close(node)
  }

  mutating func parseDefaultState() {
    if !take(.onWord), !take(.offWord), !take(.unstatedWord) {
      report(expected: "one of `on`, `off` and `unstated`", "after `default`")
    }
  }

  /// names = NAME , { "," , NAME } ;
  mutating func parseNames(_ what: StaticString) {
    let node = open(.names)
    expectName(what)
    while take(.comma) {
      mendConjunctionAfterComma(inList: nil)
      expectName(what)
    }
    close(node)
    skipStrays()
  }
}

extension Parser {
  /// policy = "policy" , NAME , STRING , "{" , { field } , "}" ;
  mutating func parsePolicy() {
    let node = open(.policy)
    advance()
    expectName("the name of the policy")
    expectString("for the title of the policy")
    if openBrace("to open the policy's header") {
      while kind != .rightBrace, kind != .endOfFile {
        if Self.beginsField(kind) {
          parseField()
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
    "effective", "updated", "archived", "company", "languages", "applies to", "companion", "source",
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
      if !take(.unstatedWord) { expect(.date, "(YYYY-MM-DD, or `unstated`)") }
    case .companyWord:
      expectName("the name of the company")
      expectString("for the company's name as people read it")
    case .languagesWord, .companionWord:
      parseNames("a name")
    case .appliesWord:
      expect(.toWord, "after `applies`")
      parseItems("what the policy applies to")
    default:
      expectName("what kind of source it is, for example `page`")
      expectString("for the address of the source")
    }
    if kind == .citeWord { parseCite() }
    close(node)
  }

  /// cite = "cite" , STRING , { "," , STRING } ;
  mutating func parseCite() {
    let node = open(.cite)
    advance()
    repeat { expectString("for a place in the source") } while take(.comma)
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
      while parser.kind != .rightBrace, parser.kind != .endOfFile {
        if parser.kind.isName {
          parser.parseConcept()
        } else if Self.beginsEntry(parser.kind) {
          return
        } else {
          parser.reportName("a name to declare")
          parser.skipUnexpected { $0.isName || Self.beginsEntry($0) }
        }
      }
    }
  }

  /// concept = NAME , STRING , { trait } , [ "{" , { concept } , "}" ] ;
  mutating func parseConcept() {
    let node = open(.concept)
    advance()
    expectString("for the label that people read")
    while Self.beginsTrait(kind) { parseTrait() }
    if kind == .leftBrace {
      braces.append(at)
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
    case .pluralWord: expectString("for the label in the plural")
    case .readsWord: expectString("for the clause that follows “when”")
    case .describedWord: parseText("for the definition")
    case .addressWord: expectString("for the address")
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
      if !take(.itselfWord) { expectString("for the address of the policy, or `itself`") }
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
      repeat { expectString("for the identifier in the other vocabulary") } while take(.comma)
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
    repeat { expectName(what) } while take(.comma)
    close(node)
  }
}

extension Parser {
  /// Tokens that can begin a statement without a label.
  static func beginsStatement(_ kind: TokenKind) -> Bool {
    switch kind {
    case .mayWord, .neverWord, .cannotWord, .retainWord, .offerWord, .rightWord, .choiceWord, .dutyWord,
      .protectWord, .basisWord, .controllerWord, .userWord, .disclaimWord, .reserveWord, .contactWord,
      .outsideWord, .noneWord, .unstatedWord, .defineWord, .noticeWord, .warningWord, .directlyWord,
      .readilyWord:
      true
    default: kind.isAction
    }
  }

  static func beginsEntry(_ kind: TokenKind) -> Bool {
    switch kind {
    case .editionWord, .importWord, .policyWord, .sectionWord, .whereWord, .eachWord, .bindWord, .reportWord,
      .omitWord:
      true
    default: kind.isKind || beginsStatement(kind)
    }
  }

  static func beginsPlainClause(_ kind: TokenKind) -> Bool {
    switch kind {
    case .forWord, .underWord, .whenWord, .unlessWord, .refusedWord, .withinWord, .keptWord, .lastWord,
      .asWord,
      .exceptWord, .limitsWord, .optWord, .declineWord, .defaultWord, .countsWord, .decidesWord,
      .consequenceWord, .vagueWord, .requiredWord, .optionalWord, .permanentlyWord, .citeWord,
      .fromWord, .withWord, .byWord, .toWord, .onWord, .viaWord, .usingWord, .duringWord, .againstWord,
      .atWord, .beforeWord, .afterWord, .aboutWord, .overWord, .keepsWord, .needsWord, .seeWord:
      true
    default: false
    }
  }

  static func beginsClause(_ kind: TokenKind) -> Bool {
    kind == .onlyWord || kind == .mostlyWord || kind == .perhapsWord || beginsPlainClause(kind)
  }

  static func beginsField(_ kind: TokenKind) -> Bool {
    switch kind {
    case .effectiveWord, .updatedWord, .archivedWord, .companyWord, .languagesWord, .appliesWord,
      .companionWord, .sourceWord:
      true
    default: false
    }
  }

  static func beginsTrait(_ kind: TokenKind) -> Bool {
    switch kind {
    case .isWord, .pluralWord, .readsWord, .describedWord, .addressWord, .statusWord, .sensitiveWord,
      .formatWord, .derivedWord, .actsWord, .servesWord, .governedWord, .locatedWord, .runWord,
      .defaultWord, .mapsWord, .renamedWord, .citeWord:
      true
    default: false
    }
  }

  /// In a block whose members begin otherwise: neither its end nor something that follows the block.
  static func isStrayInBlock(_ kind: TokenKind) -> Bool {
    kind != .rightBrace && kind != .endOfFile && !beginsEntry(kind)
  }

  /// The words that begin a clause or a trait, for suggestions.
  static let clauseWords: [String] = TokenKind.allCases.filter(beginsClause).map(\.spelling)
  static let traitWords: [String] = TokenKind.allCases.filter(beginsTrait).map(\.spelling)

  static let statementWords: [String] = TokenKind.allCases.filter(beginsStatement).map(\.spelling)
  static let actionWords: [String] = TokenKind.allCases.filter(\.isAction).map(\.spelling)
  static let unitWords: [String] = TokenKind.allCases.filter(\.isUnit).map(\.spelling)

  /// Ends text without quotes inside a list or a clause.
  static func endsProse(_ kind: TokenKind) -> Bool {
    kind == .comma || kind == .citeWord || kind == .thenWord
  }

  /// The words that begin an entry, for suggestions.
  static let entryWords: [String] = TokenKind.allCases.filter(beginsEntry).map(\.spelling)
}

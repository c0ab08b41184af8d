extension Lowering {
  /// Second pass: traits of declared concepts and the header, now that all names are known.
  mutating func describeEntries(of parent: Int) {
    for node in tree.children(of: parent) {
      switch kindOfNode(node) {
      case .section, .whereGroup, .each, .bind: inGroup(node) { $0.describeEntries(of: node) }
      case .vocabulary: describeConcepts(of: node)
      case .policy: lowerHeader(node)
      case .edition: checkEdition(node)
      case .importEntry where parent != 0:
        report(
          Diagnostic(
            .misplacedEntry, "`import` stands inside a group", at: tree.span(ofNode: node),
            annotation: "imports stand at the top of a file", help: ["move it out of the group"]))
      default: break
      }
    }
  }

  private mutating func checkEdition(_ node: Int) {
    guard let number = first(.number, in: node), tree.name(ofToken: number) != "1" else { return }
    report(
      Diagnostic(
        .unknownEdition,
        "edition \(tree.name(ofToken: number)) of the language is not known to this compiler",
        at: tree.span(ofToken: number), annotation: "this compiler reads edition 1",
        help: ["write `edition 1`, or use a newer compiler"]))
  }

  private mutating func describeConcepts(of parent: Int) {
    for node in tree.children(of: parent) where kindOfNode(node) == .concept {
      let id = nextDeclared < declared.count ? declared[nextDeclared] : .none
      nextDeclared += 1
      describe(node, id)
      describeConcepts(of: node)
    }
  }

  private mutating func describe(_ node: Int, _ id: ConceptID) {
    guard id != .none else { return }
    let index = Int(id.raw) - firstConcept
    guard concepts.indices.contains(index) else { return }
    var concept = concepts[index]
    var seen: [TokenKind] = []
    for child in tree.children(of: node) {
      switch kindOfNode(child) {
      case .cite: concept.cites += cites(child)
      case .trait:
        let word = kind(tree.nodes[child].firstToken)
        if seen.contains(word), word != .mapsWord {
          report(
            Diagnostic(
              .repeatedClause, "`\(word.spelling)` is given twice for `\(concept.name)`",
              at: tree.span(ofNode: child), annotation: "second time",
              help: ["keep one, or join them with a comma"]))
        }
        seen.append(word)
        let takers = TraitFit.kinds(thatTake: word)
        if takers.has(concept.kind) {
          describe(child, word, &concept)
        } else {
          report(
            Diagnostic(
              .misplacedTrait, "`\(word.spelling)` says nothing about \(concept.kind.withArticle)",
              at: tree.span(ofNode: child), annotation: "does not fit \(concept.kind.withArticle)",
              help: ["it is a trait of \(takers.description)"]))
        }
      default: break
      }
    }
    concepts[index] = concept
  }

  private mutating func describe(_ node: Int, _ word: TokenKind, _ concept: inout Concept) {
    let tokens = tokens(of: node)
    let string = tokens.first { kind($0) == .string }
    switch word {
    case .isWord: concept.parents += names(in: node, among: KindSet(concept.kind))
    case .pluralWord: concept.plural = string.map { self.string($0) }
    case .readsWord: concept.reads = string.map { self.string($0) }
    case .describedWord: concept.described = child(.text, of: node).map { text($0) }
    case .addressWord: concept.traits.address = string.map { self.string($0) }
    case .statusWord: concept.traits.status = fixedWord(tokens, PersonalStatus.allCases, \.word, "status")
    case .sensitiveWord: concept.traits.isSensitive = true
    case .formatWord: concept.traits.format = fixedWord(tokens, ValueFormat.allCases, \.word, "format")
    case .derivedWord: concept.traits.derivedFrom = names(in: node, among: KindSet(.data))
    case .actsWord: concept.traits.actsAs = names(in: node, among: KindSet(.party))
    case .servesWord: concept.traits.serves = names(in: node, among: KindSet(.purpose))
    case .governedWord: concept.traits.governedBy = string.map { .document(self.string($0)) } ?? .itself
    case .locatedWord:
      concept.traits.locatedIn = child(.items, of: node).map { items($0, among: KindSet(.region)) }
    case .runWord: concept.traits.runBy = names(in: node, among: KindSet(.party))
    case .defaultWord:
      concept.traits.defaultState = tokens.dropFirst().first.flatMap { DefaultState(word: kind($0).spelling) }
    case .mapsWord: describeMapping(tokens, &concept)
    case .renamedWord:
      concept.traits.renamedFrom = tokens.dropFirst().first { kind($0).isName }.map { tree.name(ofToken: $0) }
    default: break
    }
  }

  /// A word of a fixed set of the language, such as a format.
  private mutating func fixedWord<Value>(
    _ tokens: Range<UInt32>, _ values: [Value], _ word: (Value) -> String, _ what: String
  ) -> Value? {
    guard let token = tokens.dropFirst().first, kind(token).isName else { return nil }
    let name = tree.name(ofToken: token)
    if let value = values.first(where: { word($0) == name }) { return value }
    reportUnknownWord(token, what, values.map(word))
    return nil
  }

  mutating func reportUnknownWord(_ token: UInt32, _ what: String, _ words: [String]) {
    guard TokenCheck.isWellFormed(tree.bytes(ofToken: token)) else { return }
    let span = tree.span(ofToken: token)
    let near = Nearest.word(to: Array(tree.bytes(ofToken: token)), among: words)
    report(
      Diagnostic(
        .unknownWord, "`\(tree.name(ofToken: token))` is no \(what)", at: span, annotation: "unknown \(what)",
        help: near == nil ? ["one of " + Words.list(words.map { "`\($0)`" }, "or")] : [],
        fixes: near.map { [FixIt(span, replacement: $0, title: "did you mean `\($0)`?")] } ?? []))
  }

  private static let mappingSchemes = ["dpv", "fideslang", "apple", "google", "ccpa"]

  private mutating func describeMapping(_ tokens: Range<UInt32>, _ concept: inout Concept) {
    let isNear = tokens.contains { kind($0) == .nearlyWord }
    guard let scheme = tokens.dropFirst().first(where: { kind($0).isName }) else { return }
    let name = tree.name(ofToken: scheme)
    guard Self.mappingSchemes.contains(name) else {
      return reportUnknownWord(scheme, "vocabulary to map to", Self.mappingSchemes)
    }
    var identifiers: [String] = []
    for token in tokens where kind(token) == .string { identifiers.append(string(token)) }
    concept.traits.mappings.append(Mapping(scheme: name, identifiers: identifiers, isNear: isNear))
  }
}

/// Which traits fit which kinds of names.
enum TraitFit {
  static func kinds(thatTake trait: TokenKind) -> KindSet {
    switch trait {
    case .readsWord: KindSet([.event, .condition])
    case .addressWord: KindSet([.channel, .document])
    case .statusWord, .sensitiveWord, .formatWord, .derivedWord: KindSet(.data)
    case .actsWord, .servesWord, .governedWord: KindSet(.party)
    case .locatedWord, .runWord: KindSet([.place, .service])
    case .defaultWord: KindSet(.feature)
    default: KindSet(Kind.allCases)
    }
  }
}

extension DefaultState {
  init?(word: String) {
    guard let found = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = found
  }
}

import PolicyLang

/// The statements as an enumeration, named after their anchors, and their facts as cases.
struct SwiftStatements {
  let policy: Policy
  /// The case of each statement, by index in `Policy.statements`.
  let names: [SwiftName]

  init(_ policy: Policy) {
    self.policy = policy
    var scope = SwiftNames(reserving: SwiftName.members + ["nothing"])
    names = policy.statements.enumerated().map { index, statement in
      scope.claim(.lower(SwiftStatements.anchor(statement, index)))
    }
  }

  var decl: SwiftDecl {
    let words = SourceWords(policy: policy)
    var cases: [SwiftCase] = []
    for (index, statement) in policy.statements.enumerated() {
      cases.append(SwiftCase(doc: summary(statement, words), name: names[index], raw: index))
    }
    if cases.isEmpty {
      cases = [SwiftCase(doc: "The policy has no statement.", name: SwiftName(known: "nothing"), raw: 0)]
    }
    let anchor = SwiftVocabularyDecls.lookup(
      "anchor", "Tables.anchors", doc: "Where the statement stands on the published page.")
    return .enumeration(
      .init(
        doc: ["The statements of the policy, in its order."], name: SwiftName(known: "Statement"),
        conformances: SwiftVocabularyDecls.plain),
      raw: SwiftVocabularyDecls.raw(cases.count), cases: cases, members: [anchor])
  }

  /// By raw value.
  var anchors: [String] {
    let anchors = policy.statements.enumerated().map { SwiftStatements.anchor($1, $0) }
    return anchors.isEmpty ? [""] : anchors
  }

  /// The verb and the objects, enough to find the line.
  private func summary(_ statement: Statement, _ words: SourceWords) -> String {
    var parts: [String] = []
    switch statement.modality {
    case .does: break
    default: parts.append(statement.modality.word)
    }
    if statement.form == .rule {
      parts.append(statement.actions.map(\.word).joined(separator: ", "))
    } else {
      parts.append(statement.form.word)
    }
    if let deed = statement.deed { parts.append(deed.word) }
    if statement.term != .none { parts.append(words.name(statement.term)) }
    if !statement.objects.all.isEmpty { parts.append(words.text(statement.objects)) }
    return parts.joined(separator: " ")
  }

  static func anchor(_ statement: Statement, _ index: Int) -> String {
    statement.anchor.isEmpty ? "statement-\(index + 1)" : statement.anchor
  }
}

extension FactTable {
  var decl: SwiftDecl {
    var cases = facts.enumerated().map { SwiftCase(doc: $1.doc, name: $1.name, raw: $0) }
    if cases.isEmpty {
      cases = [SwiftCase(doc: "The policy asks for no fact.", name: SwiftName(known: "nothing"), raw: 0)]
    }
    return .enumeration(
      .init(
        doc: ["What may be the case when a request is made. Consent is consent to this request."],
        name: SwiftName(known: "Fact"), conformances: SwiftVocabularyDecls.plain),
      raw: SwiftVocabularyDecls.raw(cases.count), cases: cases, members: [])
  }
}

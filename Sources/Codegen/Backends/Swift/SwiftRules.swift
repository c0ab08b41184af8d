import PolicyLang

/// The typed tables: one row for each statement of a form, in source order.
struct SwiftRules {
  let policy: Policy
  let vocabulary: SwiftVocabulary
  let statements: SwiftStatements
  private let words: SourceWords

  init(_ policy: Policy, _ vocabulary: SwiftVocabulary, _ statements: SwiftStatements) {
    self.policy = policy
    self.vocabulary = vocabulary
    self.statements = statements
    words = SourceWords(policy: policy)
  }

  func decls(_ programs: inout ConditionProgram) -> [SwiftDecl] {
    var rows = Rows()
    for (index, statement) in policy.statements.enumerated() { add(statement, index, to: &rows, &programs) }
    return table("retentions", "Retention", "How long data is kept.", rows.retentions)
      + table("entitlements", "Entitlement", "What a person may ask for.", rows.entitlements)
      + table("switches", "Switch", "What a person may switch.", rows.switches)
      + table("duties", "Duty", "What the company must do when something happens.", rows.duties)
      + table("recipients", "Recipient", "Who gets what, and what for.", rows.recipients)
      + table("protections", "Protection", "How data is protected.", rows.protections)
  }

  /// The conditions of the rows, for the table of facts.
  static func conditions(of policy: Policy) -> [Condition] {
    policy.statements.flatMap { statement in
      [condition(statement, policy), refusal(statement)]
        + periods(statement).flatMap(\.parts).map { part in
          if case .whileTrue(let condition) = part.value { condition } else { .all([]) }
        }
    }
  }

  // MARK: rows

  private struct Rows {
    var retentions: [SwiftExpr] = []
    var entitlements: [SwiftExpr] = []
    var switches: [SwiftExpr] = []
    var duties: [SwiftExpr] = []
    var recipients: [SwiftExpr] = []
    var protections: [SwiftExpr] = []
  }

  private func add(
    _ statement: Statement, _ index: Int, to rows: inout Rows, _ programs: inout ConditionProgram
  ) {
    let anchor: (String?, SwiftExpr) = ("statement", .member(statements.names[index]))
    let when = ("when" as String?, expr(SwiftRules.condition(statement, policy), &programs))
    switch statement.form {
    case .retention:
      rows.retentions.append(retention(statement, anchor, when, &programs))
    case .right:
      rows.entitlements.append(
        row(
          "Entitlement",
          [
            anchor, ("rights", named(statement.objects)), ("over", named(statement, .scope)),
            ("via", named(statement, .channel)), ("within", spans(statement.deadline, &programs)),
            ("proof", named(statement, .proof)), when,
            ("refusedWhen", expr(SwiftRules.refusal(statement), &programs)),
          ]))
    case .choice:
      let choice = ItemList(statement.term == .none ? [] : [Item(.concept(statement.term))])
      let via = statement.options.compactMap(\.via).flatMap(\.all)
      rows.switches.append(
        row(
          "Switch",
          [
            anchor, ("choice", named(choice)), ("over", named(statement, .scope)),
            ("directions", .array(statement.options.map { .member(.lower($0.direction.word)) })),
            ("via", named(ItemList(via + list(statement, .channel).all))),
            ("keeps", named(statement, .residue)), ("isOnByDefault", state(statement.defaultValue)), when,
          ]))
    case .duty:
      guard let deed = statement.deed else { return }
      rows.duties.append(
        row(
          "Duty",
          [
            anchor, ("deed", .member(.lower(deed.word))), ("objects", named(statement.objects)),
            ("at", named(statement, .at)), ("before", named(statement, .before)),
            ("after", named(statement, .after)), ("via", named(statement, .channel)),
            ("within", spans(statement.deadline, &programs)), when,
          ]))
    case .protection:
      rows.protections.append(
        row(
          "Protection",
          [
            anchor, ("data", listed(statement.objects, "Data")), ("using", named(statement, .means)),
            ("during", named(statement, .stage)), ("against", named(statement, .risk)), when,
          ]))
    case .rule:
      if statement.kept != nil { rows.retentions.append(retention(statement, anchor, when, &programs)) }
      guard !statement.lists(.recipient).isEmpty, [.does, .may].contains(statement.modality) else { return }
      rows.recipients.append(
        row(
          "Recipient",
          [
            anchor, ("modality", .member(.lower(statement.modality.word))),
            ("actions", .array(statement.actions.map { .member(.lower($0.word)) })),
            ("parties", listed(list(statement, .recipient), "Party")),
            ("data", listed(statement.objects, "Data")),
            ("purposes", listed(list(statement, .purpose), "Purpose")), when,
          ]))
    default: break
    }
  }

  private func retention(
    _ statement: Statement, _ anchor: (String?, SwiftExpr), _ when: (String?, SwiftExpr),
    _ programs: inout ConditionProgram
  ) -> SwiftExpr {
    // The place of a `kept` clause is that of the whole practice.
    row(
      "Retention",
      [
        anchor, ("data", listed(statement.objects, "Data")),
        ("purposes", listed(list(statement, .purpose), "Purpose")),
        ("locations", listed(list(statement, .place), "Location")),
        ("spans", spans(statement.kept, &programs)), ("examples", examples(statement.kept)),
        ("end", statement.kept?.end.map { .member(.lower($0.word)) } ?? .null), when,
      ])
  }

  // MARK: conditions and periods

  private static func condition(_ statement: Statement, _ policy: Policy) -> Condition {
    .all(
      policy.groupConditions(statement)
        + statement.conditions.filter { $0.word != .refused }.map {
          $0.word == .unless ? .not($0.condition) : $0.condition
        })
  }

  private static func refusal(_ statement: Statement) -> Condition {
    let refusals = statement.conditions.filter { $0.word == .refused }.map { clause in
      clause.bound == .perhaps ? .all([clause.condition, .atom(.vague("perhaps"))]) : clause.condition
    }
    return .any(refusals)
  }

  private static func periods(_ statement: Statement) -> [Period] {
    [statement.kept, statement.deadline].compactMap { $0 }
  }

  private func expr(_ condition: Condition, _ programs: inout ConditionProgram) -> SwiftExpr {
    let text = condition == .any([]) ? "" : condition.simplified.map { words.text($0) } ?? ""
    return .call(
      SwiftName(known: "Condition"), dot: false,
      [("program", .integer(programs.offset(of: condition))), ("text", .string(text))])
  }

  private func spans(_ period: Period?, _ programs: inout ConditionProgram) -> SwiftExpr {
    var spans: [SwiftExpr] = []
    for part in period?.parts ?? [] {
      let length: SwiftExpr
      switch part.value {
      case .duration(let count, let unit, let events):
        length = call(
          "duration",
          [(nil, .integer(Int(count))), (nil, .member(.lower(unit.word))), ("after", named(events))])
      case .whileTrue(let condition): length = call("whileTrue", [(nil, expr(condition, &programs))])
      case .until(let events): length = call("until", [(nil, named(events))])
      case .withoutLimit: length = .member(SwiftName(known: "withoutLimit"))
      case .asAgreed(let documents):
        length = call("asAgreed", [(nil, named(ItemList(documents.map { Item(.concept($0)) })))])
      case .vague(let text): length = call("vague", [(nil, .string(text))])
      case .unstated: length = .member(SwiftName(known: "unstated"))
      }
      spans.append(call("init", [("bound", .member(.lower(part.bound.word))), ("length", length)]))
    }
    return .array(spans)
  }

  private func examples(_ period: Period?) -> SwiftExpr {
    .array(
      (period?.examples ?? []).map { amount in
        let length = call(
          "duration",
          [
            (nil, .integer(Int(amount.count))), (nil, .member(.lower(amount.unit.word))),
            ("after", .array([])),
          ])
        return call("init", [("bound", .member(SwiftName(known: "exactly"))), ("length", length)])
      })
  }

  private func state(_ value: DefaultValue?) -> SwiftExpr {
    switch value {
    case .state(.on): .boolean(true)
    case .state(.off): .boolean(false)
    case .state(.unstated), .concept, nil: .null
    }
  }

  // MARK: lists

  private func list(_ statement: Statement, _ role: Role) -> ItemList {
    let lists = statement.lists(role).map(\.list)
    return ItemList(lists.flatMap(\.items), examples: lists.flatMap(\.examples))
  }

  private func named(_ statement: Statement, _ role: Role) -> SwiftExpr { named(list(statement, role)) }

  /// `[.data(.email), .party(.user)]`: what a list names, of whatever kind.
  private func named(_ list: ItemList?) -> SwiftExpr {
    .array(
      (list?.all ?? []).compactMap { item in
        if case .statement(let index) = item.value, statements.names.indices.contains(index) {
          return call("statement", [(nil, .member(statements.names[index]))])
        }
        guard let id = item.concept, let type = SwiftVocabulary.type(of: policy.concept(id).kind),
          let name = vocabulary.name(id, in: type)
        else { return nil }
        return call(SwiftRules.payloadName(type), [(nil, .member(name))])
      })
  }

  /// The case of `Named` for an enumeration.
  static func payloadName(_ type: String) -> String { SwiftName.lower(type.lowercased()).text }

  private func listed(_ list: ItemList, _ type: String) -> SwiftExpr {
    var members: [SwiftExpr] = []
    var perhaps: [SwiftExpr] = []
    var isOpen = list.isOpen
    for item in list.all {
      guard let id = item.concept, let name = vocabulary.name(id, in: type) else {
        isOpen = true
        continue
      }
      if item.mark == .perhaps { perhaps.append(.member(name)) } else { members.append(.member(name)) }
      if item.mark == .some { isOpen = true }
    }
    return call(
      "init",
      [("members", .array(members)), ("perhaps", .array(perhaps)), ("isOpen", .boolean(isOpen))])
  }

  // MARK: expressions

  private func call(_ name: String, _ arguments: [(label: String?, value: SwiftExpr)]) -> SwiftExpr {
    .call(SwiftName(known: name), dot: true, arguments)
  }

  private func row(_ type: String, _ arguments: [(label: String?, value: SwiftExpr)]) -> SwiftExpr {
    .call(SwiftName(known: type), dot: false, arguments)
  }

  /// One table. A long one is put together from pieces: the compiler types each literal as a whole, in more
  /// than linear time.
  private func table(_ name: String, _ type: String, _ doc: String, _ rows: [SwiftExpr]) -> [SwiftDecl] {
    func constant(_ name: String, _ doc: [String], _ modifiers: String, _ value: SwiftExpr) -> SwiftDecl {
      .constant(
        .init(doc: doc, modifiers: modifiers, name: SwiftName(known: name)), type: "[\(type)]", value: value)
    }
    let pieces = stride(from: 0, to: rows.count, by: SwiftRules.pieceLength).map { start in
      Array(rows[start..<min(start + SwiftRules.pieceLength, rows.count)])
    }
    guard pieces.count > 1 else { return [constant(name, [doc], "public static", .array(rows))] }
    let names = pieces.indices.map { "\(name)_\($0 + 1)" }
    let whole = SwiftExpr.call(
      SwiftName(known: "Array"), dot: false,
      [(nil, .joined(names.map { SwiftName(known: $0) }))])
    return [constant(name, [doc], "public static", whole)]
      + zip(names, pieces).map { constant($0, [], "private static", .array($1)) }
  }

  private static let pieceLength = 32
}

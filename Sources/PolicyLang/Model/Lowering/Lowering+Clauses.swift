extension Lowering {
  /// Lowers one clause into a statement, if it fits there.
  mutating func lowerClause(_ node: Int, into statement: inout Statement, _ seen: inout ClauseSet) {
    var token = tree.nodes[node].firstToken
    let end = tree.nodes[node].tokenEnd
    guard token < end else { return }
    var bound = Bound.plain
    switch kind(token) {
    case .onlyWord: bound = .only
    case .mostlyWord: bound = .mostly
    case .perhapsWord: bound = .perhaps
    default: break
    }
    if bound != .plain { token += 1 }
    guard token < end, let clause = ClauseKind(kind(token)) else { return }
    guard fits(clause, bound, node, statement, seen) else { return }
    seen.add(clause)
    if let role = clause.role {
      lowerList(node, role, bound, into: &statement)
    } else {
      lowerOther(node, token, clause, bound, into: &statement)
    }
  }

  private mutating func lowerList(_ node: Int, _ role: Role, _ bound: Bound, into statement: inout Statement)
  {
    var list = ItemList([])
    var bases: [ConceptID] = []
    if role == .basis {
      list = ItemList(names(in: node, among: ClauseFit.kinds(role, in: statement)).map { Item(.concept($0)) })
    } else {
      list = items(in: node, among: ClauseFit.kinds(role, in: statement))
      if role == .purpose { bases = names(in: node, among: KindSet(.basis)) }
    }
    statement.lists.append(
      ListClause(role, bound: bound, list, bases: bases, span: tree.span(ofNode: node)))
  }

  private mutating func lowerOther(
    _ node: Int, _ token: UInt32, _ clause: ClauseKind, _ bound: Bound, into statement: inout Statement
  ) {
    switch clause {
    case .when, .unless, .refused:
      guard let inner = child(.condition, of: node) else { return }
      let word: ConditionClause.Word = clause == .when ? .when : clause == .unless ? .unless : .refused
      statement.conditions.append(
        ConditionClause(word, bound: bound, condition(inner), span: tree.span(ofNode: node)))
    case .within: statement.deadline = child(.period, of: node).map { period($0) }
    case .last:
      if let (count, unit) = amount(token + 1) { statement.lookBack = Period.Amount(count, unit) }
    case .kept: statement.kept = child(.period, of: node).map { period($0) }
    case .measure:
      if let measure = child(.measure, of: node).flatMap({ measure($0) }) {
        statement.measures.append(BoundMeasure(bound: bound, measure))
      }
    case .except: lowerException(node, into: &statement)
    case .limits: lowerLimits(node, into: &statement)
    case .opt, .decline: lowerOption(node, clause, into: &statement)
    case .default: statement.defaultValue = defaultValue(tree.nodes[node].tokenEnd - 1)
    case .counts: lowerCountsAs(node, bound, into: &statement)
    case .decides: statement.decides = child(.text, of: node).map { text($0) }
    case .consequence: statement.consequence = child(.text, of: node).map { text($0) }
    case .vague:
      if token + 1 < tree.nodes[node].tokenEnd, kind(token + 1) == .string {
        statement.hedges.append(string(token + 1))
      }
    case .required: statement.provision = .required
    case .optional: statement.provision = .optional
    case .permanently: statement.isPermanent = true
    case .cite:
      guard let cite = child(.cite, of: node) else { return }
      let found = cites(cite)
      if statement.cites.isEmpty { statement.cites = found } else { statement.cites += found }
    default: break
    }
  }

  private mutating func defaultValue(_ token: UInt32) -> DefaultValue? {
    if let state = DefaultState(word: kind(token).spelling) { return .state(state) }
    let settings = KindSet([.party, .place, .feature, .matter, .service, .plan])
    return kind(token).isName ? resolveConcept(token, among: settings).map { .concept($0) } : nil
  }

  private mutating func measure(_ node: Int) -> Measure? {
    guard let first = tokens(of: node).first else { return nil }
    switch kind(first) {
    case .statedWord: return .stated
    case .disclosedWord: return .disclosed
    case .neededWord: return .needed(for: child(.items, of: node).map { items($0, among: KindSet(.purpose)) })
    default: return nil
    }
  }

  private mutating func lowerException(_ node: Int, into statement: inout Statement) {
    guard let exception = child(.exception, of: node), let first = tokens(of: exception).first else { return }
    if let inner = child(.measure, of: exception) {
      if let measure = measure(inner) { statement.exceptions.append(.measure(measure)) }
    } else if let role = ClauseKind(kind(first))?.role {
      let kinds = ClauseFit.kinds(role, in: statement)
      statement.exceptions.append(.list(role, items(in: exception, among: kinds)))
    } else {
      let objects =
        statement.form == .rule ? KindSet(.data) : ClauseFit.objects(statement.form, statement.deed)
      let kinds = objects.union([KindSet(.statement), KindSet(.data)])
      statement.exceptions.append(.items(items(in: exception, among: kinds)))
    }
  }

  private mutating func lowerLimits(_ node: Int, into statement: inout Statement) {
    for names in tree.children(of: node) where kindOfNode(names) == .names {
      for token in tokens(of: names) where kind(token).isName {
        if case .statement(let index)? = resolve(token, among: KindSet(.statement)) {
          statement.limits.append(index)
        }
      }
    }
  }

  private mutating func lowerOption(_ node: Int, _ clause: ClauseKind, into statement: inout Statement) {
    let direction: ChoiceOption.Direction =
      clause == .decline ? .decline : first(.outWord, in: node) != nil ? .optOut : .optIn
    let via = child(.items, of: node).map { items($0, among: ClauseFit.kinds(.channel, in: statement)) }
    statement.options.append(ChoiceOption(direction, via: via))
  }

  private mutating func lowerCountsAs(_ node: Int, _ bound: Bound, into statement: inout Statement) {
    guard let token = tokens(of: node).first(where: { kind($0).isAction }), let action = Action(kind(token))
    else {
      return
    }
    let laws = names(in: node, among: KindSet(.law))
    statement.countsAs.append(CountsAs(action, laws: laws, bound: bound))
  }
}

extension ClauseKind {
  init?(_ kind: TokenKind) {
    switch kind {
    case .fromWord: self = .from
    case .withWord: self = .with
    case .byWord: self = .by
    case .forWord: self = .for
    case .underWord: self = .under
    case .toWord: self = .to
    case .onWord: self = .on
    case .viaWord: self = .via
    case .usingWord: self = .using
    case .duringWord: self = .during
    case .againstWord: self = .against
    case .atWord: self = .at
    case .beforeWord: self = .before
    case .afterWord: self = .after
    case .aboutWord: self = .about
    case .overWord: self = .over
    case .keepsWord: self = .keeps
    case .needsWord: self = .needs
    case .seeWord: self = .see
    case .whenWord: self = .when
    case .unlessWord: self = .unless
    case .refusedWord: self = .refused
    case .withinWord: self = .within
    case .keptWord: self = .kept
    case .lastWord: self = .last
    case .asWord: self = .measure
    case .exceptWord: self = .except
    case .limitsWord: self = .limits
    case .optWord: self = .opt
    case .declineWord: self = .decline
    case .defaultWord: self = .default
    case .countsWord: self = .counts
    case .decidesWord: self = .decides
    case .consequenceWord: self = .consequence
    case .vagueWord: self = .vague
    case .requiredWord: self = .required
    case .optionalWord: self = .optional
    case .permanentlyWord: self = .permanently
    case .citeWord: self = .cite
    default: return nil
    }
  }
}

extension Action {
  init?(_ kind: TokenKind) {
    guard kind.isAction else { return nil }
    self.init(rawValue: kind.rawValue - TokenKind.askWord.rawValue)
  }
}

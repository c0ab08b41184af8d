import PolicyLang

/// What each clause of a statement says about a coordinate or the situation.
extension BoxLowering {
  mutating func add(_ box: DoubtfulBox) { boxes += box.boxes.filter { !$0.isEmpty } }

  func blank(
    _ says: Box.Says, _ statement: Statement, _ index: Int, actions: [Action]
  ) -> DoubtfulBox {
    let nothing = Reach(NodeSet(count: policy.concepts.count))
    return DoubtfulBox(
      says: says, statement: index, actions: actions, actor: nothing, data: nothing,
      purpose: taxonomy.unstated, ownPurpose: nothing, counterpart: nothing, location: nothing)
  }

  func actor(_ statement: Statement) -> Reach {
    let clauses = statement.lists(.actor)
    if clauses.isEmpty { return statement.bound.map { taxonomy.reach($0) } ?? company }
    return union(clauses)
  }

  func counterpart(_ statement: Statement, _ actions: [Action]) -> Reach? {
    let role = CounterpartRole.of(actions)
    return coordinate(
      statement.lists.filter { $0.role == role || $0.role == .destination }, where: { $0 == .party })
  }

  func location(_ statement: Statement) -> Reach? {
    coordinate(
      statement.lists.filter { $0.role == .place || $0.role == .destination }, where: { $0 != .party })
  }

  /// The members of the given kinds; nil if the clauses have none.
  private func coordinate(_ clauses: [ListClause], where isMember: (Kind) -> Bool) -> Reach? {
    let kept = clauses.compactMap { clause -> ListClause? in
      var kept = clause
      let keep: (Item) -> Bool = { item in
        item.concept.map { isMember(policy.concept($0).kind) } ?? (clause.role != .destination)
      }
      kept.list.items = clause.list.items.filter(keep)
      kept.list.examples = clause.list.examples.filter(keep)
      return kept.list.all.isEmpty ? nil : kept
    }
    return kept.isEmpty ? nil : union(kept)
  }

  func purpose(_ clauses: [ListClause]) -> (plain: Reach, own: Reach) {
    var plain = Reach(NodeSet(count: policy.concepts.count))
    var own = plain
    for clause in clauses {
      let list = clause.list
      plain.formUnion(hedged(clause, ItemList(list.all.filter { $0.mark != .own })))
      let owned = list.all.filter { $0.mark == .own }
      if !owned.isEmpty { own.formUnion(hedged(clause, ItemList(owned))) }
    }
    return (plain, own)
  }

  private func union(_ clauses: [ListClause]) -> Reach {
    var reach = Reach(NodeSet(count: policy.concepts.count))
    for clause in clauses { reach.formUnion(hedged(clause, clause.list)) }
    return reach
  }

  /// `mostly` leaves open what else there is.
  private func hedged(_ clause: ListClause, _ list: ItemList) -> Reach {
    var reach = taxonomy.reach(list)
    if clause.bound == .mostly || clause.bound == .perhaps { reach.most = .all(count: policy.concepts.count) }
    return reach
  }

  /// The statement's `when` and `unless` with one bound, each as a condition to hold.
  func own(_ statement: Statement, _ bound: Bound) -> [Condition] {
    let hedged: [Bound] = [.mostly, .perhaps]
    return statement.conditions.filter { clause in
      clause.word != .refused
        && (clause.bound == bound || hedged.contains(bound) && hedged.contains(clause.bound))
    }.map { clause in
      let held = clause.word == .unless ? Condition.not(clause.condition) : clause.condition
      return hedged.contains(bound) ? .any([held, .atom(.vague("mostly"))]) : held
    }
  }

  func about(_ statement: Statement, _ bound: Bound) -> Condition {
    var tests: [Condition] = []
    for clause in statement.lists(.subject) where (clause.bound == .only) == (bound == .only) {
      let named = clause.list.all.filter { $0.mark != .perhaps }.compactMap(\.concept)
      var any: [Condition] = named.isEmpty ? [] : [.atom(.about(named))]
      let isHedged = clause.bound == .mostly || clause.bound == .perhaps
      if named.count < clause.list.all.count || isHedged { any.append(.atom(.vague("about"))) }
      tests.append(.any(any))
    }
    return .all(tests)
  }

  func needs(_ statement: Statement, bound: Bound) -> [Condition] {
    statement.measures.compactMap { measure in
      guard case .needed(let list) = measure.measure, (measure.bound == .only) == (bound == .only)
      else { return nil }
      return .atom(.needed(list ?? ItemList([])))
    }
  }

  func bases(_ statement: Statement) -> [ConceptID] {
    statement.lists(.basis).flatMap { $0.list.all.compactMap(\.concept) }
      .filter { policy.concept($0).kind == .basis }
  }

  /// Consent as a legal basis is also a condition, unless another basis stands beside it.
  func consent(_ bases: [ConceptID]) -> [Condition] {
    var needed: [Condition] = []
    for basis in bases {
      let name = policy.concept(basis).name
      guard let condition = condition(named: name == "consent.explicit" ? "explicit_consent" : name),
        name == "consent" || name.hasPrefix("consent.")
      else { return [] }
      needed.append(.atom(.holds(condition)))
    }
    return needed.isEmpty ? [] : [.any(needed)]
  }

  private func condition(named name: String) -> ConceptID? {
    policy.concepts.firstIndex { $0.kind == .condition && $0.name == name }
      .map { ConceptID(raw: UInt32($0)) }
  }

  /// In a promise a legal basis or a law narrows: never under legitimate interests.
  func underBasis(_ statement: Statement) -> [Condition] {
    let named = bases(statement)
    let laws = statement.lists(.basis).flatMap { $0.list.all.compactMap(\.concept) }
      .filter { policy.concept($0).kind == .law }
    return (named.isEmpty ? [] : [.atom(.basedOn(named))]) + (laws.isEmpty ? [] : [.atom(.underLaw(laws))])
  }

  /// What no coordinate carries: a moment, a channel, a means, a stage, where data once came from. In a
  /// promise each is a fact, so that it binds only then; `before` and `after` have no fact.
  func circumstances(_ statement: Statement, _ actions: [Action]) -> [Condition] {
    statement.lists.filter { isCircumstance($0.role, actions) }.map { clause in
      let named = clause.list.all.filter { $0.mark != .perhaps }.compactMap(\.concept)
      let isVague = named.count < clause.list.all.count || clause.bound == .mostly || clause.bound == .perhaps
      return .any(named.map { .atom(.holds($0)) } + (isVague ? [.atom(.vague("unnamed"))] : []))
    }
  }

  private func isCircumstance(_ role: Role, _ actions: [Action]) -> Bool {
    switch role {
    case .at, .channel, .means, .stage, .risk: true
    case .source: CounterpartRole.of(actions) != .source
    default: false
    }
  }

  func notes(_ statement: Statement, _ actions: [Action]) -> Box.Notes {
    var notes: Box.Notes = []
    if !statement.hedges.isEmpty { notes.insert(.hedged) }
    if statement.grade != nil { notes.insert(.graded) }
    let isPromise = statement.modality == .never || statement.modality == .cannot
    let unasked = statement.lists.contains { clause in
      switch clause.role {
      case .before, .after: true
      case .recipient: CounterpartRole.of(actions) != .recipient
      default: isCircumstance(clause.role, actions) && !isPromise
      }
    }
    if unasked { notes.insert(.qualified) }
    return notes
  }
}

import PolicyLang

/// Turns the statements of a policy into boxes. docs/decisions/0005-generated-swift.md gives the reading of
/// each clause; what a request cannot express is noted on the box and never guessed.
struct BoxLowering {
  let policy: Policy
  let taxonomy: Taxonomy
  let company: Reach
  var boxes: [Box] = []

  static func boxes(of policy: Policy, _ taxonomy: Taxonomy) -> [Box] {
    var lowering = BoxLowering(policy, taxonomy)
    let carved = lowering.carveOuts()
    for (index, statement) in policy.statements.enumerated() {
      switch statement.form {
      case .rule:
        switch statement.modality {
        case .never, .cannot: lowering.promise(statement, index, yieldsTo: carved[index])
        default: lowering.practice(statement, index)
        }
      case .choice: lowering.choice(statement, index)
      default: break
      }
    }
    return lowering.boxes
  }

  private init(_ policy: Policy, _ taxonomy: Taxonomy) {
    self.policy = policy
    self.taxonomy = taxonomy
    var company = Reach(NodeSet(count: policy.concepts.count))
    if policy.header.company != .none { company.formUnion(taxonomy.reach(policy.header.company)) }
    for index in policy.concepts.indices.dropFirst()
    where policy.concepts[index].kind == .party && policy.concepts[index].name == "company" {
      company.formUnion(taxonomy.reach(ConceptID(raw: UInt32(index))))
    }
    // Without any party to stand for the company, nobody in particular acts.
    self.company = company.most.isEmpty ? taxonomy.unstated : company
  }

  /// For each promise the practices that say `limits` of it, and those that its own `except` names.
  private func carveOuts() -> [[Int]] {
    var found: [[Int]] = Array(repeating: [], count: policy.statements.count)
    for (index, statement) in policy.statements.enumerated() {
      for target in statement.limits where found.indices.contains(target) { found[target].append(index) }
      for case .items(let list) in statement.exceptions {
        for item in list.all {
          if case .statement(let other) = item.value, found.indices.contains(other) {
            found[index].append(other)
          }
        }
      }
    }
    return found
  }

  // MARK: practices

  private mutating func practice(_ statement: Statement, _ index: Int) {
    let scope = Condition.all(
      policy.groupConditions(statement) + own(statement, .plain) + [about(statement, .plain)]
        + needs(statement, bound: .plain))
    let whole = Condition.all(
      [scope] + own(statement, .only) + own(statement, .mostly) + [about(statement, .only)]
        + needs(statement, bound: .only))
    for actions in CounterpartRole.split(statement.actions) {
      var box = blank(.grants, statement, index, actions: actions)
      box.data = taxonomy.reach(statement.objects)
      box.actor = actor(statement)
      box.counterpart = counterpart(statement, actions) ?? taxonomy.unstated
      box.location = location(statement) ?? taxonomy.unstated
      box.notes = notes(statement, actions)
      let purposes = statement.lists(.purpose)
      if purposes.isEmpty {
        box.when = Condition.all([whole] + consent(bases(statement)))
        add(box)
      }
      for clause in purposes {
        (box.purpose, box.ownPurpose) = purpose([clause])
        let named = clause.bases.isEmpty ? bases(statement) : clause.bases
        box.when = Condition.all([whole] + consent(named))
        add(box)
      }
      closed(statement, index, actions, scope: scope)
    }
  }

  /// The outside of each `only`: one forbidding box per closed clause, the others giving the scope.
  private mutating func closed(
    _ statement: Statement, _ index: Int, _ actions: [Action], scope: Condition
  ) {
    var base = blank(.forbids, statement, index, actions: CounterpartRole.kinds(of: actions))
    base.data = taxonomy.reach(statement.objects)
    base.actor = actor(statement)
    let stated = statement.lists(.purpose)
    (base.purpose, base.ownPurpose) =
      stated.isEmpty ? (taxonomy.anything, taxonomy.anything) : purpose(stated)
    base.counterpart = counterpart(statement, actions) ?? taxonomy.anything
    base.location = location(statement) ?? taxonomy.anything
    base.when = scope
    base.notes = notes(statement, actions)

    if stated.contains(where: { $0.bound == .only }) {
      var box = base
      box.purpose = taxonomy.anything.subtracting(base.purpose)
      box.ownPurpose = taxonomy.anything.subtracting(base.ownPurpose)
      add(box)
    }
    if isClosed(statement, [CounterpartRole.of(actions)]) {
      var box = base
      box.counterpart = taxonomy.anything.subtracting(base.counterpart)
      add(box)
    }
    if isClosed(statement, [.place, .destination]) {
      var box = base
      box.location = taxonomy.anything.subtracting(base.location)
      add(box)
    }
    if isClosed(statement, [.actor]) {
      var box = base
      box.actor = taxonomy.anything.subtracting(base.actor)
      add(box)
    }
    let bounds = own(statement, .only) + [about(statement, .only)] + needs(statement, bound: .only)
    if !bounds.allSatisfy({ $0 == .all([]) }) {
      var box = base
      box.when = .all([scope, .not(.all(bounds))])
      add(box)
    }
    let onlyAsStated = statement.measures.contains { measure in
      if case .needed = measure.measure { return false }
      return measure.bound == .only
    }
    if onlyAsStated {
      var box = base
      box.says = .forbidsRest
      (box.purpose, box.ownPurpose) = (taxonomy.anything, taxonomy.anything)
      add(box)
    }
  }

  private func isClosed(_ statement: Statement, _ roles: [Role]) -> Bool {
    statement.lists.contains { $0.bound == .only && roles.contains($0.role) }
  }

  // MARK: promises

  private mutating func promise(_ statement: Statement, _ index: Int, yieldsTo: [Int]) {
    let always = Condition.all(
      policy.groupConditions(statement) + statement.conditions.filter { $0.word == .when }.map(\.condition)
        + [about(statement, .plain), about(statement, .only)] + underBasis(statement))
    var exceptions = statement.conditions.filter { $0.word == .unless }.map(\.condition)
    var isAsStated = false
    for case .measure(let measure) in statement.exceptions {
      if case .needed(let list) = measure {
        exceptions.append(.atom(.needed(list ?? ItemList([]))))
      } else {
        isAsStated = true
      }
    }
    // An exception by data subject is one by situation.
    let (bySubject, byClause) = statement.exceptions.partitioned { exception in
      if case .list(.subject, _) = exception { true } else { false }
    }
    for case .list(_, let list) in bySubject {
      exceptions.append(.atom(.about(list.all.compactMap(\.concept))))
    }
    for actions in CounterpartRole.split(CounterpartRole.kinds(of: statement.actions)) {
      let scope = Condition.all([always] + circumstances(statement, actions))
      var box = blank(.forbids, statement, index, actions: actions)
      box.says = isAsStated ? .forbidsRest : .forbids
      box.yieldsTo = yieldsTo.filter { policy.statements[$0].form == .rule }
      box.data = taxonomy.reach(statement.objects)
      box.actor = actor(statement)
      let purposes = statement.lists(.purpose)
      (box.purpose, box.ownPurpose) =
        purposes.isEmpty ? (taxonomy.anything, taxonomy.anything) : purpose(purposes)
      box.counterpart = counterpart(statement, actions) ?? taxonomy.anything
      box.location = location(statement) ?? taxonomy.anything
      box.notes = notes(statement, actions)
      box.isDoubtful = !box.notes.isDisjoint(with: [.hedged, .graded, .qualified])
      box.when = .all([scope])

      var reserved = box
      reserved.says = .reserves
      reserved.yieldsTo = []
      if !exceptions.isEmpty {
        var foreseen = reserved
        foreseen.when = .all([scope, .any(exceptions)])
        add(foreseen)
        box.when = .all([scope, .not(.any(exceptions))])
      }
      for exception in byClause {
        if var foreseen = narrowed(reserved, by: exception, actions) {
          foreseen.when = .all([scope])
          add(foreseen)
        }
        box = excluding(box, exception, actions)
      }
      add(box)
    }
  }

  /// The part of a box that an exception by data or by clause takes out.
  private func narrowed(_ box: DoubtfulBox, by exception: Exception, _ actions: [Action]) -> DoubtfulBox? {
    var part = box
    switch exception {
    case .measure: return nil
    case .items(let list):
      let reach = taxonomy.reach(list)
      guard !reach.most.isEmpty else { return nil }
      part.data = box.data.intersection(reach)
    case .list(let role, let list):
      switch Coordinate.of(role, actions) {
      case .actor: part.actor = box.actor.intersection(taxonomy.reach(list))
      case .purpose:
        let reach = purpose([ListClause(.purpose, list)])
        part.purpose = box.purpose.intersection(reach.plain)
        part.ownPurpose = box.ownPurpose.intersection(reach.own)
      case .counterpart: part.counterpart = box.counterpart.intersection(taxonomy.reach(list))
      case .location: part.location = box.location.intersection(taxonomy.reach(list))
      case .none: return nil
      }
    }
    return part
  }

  private func excluding(_ box: DoubtfulBox, _ exception: Exception, _ actions: [Action]) -> DoubtfulBox {
    var rest = box
    switch exception {
    case .measure: break
    case .items(let list): rest.data = box.data.subtracting(taxonomy.reach(list))
    case .list(let role, let list):
      switch Coordinate.of(role, actions) {
      case .actor: rest.actor = box.actor.subtracting(taxonomy.reach(list))
      case .purpose:
        let reach = purpose([ListClause(.purpose, list)])
        rest.purpose = box.purpose.subtracting(reach.plain)
        rest.ownPurpose = box.ownPurpose.subtracting(reach.own)
      case .counterpart: rest.counterpart = box.counterpart.subtracting(taxonomy.reach(list))
      case .location: rest.location = box.location.subtracting(taxonomy.reach(list))
      // An exception that no request can express leaves the promise open there.
      case .none:
        rest.isDoubtful = true
        rest.notes.insert(.qualified)
      }
    }
    return rest
  }
}

extension Array {
  /// Those that pass and those that do not, both in order.
  fileprivate func partitioned(_ passes: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(passes), filter { !passes($0) })
  }
}

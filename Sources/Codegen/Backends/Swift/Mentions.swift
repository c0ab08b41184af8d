import PolicyLang

/// Collects the concepts that a policy speaks of. Only these, and what they stand below, become Swift cases.
struct Mentions {
  private let policy: Policy
  private(set) var set: NodeSet
  /// Regions that are named as a place or destination, not as a person's residence.
  private(set) var destinations: NodeSet

  init(_ policy: Policy) {
    self.policy = policy
    set = NodeSet(count: policy.concepts.count)
    destinations = set
    note(policy.header.company)
    // What a policy declares it also mentions; so does it always speak of the company.
    for (index, concept) in policy.concepts.enumerated().dropFirst()
    where !concept.isStandard || (concept.kind == .party && concept.name == "company") {
      note(ConceptID(raw: UInt32(index)))
    }
    for group in policy.groups { note(group.condition) }
    for statement in policy.statements { note(statement) }
  }

  private mutating func note(_ statement: Statement) {
    note(statement.objects)
    note(statement.term)
    switch statement.definition {
    case .means(let list), .suchAs(let list), .excludes(let list): note(list)
    default: break
    }
    note(statement.kept)
    note(statement.deadline)
    for row in statement.rows {
      note(row.category)
      note(row.examples)
      for clause in row.lists { note(clause) }
    }
    for clause in statement.lists { note(clause) }
    for clause in statement.conditions { note(clause.condition) }
    for measure in statement.measures { note(measure.measure) }
    for exception in statement.exceptions {
      switch exception {
      case .measure(let measure): note(measure)
      case .list(let role, let list): note(ListClause(role, list))
      case .items(let list): note(list)
      }
    }
    for option in statement.options { note(option.via) }
    for law in statement.countsAs.flatMap(\.laws) { note(law) }
    note(statement.bound)
  }

  private mutating func note(_ clause: ListClause) {
    note(clause.list)
    for basis in clause.bases { note(basis) }
    guard clause.role == .destination || clause.role == .place else { return }
    for id in clause.list.all.compactMap(\.concept) where policy.concept(id).kind == .region {
      destinations.formUnion(Mentions.ancestors(id, in: policy))
    }
  }

  private mutating func note(_ measure: Measure) {
    if case .needed(let list) = measure { note(list) }
  }

  private mutating func note(_ period: Period?) {
    for part in period?.parts ?? [] {
      switch part.value {
      case .duration(_, _, let events): note(events)
      case .whileTrue(let condition): note(condition)
      case .until(let events): note(events)
      case .asAgreed(let documents): for id in documents { note(id) }
      case .withoutLimit, .vague, .unstated: break
      }
    }
  }

  private mutating func note(_ condition: Condition?) {
    switch condition {
    case nil: break
    case .not(let inner): note(inner)
    case .all(let parts), .any(let parts): for part in parts { note(part) }
    case .atom(let atom):
      switch atom {
      case .holds(let id), .enabled(let id): note(id)
      case .subscribed(let ids), .optedOut(let ids), .optedIn(let ids), .region(let ids), .about(let ids),
        .basedOn(let ids), .underLaw(let ids):
        for id in ids { note(id) }
      case .needed(let list): note(list)
      case .age, .vague: break
      }
    }
  }

  private mutating func note(_ list: ItemList?) {
    for id in list?.all.compactMap(\.concept) ?? [] { note(id) }
  }

  private mutating func note(_ id: ConceptID) {
    guard id != .none, Int(id.raw) < policy.concepts.count, !set.contains(id) else { return }
    set.formUnion(Mentions.ancestors(id, in: policy))
  }

  private static func ancestors(_ id: ConceptID, in policy: Policy) -> NodeSet {
    var found = NodeSet(count: policy.concepts.count)
    var open = [id]
    while let next = open.popLast() {
      guard next != .none, Int(next.raw) < policy.concepts.count, !found.contains(next) else { continue }
      found.insert(next)
      open += policy.concept(next).parents
    }
    return found
  }
}

import PolicyLang

/// Choices act as promises once they are used.
extension BoxLowering {
  /// Opting out acts as a promise: nothing that the choice governs is done. Erasing stays possible.
  mutating func choice(_ statement: Statement, _ index: Int) {
    guard statement.term != .none else { return }
    var reasons: [Condition] = []
    for option in statement.options {
      switch option.direction {
      case .optOut, .decline: reasons.append(.atom(.optedOut([statement.term])))
      case .optIn: reasons.append(.not(.atom(.optedIn([statement.term]))))
      }
    }
    guard !reasons.isEmpty else { return }
    let conditions = policy.groupConditions(statement) + own(statement, .plain) + own(statement, .only)
    var box = blank(.forbids, statement, index, actions: Action.allCases.filter { $0 != .delete })
    box.actor = company
    box.data = taxonomy.anything
    box.counterpart = taxonomy.anything
    box.location = taxonomy.anything
    (box.purpose, box.ownPurpose) = (taxonomy.anything, taxonomy.anything)
    box.when = .all(conditions + [.any(reasons)])
    for clause in statement.lists(.residue) {
      box.data = box.data.subtracting(reach(clause.list, of: .data))
      box.purpose = box.purpose.subtracting(reach(clause.list, of: .purpose))
    }
    let scope = statement.lists(.scope).map(\.list)
    for kind in [Kind.data, .purpose, .party] {
      var part = box
      var reached = Reach(NodeSet(count: policy.concepts.count))
      for list in scope { reached.formUnion(reach(list, of: kind)) }
      guard !reached.most.isEmpty else { continue }
      switch kind {
      case .data: part.data = box.data.intersection(reached)
      case .purpose:
        part.purpose = box.purpose.intersection(reached)
        part.ownPurpose = Reach(NodeSet(count: policy.concepts.count))
      default: part.counterpart = reached
      }
      add(part)
    }
  }

  /// What the members of one kind cover; vague members are no part of it.
  func reach(_ list: ItemList, of kind: Kind) -> Reach {
    let members = list.all.filter { item in item.concept.map { policy.concept($0).kind == kind } ?? false }
    return taxonomy.reach(ItemList(members))
  }
}

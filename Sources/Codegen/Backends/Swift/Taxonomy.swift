import PolicyLang

/// What each concept covers: what stands below it, what its definitions name and, for `personal`, all
/// data about identifiable people.
struct Taxonomy {
  let policy: Policy
  private var children: [[Edge]]
  private var excluded: [[Edge]]
  /// What each mentioned concept covers, worked out once.
  private var known: [Reach?]
  private let personal: Reach
  let personalID: ConceptID?

  /// A step downwards; doubtful if only one of several definitions, or one with a condition, makes it.
  private struct Edge {
    var node: ConceptID
    var isCertain: Bool
  }

  init(_ policy: Policy) {
    self.policy = policy
    children = Array(repeating: [], count: policy.concepts.count)
    excluded = children
    known = Array(repeating: nil, count: policy.concepts.count)
    for (index, concept) in policy.concepts.enumerated().dropFirst() {
      let id = ConceptID(raw: UInt32(index))
      for parent in concept.parents where Int(parent.raw) < children.count {
        children[Int(parent.raw)].append(Edge(node: id, isCertain: true))
      }
      // One role places a party under it; with two, the source leaves open which one applies.
      let roles = concept.traits.actsAs
      for role in roles where Int(role.raw) < children.count {
        children[Int(role.raw)].append(Edge(node: id, isCertain: roles.count == 1))
      }
    }
    personalID = policy.concepts.indices.dropFirst()
      .first { policy.concepts[$0].kind == .data && policy.concepts[$0].name == "personal" }
      .map { ConceptID(raw: UInt32($0)) }
    personal = Taxonomy.personalData(policy)
    addDefinitions()
    let mentions = Mentions(policy)
    for index in known.indices where mentions.set.contains(ConceptID(raw: UInt32(index))) {
      known[index] = reach(ConceptID(raw: UInt32(index)))
    }
  }

  // MARK: what a list covers

  /// What a concept covers, itself included.
  func reach(_ id: ConceptID) -> Reach {
    if Int(id.raw) < known.count, let reach = known[Int(id.raw)] { return reach }
    return Reach(core: closure(id, certainOnly: true), most: closure(id, certainOnly: false))
  }

  /// What a list covers. Something too vague to classify may be anything, so it makes everything doubtful.
  func reach(_ list: ItemList) -> Reach {
    var reach = Reach(NodeSet(count: policy.concepts.count))
    for item in list.all {
      switch item.value {
      case .concept(let id):
        var member = item.mark == .some ? point(id) : self.reach(id)
        if item.mark == .perhaps { member.core = NodeSet(count: policy.concepts.count) }
        reach.formUnion(member)
      case .vague:
        reach.most = .all(count: policy.concepts.count)
      case .unstated:
        reach.formUnion(unstated)
      case .statement:
        break
      }
    }
    return reach
  }

  /// The point "described no more precisely than this".
  func point(_ id: ConceptID) -> Reach {
    var set = NodeSet(count: policy.concepts.count)
    set.insert(id)
    return Reach(set)
  }

  /// The point of a coordinate that a statement or request leaves out. Concept 0 stands for it.
  var unstated: Reach { point(.none) }

  /// Every concept and the unstated point.
  var anything: Reach { Reach(.all(count: policy.concepts.count)) }

  /// The concept, its parents, their parents …
  func ancestors(_ id: ConceptID) -> NodeSet {
    var found = NodeSet(count: policy.concepts.count)
    var open = [id]
    while let next = open.popLast() {
      guard Int(next.raw) < policy.concepts.count, !found.contains(next) else { continue }
      found.insert(next)
      open += policy.concept(next).parents
    }
    return found
  }

  /// Whether data is about an identifiable person: as declared, or inherited. What nobody declares
  /// counts as personal, so that a promise protects it.
  static func status(_ id: ConceptID, in policy: Policy) -> PersonalStatus {
    var seen = NodeSet(count: policy.concepts.count)
    var level = [id]
    while !level.isEmpty {
      var next: [ConceptID] = []
      var found: [PersonalStatus] = []
      for node in level where Int(node.raw) < policy.concepts.count && !seen.contains(node) {
        seen.insert(node)
        if let status = policy.concept(node).traits.status {
          found.append(status)
        } else {
          next += policy.concept(node).parents
        }
      }
      if let first = found.first {
        return found.allSatisfy { $0 == first } ? first : .perhapsPersonal
      }
      level = next
    }
    return .personal
  }

  // MARK: parts

  private func closure(_ id: ConceptID, certainOnly: Bool) -> NodeSet {
    var found = NodeSet(count: policy.concepts.count)
    var removed = found
    var open = [id]
    while let next = open.popLast() {
      guard Int(next.raw) < children.count, !found.contains(next) else { continue }
      found.insert(next)
      if next == personalID { found.formUnion(certainOnly ? personal.core : personal.most) }
      for edge in children[Int(next.raw)] where edge.isCertain || !certainOnly { open.append(edge.node) }
      for edge in excluded[Int(next.raw)] where edge.isCertain || certainOnly {
        removed.formUnion(closure(edge.node, certainOnly: !certainOnly))
      }
    }
    removed.remove(id)
    found.subtract(removed)
    return found
  }

  private static func personalData(_ policy: Policy) -> Reach {
    var reach = Reach(NodeSet(count: policy.concepts.count))
    for (index, concept) in policy.concepts.enumerated().dropFirst() where concept.kind == .data {
      let id = ConceptID(raw: UInt32(index))
      switch status(id, in: policy) {
      case .personal:
        reach.core.insert(id)
        reach.most.insert(id)
      case .perhapsPersonal: reach.most.insert(id)
      case .notPersonal: break
      }
    }
    return reach
  }

  private mutating func addDefinitions() {
    var counts: [Int] = Array(repeating: 0, count: children.count)
    for statement in policy.statements where statement.form == .definition && names(statement) != nil {
      if Int(statement.term.raw) < counts.count { counts[Int(statement.term.raw)] += 1 }
    }
    for statement in policy.statements {
      guard statement.form == .definition, Int(statement.term.raw) < counts.count, statement.term != .none
      else { continue }
      let isAlone = !policy.isConditional(statement)
      if let list = names(statement) {
        for item in list.all {
          guard let node = item.concept, node != statement.term else { continue }
          let isCertain = isAlone && counts[Int(statement.term.raw)] == 1 && item.mark != .perhaps
          children[Int(statement.term.raw)].append(Edge(node: node, isCertain: isCertain))
        }
      } else if case .excludes(let list) = statement.definition {
        for item in list.all {
          guard let node = item.concept, node != statement.term else { continue }
          excluded[Int(statement.term.raw)].append(Edge(node: node, isCertain: isAlone))
        }
      }
    }
  }

  private func names(_ statement: Statement) -> ItemList? {
    switch statement.definition {
    case .means(let list), .suchAs(let list): list
    default: nil
    }
  }
}

extension Policy {
  /// The conditions of the `where` groups around a statement, outermost first.
  func groupConditions(_ statement: Statement) -> [Condition] {
    var conditions: [Condition] = []
    var group: Int? = statement.group
    var steps = 0
    while let index = group, groups.indices.contains(index), steps <= groups.count {
      if let condition = groups[index].condition { conditions.append(condition) }
      group = groups[index].parent
      steps += 1
    }
    return conditions.reversed()
  }

  func isConditional(_ statement: Statement) -> Bool {
    !statement.conditions.isEmpty || !groupConditions(statement).isEmpty
  }
}

import PolicyLang

/// Which data a policy's own collecting practices allow, and on whose word.
struct RecordFields {
  struct Field {
    var data: ConceptID
    /// Named by a statement, not only reached through something above it.
    var isNamed = false
    /// What it was reached through, if it is not named.
    var within: [ConceptID] = []
    /// Only doubtful members reach it.
    var isDoubtful = true
    /// Indexes in `Policy.statements`, ascending.
    var statements: [Int] = []
    /// Statements that say that it has to be given, whatever the situation.
    var requiredBy: [Int] = []
  }

  /// By name.
  private(set) var fields: [Field] = []
  /// Data that a practice reaches and a promise without any condition rules out, by name.
  private(set) var forbidden: [(data: ConceptID, statements: [Int])] = []
  /// Words for data that the source names too vaguely to classify.
  private(set) var vague: [(words: String, statement: Int)] = []
  /// Statements that do not say which data they are about.
  private(set) var silent: [Int] = []

  init(_ policy: Policy, _ taxonomy: Taxonomy) {
    var byConcept: [Field?] = Array(repeating: nil, count: policy.concepts.count)
    let company = RecordFields.company(policy, taxonomy)
    for (index, statement) in policy.statements.enumerated()
    where RecordFields.collects(statement) && RecordFields.isCompanys(statement, company, taxonomy) {
      for item in statement.objects.all {
        switch item.value {
        case .vague(let words): vague.append((words, index))
        case .unstated: silent.append(index)
        case .statement: break
        case .concept(let id):
          RecordFields.add(item, id, index, policy, taxonomy, to: &byConcept)
        }
      }
    }
    let bans = RecordFields.bans(policy, taxonomy)
    for (index, field) in byConcept.enumerated() {
      guard let field else { continue }
      let id = ConceptID(raw: UInt32(index))
      let by = bans.filter { $0.data.contains(id) }.map(\.statement)
      if by.isEmpty { fields.append(field) } else { forbidden.append((id, by)) }
    }
    fields.sort {
      policy.concept($0.data).name.utf8.lexicographicallyPrecedes(policy.concept($1.data).name.utf8)
    }
    forbidden.sort {
      policy.concept($0.data).name.utf8.lexicographicallyPrecedes(policy.concept($1.data).name.utf8)
    }
  }

  /// A practice by which data comes in.
  static func collects(_ statement: Statement) -> Bool {
    statement.form == .rule && [.does, .may].contains(statement.modality)
      && statement.actions.contains(.collect)
  }

  static func company(_ policy: Policy, _ taxonomy: Taxonomy) -> NodeSet {
    var set = NodeSet(count: policy.concepts.count)
    set.insert(policy.header.company)
    for (index, concept) in policy.concepts.enumerated()
    where concept.kind == .party && concept.name == "company" {
      set.insert(ConceptID(raw: UInt32(index)))
    }
    return set
  }

  /// Whether the company is among those who act.
  static func isCompanys(_ statement: Statement, _ company: NodeSet, _ taxonomy: Taxonomy) -> Bool {
    let actors = statement.lists(.actor)
    if actors.isEmpty { return statement.bound == nil }
    return actors.contains { !taxonomy.reach($0.list).core.intersection(company).isEmpty }
  }

  // MARK: parts

  private static func add(
    _ item: Item, _ id: ConceptID, _ index: Int, _ policy: Policy, _ taxonomy: Taxonomy,
    to fields: inout [Field?]
  ) {
    guard policy.concept(id).kind == .data else { return }
    let reach = item.mark == .some ? taxonomy.point(id) : taxonomy.reach(id)
    let statement = policy.statements[index]
    for raw in fields.indices.dropFirst() {
      let node = ConceptID(raw: UInt32(raw))
      guard reach.most.contains(node), policy.concept(node).kind == .data else { continue }
      var field = fields[raw] ?? Field(data: node)
      if node == id {
        field.isNamed = true
      } else if !field.within.contains(id) {
        field.within.append(id)
      }
      if reach.core.contains(node) && item.mark != .perhaps { field.isDoubtful = false }
      if field.statements.last != index { field.statements.append(index) }
      let isAlways = statement.provision == .required && !policy.isConditional(statement)
      if node == id && isAlways && item.mark == .plain && !statement.objects.isAnyOf
        && statement.objects.items.contains(item)
      {
        field.requiredBy.append(index)
      }
      fields[raw] = field
    }
  }

  /// Promises never to collect something, whatever the situation, source or purpose.
  private static func bans(_ policy: Policy, _ taxonomy: Taxonomy) -> [(data: NodeSet, statement: Int)] {
    let limited = Set(policy.statements.flatMap(\.limits))
    return policy.statements.enumerated().compactMap { index, statement in
      guard statement.form == .rule, [.never, .cannot].contains(statement.modality),
        CounterpartRole.kinds(of: statement.actions).contains(.collect), statement.lists.isEmpty,
        statement.exceptions.isEmpty, statement.hedges.isEmpty, statement.grade == nil,
        statement.bound == nil,
        statement.measures.isEmpty, !policy.isConditional(statement), !limited.contains(index)
      else { return nil }
      return (taxonomy.reach(statement.objects).core, index)
    }
  }
}

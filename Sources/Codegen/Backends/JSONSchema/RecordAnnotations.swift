import PolicyLang

/// What a policy says about one kind of data beside that it is collected: the `x-` keywords of its property.
struct RecordAnnotations {
  let policy: Policy
  let taxonomy: Taxonomy
  let words: SourceWords
  /// The company's practices of using data, those of passing it on, what is kept and what rests on a legal
  /// basis: each statement with the data that it names, worked out once.
  private let using: [Naming]
  private let sharing: [Naming]
  private let keeping: [Naming]
  private let resting: [Naming]
  private let sensitive: NodeSet

  private struct Naming {
    var statement: Int
    var data: NodeSet
  }

  init(_ policy: Policy, _ taxonomy: Taxonomy) {
    self.policy = policy
    self.taxonomy = taxonomy
    words = SourceWords(policy: policy)
    let company = RecordFields.company(policy, taxonomy)
    var using: [Naming] = []
    var sharing: [Naming] = []
    var keeping: [Naming] = []
    var resting: [Naming] = []
    for (index, statement) in policy.statements.enumerated() {
      let named = RecordAnnotations.named(statement.objects, taxonomy)
      if statement.kept != nil { keeping.append(Naming(statement: index, data: named)) }
      if statement.form == .basis {
        for clause in statement.lists(.scope) {
          resting.append(Naming(statement: index, data: RecordAnnotations.named(clause.list, taxonomy)))
        }
      }
      guard statement.form == .rule, [.does, .may].contains(statement.modality),
        RecordFields.isCompanys(statement, company, taxonomy)
      else { continue }
      if statement.actions.contains(.use) { using.append(Naming(statement: index, data: named)) }
      if statement.actions.contains(where: { $0 == .share || $0.parent == .share }) {
        sharing.append(Naming(statement: index, data: named))
      }
    }
    (self.using, self.sharing, self.keeping, self.resting) = (using, sharing, keeping, resting)
    var sensitive = NodeSet(count: policy.concepts.count)
    for (index, concept) in policy.concepts.enumerated() where concept.traits.isSensitive {
      sensitive.insert(ConceptID(raw: UInt32(index)))
    }
    self.sensitive = sensitive
  }

  /// The data that a list names and what lies below it. Vague members name nothing.
  private static func named(_ list: ItemList, _ taxonomy: Taxonomy) -> NodeSet {
    taxonomy.reach(ItemList(list.all.filter { $0.concept != nil })).most
  }

  /// For data that a statement names.
  func full(_ field: RecordFields.Field) -> [(key: String, value: JSONValue)] {
    let collecting = field.statements.map { policy.statements[$0] }
    let using = statements(using, field.data)
    var members = brief(field)
    members += texts("x-sources", collecting.flatMap { items($0, .source) })
    members += texts("x-purposes", (collecting + using).flatMap { items($0, .purpose) })
    members += texts("x-legal-bases", bases(field.data, collecting + using))
    members += texts("x-conditions", collecting.compactMap { condition($0) })
    members += texts("x-subjects", collecting.flatMap { items($0, .subject) })
    let sharing = statements(sharing, field.data)
    members += texts("x-recipients", sharing.flatMap { items($0, .recipient) })
    let retention = retention(field.data)
    if !retention.isEmpty { members.append(("x-retention", .array(retention))) }
    let provisions = collecting.compactMap { $0.provision?.word }
    members += texts("x-provision", provisions)
    return members
  }

  /// For data that is only reached through something above it.
  func brief(_ field: RecordFields.Field) -> [(key: String, value: JSONValue)] {
    let statements = field.statements.map { policy.statements[$0] }
    var members: [(key: String, value: JSONValue)] = []
    members += texts("x-within", field.within.map { policy.concept($0).name })
    members += texts(
      "x-statements", field.statements.map { SwiftStatements.anchor(policy.statements[$0], $0) })
    let isPlain = statements.contains { $0.modality == .does }
    members.append(("x-modality", .string((isPlain ? Modality.does : .may).word)))
    if field.isDoubtful { members.append(("x-doubtful", .bool(true))) }
    members.append(("x-status", .string(Taxonomy.status(field.data, in: policy).word)))
    if isSensitive(field.data) { members.append(("x-sensitive", .bool(true))) }
    return members
  }

  // MARK: parts

  private func statements(_ list: [Naming], _ data: ConceptID) -> [Statement] {
    list.filter { $0.data.contains(data) }.map { policy.statements[$0.statement] }
  }

  private func items(_ statement: Statement, _ role: Role) -> [String] {
    statement.lists(role).flatMap { $0.list.all.map { words.text($0) } }
  }

  private func bases(_ data: ConceptID, _ statements: [Statement]) -> [String] {
    var found: [String] = []
    for statement in statements {
      found += statement.lists(.purpose).flatMap { $0.bases.map { words.name($0) } }
      found += statement.lists(.basis).flatMap { $0.list.all }.filter { item in
        item.concept.map { policy.concept($0).kind == .basis } ?? true
      }.map { words.text($0) }
    }
    for statement in self.statements(resting, data) {
      found += statement.objects.all.map { words.text($0) }
    }
    return found
  }

  private func condition(_ statement: Statement) -> String? {
    let parts =
      policy.groupConditions(statement)
      + statement.conditions.map { $0.word == .unless ? .not($0.condition) : $0.condition }
    return Condition.all(parts).simplified.map { words.text($0) }
  }

  private func retention(_ data: ConceptID) -> [JSONValue] {
    keeping.filter { $0.data.contains(data) }.compactMap { naming in
      let (index, statement) = (naming.statement, policy.statements[naming.statement])
      guard let kept = statement.kept else { return nil }
      var members: [(key: String, value: JSONValue)] = [
        ("statement", .string(SwiftStatements.anchor(statement, index))),
        ("period", .string(words.text(kept))),
      ]
      if let when = condition(statement) { members.append(("when", .string(when))) }
      return .object(members)
    }
  }

  private func isSensitive(_ data: ConceptID) -> Bool {
    !taxonomy.ancestors(data).intersection(sensitive).isEmpty
  }

  /// Each text once, where it first stands; nothing if there is none.
  private func texts(_ key: String, _ texts: [String]) -> [(key: String, value: JSONValue)] {
    var seen: Set<String> = []
    let once = texts.filter { seen.insert($0).inserted }
    return once.isEmpty ? [] : [(key, .array(once.map { .string($0) }))]
  }
}

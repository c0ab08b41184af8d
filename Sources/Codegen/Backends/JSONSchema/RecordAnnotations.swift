import PolicyLang

/// What a policy says about one kind of data beside that it is collected: the `x-` keywords of its property.
struct RecordAnnotations {
  let policy: Policy
  let taxonomy: Taxonomy
  let words: SourceWords
  private let company: NodeSet

  init(_ policy: Policy, _ taxonomy: Taxonomy) {
    self.policy = policy
    self.taxonomy = taxonomy
    words = SourceWords(policy: policy)
    company = RecordFields.company(policy, taxonomy)
  }

  /// For data that a statement names.
  func full(_ field: RecordFields.Field) -> [(key: String, value: JSONValue)] {
    let collecting = field.statements.map { policy.statements[$0] }
    let using = practices(on: field.data, [.use])
    var members = brief(field)
    members += texts("x-sources", collecting.flatMap { items($0, .source) })
    members += texts("x-purposes", (collecting + using).flatMap { items($0, .purpose) })
    members += texts("x-legal-bases", bases(field.data, collecting + using))
    members += texts("x-conditions", collecting.compactMap { condition($0) })
    members += texts("x-subjects", collecting.flatMap { items($0, .subject) })
    let sharing = practices(on: field.data, [.share, .entrust, .show, .rent, .sell])
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
    members += texts("x-statements", field.statements.map { SwiftStatements.anchor(policy.statements[$0], $0) })
    let isPlain = statements.contains { $0.modality == .does }
    members.append(("x-modality", .string((isPlain ? Modality.does : .may).word)))
    if field.isDoubtful { members.append(("x-doubtful", .bool(true))) }
    members.append(("x-status", .string(Taxonomy.status(field.data, in: policy).word)))
    if isSensitive(field.data) { members.append(("x-sensitive", .bool(true))) }
    return members
  }

  // MARK: parts

  /// What the company's own practices do with it, in these ways.
  private func practices(on data: ConceptID, _ actions: [Action]) -> [Statement] {
    policy.statements.filter { statement in
      statement.form == .rule && [.does, .may].contains(statement.modality)
        && statement.actions.contains(where: { actions.contains($0) })
        && RecordFields.isCompanys(statement, company, taxonomy) && names(statement.objects, data)
    }
  }

  /// Whether a list names the data or something above it. Vague members name nothing.
  private func names(_ list: ItemList, _ data: ConceptID) -> Bool {
    list.all.contains { item in
      guard let id = item.concept else { return false }
      return item.mark == .some ? id == data : taxonomy.reach(id).most.contains(data)
    }
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
    for statement in policy.statements
    where statement.form == .basis && statement.lists(.scope).contains(where: { names($0.list, data) }) {
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
    policy.statements.enumerated().compactMap { index, statement in
      guard let kept = statement.kept, names(statement.objects, data) else { return nil }
      var members: [(key: String, value: JSONValue)] = [
        ("statement", .string(SwiftStatements.anchor(statement, index))), ("period", .string(words.text(kept))),
      ]
      if let when = condition(statement) { members.append(("when", .string(when))) }
      return .object(members)
    }
  }

  private func isSensitive(_ data: ConceptID) -> Bool {
    policy.concepts.indices.dropFirst().contains { index in
      policy.concepts[index].traits.isSensitive
        && taxonomy.ancestors(data).contains(ConceptID(raw: UInt32(index)))
    }
  }

  /// Each text once, where it first stands; nothing if there is none.
  private func texts(_ key: String, _ texts: [String]) -> [(key: String, value: JSONValue)] {
    var seen: Set<String> = []
    let once = texts.filter { seen.insert($0).inserted }
    return once.isEmpty ? [] : [(key, .array(once.map { .string($0) }))]
  }
}

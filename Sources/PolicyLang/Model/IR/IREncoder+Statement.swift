extension IREncoder {
  mutating func statement(_ statement: Statement) {
    out.beginObject()
    if isFile {
      out.member("anchor", statement.anchor)
      string("label", statement.label)
      if statement.group != 0 { out.member("group", statement.group) }
    }
    out.member("form", statement.form.word)
    if statement.modality != .does { out.member("modality", statement.modality.word) }
    string("grade", statement.grade?.word)
    array("actions", statement.actions) { $0.out.string($1.word) }
    string("deed", statement.deed?.word)
    if statement.objects != ItemList([]) { list("objects", statement.objects) }
    reference("term", statement.term)
    definition(statement.definition)
    string("text", statement.text)
    period("kept", statement.kept)
    period("deadline", statement.deadline)
    if let lookBack = statement.lookBack {
      out.key("look_back")
      amount(lookBack)
    }
    array("rows", statement.rows) { $0.row($1) }
    array("lists", statement.lists) { $0.listClause($1) }
    conditionClauses(of: statement)
    array("measures", statement.measures) { encoder, measure in
      encoder.out.beginObject()
      encoder.bound(measure.bound)
      encoder.measure(measure.measure)
      encoder.out.endObject()
    }
    array("exceptions", statement.exceptions) { $0.exception($1) }
    array("options", statement.options) { encoder, option in
      encoder.out.beginObject()
      encoder.out.member("direction", option.direction.word)
      encoder.list("via", option.via)
      encoder.out.endObject()
    }
    array("counts_as", statement.countsAs) { encoder, countsAs in
      encoder.out.beginObject()
      encoder.bound(countsAs.bound)
      encoder.out.member("action", countsAs.action.word)
      encoder.references("laws", countsAs.laws)
      encoder.out.endObject()
    }
    array("limits", statement.limits) { $0.reference(toStatement: $1) }
    string("decides", statement.decides)
    string("consequence", statement.consequence)
    array("hedges", statement.hedges) { $0.out.string($1) }
    defaultValue(statement.defaultValue)
    string("provision", statement.provision?.word)
    flag("permanent", statement.isPermanent)
    list("binds", statement.bound)
    cites(statement.cites)
    out.endObject()
  }

  // MARK: Parts of one form

  private mutating func definition(_ definition: Definition?) {
    guard let definition else { return }
    object("definition") { encoder in
      switch definition {
      case .means(let items): encoder.list("means", items)
      case .suchAs(let items): encoder.list("such_as", items)
      case .excludes(let items): encoder.list("excludes", items)
      case .described(let text): encoder.out.member("described", text)
      case .unstated: encoder.out.member("unstated", true)
      }
    }
  }

  private mutating func row(_ row: ReportRow) {
    out.beginObject()
    reference("category", row.category)
    list("examples", row.examples)
    array("lists", row.lists) { $0.listClause($1) }
    cites(row.cites)
    out.endObject()
  }

  // MARK: Clauses

  private mutating func listClause(_ clause: ListClause) {
    out.beginObject()
    out.member("role", clause.role.word)
    bound(clause.bound)
    listMembers(clause.list)
    references("bases", clause.bases)
    out.endObject()
  }

  /// In the meaning form, `unless C` is `when not C`, all plain clauses and those of the groups
  /// around are one, and every condition is in its normal form.
  private mutating func conditionClauses(of statement: Statement) {
    if isFile {
      array("conditions", statement.conditions) { encoder, clause in
        encoder.out.beginObject()
        encoder.out.member("word", clause.word.word)
        encoder.bound(clause.bound)
        encoder.condition("condition", clause.condition)
        encoder.out.endObject()
      }
      return
    }
    let plain = statement.conditions.filter { $0.word != .refused && $0.bound == .plain }.map { clause in
      clause.word == .unless ? Condition.not(clause.condition) : clause.condition
    }
    let effective = meaning(of: .all(policy.conditions(aroundGroup: statement.group) + plain))
    if effective != .always {
      out.key("when")
      out.encoded(effective.bytes)
    }
    let others = statement.conditions.filter { $0.word == .refused || $0.bound != .plain }
    array("conditions", others) { encoder, clause in
      let isNegative = clause.word == .unless
      encoder.out.beginObject()
      encoder.out.member("word", (isNegative ? .when : clause.word).word)
      encoder.bound(clause.bound)
      encoder.condition("condition", isNegative ? .not(clause.condition) : clause.condition)
      encoder.out.endObject()
    }
  }

  private mutating func exception(_ exception: Exception) {
    out.beginObject()
    switch exception {
    case .measure(let measure): self.measure(measure)
    case .list(let role, let items):
      out.member("role", role.word)
      listMembers(items)
    case .items(let items): listMembers(items)
    }
    out.endObject()
  }

  private mutating func defaultValue(_ value: DefaultValue?) {
    switch value {
    case nil: break
    case .state(let state): out.member("default", state.word)
    case .concept(let id): reference("default", id)
    }
  }

  private mutating func measure(_ measure: Measure) {
    switch measure {
    case .needed(let purposes):
      out.member("measure", "needed")
      list("for", purposes)
    case .stated: out.member("measure", "stated")
    case .disclosed: out.member("measure", "disclosed")
    }
  }

  private mutating func bound(_ bound: Bound) {
    string("bound", bound.word, unless: "")
  }
}

extension Policy {
  /// The conditions that the groups from this one up to the root put on what stands inside.
  func conditions(aroundGroup index: Int) -> [Condition] {
    var conditions: [Condition] = []
    var next: Int? = index
    // A chain of parents is never longer than the number of groups, unless it is a circle.
    for _ in groups.indices {
      guard let current = next, groups.indices.contains(current) else { break }
      if let condition = groups[current].condition { conditions.append(condition) }
      next = groups[current].parent
    }
    return conditions
  }
}

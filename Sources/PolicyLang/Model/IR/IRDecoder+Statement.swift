extension IRDecoder {
  mutating func statements(_ node: JSONNode) -> Bool? {
    var index = 0
    policy.statements = array(node) { decoder, element in
      defer { index += 1 }
      // References count places, so a statement that cannot be read still takes its place.
      return decoder.statement(element, index: index) ?? Statement(form: .notice)
    }
    return true
  }

  private mutating func statement(_ node: JSONNode, index: Int) -> Statement? {
    object(node) { decoder, members in
      let anchor = decoder.required(&members, "anchor") { $0.anchor($1, index: index) } ?? ""
      let label = decoder.member(&members, "label") { $0.identifier($1) }
      let limit = decoder.policy.groups.count
      let group = decoder.member(&members, "group") { $0.groupNumber($1, below: limit) } ?? 0
      let form: Form? = decoder.required(&members, "form") { $0.word($1) }
      var statement = Statement(form: form ?? .notice)
      statement.anchor = anchor
      statement.label = label
      statement.group = group
      statement.span = decoder.span(of: node)
      decoder.core(&members, &statement)
      decoder.clauses(&members, &statement)
      return statement
    }
  }

  private mutating func anchor(_ node: JSONNode, index: Int) -> String? {
    guard let text = string(node) else { return nil }
    guard text.isAnchor else {
      return problem(.shape, "`\(text)` is no anchor: letters, digits, `.`, `_` and `-`", at: node)
    }
    if statementIndices[text] == index { return text }
    return problem(.reference, "the anchor `\(text)` occurs twice", at: node)
  }

  private mutating func core(_ members: inout IRMembers, _ statement: inout Statement) {
    statement.modality = member(&members, "modality") { $0.word($1) } ?? .does
    statement.grade = member(&members, "grade") { $0.word($1) }
    statement.actions = array(&members, "actions") { $0.word($1) }
    statement.deed = member(&members, "deed") { $0.word($1) }
    statement.objects = list(&members, "objects") ?? ItemList([])
    statement.term = member(&members, "term") { $0.concept($1) } ?? .none
    statement.definition = member(&members, "definition") { $0.definition($1) }
    statement.text = member(&members, "text") { $0.string($1) }
    statement.kept = member(&members, "kept") { $0.period($1) }
    statement.deadline = member(&members, "deadline") { $0.period($1) }
    statement.lookBack = member(&members, "look_back") { $0.amount($1) }
    statement.rows = array(&members, "rows") { $0.row($1) }
  }

  private mutating func clauses(_ members: inout IRMembers, _ statement: inout Statement) {
    statement.lists = array(&members, "lists") { $0.listClause($1) }
    statement.conditions = array(&members, "conditions") { $0.conditionClause($1) }
    statement.measures = array(&members, "measures") { $0.boundMeasure($1) }
    statement.exceptions = array(&members, "exceptions") { $0.exception($1) }
    statement.options = array(&members, "options") { $0.option($1) }
    statement.countsAs = array(&members, "counts_as") { $0.countsAs($1) }
    statement.limits = array(&members, "limits") { $0.statementReference($1) }
    statement.decides = member(&members, "decides") { $0.string($1) }
    statement.consequence = member(&members, "consequence") { $0.string($1) }
    statement.hedges = strings(&members, "hedges")
    statement.defaultValue = member(&members, "default") { $0.defaultValue($1) }
    statement.provision = member(&members, "provision") { $0.word($1) }
    statement.isPermanent = flag(&members, "permanent")
    statement.bound = list(&members, "binds")
    statement.cites = strings(&members, "cites")
  }

  // MARK: Parts of one form

  private mutating func definition(_ node: JSONNode) -> Definition? {
    object(node) { decoder, members in
      switch decoder.choice(&members, ["means", "such_as", "excludes", "described", "unstated"]) {
      case "means": decoder.list(&members, "means").map { .means($0) }
      case "such_as": decoder.list(&members, "such_as").map { .suchAs($0) }
      case "excludes": decoder.list(&members, "excludes").map { .excludes($0) }
      case "described": decoder.member(&members, "described") { $0.string($1) }.map { .described($0) }
      case "unstated": decoder.member(&members, "unstated") { $0.isSet($1) }.map { _ in .unstated }
      default: nil
      }
    }
  }

  private mutating func row(_ node: JSONNode) -> ReportRow? {
    object(node) { decoder, members in
      let category = decoder.required(&members, "category") { $0.concept(of: .category, $1) } ?? .none
      var row = ReportRow(category: category, span: decoder.span(of: node))
      row.examples = decoder.list(&members, "examples")
      row.lists = decoder.array(&members, "lists") { $0.listClause($1) }
      row.cites = decoder.strings(&members, "cites")
      return row
    }
  }

  // MARK: Clauses

  private mutating func bound(_ members: inout IRMembers) -> Bound {
    member(&members, "bound") { $0.word($1) } ?? .plain
  }

  private mutating func listClause(_ node: JSONNode) -> ListClause? {
    object(node) { decoder, members in
      let role: Role? = decoder.required(&members, "role") { $0.word($1) }
      let bound = decoder.bound(&members)
      let list = decoder.listMembers(&members)
      let bases = decoder.concepts(&members, "bases")
      guard let role else { return nil }
      return ListClause(role, bound: bound, list, bases: bases, span: decoder.span(of: node))
    }
  }

  private mutating func conditionClause(_ node: JSONNode) -> ConditionClause? {
    object(node) { decoder, members in
      let word: ConditionClause.Word? = decoder.required(&members, "word") { $0.word($1) }
      let bound = decoder.bound(&members)
      let condition = decoder.required(&members, "condition") { $0.condition($1) }
      guard let word, let condition else { return nil }
      return ConditionClause(word, bound: bound, condition, span: decoder.span(of: node))
    }
  }

  private mutating func boundMeasure(_ node: JSONNode) -> BoundMeasure? {
    object(node) { decoder, members in
      let bound = decoder.bound(&members)
      return decoder.measure(&members).map { BoundMeasure(bound: bound, $0) }
    }
  }

  private mutating func measure(_ members: inout IRMembers) -> Measure? {
    required(&members, "measure") { decoder, node in
      switch decoder.string(node) {
      case nil: nil
      case "needed": .needed(for: nil)
      case "stated": .stated
      case "disclosed": .disclosed
      case let word?:
        decoder.problem(
          .shape, "unknown word `\(word)`, expected one of `needed`, `stated`, `disclosed`", at: node)
      }
    }.map { (measure: Measure) in
      // Only what is needed is needed for something; elsewhere `for` is an unknown key.
      if case .needed = measure { return .needed(for: list(&members, "for")) }
      return measure
    }
  }

  private mutating func exception(_ node: JSONNode) -> Exception? {
    object(node) { decoder, members in
      if members.has("measure") { return decoder.measure(&members).map { .measure($0) } }
      members.note("measure")
      let hasRole = members.has("role")
      let role: Role? = decoder.member(&members, "role") { $0.word($1) }
      let items = decoder.listMembers(&members)
      if let role { return .list(role, items) }
      return hasRole ? nil : .items(items)
    }
  }

  private mutating func option(_ node: JSONNode) -> ChoiceOption? {
    object(node) { decoder, members in
      let direction: ChoiceOption.Direction? = decoder.required(&members, "direction") { $0.word($1) }
      let via = decoder.list(&members, "via")
      return direction.map { ChoiceOption($0, via: via) }
    }
  }

  private mutating func countsAs(_ node: JSONNode) -> CountsAs? {
    object(node) { decoder, members in
      let bound = decoder.bound(&members)
      let action: Action? = decoder.required(&members, "action") { $0.word($1) }
      let laws = decoder.concepts(&members, "laws", of: .law)
      return action.map { CountsAs($0, laws: laws, bound: bound) }
    }
  }

  /// A state has no slash, a name does.
  private mutating func defaultValue(_ node: JSONNode) -> DefaultValue? {
    if node.text?.contains("/") == true { return concept(node).map { .concept($0) } }
    let state: DefaultState? = word(node)
    return state.map { .state($0) }
  }
}

extension String {
  fileprivate var isAnchor: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}

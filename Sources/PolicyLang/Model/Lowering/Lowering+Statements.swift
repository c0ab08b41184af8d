extension Lowering {
  /// Third pass: the statements. They stand outside of `self`, so that each can be filled where it stands.
  mutating func lowerEntries(of parent: Int, into statements: inout [Statement]) {
    for node in tree.children(of: parent) {
      switch kindOfNode(node) {
      case .section, .whereGroup, .each, .bind: inGroup(node) { $0.lowerEntries(of: node, into: &statements) }
      case .statement: lowerStatement(node, into: &statements[open(node, .rule, &statements)])
      case .report: lowerReport(node, into: &statements[open(node, .report, &statements)])
      case .omit: lowerOmission(node)
      default: break
      }
    }
  }

  /// Runs a pass over the inside of a group, with what the group puts on it.
  mutating func inGroup(_ node: Int, _ body: (inout Lowering) -> Void) {
    let outer = (group, citePrefix, inherited)
    switch kindOfNode(node) {
    case .section: openSection(node)
    case .whereGroup: openWhere(node)
    case .each:
      inherited.clauses += tree.children(of: node).filter { kindOfNode($0) == .clause }
    case .bind:
      inherited.bound = items(in: node, among: KindSet(.party))
      inherited.clauses += tree.children(of: node).filter { kindOfNode($0) == .clause }
    default: break
    }
    body(&self)
    (group, citePrefix, inherited) = outer
  }

  private mutating func openSection(_ node: Int) {
    let token = tree.nodes[node].firstToken + 1
    var heading = ""
    if token < tree.nodes[node].tokenEnd, kind(token) == .string { heading = string(token) }
    if let cite = child(.cite, of: node), let place = tokens(of: cite).first(where: { kind($0) == .string }) {
      let text = string(place)
      citePrefix = locator(text)
    }
    openGroup(node, Group(parent: group, heading: heading, condition: nil, span: tree.span(ofToken: token)))
  }

  private mutating func openWhere(_ node: Int) {
    guard let inner = child(.condition, of: node) else { return }
    let condition = condition(inner)
    openGroup(node, Group(parent: group, heading: nil, condition: condition, span: tree.span(ofNode: inner)))
  }

  /// The passes before the last walk groups only for what surrounds the entries.
  private mutating func openGroup(_ node: Int, _ new: Group) {
    guard isLowering else { return }
    policy.groups.append(new)
    group = policy.groups.count - 1
  }

  /// Makes room for a statement and gives its index. Where only findings are wanted, one place is enough.
  private func open(_ node: Int, _ form: Form, _ statements: inout [Statement]) -> Int {
    if purpose == .diagnostics { statements.removeAll(keepingCapacity: true) }
    statements.append(Statement(form: form))
    let index = statements.count - 1
    statements[index].group = group
    statements[index].bound = inherited.bound
    return index
  }

  private mutating func lowerStatement(_ node: Int, into statement: inout Statement) {
    guard let head = child(.head, of: node) else {
      // A label without a statement: reported by the parser; the place is kept for counting.
      statement.form = .notice
      statement.text = ""
      statement.span = tree.span(ofNode: node)
      return
    }
    statement.span = tree.span(ofNode: head)
    lowerHead(head, into: &statement)
    var seen = ClauseSet(rawValue: 0)
    statement.lists.reserveCapacity(listCount(node))
    for clause in inherited.clauses { lowerClause(clause, into: &statement, &seen) }
    // A group's condition and the statement's own add up, so the latter is no repetition.
    seen = ClauseSet(rawValue: seen.rawValue & ~ClauseSet([.when, .unless]).rawValue)
    for clause in tree.children(of: node) where kindOfNode(clause) == .clause {
      lowerClause(clause, into: &statement, &seen)
    }
    let first = tree.nodes[node].firstToken
    if kind(first) == .identifier {
      statement.label = tree.name(ofToken: first)
    }
  }

  /// How many clauses of a statement are lists, without those of the groups around it.
  private func listCount(_ node: Int) -> Int {
    var count = 0
    for clause in tree.children(of: node) where kindOfNode(clause) == .clause {
      // Behind `only` and the like stands a list most often.
      let first = kind(tree.nodes[clause].firstToken)
      if ClauseKind(first).map({ $0.role != nil }) ?? true { count += 1 }
    }
    return count
  }

  private mutating func lowerHead(_ head: Int, into statement: inout Statement) {
    var token = tree.nodes[head].firstToken
    let end = tree.nodes[head].tokenEnd
    switch kind(token) {
    case .mayWord: statement.modality = .may
    case .neverWord: statement.modality = .never
    case .cannotWord: statement.modality = .cannot
    default: break
    }
    if statement.modality != .does { token += 1 }
    guard token < end else { return }
    switch kind(token) {
    case .retainWord:
      statement.form = .retention
      statement.objects = items(in: head, among: KindSet(.data))
      statement.kept = child(.period, of: head).map { period($0) }
    case .offerWord: lowerObjects(head, .offer, into: &statement)
    case .rightWord: lowerObjects(head, .right, into: &statement)
    case .protectWord: lowerObjects(head, .protection, into: &statement)
    case .basisWord: lowerObjects(head, .basis, into: &statement)
    case .controllerWord: lowerObjects(head, .controller, into: &statement)
    case .disclaimWord: lowerObjects(head, .disclaimer, into: &statement)
    case .reserveWord: lowerObjects(head, .reservation, into: &statement)
    case .contactWord: lowerObjects(head, .contact, into: &statement)
    case .outsideWord: lowerObjects(head, .outside, into: &statement)
    case .noneWord: lowerObjects(head, .none, into: &statement)
    case .unstatedWord: lowerObjects(head, .unstated, into: &statement)
    case .userWord: lowerConduct(head, token + 1, into: &statement)
    case .dutyWord: lowerDuty(head, token + 1, into: &statement)
    case .choiceWord:
      statement.form = .choice
      if token + 1 < end, kind(token + 1).isName { statement.term = named(token + 1, .choice) }
    case .defineWord: lowerDefinition(head, token + 1, into: &statement)
    case .noticeWord, .warningWord:
      statement.form = kind(token) == .noticeWord ? .notice : .warning
      statement.text = child(.text, of: head).map { text($0) } ?? ""
    default: lowerRule(head, token, into: &statement)
    }
  }

  private mutating func lowerObjects(_ head: Int, _ form: Form, into statement: inout Statement) {
    statement.form = form
    let kinds = ClauseFit.objects(form, statement.deed)
    if let list = child(.items, of: head) {
      statement.objects = items(list, among: kinds)
    } else {
      statement.objects = ItemList(names(in: head, among: kinds).map { Item(.concept($0)) })
    }
  }

  private mutating func lowerRule(_ head: Int, _ token: UInt32, into statement: inout Statement) {
    if kind(token) == .directlyWord { statement.grade = .directly }
    if kind(token) == .readilyWord { statement.grade = .readily }
    if let actions = child(.actions, of: head) { statement.actions = self.actions(actions) }
    statement.objects = items(in: head, among: KindSet(.data))
    checkGrade(statement, token)
  }

  /// "Directly" and "readily" grade access; people also write the former for "from the person".
  private mutating func checkGrade(_ statement: Statement, _ token: UInt32) {
    guard let grade = statement.grade else { return }
    let graded: Set<Action> = [.access, .view, .share, .show, .use, .process]
    guard let other = statement.actions.first(where: { !graded.contains($0) }) else { return }
    report(
      Diagnostic(
        .misplacedClause, "`\(grade.word)` grades access, and `\(other.word)` has no grades",
        at: tree.span(ofToken: token), annotation: "does not fit `\(other.word)`",
        help: other == .collect || other == .ask
          ? ["data that comes directly from the person: `collect … from user`"] : []))
  }

  private mutating func actions(_ node: Int) -> [Action] {
    var found: [Action] = []
    for token in tokens(of: node) {
      guard let action = Action(kind(token)) else { continue }
      if tokens(of: node).count == 1 { return Self.single[Int(action.rawValue)] }
      if found.contains(action) { reportRepeated(token) } else { found.append(action) }
    }
    return found
  }

  /// Most statements have one action: these lists are shared.
  private static let single: [[Action]] = Action.allCases.map { [$0] }

  private mutating func lowerConduct(_ head: Int, _ token: UInt32, into statement: inout Statement) {
    lowerObjects(head, .conduct, into: &statement)
    guard token < tree.nodes[head].tokenEnd else { return }
    switch kind(token) {
    case .mustWord: statement.modality = .must
    case .shouldWord: statement.modality = .should
    case .mayWord: statement.modality = .may
    case .acceptsWord: statement.modality = .accepts
    default: break
    }
  }

  private mutating func lowerDuty(_ head: Int, _ token: UInt32, into statement: inout Statement) {
    statement.form = .duty
    statement.modality = .must
    guard token < tree.nodes[head].tokenEnd, kind(token).isName else { return }
    let name = tree.name(ofToken: token)
    statement.deed = Deed.allCases.first { $0.word == name }
    guard statement.deed != nil else {
      return reportUnknownWord(token, "act of a duty", Deed.allCases.map(\.word))
    }
    lowerObjects(head, .duty, into: &statement)
  }

  private mutating func lowerDefinition(_ head: Int, _ token: UInt32, into statement: inout Statement) {
    statement.form = .definition
    guard let kind = Kind(blockWord: self.kind(token)), token + 1 < tree.nodes[head].tokenEnd,
      self.kind(token + 1).isName
    else { return }
    statement.term = named(token + 1, kind)
    if token + 2 < tree.nodes[head].tokenEnd, self.kind(token + 2) == .string {
      let label = string(token + 2)
      if statement.term != .none, label != concept(statement.term).label { statement.text = label }
    }
    guard let node = child(.definition, of: head), let first = tokens(of: node).first else { return }
    let kinds = KindSet(kind)
    switch self.kind(first) {
    case .meansWord: statement.definition = .means(items(in: node, among: kinds))
    case .excludesWord: statement.definition = .excludes(items(in: node, among: kinds))
    case .suchWord: statement.definition = .suchAs(items(in: node, among: kinds))
    case .describedWord: statement.definition = .described(child(.text, of: node).map { text($0) } ?? "")
    case .unstatedWord: statement.definition = .unstated
    default: break
    }
  }

  /// The concept that a declaring statement declared; nothing is reported a second time.
  private func named(_ token: UInt32, _ kind: Kind) -> ConceptID {
    if case .one(_, .concept(let id)) = names.find(tree.key(ofToken: token), among: KindSet(kind)) {
      return id
    }
    return .none
  }

  private mutating func lowerReport(_ node: Int, into statement: inout Statement) {
    statement.span = tree.span(ofToken: tree.nodes[node].firstToken)
    if let actions = child(.actions, of: node) { statement.actions = self.actions(actions) }
    var seen = ClauseSet(rawValue: 0)
    for clause in inherited.clauses { lowerClause(clause, into: &statement, &seen) }
    for child in tree.children(of: node) {
      switch kindOfNode(child) {
      case .clause: lowerClause(child, into: &statement, &seen)
      case .row: lowerRow(child, into: &statement)
      default: break
      }
    }
  }

  private mutating func lowerRow(_ node: Int, into report: inout Statement) {
    let token = tree.nodes[node].firstToken + 1
    guard token < tree.nodes[node].tokenEnd, kind(token).isName,
      let category = resolveConcept(token, among: KindSet(.category))
    else { return }
    var row = ReportRow(category: category, span: tree.span(ofNode: node))
    row.examples = child(.items, of: node).map { items($0, among: KindSet(.data)) }
    var inner = Statement(form: .report)
    inner.span = row.span
    inner.actions = report.actions
    var seen = ClauseSet(rawValue: 0)
    for clause in tree.children(of: node) where kindOfNode(clause) == .clause {
      lowerClause(clause, into: &inner, &seen)
    }
    row.lists = inner.lists
    row.cites = inner.cites
    report.rows.append(row)
  }

  private mutating func lowerOmission(_ node: Int) {
    let because = first(.becauseWord, in: node) ?? tree.nodes[node].tokenEnd
    var locators: [String] = []
    for token in tokens(of: node) where token < because && kind(token) == .string {
      locators.append(locator(string(token)))
    }
    let reason = child(.text, of: node).map { text($0) } ?? ""
    policy.omissions.append(Omission(locators: locators, reason: reason, span: tree.span(ofNode: node)))
  }
}

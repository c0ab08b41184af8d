extension Lowering {
  /// First pass: every name that the files declare, without looking at what is said of it.
  mutating func declareEntries(of parent: Int) {
    for node in tree.children(of: parent) {
      switch kindOfNode(node) {
      case .section, .whereGroup, .each, .bind: declareEntries(of: node)
      case .vocabulary:
        if let kind = Kind(blockWord: kind(tree.nodes[node].firstToken)) {
          declareConcepts(of: node, kind, below: [])
        }
      case .policy: declareCompany(node)
      case .statement:
        declareStatement(node)
        statementCount += 1
      case .report: statementCount += 1
      default: break
      }
    }
  }

  private mutating func declareConcepts(of parent: Int, _ kind: Kind, below parents: [ConceptID]) {
    for node in tree.children(of: parent) where kindOfNode(node) == .concept {
      let token = tree.nodes[node].firstToken
      let label = stringAfter(token, in: node) ?? tree.name(ofToken: token).spaced
      let id = declare(token, kind, label: label, parents: parents)
      declared.append(id ?? .none)
      declareConcepts(of: node, kind, below: id.map { [$0] } ?? parents)
    }
  }

  private mutating func stringAfter(_ token: UInt32, in node: Int) -> String? {
    let next = token + 1
    guard next < tree.nodes[node].tokenEnd, kind(next) == .string else { return nil }
    return string(next)
  }

  /// Declares a concept, unless its kind has the name already.
  mutating func declare(_ token: UInt32, _ kind: Kind, label: String, parents: [ConceptID]) -> ConceptID? {
    var bytes = tree.bytes(ofToken: token)
    if !TokenCheck.isWellFormed(bytes) {
      // Where it is used in the right spelling, nothing is wrong.
      guard let meant = TokenCheck.repaired(bytes) else { return nil }
      bytes = Array(meant.utf8)[...]
    }
    if case .one(_, .concept(let earlier)) = names.find(bytes, among: KindSet(kind)) {
      reportDuplicate(token, concept(earlier))
      return nil
    }
    let id = ConceptID(raw: UInt32(firstConcept + concepts.count))
    concepts.append(
      Concept(
        kind: kind, name: String(decoding: bytes, as: UTF8.self), label: label, parents: parents,
        isStandard: isStandard,
        span: tree.span(ofToken: token)))
    names.declare(bytes, kind, .concept(id))
    return id
  }

  private mutating func reportDuplicate(_ token: UInt32, _ earlier: Concept) {
    let span = tree.span(ofToken: token)
    if earlier.isStandard {
      return report(
        Diagnostic(
          .duplicateName, "the standard vocabulary has \(earlier.kind.withArticle) `\(earlier.name)` already",
          at: span, annotation: "declared a second time",
          help: [
            "use it as it is (“\(earlier.label)”), declare an entry below it under another name, or write `define` to say what the source means by it"
          ]))
    }
    report(
      Diagnostic(
        .duplicateName, "`\(earlier.name)` is declared twice", at: span, annotation: "declared a second time",
        labels: [Label(earlier.span, "first declared here")], help: ["remove one, or give it another name"]))
  }

  private mutating func declareCompany(_ policyNode: Int) {
    for node in tree.children(of: policyNode) where kindOfNode(node) == .field {
      let first = tree.nodes[node].firstToken
      guard kind(first) == .companyWord, first + 1 < tree.nodes[node].tokenEnd, kind(first + 1).isName,
        let label = stringAfter(first + 1, in: node)
      else { continue }
      var parents: [ConceptID] = []
      if case .one(_, .concept(let company)) = names.find(Array("company".utf8)[...], among: KindSet(.party))
      {
        parents = [company]
      }
      if let id = declare(first + 1, .party, label: label, parents: parents), policy.header.company == .none {
        policy.header.company = id
      }
    }
  }

  private mutating func declareStatement(_ node: Int) {
    let first = tree.nodes[node].firstToken
    // No head begins with a name, so a name is a label, even where its colon is missing.
    if kind(first) == .identifier { declareLabel(first) }
    guard let head = child(.head, of: node) else { return }
    let token = tree.nodes[head].firstToken
    switch kind(token) {
    case .choiceWord: declareChoice(head, token + 1)
    case .defineWord: declareTerm(head, token + 1)
    default: break
    }
  }

  private mutating func declareLabel(_ token: UInt32) {
    let bytes = tree.bytes(ofToken: token)
    guard TokenCheck.isWellFormed(bytes) else { return }
    if case .one = names.find(bytes, among: KindSet(.statement)) {
      return report(
        Diagnostic(
          .duplicateName, "the label `\(tree.name(ofToken: token))` is given twice",
          at: tree.span(ofToken: token), annotation: "second statement with this label",
          help: ["give one of them another label"]))
    }
    labels.append(tree.name(ofToken: token))
    names.declare(bytes, .statement, .statement(statementCount))
  }

  /// The first statement of a choice declares it; sources state the same choice more than once.
  private mutating func declareChoice(_ head: Int, _ token: UInt32) {
    guard token < tree.nodes[head].tokenEnd, kind(token).isName else { return }
    if case .one = names.find(tree.bytes(ofToken: token), among: KindSet(.choice)) { return }
    let label = stringAfter(token, in: head) ?? tree.name(ofToken: token).spaced
    _ = declare(token, .choice, label: label, parents: [])
  }

  /// A definition declares its term unless a block or another definition already does.
  private mutating func declareTerm(_ head: Int, _ token: UInt32) {
    guard token + 1 < tree.nodes[head].tokenEnd, let kind = Kind(blockWord: self.kind(token)),
      self.kind(token + 1).isName
    else { return }
    if case .one = names.find(tree.bytes(ofToken: token + 1), among: KindSet(kind)) { return }
    let label = stringAfter(token + 1, in: head) ?? tree.name(ofToken: token + 1).spaced
    _ = declare(token + 1, kind, label: label, parents: [])
  }
}

extension String {
  /// A name as words: `service_messages` → "service messages".
  var spaced: String {
    String(
      decoding: utf8.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") ? 0x20 : $0 }, as: UTF8.self)
  }
}

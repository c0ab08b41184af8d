import PolicyLang

@testable import Codegen

/// Builds a policy by hand, one name and one statement at a time.
struct PolicyMaker {
  var policy = Policy()
  let company: ConceptID
  let user: ConceptID

  init() {
    var policy = Policy()
    policy.header.name = "acme"
    policy.header.title = "Acme Camera Privacy Policy"
    policy.concepts.append(Concept(kind: .party, name: "acme", label: "Acme"))
    policy.concepts.append(Concept(kind: .party, name: "user", label: "you", isStandard: true))
    company = ConceptID(raw: 1)
    user = ConceptID(raw: 2)
    policy.header.company = company
    self.policy = policy
  }

  mutating func name(
    _ kind: Kind, _ label: String, plural: String? = nil, reads: String? = nil, standard: Bool = true,
    _ traits: (inout Traits) -> Void = { _ in }
  ) -> ConceptID {
    var concept = Concept(
      kind: kind, name: "n\(policy.concepts.count)", label: label, plural: plural, reads: reads,
      isStandard: standard)
    traits(&concept.traits)
    policy.concepts.append(concept)
    return ConceptID(raw: UInt32(policy.concepts.count - 1))
  }

  mutating func add(_ statement: Statement) {
    var statement = statement
    if statement.anchor.isEmpty { statement.anchor = "s\(policy.statements.count + 1)" }
    policy.statements.append(statement)
  }

  var english: English { English(policy: policy) }

  /// The statement in words, list entries in brackets.
  func say(_ statement: Statement, _ stance: Stance = Stance()) -> String {
    english.passage(statement, stance).spoken
  }
}

extension Passage {
  var spoken: String {
    var text = opening.plain
    for entry in entries { text += " [\(entry.prose.plain)]" }
    if !closing.isEmpty { text += " " + closing.plain }
    return text
  }
}

extension ItemList {
  static func of(_ ids: ConceptID..., such examples: [ConceptID] = []) -> ItemList {
    ItemList(ids.map { Item(.concept($0)) }, examples: examples.map { Item(.concept($0)) })
  }
}

func rule(_ action: Action, _ objects: ItemList, _ modality: Modality = .does, _ lists: ListClause...)
  -> Statement
{
  var statement = Statement(form: .rule, modality: modality, objects: objects)
  statement.actions = [action]
  statement.lists = lists
  return statement
}

func text(_ backend: Backend, _ policy: Policy) -> String {
  String(decoding: backend.emit(policy), as: UTF8.self)
}

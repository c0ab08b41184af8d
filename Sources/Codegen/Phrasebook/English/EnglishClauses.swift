import PolicyLang

/// What of a statement is still to be said. A sentence pattern takes what it says in its own way;
/// whatever is left is said by the default phrase of its role, so that nothing is lost.
struct Unsaid {
  var lists: [ListClause]
  var conditions: [ConditionClause]
  var measures: [BoundMeasure]
  var exceptions: [Exception]
  var hedges: [String]
  var deadline: Period?
  var kept: Period?
  var options: [ChoiceOption]
  var provision: Provision?
  var isPermanent: Bool
  /// A condition that stands before everything else.
  var opening = Prose()

  init(_ statement: Statement, _ stance: Stance) {
    lists = statement.lists
    conditions = statement.conditions.filter { clause in
      !(clause.word == .when && clause.bound == .plain && stance.conditions.contains(clause.condition))
    }
    measures = statement.measures
    exceptions = statement.exceptions
    hedges = statement.hedges
    deadline = statement.deadline
    kept = statement.kept
    options = statement.options
    provision = statement.provision
    isPermanent = statement.isPermanent
  }

  /// "With regard to children, we are not responsible for …": where no data stands beside them,
  /// people are a topic.
  mutating func saySubjectsAsScope() {
    if lists.contains(where: { $0.role == .scope }) { return }
    for index in lists.indices where lists[index].role == .subject { lists[index].role = .scope }
  }

  mutating func take(_ role: Role) -> [ListClause] {
    let taken = lists.filter { $0.role == role }
    lists.removeAll { $0.role == role }
    return taken
  }

  /// The one list of a role that stands there without a bound, if it is the only one.
  mutating func takeOnlyPlain(_ role: Role) -> ListClause? {
    guard let index = lists.firstIndex(where: { $0.role == role }),
      lists.filter({ $0.role == role }).count == 1, lists[index].bound == .plain, lists[index].bases.isEmpty
    else { return nil }
    return lists.remove(at: index)
  }
}

extension English {
  /// The order in which the clauses of a sentence stand.
  private static let order: [Role] = [
    .subject, .source, .recipient, .stage, .destination, .place, .channel, .means, .risk, .scope, .actor,
    .purpose,
    .basis, .before, .after, .at,
  ]

  /// Everything that one sentence can still carry after its object, with a leading space.
  func tail(_ unsaid: inout Unsaid, _ manner: Manner, actions: [Action] = []) -> Prose {
    var result = Prose()
    let hasPlace = unsaid.lists.contains { [.destination, .place, .channel, .means].contains($0.role) }
    let purposes = unsaid.lists.filter { $0.role == .purpose }.map(\.list.withoutSpans)
    // "to service providers in countries other than yours": the place is where the recipient is.
    let isGivenTo = unsaid.lists.contains { $0.role == .recipient } && recipientPreposition(actions) == "to"
    for role in Self.order {
      let clauses = unsaid.take(role)
      for (index, clause) in clauses.enumerated() {
        // "on your account, for …": without the comma the purpose would seem to be the account's.
        let isSetOff = role == .purpose && index == 0 && hasPlace && result.plain.utf8.count > 40
        result.append(index > 0 && role != .basis ? " \(manner.conjunction) " : (isSetOff ? ", " : " "))
        let isWhere = role == .destination && isGivenTo && clause.list.all.allSatisfy(isRegion)
        result.append(
          isWhere
            ? "\(word(of: clause.bound, before: "in")) \(list(clause.list, manner.playing(role)))"
            : phrase(clause, manner, actions))
      }
    }
    if let deadline = unsaid.deadline {
      result.append(" \(self.deadline(deadline))")
      unsaid.deadline = nil
    }
    for measure in unsaid.measures { result.append(" \(self.measure(measure, after: purposes))") }
    unsaid.measures = []
    if unsaid.isPermanent {
      result.append(" permanently")
      unsaid.isPermanent = false
    }
    // How often comes before on what condition: "from time to time if the law requires it".
    for hedge in unsaid.hedges where hedge.hasPrefix("from ") { result.append(" \(hedge)") }
    unsaid.hedges.removeAll { $0.hasPrefix("from ") }
    // "except as stated in this policy or if the law requires it": two ways out of one promise.
    var exceptional: Prose?
    if !unsaid.exceptions.isEmpty,
      let index = unsaid.conditions.firstIndex(where: { $0.word == .unless && $0.bound == .plain })
    {
      exceptional = "if \(clause(unsaid.conditions.remove(at: index).condition))"
    }
    result.append(conditions(&unsaid, isLong: result.plain.utf8.count > 70))
    if !unsaid.exceptions.isEmpty {
      let said = unsaid.exceptions.map { exception($0, manner, actions) } + (exceptional.map { [$0] } ?? [])
      result.append(", except \(Grammar.joined(said, "or"))")
      unsaid.exceptions = []
    }
    for hedge in unsaid.hedges { result.append(self.hedge(hedge)) }
    unsaid.hedges = []
    return result
  }

  private func isRegion(_ item: Item) -> Bool {
    item.concept.flatMap { concept($0) }?.kind == .region
  }

  private func word(of bound: Bound, before preposition: String) -> String {
    let word = self.bound(bound)
    return word.isEmpty ? preposition : "\(word) \(preposition)"
  }

  /// Words of degree at the end of a sentence: joined as their first word asks for, else in brackets.
  private func hedge(_ words: String) -> Prose {
    let first = words.split(separator: " ").first ?? ""
    switch first {
    case "if", "where", "when", "as": return " \(words)"
    default: break
    }
    let isJoined =
      ["by", "subject", "with", "without", "to", "for", "in"].contains(first) || first.hasSuffix("ing")
      || Grammar.isAdverb(words)
    return isJoined ? ", \(words)" : " (\(words))"
  }

  /// " if you have consented, unless the law forbids it". What is refused stays for a sentence of its own.
  func conditions(_ unsaid: inout Unsaid, isLong: Bool) -> Prose {
    var result = Prose()
    var isFirst = true
    for clause in unsaid.conditions where clause.word == .when {
      let word = bound(clause.bound)
      // "only unless" is no English: a bound condition keeps its negation inside.
      let said: Prose =
        word.isEmpty ? conditional(clause.condition) : "\(word) if \(self.clause(clause.condition))"
      result.append(
        isFirst ? (isLong && word.isEmpty || said.plain.hasPrefix("unless ") ? ", " : " ") : " and ")
      result.append(said)
      isFirst = false
    }
    for clause in unsaid.conditions where clause.word == .unless {
      let word = bound(clause.bound)
      result.append(word.isEmpty ? ", unless " : ", \(word) unless ")
      result.append(self.clause(clause.condition))
    }
    unsaid.conditions.removeAll { $0.word != .refused }
    return result
  }

  /// A clause by its preposition, with its bound: "only with service providers".
  func phrase(_ clause: ListClause, _ manner: Manner, _ actions: [Action] = []) -> Prose {
    let manner = manner.playing(clause.role)
    let word = bound(clause.bound)
    let said = unbound(clause, manner, actions)
    return word.isEmpty ? said : "\(word) \(said)"
  }

  private func unbound(_ clause: ListClause, _ manner: Manner, _ actions: [Action]) -> Prose {
    switch clause.role {
    case .at, .before, .after:
      var plain = clause
      plain.bound = .plain
      return events(plain, manner)
    case .place: return grouped(clause.list, manner) { placePreposition($0) }
    case .channel: return grouped(clause.list, manner) { channelPreposition($0) }
    case .destination: return grouped(clause.list, manner) { _ in "to" }
    case .recipient: return "\(recipientPreposition(actions)) \(list(clause.list, manner))"
    case .purpose: return "for \(list(clause.list, manner))\(bases(clause.bases))"
    case .basis: return basis(clause, manner)
    case .scope: return "with regard to \(list(clause.list, manner))"
    case .residue, .proof, .reference: return list(clause.list, manner)
    case .source where manner.isObtained: return "obtained from \(list(clause.list, manner))"
    case .subject where clause.list.all.count == 1 && clause.list.items.first?.mark == .perhaps:
      return
        "possibly \(manner.preposition) \(list(ItemList(clause.list.items.map { Item($0.value) }), manner))"
    case .subject: return "\(manner.preposition) \(list(clause.list, manner))"
    case .source, .actor, .means, .stage, .risk: return "\(clause.role.word) \(list(clause.list, manner))"
    }
  }

  /// " (legal basis: performance of a contract)"
  func bases(_ ids: [ConceptID]) -> Prose {
    if ids.isEmpty { return Prose() }
    return
      " (legal \(ids.count == 1 ? "basis" : "bases"): \(Grammar.joined(ids.map { Prose(text: label($0)) }, "and")))"
  }

  /// Legal bases stand in brackets, laws follow "under".
  private func basis(_ clause: ListClause, _ manner: Manner) -> Prose {
    let isLaw = clause.list.all.contains { item in item.concept.flatMap { concept($0) }?.kind == .law }
    let said = list(clause.list, manner)
    if isLaw { return "under \(said)" }
    if clause.bound != .plain { return "on the legal basis of \(said)" }
    return "(legal \(clause.list.all.count == 1 ? "basis" : "bases"): \(said))"
  }

  /// Members under prepositions of their own: "through the contact page or by email".
  func grouped(
    _ list: ItemList, _ manner: Manner, by preposition: (Item) -> String,
    saying other: (Item) -> Prose? = { _ in nil }
  ) -> Prose {
    let isAnyOf = list.isAnyOf && list.items.count > 1
    var groups: [(preposition: String, items: [Item])] = []
    for item in list.items {
      let word = preposition(item)
      if groups.last?.preposition == word {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((word, [item]))
      }
    }
    let conjunction = isAnyOf ? "or" : manner.conjunction
    func members(_ items: [Item]) -> [Prose] {
      zip(items, nouns(items, manner)).map { item, noun in other(item) ?? noun }
    }
    let said = groups.map { group -> Prose in
      "\(group.preposition) \(Grammar.joined(members(group.items), conjunction))"
    }
    var result = Grammar.joined(said, conjunction)
    if !list.examples.isEmpty {
      result.append(" (such as \(Grammar.joined(nouns(list.examples, manner), conjunction)))")
    }
    return result
  }

  private func placePreposition(_ item: Item) -> String {
    guard let id = item.concept, let concept = concept(id) else { return "in" }
    if concept.kind == .region { return "in" }
    switch Grammar.head(concept.label).last {
    case "cloud", "memory", "storage", "databases", "database", "centre", "centres": return "in"
    default: break
    }
    // A service by name or with an article is a place; an activity such as "monitoring" is not.
    let isNamed = Grammar.isDetermined(concept.label) || concept.label.first?.isUppercase == true
    return concept.kind == .service && !isNamed && !Grammar.isPlural(concept.label) ? "in" : "on"
  }

  func channelPreposition(_ item: Item) -> String {
    guard let id = item.concept, let concept = concept(id) else { return "through" }
    let first = concept.label.split(separator: " ").first ?? ""
    if ["the", "a", "an", "your", "our", "this", "any"].contains(first) { return "through" }
    return first.first?.isUppercase == true ? "through" : "by"
  }

  /// `purposes` are the lists that the sentence has named: "and only as needed for that".
  func measure(_ measure: BoundMeasure, after purposes: [ItemList] = []) -> Prose {
    let word = bound(measure.bound)
    if case .needed(let list?) = measure.measure, purposes.contains(list.withoutSpans) {
      return "and \(word.isEmpty ? "" : word + " ")as needed for that"
    }
    let said = self.measure(measure.measure)
    return word.isEmpty ? said : "\(word) \(said)"
  }

  func measure(_ measure: Measure) -> Prose {
    switch measure {
    case .needed(nil): "as needed"
    case .needed(let list?): "as needed for \(self.list(list, Manner(role: .purpose)))"
    case .stated: "as stated in this policy"
    case .disclosed: "as disclosed"
    }
  }

  func exception(_ exception: Exception, _ manner: Manner, _ actions: [Action]) -> Prose {
    switch exception {
    case .measure(let measure): self.measure(measure)
    case .list(let role, let list): phrase(ListClause(role, list), manner, actions)
    case .items(let list):
      list.items.contains { if case .statement = $0.value { true } else { false } }
        ? "for \(self.list(list, manner))" : self.list(list, manner)
    }
  }
}

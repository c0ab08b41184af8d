import PolicyLang

extension English {
  /// The clause after "if", "when" or "unless": "you live in California and you have consented".
  func clause(_ condition: Condition) -> Prose {
    switch condition {
    case .atom(let atom): return clause(atom)
    case .not(let inner): return negated(inner)
    case .any(let parts): return alternatives(parts)
    case .all(let parts):
      // "A, and B or C": the alternatives last, set off by a comma.
      let exceptions = parts.compactMap { unsayable($0) }
      let rest = parts.filter { unsayable($0) == nil }
      let alternatives = rest.filter(\.isAlternative).map { clause($0) }
      let others = rest.filter { !$0.isAlternative }.map { clause($0) }
      if !exceptions.isEmpty, !rest.isEmpty {
        let main = clause(rest.count == 1 ? rest[0] : .all(rest))
        return "\(main) (but not if \(clause(exceptions.count == 1 ? exceptions[0] : .any(exceptions))))"
      }
      if alternatives.isEmpty { return Grammar.joinedClauses(others, "and") }
      if others.isEmpty { return Grammar.joined(alternatives, "and") }
      return "\(Grammar.joinedClauses(others, "and")), and \(Grammar.joined(alternatives, "and"))"
    }
  }

  /// "A or B". Where a member has conditions of its own, letters keep them apart, as in contracts.
  private func alternatives(_ parts: [Condition]) -> Prose {
    let said = parts.map { clause($0) }
    guard parts.count > 1, parts.contains(where: \.isConjunction) else {
      return Grammar.joinedClauses(said, "or")
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var result = Prose()
    for (index, part) in said.enumerated() {
      if index > 0 { result.append(index == said.count - 1 ? ", or " : ", ") }
      result.append("(\(index < letters.count ? String(letters[index]) : String(index + 1))) \(part)")
    }
    return result
  }

  /// What a negation denies where only "it is not the case that" could say so inside a clause.
  private func unsayable(_ condition: Condition) -> Condition? {
    guard case .not(let inner) = condition, case .atom(let atom) = inner else { return nil }
    switch atom {
    case .holds(let id): return negated(clause: clause(id)) == nil ? inner : nil
    case .vague: return inner
    default: return nil
    }
  }

  /// `if A`, `unless B` and `if A, unless B` for what may be a conjunction with negated members.
  func conditional(_ condition: Condition, if word: String = "if") -> Prose {
    switch condition {
    case .not(let inner): return "unless \(clause(inner))"
    case .all(let parts):
      let exceptions = parts.compactMap { part -> Condition? in
        if case .not(let inner) = part { return inner }
        return nil
      }
      let rest = parts.filter { part in
        if case .not = part { return false }
        return true
      }
      if exceptions.isEmpty { return "\(word) \(clause(condition))" }
      let unless: Prose = "unless \(clause(exceptions.count == 1 ? exceptions[0] : .any(exceptions)))"
      if rest.isEmpty { return unless }
      return "\(word) \(clause(rest.count == 1 ? rest[0] : .all(rest))), \(unless)"
    default: return "\(word) \(clause(condition))"
    }
  }

  private func clause(_ atom: Atom) -> Prose {
    switch atom {
    case .holds(let id): return Prose(text: clause(id))
    case .enabled(let id):
      let label = label(id)
      return Prose(text: "\(label) \(Grammar.isPlural(label) ? "are" : "is") turned on")
    case .subscribed(let ids): return "you are subscribed to \(names(ids))"
    case .optedOut(let ids): return "you have opted out of \(names(ids))"
    case .optedIn(let ids): return "you have opted in to \(names(ids))"
    case .region(let ids): return "you live in \(names(ids))"
    case .age(let from, let through): return "you are \(age(from, through))"
    case .about(let ids): return "the information is about \(names(ids))"
    case .basedOn(let ids): return "the processing is based on \(names(ids))"
    case .underLaw(let ids):
      return "\(names(ids)) \(ids.last.map { Grammar.isPlural(plural($0)) } == true ? "apply" : "applies")"
    case .needed(let list): return "it is needed for \(needs(list))"
    case .vague(let words): return Prose(text: words)
    }
  }

  private func needs(_ list: ItemList) -> Prose { self.list(list, Manner(conjunction: "or", role: .purpose)) }

  /// A named state or event as a clause. Without one of its own: "there is LABEL", "LABEL applies".
  func clause(_ id: ConceptID) -> String {
    guard let concept = concept(id) else { return "something else holds" }
    if let reads = concept.reads { return reads }
    let label = inOurVoice(concept.label)
    if Grammar.isDetermined(label) { return "there \(Grammar.isPlural(label) ? "are" : "is") \(label)" }
    return "\(label) \(Grammar.isPlural(label) ? "apply" : "applies")"
  }

  func names(_ ids: [ConceptID]) -> Prose {
    Grammar.joined(ids.map { id in isUser(id) ? "you" : Prose(text: plural(id)) }, "or")
  }

  func plural(_ id: ConceptID) -> String {
    guard let concept = concept(id) else { return "something else" }
    return inOurVoice(concept.plural ?? concept.label)
  }

  private func age(_ from: UInt32?, _ through: UInt32?) -> Prose {
    switch (from, through) {
    case (nil, nil): return "of any age"
    case (let from?, nil): return "\(from) or over"
    case (nil, let through?): return through == .max ? "of any age" : "under \(through + 1)"
    case (let from?, let through?):
      return from == through ? "\(from) years old" : "\(from) to \(through) years old"
    }
  }

  // MARK: negation

  private func negated(_ condition: Condition) -> Prose {
    switch condition {
    case .not(let inner): return clause(inner)
    // Not (a or b): neither holds. Not (a and b): one of them does not.
    case .any(let parts): return Grammar.joinedClauses(parts.map { negated($0) }, "and")
    case .all(let parts): return Grammar.joinedClauses(parts.map { negated($0) }, "or")
    case .atom(let atom): return negated(atom)
    }
  }

  private func negated(_ atom: Atom) -> Prose {
    switch atom {
    case .holds(let id):
      let clause = clause(id)
      return Prose(text: negated(clause: clause) ?? "it is not the case that \(clause)")
    case .enabled(let id):
      let label = label(id)
      return Prose(text: "\(label) \(Grammar.isPlural(label) ? "are" : "is") not turned on")
    case .subscribed(let ids): return "you are not subscribed to \(names(ids))"
    case .optedOut(let ids): return "you have not opted out of \(names(ids))"
    case .optedIn(let ids): return "you have not opted in to \(names(ids))"
    case .region(let ids): return "you do not live in \(names(ids))"
    case .age(nil, let through?) where through != .max: return "you are \(through + 1) or over"
    case .age(let from?, nil): return "you are under \(from)"
    case .age(let from, let through): return "you are not \(age(from, through))"
    case .about(let ids): return "the information is not about \(names(ids))"
    case .basedOn(let ids): return "the processing is not based on \(names(ids))"
    case .underLaw(let ids):
      let laws = ids.map { Prose(text: plural($0)) }
      return ids.count == 1
        ? "\(names(ids)) does not apply" : "neither \(Grammar.joined(laws, "nor")) applies"
    case .needed(let list): return "it is not needed for \(needs(list))"
    case .vague(let words): return "it is not the case that \(words)"
    }
  }

  /// "you have consented" becomes "you have not consented"; nil where that would take a parser.
  private func negated(clause: String) -> String? {
    var words = clause.split(separator: " ")
    let auxiliaries: Set<Substring> = [
      "is", "are", "was", "were", "can", "may", "must", "will", "has", "have",
    ]
    guard words.count > 1 else { return nil }
    // "there is a", "there are": the negation of a noun, not of the verb.
    if let first = words.first, first == "you" || first == "we", !auxiliaries.contains(words[1]) {
      words.insert("do not", at: 1)
      return words.joined(separator: " ")
    }
    guard let place = words.firstIndex(where: { auxiliaries.contains($0) }), place + 1 < words.count else {
      return nil
    }
    if words[place] == "has" || words[place] == "have" {
      let isParticiple = words[place + 1].hasSuffix("ed") || words[place + 1].hasSuffix("en")
      let others: Set<Substring> = ["left", "kept", "sent", "made", "told", "bought", "put", "set", "been"]
      guard isParticiple || others.contains(words[place + 1]) else { return nil }
    }
    words.insert("not", at: place + 1)
    return words.joined(separator: " ")
  }

  // MARK: events

  /// "when you create an account", "before you sign in", "after the trial".
  func events(_ clause: ListClause, _ manner: Manner) -> Prose {
    let word = bound(clause.bound)
    let conjunction =
      clause.list.isAnyOf ? "or" : (clause.role == .at || manner.conjunction == "or" ? "or" : "and")
    var phrases: [(preposition: String, prose: Prose)] = clause.list.items.map {
      event($0, clause.role, manner)
    }
    let examples = clause.list.examples.map { event($0, clause.role, manner) }
    // One preposition for a run of events that share it.
    var groups: [(preposition: String, members: [Prose])] = []
    while let next = phrases.first {
      phrases.removeFirst()
      if groups.last?.preposition == next.preposition {
        groups[groups.count - 1].members.append(next.prose)
      } else {
        groups.append((next.preposition, [next.prose]))
      }
    }
    let said = groups.map { group -> Prose in
      "\(group.preposition) \(Grammar.joinedClauses(group.members, conjunction))"
    }
    var result = Grammar.joined(said, conjunction)
    if !examples.isEmpty {
      result.append(" (such as ")
      let words = Set(examples.map(\.preposition))
      if words.count == 1, let word = words.first {
        result.append("\(word) \(Grammar.joinedClauses(examples.map(\.prose), "or"))")
      } else {
        result.append(Grammar.joined(examples.map { "\($0.preposition) \($0.prose)" }, "or"))
      }
      result.append(")")
    }
    return word.isEmpty ? result : "\(word) \(result)"
  }

  private func event(_ item: Item, _ role: Role, _ manner: Manner) -> (preposition: String, prose: Prose) {
    let preposition = role.word
    guard item.mark == .plain, let id = item.concept, let concept = concept(id), concept.kind == .event,
      let reads = concept.reads, concept.name != "any_time", role == .at || !Grammar.has(reads, " to be ")
    else { return (preposition, nounOf(item, manner.playing(role))) }
    return (role == .at ? "when" : preposition, Prose(text: reads))
  }

  func nounOf(_ item: Item, _ manner: Manner) -> Prose { nouns([item], manner).first ?? Prose() }

  func bound(_ bound: Bound) -> String { bound == .plain ? "" : bound.word }
}

extension Condition {
  fileprivate var isConjunction: Bool {
    if case .all(let parts) = self { return parts.count > 1 }
    return false
  }

  fileprivate var isAlternative: Bool {
    if case .any(let parts) = self { return parts.count > 1 }
    return false
  }
}

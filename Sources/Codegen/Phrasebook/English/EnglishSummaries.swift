import PolicyLang

/// Rows of the tables at the top of the page and of the glossary at its end.
extension English {
  func retentionRow(_ statement: Statement, within conditions: [Condition]) -> [Prose] {
    let what = list(statement.objects, Manner(isYours: false)).capitalised
    var long = Prose()
    if let period = statement.kept {
      long = (kept(period) + ending(period)).capitalised
    }
    return [
      linked(what, to: statement), long,
      circumstances(statement, conditions, [.actor, .place, .subject, .purpose]),
    ]
  }

  func recipientRow(_ statement: Statement, within conditions: [Condition]) -> [Prose] {
    let manner = Manner(isYours: false)
    let recipients = statement.lists(.recipient)
    let who = Grammar.joined(
      recipients.map { clause in
        let word = bound(clause.bound)
        return "\(word.isEmpty ? "" : word + " ")\(list(clause.list, manner.playing(.recipient)))"
      }, "and")
    let what = list(statement.objects, manner)
    let why = statement.lists(.purpose).map { clause -> Prose in
      let word = bound(clause.bound)
      return "\(word.isEmpty ? "" : word + " ")\(list(clause.list, Manner(own: "their own", role: .purpose)))"
    }
    return [
      linked(who.capitalised, to: statement), what.capitalised, Grammar.joined(why, "and").capitalised,
      circumstances(
        statement, conditions, [.actor, .destination, .at, .before, .after], actions: statement.actions),
    ]
  }

  func rightsRows(_ statement: Statement, within conditions: [Condition]) -> [[Prose]] {
    let manner = Manner(conjunction: "or")
    let how = Grammar.joined(statement.lists(.channel).map { phrase($0, manner) }, "or")
    let answer = statement.deadline.map { deadline($0) } ?? Prose()
    var plain = statement
    let isDoubtful = statement.hedges.contains { $0 == "perhaps" || $0 == "possibly" }
    plain.hedges.removeAll { Grammar.isAdverb($0) }
    let cases = circumstances(plain, conditions, [.actor, .scope, .subject, .basis, .proof])
    return nouns(statement.objects.all, manner).map { noun in
      let right: Prose = isDoubtful ? "perhaps \(noun)" : noun
      return [linked(right, to: statement), how.capitalised, answer.capitalised, cases]
    }
  }

  /// The conditions of a statement and of what stands around it, and clauses that narrow it.
  private func circumstances(
    _ statement: Statement, _ conditions: [Condition], _ roles: [Role], actions: [Action] = []
  ) -> Prose {
    var unsaid = Unsaid(statement, Stance(conditions: conditions))
    var manner = Manner(isYours: false)
    manner.preposition = self.manner(statement, unsaid, Stance(), .we).preposition
    var said: [Prose] = []
    for role in roles {
      for clause in unsaid.take(role) {
        var words = phrase(clause, manner)
        // "By you" alone would not say what you do.
        if role == .actor {
          let deeds: [Prose] =
            actions.isEmpty
            ? [statement.form == .right ? "used" : "kept"] : actions.map { Prose(text: verb($0).past) }
          words = "\(Grammar.joined(deeds, "or")) \(words)"
        }
        if role == .proof { words = "requires \(words)" }
        said.append(words)
      }
    }
    // What narrows the statement narrows its row.
    let purposes = statement.lists(.purpose).map(\.list.withoutSpans)
    for measure in unsaid.measures { said.append(self.measure(measure, after: purposes).dropping("and ")) }
    for exception in unsaid.exceptions {
      said.append("except \(self.exception(exception, manner, actions))")
    }
    for hedge in unsaid.hedges { said.append(Prose(text: hedge)) }
    if statement.form == .right, let back = statement.lookBack { said.append(lookingBack(back)) }
    let around = conditions.map { conditional($0) }
    if !around.isEmpty { said.append(Grammar.joined(around, "and")) }
    var result = Prose()
    for (index, part) in said.enumerated() {
      if index > 0 { result.append(", ") }
      result.append(part)
    }
    let own = self.conditions(&unsaid, isLong: false).trimmedStart
    if !result.isEmpty, !own.isEmpty, !own.plain.hasPrefix(",") {
      let bothIf = !around.isEmpty && own.plain.hasPrefix("if ")
      let hasComma = Grammar.has(result.plain, ", ")
      result.append(bothIf ? (hasComma ? ", and " : " and ") : ", ")
    }
    result.append(own)
    result = result.withoutLeadingComma
    for clause in unsaid.conditions where clause.word == .refused {
      let how: String =
        switch clause.bound {
        case .plain: "refused"
        case .perhaps: "may be refused"
        case .only, .mostly: "refused \(clause.bound.word)"
        }
      result.append("\(result.isEmpty ? "" : "; ")\(how) \(conditional(clause.condition))")
    }
    return result.capitalised
  }

  /// The first cell of a row leads to the statement, unless it leads elsewhere already.
  private func linked(_ cell: Prose, to statement: Statement) -> Prose {
    let hasLink = cell.inlines.contains { inline in
      if case .link = inline { return true }
      return false
    }
    return hasLink ? cell : Prose([.link(.anchor(statement.anchor), cell)])
  }

  /// A policy's own name, with what its declaration says beside the label.
  func glossaryRow(_ id: ConceptID) -> [Prose]? {
    guard let concept = concept(id), !concept.isStandard else { return nil }
    let traits = concept.traits
    var sentences: [Prose] = []
    if concept.kind == .party, let kind = concept.parents.first.flatMap({ self.concept($0) }), !isCompany(id)
    {
      let plural = kind.plural ?? kind.label
      // "Amazon Web Services" is one company, whatever its last letter.
      let isName = concept.label.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
      let isSeveral = Grammar.isPlural(concept.label) && !isName
      if plural.first?.isUppercase == true {
        sentences.append(
          "what is said of \(plural) covers \(isSeveral ? "them" : "it")")
      } else if Grammar.isPlural(plural) {
        sentences.append(
          "\(isSeveral ? "among" : "one of") \(Grammar.isDetermined(plural) ? "" : "the ")\(plural)")
      }
    }
    if let described = concept.described { sentences.append(Prose(text: described)) }
    if let status = traits.status {
      switch status {
      case .personal: sentences.append("counts as personal information")
      case .notPersonal: sentences.append("does not count as personal information")
      case .perhapsPersonal: sentences.append("may or may not be personal information")
      }
    }
    if traits.isSensitive { sentences.append("sensitive") }
    if !traits.derivedFrom.isEmpty { sentences.append("derived from \(names(traits.derivedFrom, "and"))") }
    if !traits.actsAs.isEmpty { sentences.append("counts among the \(names(traits.actsAs, "and the"))") }
    if !traits.serves.isEmpty { sentences.append("there for \(names(traits.serves, "and"))") }
    switch traits.governedBy {
    case .itself?: sentences.append("handles data under a policy of its own")
    case .document(let address)?: sentences.append("handles data under its own policy: \(link(address))")
    case nil: break
    }
    if let place = traits.locatedIn, !place.all.isEmpty {
      sentences.append("located in \(list(place, Manner(role: .place)))")
    }
    if !traits.runBy.isEmpty { sentences.append("run by \(names(traits.runBy, "and"))") }
    switch traits.defaultState {
    case .on?: sentences.append("on by default")
    case .off?: sentences.append("off by default")
    case .unstated?: sentences.append("this policy does not state the default")
    case nil: break
    }
    if let address = traits.address { sentences.append("address: \(link(address))") }
    if sentences.isEmpty { return nil }
    var text = Prose()
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { text.append(" ") }
      text.append(sentence.capitalised.ended())
    }
    return [Prose(text: concept.label.capitalisingFirst), text]
  }

  private func names(_ ids: [ConceptID], _ conjunction: String) -> Prose {
    Grammar.joined(ids.map { Prose(text: plural($0)) }, conjunction)
  }
}

extension Prose {
  /// Without the comma that joined it to a sentence.
  fileprivate var withoutLeadingComma: Prose {
    guard case .text(let text)? = inlines.first, text.hasPrefix(", ") else { return self }
    var result = self
    result.inlines[0] = .text(String(text.dropFirst(2)))
    return result
  }
}

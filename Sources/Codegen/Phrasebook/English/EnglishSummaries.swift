import PolicyLang

/// Rows of the tables at the top of the page and of the glossary at its end.
extension English {
  func retentionRow(_ statement: Statement, within conditions: [Condition]) -> [Prose] {
    let what = list(statement.objects, Manner(isYours: false)).capitalised
    var long = Prose()
    if let period = statement.kept {
      long = (kept(period) + end(period, pronoun: pronoun(statement.objects), .we)).capitalised
    }
    return [what, long, circumstances(statement, conditions, [.place, .subject, .purpose]), more(statement)]
  }

  func recipientRow(_ statement: Statement, within conditions: [Condition]) -> [Prose] {
    let manner = Manner(isYours: false)
    let recipients = statement.lists(.recipient) + statement.lists(.destination)
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
      who.capitalised, what.capitalised, Grammar.joined(why, "and").capitalised,
      circumstances(statement, conditions, [.actor, .at, .before, .after]), more(statement),
    ]
  }

  func rightsRow(_ statement: Statement, within conditions: [Condition]) -> [Prose] {
    let manner = Manner(conjunction: "or")
    let what = Grammar.joined(nouns(statement.objects.items, manner), "and")
    let how = Grammar.joined(statement.lists(.channel).map { phrase($0, manner) }, "or")
    let answer = statement.deadline.map { deadline($0) } ?? Prose()
    return [
      what.capitalised, how.capitalised, answer.capitalised,
      circumstances(statement, conditions, [.scope, .subject, .basis]), more(statement),
    ]
  }

  /// The conditions of a statement and of what stands around it, and clauses that narrow it.
  private func circumstances(_ statement: Statement, _ conditions: [Condition], _ roles: [Role]) -> Prose {
    var unsaid = Unsaid(statement, Stance(conditions: conditions))
    var said: [Prose] = []
    for role in roles {
      for clause in unsaid.take(role) { said.append(phrase(clause, Manner(isYours: false))) }
    }
    for condition in conditions { said.append(conditional(condition)) }
    var result = Grammar.joined(said, "and")
    result.append(self.conditions(&unsaid, isLong: false))
    return result.trimmedStart.capitalised
  }

  private func more(_ statement: Statement) -> Prose {
    Prose([.link(.anchor(statement.anchor), "Details")])
  }

  /// A policy's own name, with what its declaration says beside the label.
  func glossaryRow(_ id: ConceptID) -> [Prose]? {
    guard let concept = concept(id), !concept.isStandard else { return nil }
    let traits = concept.traits
    var sentences: [Prose] = []
    if let described = concept.described { sentences.append(Prose(text: described)) }
    if let status = traits.status {
      switch status {
      case .personal: sentences.append("counts as personal information")
      case .notPersonal: sentences.append("does not count as personal information")
      case .perhapsPersonal: sentences.append("may or may not be personal information")
      }
    }
    if traits.isSensitive { sentences.append("is sensitive") }
    if !traits.derivedFrom.isEmpty { sentences.append("is derived from \(names(traits.derivedFrom, "and"))") }
    if !traits.actsAs.isEmpty { sentences.append("acts in the role of \(names(traits.actsAs, "and"))") }
    if !traits.serves.isEmpty { sentences.append("serves for \(names(traits.serves, "and"))") }
    switch traits.governedBy {
    case .itself?: sentences.append("handles data under a policy of its own")
    case .document(let address)?: sentences.append("handles data under its own policy: \(link(address))")
    case nil: break
    }
    if let place = traits.locatedIn, !place.all.isEmpty {
      sentences.append("is located in \(list(place, Manner(role: .place)))")
    }
    if !traits.runBy.isEmpty { sentences.append("is run by \(names(traits.runBy, "and"))") }
    switch traits.defaultState {
    case .on?: sentences.append("is on by default")
    case .off?: sentences.append("is off by default")
    case .unstated?: sentences.append("has a default that this policy does not state")
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

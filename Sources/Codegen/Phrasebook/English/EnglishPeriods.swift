import PolicyLang

extension English {
  /// How long, as it follows "We keep it": "for up to 30 days after you close your account".
  func kept(_ period: Period) -> Prose {
    var result = Prose()
    for (index, part) in period.parts.enumerated() {
      if index > 0 { result.append(", and then ") }
      result.append(duration(part))
    }
    result.append(examples(period))
    return result
  }

  /// " (for example 7 days or 30 days)"
  private func examples(_ period: Period) -> Prose {
    if period.examples.isEmpty { return Prose() }
    let lengths = period.examples.map { Prose(text: time($0.count, $0.unit)) }
    return " (for example \(Grammar.joined(lengths, "or")))"
  }

  /// What happens at the end: "and then delete them".
  func end(_ period: Period, pronoun: String, _ subject: Subject) -> Prose {
    switch period.end {
    case nil: Prose()
    case .delete: ", and then \(subject.isThirdSingular ? "deletes" : "delete") \(pronoun)"
    case .anonymise: ", and then \(subject.isThirdSingular ? "anonymises" : "anonymise") \(pronoun)"
    }
  }

  /// The same in a table, where nobody acts: ", then deleted".
  func ending(_ period: Period) -> Prose {
    switch period.end {
    case nil: Prose()
    case .delete: ", then deleted"
    case .anonymise: ", then anonymised"
    }
  }

  private func duration(_ part: Period.Part) -> Prose {
    switch part.value {
    case .duration(let count, let unit, let after):
      let start = after.map { events in ListClause(.after, events) }
      let tail: Prose = start.map { " \(events($0, Manner(conjunction: "or")))" } ?? Prose()
      return "for \(atMost(part.bound))\(time(count, unit))\(tail)"
    case .whileTrue(let condition):
      switch part.bound {
      case .exactly: return "for as long as \(clause(condition))"
      case .noLessThan: return "for at least as long as \(clause(condition))"
      case .upTo: return "for no longer than \(clause(condition))"
      }
    case .until(let events):
      return "\(atMost(part.bound, upTo: "at the latest "))\(until(events))"
    case .withoutLimit: return "\(atMost(part.bound))without a time limit"
    case .asAgreed(let documents): return "for \(atMost(part.bound))the time set out in \(names(documents))"
    case .vague(let words): return quotedTime(words, part.bound, preposition: "for")
    case .unstated: return "for a time that this policy does not state"
    }
  }

  private func atMost(_ bound: Period.Bound, upTo: String = "up to ") -> String {
    switch bound {
    case .exactly: ""
    case .upTo: upTo
    case .noLessThan: "at least "
    }
  }

  func until(_ list: ItemList) -> Prose { moment(list, "until", "until") }

  /// Events after a preposition for clauses ("until you leave") or one for nouns ("by the checkout").
  private func moment(_ list: ItemList, _ beforeClause: String, _ beforeNoun: String) -> Prose {
    let clauses = list.items.compactMap { item -> Prose? in
      guard item.mark == .plain, let id = item.concept, let concept = concept(id), concept.kind == .event
      else { return nil }
      return concept.reads.map { Prose(text: $0) }
    }
    var result: Prose
    if clauses.count == list.items.count {
      result = "\(beforeClause) \(Grammar.joinedClauses(clauses, "or"))"
    } else {
      result = "\(beforeNoun) \(Grammar.joined(nouns(list.items, Manner(role: .at)), "or"))"
    }
    if !list.examples.isEmpty {
      result.append(" (such as \(Grammar.joined(nouns(list.examples, Manner(role: .at)), "or")))")
    }
    return result
  }

  func time(_ count: UInt32, _ unit: TimeUnit) -> String {
    let plural = unit.word
    return "\(count) \(count == 1 ? String(plural.dropLast()) : plural)"
  }

  /// Words such as “a reasonable time” take a preposition, “promptly” takes none.
  private func quotedTime(_ words: String, _ bound: Period.Bound, preposition: String) -> Prose {
    let quote = Prose([.vague(words)])
    let first = words.split(separator: " ").first ?? ""
    let isNoun =
      ["a", "an", "the", "some", "no", "any"].contains(first)
      || first.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNoun ? "\(preposition) \(atMost(bound))\(quote)" : "\(atMost(bound))\(quote)"
  }

  // MARK: deadlines

  /// `within`, as it ends a sentence: "within 30 days", "“promptly”".
  func deadline(_ period: Period) -> Prose {
    let parts = period.parts.map { part -> Prose in
      switch part.value {
      case .duration(let count, let unit, let after):
        let tail: Prose =
          after.map { " \(events(ListClause(.after, $0), Manner(conjunction: "or")))" } ?? Prose()
        let word = part.bound == .noLessThan ? "no sooner than" : "within"
        return "\(word) \(time(count, unit))\(tail)"
      case .whileTrue(let condition): return "while \(clause(condition))"
      case .until(let events): return moment(events, "by the time", "by")
      case .withoutLimit: return "without a time limit"
      case .asAgreed(let documents): return "within the time set out in \(names(documents))"
      case .vague(let words): return quotedTime(words, part.bound, preposition: "within")
      case .unstated: return "within a time that this policy does not state"
      }
    }
    var result = Prose()
    for (index, part) in parts.enumerated() {
      if index > 0 { result.append(", and then ") }
      result.append(part)
    }
    result.append(examples(period))
    switch period.end {
    case nil: break
    case .delete: result.append(", and then delete it")
    case .anonymise: result.append(", and then anonymise it")
    }
    return result
  }
}

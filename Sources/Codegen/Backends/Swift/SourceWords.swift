import PolicyLang

/// Conditions and periods in the words of the policy language, for annotations and generated comments.
struct SourceWords {
  let policy: Policy

  /// `explicit_consent and not (in eu, uk)`
  func text(_ condition: Condition) -> String { text(condition, level: 0) }

  /// `up to 3 days after account_closure then delete`
  func text(_ period: Period) -> String {
    let parts = period.parts.map { part -> String in
      let bound =
        switch part.bound {
        case .exactly: ""
        case .upTo: "up to "
        case .noLessThan: "no less than "
        }
      return bound + text(part.value)
    }
    let examples = period.examples.map { text($0.count, $0.unit) }.joined(separator: ", ")
    let such = examples.isEmpty ? "" : " such as " + examples
    return (parts + (period.end.map { [$0.word] } ?? [])).joined(separator: " then ") + such
  }

  private func text(_ count: UInt32, _ unit: TimeUnit) -> String {
    "\(count) \(count == 1 ? String(unit.word.dropLast()) : unit.word)"
  }

  func text(_ list: ItemList) -> String {
    let head = (list.isAnyOf ? "any of " : "") + list.items.map { text($0) }.joined(separator: ", ")
    if list.examples.isEmpty { return head }
    return head + " such as " + list.examples.map { text($0) }.joined(separator: ", ")
  }

  func text(_ item: Item) -> String {
    let value =
      switch item.value {
      case .concept(let id): name(id)
      case .statement(let index): policy.statements.indices.contains(index) ? anchor(index) : "unstated"
      case .vague(let words): "vague " + quoted(words)
      case .unstated: "unstated"
      }
    return item.mark == .plain ? value : item.mark.word + " " + value
  }

  func name(_ id: ConceptID) -> String {
    id == .none || Int(id.raw) >= policy.concepts.count ? "unstated" : policy.concept(id).name
  }

  func names(_ ids: [ConceptID]) -> String { ids.map { name($0) }.joined(separator: ", ") }

  // MARK: parts

  private func anchor(_ index: Int) -> String {
    policy.statements[index].label ?? policy.statements[index].anchor
  }

  private func quoted(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return "\"" + text + "\""
  }

  private func text(_ value: Period.Value) -> String {
    switch value {
    case .duration(let count, let unit, let events):
      return text(count, unit) + (events.map { " after " + text($0) } ?? "")
    case .whileTrue(let condition): return "while " + text(condition)
    case .until(let events): return "until " + text(events)
    case .withoutLimit: return "without limit"
    case .asAgreed(let documents): return "as agreed in " + names(documents)
    case .vague(let words): return "vague " + quoted(words)
    case .unstated: return "unstated"
    }
  }

  /// Level 0 stands alone, 1 within `or`, 2 within `and`, 3 after `not`.
  private func text(_ condition: Condition, level: Int) -> String {
    switch condition {
    case .atom(let atom): return text(atom)
    case .not(let inner): return "not " + text(inner, level: 3)
    case .any(let parts):
      if parts.count == 1 { return text(parts[0], level: level) }
      let words = parts.map { text($0, level: 1) }.joined(separator: " or ")
      return level > 1 ? "(\(words))" : words
    case .all(let parts):
      if parts.count == 1 { return text(parts[0], level: level) }
      let words = parts.map { text($0, level: 2) }.joined(separator: " and ")
      return level > 2 ? "(\(words))" : words
    }
  }

  private func text(_ atom: Atom) -> String {
    switch atom {
    case .holds(let id): return name(id)
    case .enabled(let id): return name(id) + " enabled"
    case .subscribed(let ids): return "subscribed to " + names(ids)
    case .optedOut(let ids): return "opted out of " + names(ids)
    case .optedIn(let ids): return "opted in to " + names(ids)
    case .region(let ids): return "in " + names(ids)
    case .age(nil, let through): return "age under \((through ?? 0) &+ 1)"
    case .age(let from?, let through?): return "age \(from) to \(through)"
    case .age(let from?, nil): return "age \(from) or over"
    case .about(let ids): return "about " + names(ids)
    case .basedOn(let ids): return "based on " + names(ids)
    case .underLaw(let ids): return "under " + names(ids)
    case .needed(let list): return list.all.isEmpty ? "needed" : "needed for " + text(list)
    case .vague(let words): return "vague " + quoted(words)
    }
  }
}

extension Condition {
  /// Without empty and nested conjunctions; nil if it always holds.
  var simplified: Condition? {
    switch self {
    case .atom: return self
    case .not(let inner): return inner.simplified.map { .not($0) } ?? .any([])
    case .any(let parts):
      let kept = parts.map(\.simplified)
      if kept.contains(nil) { return nil }
      let some = kept.compactMap { $0 }
      return some.count == 1 ? some[0] : .any(some)
    case .all(let parts):
      var kept: [Condition] = []
      for part in parts {
        switch part.simplified {
        case nil: continue
        case .all(let inner): kept += inner
        case let other?: kept.append(other)
        }
      }
      if kept.isEmpty { return nil }
      return kept.count == 1 ? kept[0] : .all(kept)
    }
  }
}

import PolicyLang

/// One sentence on its way: subject, predicate and object, and what still qualifies them.
struct Clause {
  var subject: Subject
  var predicate: Prose
  var object: Prose
}

extension English {
  /// More members than this stand below each other.
  static let inlineLimit = 4

  /// A full statement from its core: events before it, clauses after it, long lists below it, further
  /// sentences behind it.
  func passage(
    _ statement: Statement, _ unsaid: inout Unsaid, _ manner: Manner, subject: Subject, predicate: Prose,
    objects: ItemList, object: (Prose) -> Prose = { $0 }, plays role: Role? = nil,
    before following: Prose = "the following"
  ) -> Passage {
    var objectManner = manner
    objectManner.role = role
    let longest = self.longest(objects, unsaid)
    let front = self.front(&unsaid, manner)
    var entries: [Block.Entry] = []
    var closing = Prose()
    var said = list(objects, objectManner)
    var last: Prose?
    switch longest {
    case .objects:
      let each = ItemList(objects.items)
      said = objects.isAnyOf ? "one or more of the following" : following
      entries = each.items.map { Block.Entry(nounOf($0, objectManner)) }
      if !objects.examples.isEmpty { closing = examples(objects, objectManner) }
    case .clause(let index):
      let clause = unsaid.lists.remove(at: index)
      let clauseManner = manner.playing(clause.role)
      var short = clause
      short.list = ItemList([])
      last = heading(for: short, isAnyOf: clause.list.isAnyOf, manner, statement.actions)
      entries = clause.list.items.map { Block.Entry(nounOf($0, clauseManner)) }
      if !clause.list.examples.isEmpty { closing = examples(clause.list, clauseManner) }
    case .examples:
      said = list(ItemList(objects.items, isAnyOf: objects.isAnyOf), objectManner)
      entries = objects.examples.map { Block.Entry(nounOf($0, objectManner)) }
    case nil: break
    }
    var sentence = spaced([subject.prose, predicate, object(said)])
    sentence.append(tail(&unsaid, manner, actions: statement.actions))
    if let last { sentence.append(" \(last)") }
    if !front.isEmpty { sentence = "\(front), \(sentence)" }
    let after = self.following(statement, &unsaid, manner, subject)
    sentence = sentence.capitalised
    if entries.isEmpty { return Passage(sentence.ended() + after) }
    if case .examples = longest {
      let opening: Prose = "\(sentence.ended())\(after) This includes, for example:"
      return Passage(opening, entries: entries)
    }
    let trimmed = after.trimmedStart
    return Passage(
      sentence.ended(with: ":"), entries: entries, closing: closing.isEmpty ? trimmed : closing + after)
  }

  /// Which list of a statement is too long for a line.
  private enum Long { case objects, examples, clause(Int) }

  private func longest(_ objects: ItemList, _ unsaid: Unsaid) -> Long? {
    if objects.items.count > Self.inlineLimit { return .objects }
    let roles: [Role] = [.purpose, .recipient, .source, .scope]
    var best: (index: Int, count: Int)?
    for (index, clause) in unsaid.lists.enumerated() where roles.contains(clause.role) {
      let count = clause.list.items.count
      if count > max(best?.count ?? 0, Self.inlineLimit) { best = (index, count) }
    }
    if let best { return .clause(best.index) }
    return objects.examples.count > Self.inlineLimit ? .examples : nil
  }

  /// "for the following purposes", before a list of them.
  private func heading(for clause: ListClause, isAnyOf: Bool, _ manner: Manner, _ actions: [Action]) -> Prose
  {
    let word = bound(clause.bound)
    let each = isAnyOf ? "one or more of the following" : "the following"
    let said: Prose
    switch clause.role {
    case .purpose: said = "for \(each) purposes\(bases(clause.bases))"
    case .recipient: said = "\(recipientPreposition(actions)) \(each)"
    case .source: said = "from \(each)"
    default: said = "with regard to \(each)"
    }
    return word.isEmpty ? said : "\(word) \(said)"
  }

  private func examples(_ list: ItemList, _ manner: Manner) -> Prose {
    "This includes, for example, \(Grammar.joined(nouns(list.examples, manner), "and"))."
  }

  /// What stands before the sentence: an event ("when you create an account"), else what it is about
  /// ("with regard to your account"), and a hedge such as "in general". Only what is short and unbound.
  func front(_ unsaid: inout Unsaid, _ manner: Manner) -> Prose {
    var parts: [Prose] = unsaid.opening.isEmpty ? [] : [unsaid.opening]
    unsaid.opening = Prose()
    for hedge in unsaid.hedges where hedge.opensSentence {
      parts.append(Prose(text: hedge))
    }
    unsaid.hedges.removeAll(where: \.opensSentence)
    if isShort(.at, unsaid), let clause = unsaid.takeOnlyPlain(.at) {
      parts.append(events(clause, manner))
    } else if isShort(.scope, unsaid), let clause = unsaid.takeOnlyPlain(.scope) {
      parts.append(phrase(clause, manner))
      // What the scope leaves out belongs beside it.
      let left = unsaid.exceptions.filter(\.isOfItems)
      unsaid.exceptions.removeAll(where: \.isOfItems)
      if !left.isEmpty {
        parts.append("except \(Grammar.joined(left.map { exception($0, manner, []) }, "and"))")
      }
    }
    var result = Prose()
    for part in parts {
      if !result.isEmpty { result.append(", ") }
      result.append(part)
    }
    return result
  }

  private func isShort(_ role: Role, _ unsaid: Unsaid) -> Bool {
    unsaid.lists.filter { $0.role == role }.allSatisfy { $0.list.all.count <= Self.inlineLimit }
  }
}

extension String {
  /// "in general" can stand before a sentence; "in full" and "in part" belong to its verb.
  fileprivate var opensSentence: Bool {
    (hasPrefix("in ") || hasPrefix("as a ")) && self != "in full" && !hasPrefix("in part")
  }
}

extension Exception {
  fileprivate var isOfItems: Bool {
    if case .items = self { return true }
    return false
  }
}

extension Prose {
  /// The same without spaces at its beginning.
  var trimmedStart: Prose {
    guard case .text(let text)? = inlines.first else { return self }
    var result = self
    let trimmed = text.drop { $0 == " " }
    if trimmed.isEmpty {
      result.inlines.removeFirst()
    } else {
      result.inlines[0] = .text(String(trimmed))
    }
    return result
  }
}

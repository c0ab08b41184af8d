import PolicyLang

extension English {
  /// "You have the right to …": how, how soon and under what proof follow in sentences of their own.
  ///
  /// Rights of one shape are said together, each an entry at its own anchor.
  func right(_ statement: Statement, _ stance: Stance, run: [Statement] = []) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let holder: Subject
    if stance.isBound {
      holder = .they
    } else if let actor = unsaid.takeOnlyPlain(.actor) {
      holder = subject(actor.list)
    } else if let about = unsaid.takeOnlyPlain(.subject) {
      holder = subject(about.list)
    } else {
      holder = .you
    }
    var manner = Manner()
    manner.isYours = holder.prose.plain == "you"
    let channels = unsaid.take(.channel)
    let deadline = unsaid.deadline
    unsaid.deadline = nil
    let modality = statement.modality == .does && takeDoubt(&unsaid) ? .may : statement.modality
    let verb = predicate([Verb("have", "has", "having", "had")], modality, holder)
    // "to easily keep your data current"
    let ease = unsaid.hedges.filter { Grammar.isAdverb($0) }
    unsaid.hedges.removeAll { Grammar.isAdverb($0) }
    let adverbs = ease.isEmpty ? "" : Prose(text: ease.map { $0 + " " }.joined())
    let isLong = statement.objects.items.count > Self.inlineLimit || run.count > 1
    let infinitives = nouns(statement.objects.items, manner).map { infinitive("\(adverbs)\($0)") }
    var entries = isLong ? infinitives.map { Block.Entry($0) } : []
    if run.count > 1 {
      entries = run.flatMap { right in
        nouns(right.objects.items, manner).enumerated().map { index, each in
          let such = index == right.objects.items.count - 1 ? such(right.objects, manner) : Prose()
          return Block.Entry(anchor: index == 0 ? right.anchor : nil, infinitive("\(adverbs)\(each)") + such)
        }
      }

    }
    let what: Prose = isLong ? "the following rights" : "the right \(Grammar.joined(infinitives, "and"))"
    let examples = such(statement.objects, manner)
    let front = self.front(&unsaid, manner)
    var sentence: Prose = "\(holder.prose) \(verb) \(what)\(examples)"
    if !front.isEmpty { sentence = "\(front), \(sentence)" }
    if let back = statement.lookBack { sentence.append(" \(lookingBack(back))") }
    sentence.append(tail(&unsaid, manner))
    var after = Prose()
    for clause in channels {
      after.append(
        " You can use \(statement.objects.items.count > 1 || run.count > 1 ? "these rights" : "this right") ")
      after.append("\(phrase(clause, manner.joined(by: "or"))).")
    }
    if let deadline { after.append(" We answer \(self.deadline(deadline)).") }
    after.append(following(statement, &unsaid, manner, .we))
    if isLong {
      return Passage(sentence.capitalised.ended(with: ":"), entries: entries, closing: after.trimmedStart)
    }
    return Passage(sentence.capitalised.ended() + after)
  }

  /// "for the last 12 months"
  func lookingBack(_ back: Period.Amount) -> Prose { "for the last \(time(back.count, back.unit))" }

  /// "to be told", "not to be told": rights are labelled by what one may do.
  private func infinitive(_ right: Prose) -> Prose {
    guard case .text(let text)? = right.inlines.first, text.hasPrefix("not ") else { return "to \(right)" }
    var rest = right
    rest.inlines[0] = .text(String(text.dropFirst(4)))
    return "not to \(rest)"
  }

  /// "You can opt out of marketing messages through the unsubscribe link."
  func choice(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    var manner = Manner(conjunction: "or")
    let named =
      statement.term == .none
      ? statement.objects : ItemList([Item(.concept(statement.term))] + statement.objects.items)
    let object = list(named, manner)
    manner.conjunction = "and"
    let scope = unsaid.take(.scope)
    let options = unsaid.options
    unsaid.options = []
    var channels = Prose()
    for clause in unsaid.take(.channel) { channels.append(" \(phrase(clause, manner.joined(by: "or")))") }
    var sentence: Prose
    if options.isEmpty {
      sentence = "you have a choice about \(object)\(channels)"
    } else {
      let said = options.enumerated().map { index, option in self.option(option, index == 0 ? object : nil) }
      // Channels of the choice itself serve each of its options.
      let each: Prose = said.count > 1 && !channels.isEmpty ? ", in each case" : ""
      sentence = "you can \(Grammar.joined(said, "or"))\(each)\(channels)"
    }
    // Whose use of data it is that one chooses about.
    var actors = Prose()
    var doer: Subject?
    let isOfData = scope.allSatisfy { clause in
      clause.bound == .plain
        && clause.list.items.allSatisfy { $0.concept.flatMap { concept($0) }?.kind == .data }
    }
    if !scope.isEmpty, isOfData, let clause = unsaid.takeOnlyPlain(.actor) { doer = subject(clause.list) }
    if !scope.isEmpty {
      for clause in unsaid.take(.actor) { actors.append(" \(phrase(clause, manner))") }
    }
    // The deadline is ours, not the reader's.
    let deadline = unsaid.deadline
    unsaid.deadline = nil
    sentence.append(tail(&unsaid, manner))
    var after = Prose()
    if let deadline { after.append(" We act on it \(self.deadline(deadline)).") }
    for clause in scope {
      let word = bound(clause.bound)
      var what = list(clause.list, manner.playing(.scope))
      // "You can opt out of cookies. This choice governs cookies."
      if what.plain == object.plain, word.isEmpty, actors.isEmpty, doer == nil { continue }
      if let doer { what = "what \(doer.prose) \(doer.isThirdSingular ? "does" : "do") with \(what)" }
      after.append(" This choice governs \(word.isEmpty ? "" : word + " ")\(what)\(actors).")
    }
    after.append(following(statement, &unsaid, manner, .we))
    return Passage(sentence.capitalised.ended() + after)
  }
}

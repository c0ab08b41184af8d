import PolicyLang

extension English {
  /// "You have the right to …": how, how soon and under what proof follow in sentences of their own.
  func right(_ statement: Statement, _ stance: Stance) -> Passage {
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
    let verb = predicate([Verb("have", "has", "having", "had")], statement.modality, holder)
    let isLong = statement.objects.items.count > Self.inlineLimit
    let entries = isLong ? nouns(statement.objects.items, manner).map { Block.Entry($0) } : []
    let what: Prose = isLong ? Prose() : " \(Grammar.joined(nouns(statement.objects.items, manner), "and to"))"
    let examples = such(statement.objects, manner)
    let word = isLong ? "the right to do the following" : "the right to"
    var sentence: Prose = "\(holder.prose) \(verb) \(word)\(what)\(examples)"
    sentence.append(tail(&unsaid, manner))
    var after = Prose()
    for clause in channels {
      after.append(" You can use \(statement.objects.items.count > 1 ? "these rights" : "this right") ")
      after.append("\(phrase(clause, manner.joined(by: "or"))).")
    }
    if let deadline { after.append(" We answer \(self.deadline(deadline)).") }
    after.append(following(statement, &unsaid, manner, .we))
    if isLong {
      return Passage(sentence.capitalised.ended(with: ":"), entries: entries, closing: after.trimmedStart)
    }
    return Passage(sentence.capitalised.ended() + after)
  }

  /// "You can opt out of marketing messages through the unsubscribe link."
  func choice(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    var manner = Manner(conjunction: "or")
    let object = list(statement.objects, manner)
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
      sentence = "you can \(Grammar.joined(said, "or"))\(channels)"
    }
    sentence.append(tail(&unsaid, manner))
    var after = Prose()
    for clause in scope {
      let word = bound(clause.bound)
      after.append(" This choice governs \(word.isEmpty ? "" : word + " ")\(list(clause.list, manner.playing(.scope))).")
    }
    after.append(following(statement, &unsaid, manner, .we))
    return Passage(sentence.capitalised.ended() + after)
  }
}

import PolicyLang

extension English {
  /// "Our legal basis for processing your account details is performance of a contract."
  func basis(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let manner = Manner()
    var what = Prose()
    for clause in unsaid.take(.scope) {
      what.append(what.isEmpty ? " for processing " : " and ")
      if clause.bound != .plain { what.append("\(bound(clause.bound)) ") }
      what.append(list(clause.list, manner.playing(.scope)))
    }
    for clause in unsaid.take(.purpose) { what.append(" \(phrase(clause, manner))") }
    let isPlural = statement.objects.all.count > 1
    let subject = Subject(
      prose: "our legal \(isPlural ? "bases" : "basis")\(what)", isThirdSingular: !isPlural)
    let be = predicate(
      [Verb("are", "is", "being", "been")], statement.modality, subject, adverbs: adverbs(statement, &unsaid))
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: be, objects: statement.objects, plays: .basis)
  }

  /// "Acme UK Ltd is the controller of your personal information."
  func controller(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = subject(statement.objects)
    let be =
      subject.prose.plain == "we" || subject.prose.plain == "you" || !subject.isThirdSingular
      ? "are" : "is"
    let isSeveral = statement.objects.all.count > 1
    var sentence: Prose = "\(subject.prose) "
    for adverb in adverbs(statement, &unsaid) { sentence.append("\(adverb) ") }
    sentence.append("\(be) \(isSeveral ? "controllers" : "the controller")")
    for (index, clause) in unsaid.take(.scope).enumerated() {
      let manner = Manner(role: .scope)
      let word = bound(clause.bound)
      sentence.append(index == 0 ? " of " : " and ")
      sentence.append("\(word.isEmpty ? "" : word + " ")\(list(clause.list, manner))")
    }
    sentence.append(tail(&unsaid, Manner()))
    let after = following(statement, &unsaid, Manner(), .we)
    return Passage(sentence.capitalised.ended() + after)
  }

  /// "We offer our websites to people in …", "We do not offer …".
  func offer(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = actor(&unsaid, stance)
    var manner = manner(statement, unsaid, stance, subject)
    let verb = Verb("offer", "offers", "offering", "offered")
    var predicate = self.predicate([verb], statement.modality, subject, adverbs: adverbs(statement, &unsaid))
    if statement.modality == .never {
      predicate = subject.isThirdSingular ? "does not offer" : "do not offer"
      manner.conjunction = "or"
    }
    let audience = unsaid.take(.destination)
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: predicate, objects: statement.objects,
      object: { objects in
        var said = objects
        for clause in audience {
          let word = self.bound(clause.bound)
          said.append(" \(word.isEmpty ? "" : word + " ")\(self.audience(clause.list, manner))")
        }
        return said
      }, plays: .scope)
  }

  private func audience(_ list: ItemList, _ manner: Manner) -> Prose {
    let isRegion = list.items.contains { $0.concept.flatMap { concept($0) }?.kind == .region }
    return "\(isRegion ? "to people in" : "to") \(self.list(list, manner.playing(.destination)))"
  }

  /// "We do not guarantee complete security."
  func disclaimer(_ statement: Statement, _ stance: Stance) -> Passage {
    let isSecurity = statement.objects.items.allSatisfy { item in
      guard let label = item.concept.flatMap({ concept($0) })?.label else { return false }
      return label.hasPrefix("the security") || label.hasSuffix("security")
    }
    return denial(statement, stance, isSecurity ? "do not guarantee" : "are not responsible for")
  }

  /// "We reserve the right to make changes to this policy."
  func reservation(_ statement: Statement, _ stance: Stance) -> Passage {
    let labels = statement.objects.items.map { $0.concept.map(label) ?? "" }
    let words: Prose
    if labels.allSatisfy({ $0.hasPrefix("changes ") }) {
      words = "reserve the right to make"
    } else if labels.allSatisfy({ $0.hasPrefix("fees ") }) {
      words = "reserve the right to charge"
    } else {
      words = "reserve our rights with regard to"
    }
    return denial(statement, stance, words, conjunction: "and")
  }

  private func denial(_ statement: Statement, _ stance: Stance, _ words: Prose, conjunction: String = "or")
    -> Passage
  {
    var unsaid = Unsaid(statement, stance)
    unsaid.saySubjectsAsScope()
    let subject = actor(&unsaid, stance)
    var manner = manner(statement, unsaid, stance, subject)
    manner.conjunction = conjunction
    let adverbs = adverbs(statement, &unsaid)
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: spaced(adverbs + [words]),
      objects: statement.objects,
      plays: .scope)
  }

  /// "You can contact us through the privacy mailbox (privacy@acme.example) with questions."
  func contact(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let manner = Manner(conjunction: "or")
    var channels: [Item] = []
    var parties: [Item] = []
    for item in statement.objects.items {
      if item.concept.flatMap({ concept($0) })?.kind == .channel {
        channels.append(item)
      } else {
        parties.append(item)
      }
    }
    var sentence: Prose = "you can contact "
    sentence.append(
      parties.isEmpty
        ? "us"
        : list(
          ItemList(parties, examples: channels.isEmpty ? statement.objects.examples : []),
          manner.playing(.recipient)))
    if !channels.isEmpty {
      let through = ItemList(
        channels, examples: statement.objects.examples, isAnyOf: statement.objects.isAnyOf)
      // Each address stands beside its name, which need not link to it as well.
      sentence.append(" \(grouped(through, manner, by: channelPreposition, saying: addressed))")
    }
    for (index, clause) in unsaid.take(.scope).enumerated() {
      let word = bound(clause.bound)
      sentence.append(index == 0 ? " about " : " and ")
      sentence.append("\(word.isEmpty ? "" : word + " ")\(list(clause.list, Manner(role: .scope)))")
    }
    let deadline = unsaid.deadline
    unsaid.deadline = nil
    sentence.append(tail(&unsaid, manner))
    unsaid.deadline = deadline
    let after = following(statement, &unsaid, Manner(), .we)
    return Passage(sentence.capitalised.ended() + after)
  }

  /// "the privacy mailbox (privacy@acme.example)"
  private func addressed(_ item: Item) -> Prose? {
    guard item.mark == .plain, let concept = item.concept.flatMap({ concept($0) }),
      let address = concept.traits.address
    else { return nil }
    return "\(concept.label) (\(link(address)))"
  }

  /// "This policy does not cover linked sites."
  func outside(_ statement: Statement, _ stance: Stance) -> Passage {
    aboutPolicy(statement, stance, "does not cover")
  }

  /// "There is no automated decision-making."
  func none(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let labels = statement.objects.items.map { item -> String in
      let label = item.concept.map(label) ?? nounOf(item, Manner(role: .scope)).plain
      for article in ["the ", "a ", "an "] where label.hasPrefix(article) {
        return String(label.dropFirst(article.count))
      }
      return label
    }
    let isPlural = labels.first.map(Grammar.isPlural) ?? false
    let be = takeDoubt(&unsaid) ? "may be" : (isPlural ? "are" : "is")
    var sentence: Prose = "there \(be) "
    for adverb in adverbs(statement, &unsaid) { sentence.append("\(adverb) ") }
    sentence.append(
      "no \(Grammar.joined(labels.map { Prose(text: $0) }, "and no"))\(such(statement.objects, Manner(role: .scope)))"
    )
    sentence.append(tail(&unsaid, Manner(conjunction: "or")))
    let after = following(statement, &unsaid, Manner(), .we)
    return Passage(sentence.capitalised.ended() + after)
  }

  /// "This policy says nothing about retention periods."
  func silence(_ statement: Statement, _ stance: Stance) -> Passage {
    let labels = statement.objects.items.map { $0.concept.map(label) ?? "" }
    let isQuestion = labels.allSatisfy { label in
      ["who ", "what ", "how ", "whether ", "where ", "when "].contains { label.hasPrefix($0) }
    }
    return aboutPolicy(statement, stance, isQuestion ? "does not say" : "says nothing about")
  }

  private func aboutPolicy(_ statement: Statement, _ stance: Stance, _ words: Prose) -> Passage {
    var unsaid = Unsaid(statement, stance)
    unsaid.saySubjectsAsScope()
    let subject = Subject(prose: "this policy", isThirdSingular: true)
    let isDoubtful = words.plain.hasPrefix("does not ") && takeDoubt(&unsaid)
    let said: Prose = isDoubtful ? "may \(words.dropping("does "))" : words
    let adverbs = adverbs(statement, &unsaid)
    return passage(
      statement, &unsaid, Manner(conjunction: "or"), subject: subject, predicate: spaced(adverbs + [said]),
      objects: statement.objects, plays: .scope)
  }
}

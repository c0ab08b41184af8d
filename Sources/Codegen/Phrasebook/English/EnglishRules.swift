import PolicyLang

extension English {
  /// Practices and promises.
  func rule(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = actor(&unsaid, stance, statement.modality)
    let manner = manner(statement, unsaid, stance, subject)
    let modality = statement.modality == .does && takeDoubt(&unsaid) ? .may : statement.modality
    let predicate = self.predicate(
      statement.actions.map(verb), modality, subject, adverbs: adverbs(statement, &unsaid))
    // "We ask you for your name": the person asked stands before what is asked for.
    if statement.actions == [.ask], let source = unsaid.takeOnlyPlain(.source) {
      let asked = list(source.list, manner.playing(.source))
      let verb = Verb("ask \(asked.plain) for", "asks \(asked.plain) for", "", "")
      let asking = self.predicate([verb], statement.modality, subject, adverbs: adverbs(statement, &unsaid))
      return passage(
        statement, &unsaid, manner, subject: subject, predicate: asking, objects: statement.objects)
    }
    // "We combine A and B into C": what goes in stands before what comes out.
    if statement.actions == [.combine], let source = unsaid.takeOnlyPlain(.source) {
      var result = manner
      result.isYours = false
      let into = list(statement.objects, result)
      return passage(
        statement, &unsaid, manner, subject: subject, predicate: predicate, objects: source.list,
        object: { "\($0) into \(into)" }, plays: .source)
    }
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: predicate, objects: statement.objects)
  }

  /// Statements that differ in their objects alone.
  func run(_ statements: [Statement], _ stance: Stance) -> Passage {
    guard let first = statements.first else { return Passage(Prose()) }
    var unsaid = Unsaid(first, stance)
    let subject = actor(&unsaid, stance, first.modality)
    let manner = manner(first, unsaid, stance, subject)
    let predicate = self.predicate(
      first.actions.map(verb), first.modality, subject, adverbs: adverbs(first, &unsaid))
    var everything = first
    everything.objects = ItemList(statements.flatMap(\.objects.items))
    var passage = passage(
      everything, &unsaid, manner, subject: subject, predicate: predicate,
      objects: ItemList(Array(repeating: Item(.unstated), count: Self.inlineLimit + 1)))
    passage.entries = statements.map { Block.Entry(anchor: $0.anchor, list($0.objects, manner)) }
    return passage
  }

  /// Who acts: "they" below a `bind` lead-in, else the actor of the statement, else the company.
  func actor(_ unsaid: inout Unsaid, _ stance: Stance, _ modality: Modality = .does) -> Subject {
    if stance.isBound { return .they }
    guard let clause = unsaid.takeOnlyPlain(.actor) else { return .we }
    return subject(clause.list, modality)
  }

  /// "perhaps we collect" is "we may collect".
  func takeDoubt(_ unsaid: inout Unsaid) -> Bool {
    guard let index = unsaid.hedges.firstIndex(where: { $0 == "perhaps" || $0 == "possibly" }) else {
      return false
    }
    unsaid.hedges.remove(at: index)
    return true
  }

  /// Adverbs before the verb: the grade of access, and hedges that are adverbs.
  func adverbs(_ statement: Statement, _ unsaid: inout Unsaid) -> [Prose] {
    var words: [Prose] = []
    for hedge in unsaid.hedges where Grammar.isAdverb(hedge) { words.append(Prose(text: hedge)) }
    unsaid.hedges.removeAll { Grammar.isAdverb($0) }
    if unsaid.isPermanent, statement.form != .retention {
      words.append("permanently")
      unsaid.isPermanent = false
    }
    if takeKnowledge(&unsaid) { words.append("knowingly") }
    if let grade = statement.grade { words.append(Prose(text: grade.word)) }
    return words
  }

  /// `when knowingly` is an adverb, alone or with other conditions beside it.
  private func takeKnowledge(_ unsaid: inout Unsaid) -> Bool {
    for (index, clause) in unsaid.conditions.enumerated() where clause.word == .when && clause.bound == .plain
    {
      if isKnowledge(clause.condition) {
        unsaid.conditions.remove(at: index)
        return true
      }
      guard case .all(let parts) = clause.condition, parts.contains(where: isKnowledge) else { continue }
      let rest = parts.filter { !isKnowledge($0) }
      if rest.isEmpty { continue }
      unsaid.conditions[index].condition = rest.count == 1 ? rest[0] : .all(rest)
      return true
    }
    return false
  }

  private func isKnowledge(_ condition: Condition) -> Bool {
    guard case .atom(.holds(let id)) = condition, let concept = concept(id) else { return false }
    return concept.isStandard && concept.name == "knowingly"
  }

  /// How the lists of a statement are said: joined by "or" where it denies, "your" unless it is about
  /// others, "their own" where others act or receive.
  func manner(_ statement: Statement, _ unsaid: Unsaid, _ stance: Stance, _ subject: Subject) -> Manner {
    var manner = Manner()
    if statement.modality == .never || statement.modality == .cannot {
      manner.conjunction = "or"
      manner.isDenied = true
    }
    let subjects = statement.lists(.subject).flatMap(\.list.all)
    manner.isYours = subjects.isEmpty || subjects.allSatisfy { $0.concept.map(isUser) ?? false }
    // Data that comes from "visitors to our sites" is theirs, whether or not the reader is one.
    let sources = statement.lists(.source).flatMap(\.list.all).compactMap(\.concept)
    if sources.contains(where: { !isUser($0) && isBelow($0, ["user"]) }) { manner.isYours = false }
    let receiving: Set<Action> = [
      .ask, .capture, .collect, .derive, .combine, .transmit, .transfer, .access, .view, .store,
    ]
    manner.isObtained = statement.form != .report && receiving.isDisjoint(with: statement.actions)
    let data = statement.objects.items.compactMap(\.concept)
    if !data.isEmpty, data.allSatisfy({ isBelow($0, ["media"]) }) { manner.preposition = "of" }
    if let recipient = statement.lists(.recipient).first, !isReader(recipient.list) {
      manner.own = "their own"
    } else if subject.prose.plain != "we" {
      manner.own =
        subject.prose.plain == "you" ? "your own" : (subject.isThirdSingular ? "its own" : "their own")
    }
    return manner
  }

  private func isReader(_ list: ItemList) -> Bool {
    list.all.allSatisfy { item in item.concept.map { isUser($0) || isCompany($0) } ?? false }
  }

  /// How long: a retention statement.
  func retention(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = actor(&unsaid, stance)
    let manner = manner(statement, unsaid, stance, subject)
    let period = unsaid.kept
    unsaid.kept = nil
    // "If your account is closed, we keep …": behind a period, a condition would seem to be the period's.
    if let index = unsaid.conditions.firstIndex(where: { $0.word == .when && $0.bound == .plain }) {
      let said = conditional(unsaid.conditions[index].condition)
      // What "for it" means has to stand before it.
      if said.plain.utf8.count <= 110, !said.plain.hasSuffix(" for it") {
        unsaid.opening = said
        unsaid.conditions.remove(at: index)
      }
    }
    let keep = Verb("keep", "keeps", "keeping", "kept")
    let predicate = self.predicate([keep], statement.modality, subject, adverbs: adverbs(statement, &unsaid))
    let isLong = statement.objects.items.count > Self.inlineLimit
    let places: [Prose] = unsaid.take(.place).map { " \(phrase($0, manner))" }
    let pronoun = isLong ? "them" : self.pronoun(statement.objects)
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: predicate, objects: statement.objects,
      object: { objects in
        var said = objects
        for place in places { said.append(place) }
        if let period { said.append(" \(self.kept(period))\(self.end(period, pronoun: pronoun, subject))") }
        return said
      })
  }

  /// `protect`
  func protection(_ statement: Statement, _ stance: Stance) -> Passage {
    simple(statement, stance, Verb("protect", "protects", "protecting", "protected"))
  }

  /// A statement with a verb of its own and nothing else unusual.
  func simple(
    _ statement: Statement, _ stance: Stance, _ verb: Verb, modality: Modality? = nil,
    plays role: Role? = nil,
    object: (Prose) -> Prose = { $0 }
  ) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = actor(&unsaid, stance)
    let manner = manner(statement, unsaid, stance, subject)
    let predicate = self.predicate(
      [verb], modality ?? statement.modality, subject, adverbs: adverbs(statement, &unsaid))
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: predicate, objects: statement.objects,
      object: object,
      plays: role)
  }
}

import PolicyLang

extension English {
  /// The sentences that follow the main one: what does not fit into it without making it hard to read.
  func following(_ statement: Statement, _ unsaid: inout Unsaid, _ manner: Manner, _ subject: Subject)
    -> Prose
  {
    var sentences: [Prose] = []
    for option in unsaid.options { sentences.append("you can \(self.option(option, nil))") }
    unsaid.options = []
    if let provision = unsaid.provision {
      sentences.append(
        provision == .required
          ? "you are required to give this information" : "giving this information is optional")
    }
    if let period = unsaid.kept {
      let pronoun = self.pronoun(statement.objects)
      let verb = subject.isThirdSingular ? "keeps" : "keep"
      sentences.append(
        "\(subject.prose) \(verb) \(pronoun) \(kept(period))\(end(period, pronoun: pronoun, subject))")
    }
    if let period = unsaid.deadline { sentences.append("we answer \(deadline(period))") }
    for clause in unsaid.take(.proof) { sentences.append("this requires \(phrase(clause, manner))") }
    for clause in unsaid.conditions where clause.word == .refused {
      let word = bound(clause.bound)
      let condition = conditional(clause.condition)
      switch clause.bound {
      case .plain: sentences.append("a request is refused \(condition)")
      case .perhaps: sentences.append("a request may be refused \(condition)")
      case .only, .mostly: sentences.append("a request is refused \(word) \(condition)")
      }
    }
    for clause in unsaid.take(.residue) { sentences.append("this does not affect \(phrase(clause, manner))") }
    if let decides = statement.decides { sentences.append("this leads to an automated decision: \(decides)") }
    for counted in statement.countsAs { sentences.append(countsAs(counted)) }
    if let consequence = statement.consequence { sentences.append("the consequence: \(consequence)") }
    if let value = statement.defaultValue { sentences.append(self.defaultValue(value)) }
    if !statement.limits.isEmpty {
      let mentions = statement.limits.map { mention($0, manner) }
      sentences.append("this limits what is said here about \(Grammar.joined(mentions, "and"))")
    }
    for clause in unsaid.take(.reference) { sentences.append("see \(phrase(clause, manner))") }
    var result = Prose()
    for sentence in sentences { result.append(" \(sentence.capitalised.ended())") }
    return result
  }

  func option(_ option: ChoiceOption, _ object: Prose?) -> Prose {
    var said: Prose
    switch option.direction {
    case .optIn: said = object.map { "opt in to \($0)" } ?? "opt in"
    case .optOut: said = object.map { "opt out of \($0)" } ?? "opt out"
    case .decline: said = object.map { "decline \($0)" } ?? "decline"
    }
    if let via = option.via {
      said.append(" \(phrase(ListClause(.channel, via), Manner(conjunction: "or")))")
    }
    return said
  }

  private func countsAs(_ counted: CountsAs) -> Prose {
    let laws =
      counted.laws.isEmpty
      ? Prose() : " under \(Grammar.joined(counted.laws.map { Prose(text: label($0)) }, "and"))"
    let word = bound(counted.bound)
    if counted.bound == .perhaps { return "this may count as \(verb(counted.action).gerund)\(laws)" }
    return "this \(word.isEmpty ? "" : "\(word) ")counts as \(verb(counted.action).gerund)\(laws)"
  }

  func defaultValue(_ value: DefaultValue) -> Prose {
    switch value {
    case .state(.on): "it is on by default"
    case .state(.off): "it is off by default"
    case .state(.unstated): "this policy does not state the default"
    case .concept(let id): "the default is: \(Prose(text: label(id)))"
    }
  }

  func pronoun(_ objects: ItemList) -> String {
    if objects.all.count > 1 { return "them" }
    guard let id = objects.items.first?.concept, let concept = concept(id) else { return "it" }
    let label = nounOf(objects.items[0], Manner()).plain
    return Grammar.isPlural(concept.kind == .data ? label : concept.label) ? "them" : "it"
  }

  /// A statement spoken of from another one, with a link: "sharing your footage with law enforcement".
  func mention(_ index: Int, _ manner: Manner) -> Prose {
    guard let statement = statement(index) else { return "another statement" }
    if !manner.refersToStatements { return "what another statement says" }
    let isDenied = statement.modality == .never || statement.modality == .cannot
    let inner = Manner(
      conjunction: isDenied ? "or" : "and", isYours: manner.isYours, refersToStatements: false)
    return Prose([.link(.anchor(statement.anchor), core(statement, inner))])
  }

  private func core(_ statement: Statement, _ manner: Manner) -> Prose {
    let objects = list(statement.objects, manner)
    switch statement.form {
    case .rule, .report:
      let gerunds = statement.actions.map { Prose(text: verb($0).gerund) }
      let never = statement.modality == .never || statement.modality == .cannot ? "not " : ""
      var result: Prose = "\(never)\(Grammar.joined(gerunds, "or")) \(objects)"
      for clause in statement.lists(.recipient) {
        result.append(" \(phrase(clause, manner, statement.actions))")
      }
      return result
    case .retention: return "keeping \(objects)"
    case .right: return "the right to \(list(statement.objects, manner.joined(by: "or")))"
    case .duty: return "the duty to \(statement.deed.map { verb($0).base } ?? "act on") \(objects)"
    case .definition: return "the meaning of “\(label(statement.term))”"
    case .notice: return "the notice that is linked here"
    case .warning: return "the warning that is linked here"
    default: return objects.isEmpty ? "another statement" : objects
    }
  }
}

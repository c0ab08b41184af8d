import PolicyLang

extension English {
  /// "“Video Data” means …"
  func definition(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    // A definition can call its term otherwise than the vocabulary does.
    let term: Prose = "“\(statement.text ?? label(statement.term))”"
    let manner = Manner(isYours: false)
    let predicate: Prose
    var objects = ItemList([])
    switch statement.definition {
    case .means(let list) where isWhatItSays(statement.term, list):
      predicate = "means any information by which a person can be identified"
    case .means(let list):
      predicate = "means"
      objects = list
    case .suchAs(let list):
      predicate = "includes, among other things,"
      objects = list
    case .excludes(let list):
      predicate = "does not include"
      objects = list
    case .described(let text):
      predicate = "means \(text)"
    case .unstated, nil:
      predicate = "is used in this policy without a definition"
    }
    var inner = manner
    if case .excludes = statement.definition { inner.conjunction = "or" }
    let adverbs = adverbs(statement, &unsaid)
    if objects.all.isEmpty {
      var sentence = spaced([term] + adverbs + [predicate])
      let tail = tail(&unsaid, manner)
      sentence = tail.isEmpty ? sentence : sentence.withoutStop + tail
      return Passage(sentence.capitalised.ended() + following(statement, &unsaid, manner, .we))
    }
    return passage(
      statement, &unsaid, inner, subject: Subject(prose: term, isThirdSingular: true),
      predicate: spaced(adverbs + [predicate]), objects: objects, before: Prose())
  }

  /// "“Personal Information” means personal information" says what the standard name means.
  private func isWhatItSays(_ term: ConceptID, _ list: ItemList) -> Bool {
    guard list.examples.isEmpty, list.items.count == 1, list.items[0].mark == .plain,
      let meant = list.items[0].concept.flatMap({ concept($0) })
    else { return false }
    return meant.isStandard && meant.kind == .data && meant.name == "personal"
      && label(term).lowercased() == meant.label
  }

  /// A statutory report: a sentence and a table of categories.
  func report(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = actor(&unsaid, stance)
    let manner = manner(statement, unsaid, stance, subject)
    let verbs = Grammar.joined(statement.actions.map { Prose(text: verb($0).past) }, "and")
    let have = subject.isThirdSingular ? "has" : "have"
    var sentence = Prose()
    if let back = statement.lookBack { sentence = "in the last \(time(back.count, back.unit)), " }
    sentence.append("\(subject.prose) \(have) \(verbs) the following categories of information")
    if !statement.objects.all.isEmpty { sentence.append(" (\(list(statement.objects, manner)))") }
    sentence.append(tail(&unsaid, manner, actions: statement.actions))
    let after = following(statement, &unsaid, manner, subject)
    return Passage(
      sentence.capitalised.ended(with: ":"), closing: after.trimmedStart, table: table(statement, manner))
  }

  private func table(_ statement: Statement, _ manner: Manner) -> Table {
    var roles: [Role] = []
    for clause in statement.rows.flatMap(\.lists) where !roles.contains(clause.role) {
      roles.append(clause.role)
    }
    let rows = statement.rows.map { row -> [Prose] in
      var cells: [Prose] = [Prose(text: label(row.category).capitalisingFirst)]
      cells.append(row.examples.map { list($0, Manner(isYours: false)) } ?? Prose())
      for role in roles {
        let said = row.lists.filter { $0.role == role }.map { clause -> Prose in
          let word = bound(clause.bound)
          let members = list(clause.list, manner.playing(role))
          return "\(word.isEmpty ? "" : word + " ")\(members)\(bases(clause.bases))"
        }
        cells.append(Grammar.joined(said, "and").capitalised)
      }
      return cells
    }
    let verbs = Grammar.joined(statement.actions.map { Prose(text: verb($0).past) }, "and").plain
    let table = Table(
      caption: "Categories \(verbs)", header: ["Category", "Such as"] + roles.map(columnHeading), rows: rows)
    return table.withoutEmptyColumns
  }

  func columnHeading(_ role: Role) -> String {
    switch role {
    case .source: "From"
    case .recipient: "With"
    case .actor: "By"
    case .purpose: "For"
    case .basis: "Under"
    case .destination: "To"
    case .place: "Where"
    case .channel: "Through"
    case .means: "Using"
    case .stage: "During"
    case .risk: "Against"
    case .at: "When"
    case .before: "Before"
    case .after: "After"
    case .subject: "About"
    case .scope: "With regard to"
    case .residue: "Not affected"
    case .proof: "Required"
    case .reference: "See"
    }
  }

  /// Notices and warnings: the author's words, then whatever clauses the author gave them.
  func callout(_ statement: Statement, _ stance: Stance) -> Callout {
    var unsaid = Unsaid(statement, stance)
    var paragraphs = (statement.text ?? "").split(whereSeparator: \.isNewline).map { Prose(text: String($0)) }
    let topics = (unsaid.take(.subject) + unsaid.take(.scope)).map { clause in
      list(clause.list, Manner(isYours: false, role: clause.role))
    }
    if !topics.isEmpty { paragraphs.append("This is about \(Grammar.joined(topics, "and")).") }
    let qualification = tail(&unsaid, Manner()).trimmedStart
    let extra = following(statement, &unsaid, Manner(), .we).trimmedStart
    if !qualification.isEmpty { paragraphs.append("This applies \(qualification).") }
    if !extra.isEmpty { paragraphs.append(extra) }
    if paragraphs.isEmpty { paragraphs.append(Prose()) }
    let isWarning = statement.form == .warning
    return Callout(
      tone: isWarning ? .warning : .notice, anchor: statement.anchor,
      heading: isWarning ? "Please note:" : "",
      paragraphs: paragraphs)
  }
}

extension Prose {
  /// The same without a full stop at its end, for a sentence that goes on.
  var withoutStop: Prose {
    guard case .text(let text)? = inlines.last, text.hasSuffix(".") else { return self }
    var result = self
    result.inlines[result.inlines.count - 1] = .text(String(text.dropLast()))
    return result
  }
}

import PolicyLang

extension English {
  // MARK: the frame

  func title() -> String {
    let header = policy.header
    if !header.title.isEmpty { return header.title }
    return header.name.isEmpty ? "Privacy Policy" : header.name
  }

  func facts() -> [Prose] {
    let header = policy.header
    var facts: [Prose] = []
    switch header.effective {
    case .day(let date)?: facts.append("In effect from \(day(date)).")
    case .unstated?: facts.append("This policy does not state an effective date.")
    case nil: break
    }
    switch header.updated {
    case .day(let date)?: facts.append("Last updated on \(day(date)).")
    case .unstated?: facts.append("This policy does not state when it was last updated.")
    case nil: break
    }
    switch header.archived {
    case .day(let date)?: facts.append("As archived on \(day(date)).")
    case .unstated?: facts.append("This policy does not state when it was archived.")
    case nil: break
    }
    if let company = concept(header.company), !company.isStandard {
      facts.append("“We”, “us” and “our” mean \(company.label).".asProse)
    }
    if let scope = header.appliesTo, !scope.all.isEmpty {
      facts.append("This policy applies to \(list(scope, Manner(role: .scope))).")
    }
    if !header.languages.isEmpty {
      facts.append(
        "Available in \(Grammar.joined(header.languages.map { Prose(text: language($0)) }, "and")).")
    }
    if !header.companions.isEmpty {
      facts.append(
        "To be read together with \(Grammar.joined(header.companions.map { Prose(text: label($0)) }, "and"))."
      )
    }
    for source in header.sources where source.role == "companion" {
      facts.append("To be read together with \(link(source.address)).")
    }
    return facts
  }

  func link(_ address: String) -> Prose {
    Self.target(address).map { Prose([.link($0, Prose(text: address))]) } ?? Prose(text: address)
  }

  func footer(quotesVagueWords: Bool) -> [Prose] {
    var paragraphs: [Prose] = []
    if quotesVagueWords {
      paragraphs.append(
        "Quotation marks stand around terms, and around words that name something whose meaning this policy leaves open."
      )
    }
    let name = policy.header.name
    let file: Prose = name.isEmpty ? Prose() : "from \(name).policy "
    paragraphs.append("Generated \(file)by policyc, the compiler of the policy language.")
    return paragraphs
  }

  func heading(_ part: PagePart) -> String {
    switch part {
    case .glance: "At a glance"
    case .retention: "How long it is kept, or may be kept"
    case .recipients: "Who receives, or may receive, what"
    case .rights: "Your rights"
    case .glossary: "Names used in this policy"
    case .preamble: "About this policy"
    }
  }

  func columns(_ part: PagePart) -> [String] {
    switch part {
    case .retention: ["What", "How long", "In which case"]
    case .recipients: ["Who", "What", "For what", "In which case"]
    case .rights: ["Right", "How to use it", "Answer", "In which case"]
    case .glossary: ["Name", "What the policy says of it"]
    case .glance, .preamble: []
    }
  }

  // MARK: statements

  func passage(_ statement: Statement, _ stance: Stance) -> Passage {
    switch statement.form {
    case .rule: rule(statement, stance)
    case .retention: retention(statement, stance)
    case .right: right(statement, stance)
    case .choice: choice(statement, stance)
    case .duty: duty(statement, stance)
    case .protection: protection(statement, stance)
    case .basis: basis(statement, stance)
    case .controller: controller(statement, stance)
    case .offer: offer(statement, stance)
    case .conduct: conduct(statement, stance)
    case .disclaimer: disclaimer(statement, stance)
    case .reservation: reservation(statement, stance)
    case .contact: contact(statement, stance)
    case .outside: outside(statement, stance)
    case .none: none(statement, stance)
    case .unstated: silence(statement, stance)
    case .definition: definition(statement, stance)
    case .report: report(statement, stance)
    case .notice, .warning: Passage(Prose(text: statement.text ?? ""))
    }
  }

  func passage(run statements: [Statement], _ stance: Stance) -> Passage {
    if let first = statements.first, first.form == .right { return right(first, stance, run: statements) }
    return run(statements, stance)
  }

  func lead(_ condition: Condition) -> Prose { conditional(condition).capitalised.ended(with: ":") }

  func lead(binding list: ItemList) -> Prose {
    "We bind \(self.list(list, Manner(role: .recipient))) by contract:"
  }
}

extension String {
  var asProse: Prose { Prose(text: self) }
}

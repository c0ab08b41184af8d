import PolicyLang

extension English {
  /// "We will notify you before …"
  func duty(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject = actor(&unsaid, stance)
    let manner = manner(statement, unsaid, stance, subject)
    let deed = statement.deed ?? .consider
    let verb = stance.isBound ? "must" : "will"
    var words: [Prose] = [Prose(text: verb)]
    words += adverbs(statement, &unsaid)
    words.append(Prose(text: self.verb(deed).base))
    // "We will answer within 30 days": the deadline stands in the sentence itself.
    let deadline = unsaid.deadline
    unsaid.deadline = nil
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: spaced(words), objects: statement.objects,
      object: { objects in
        let said = self.object(of: deed, objects)
        return deadline.map { "\(said) \(self.deadline($0))" } ?? said
      }, plays: self.role(of: deed))
  }

  private func object(of deed: Deed, _ objects: Prose) -> Prose {
    switch deed {
    case .verify:
      let who = objects.plain
      return who == "you" ? "your identity" : "the identity of \(objects)"
    case .obtain:
      let what = objects.plain
      let isReaders = what == "consent" || what == "explicit consent"
      return isReaders ? "your \(objects)" : objects
    default: return objects
    }
  }

  private func role(of deed: Deed) -> Role? {
    switch deed {
    case .notify, .verify, .redirect: .recipient
    case .obtain: .basis
    case .delete: nil
    case .answer: .at
    default: .scope
    }
  }

  /// What the reader must, should, may do or accepts.
  func conduct(_ statement: Statement, _ stance: Stance) -> Passage {
    var unsaid = Unsaid(statement, stance)
    let subject =
      stance.isBound ? Subject.they : (unsaid.takeOnlyPlain(.actor).map { self.subject($0.list) } ?? .you)
    let manner = manner(statement, unsaid, stance, subject)
    var words = adverbs(statement, &unsaid)
    guard statement.modality == .accepts else {
      // A duty in doubt: "you may have to".
      let isDoubtful =
        statement.modality == .must && words.contains { $0.plain == "possibly" || $0.plain == "perhaps" }
      words.removeAll { isDoubtful && ($0.plain == "possibly" || $0.plain == "perhaps") }
      words.insert(isDoubtful ? "may have to" : Prose(text: statement.modality.word), at: 0)
      return passage(
        statement, &unsaid, manner, subject: subject, predicate: spaced(words), objects: statement.objects,
        plays: .scope)
    }
    let labels = statement.objects.items.compactMap { $0.concept.flatMap { concept($0) }?.label }
    // "agree to this policy" is what accepting it says; other conducts are accepted as such.
    if labels.count == statement.objects.items.count, labels.allSatisfy({ $0.hasPrefix("agree ") }) {
      return passage(
        statement, &unsaid, manner, subject: subject, predicate: spaced(words), objects: statement.objects,
        plays: .scope)
    }
    // "consent to what this policy says": the verb says already that they agree.
    if labels.count == statement.objects.items.count, labels.allSatisfy({ $0.hasPrefix("consent to ") }) {
      words.append("agree to")
      return passage(
        statement, &unsaid, manner, subject: subject, predicate: spaced(words), objects: statement.objects,
        object: { $0.dropping("consent to ") }, plays: .scope)
    }
    words.append("accept that \(subject.prose)")
    return passage(
      statement, &unsaid, manner, subject: subject, predicate: spaced(words), objects: statement.objects,
      plays: .scope)
  }
}

extension Prose {
  /// The same without words at its beginning.
  func dropping(_ words: String) -> Prose {
    guard case .text(let text)? = inlines.first, text.hasPrefix(words) else { return self }
    var rest = self
    rest.inlines[0] = .text(String(text.dropFirst(words.count)))
    return rest
  }
}

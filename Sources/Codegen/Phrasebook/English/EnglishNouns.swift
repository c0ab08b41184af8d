import PolicyLang

/// How the members of a list are said in one sentence.
struct Manner {
  /// "and", or "or" where the sentence denies.
  var conjunction = "and"
  /// Whether data is the reader's: "your email address", or "email addresses".
  var isYours = true
  /// Whose purposes `own` means: "our own", "their own".
  var own = "our own"
  /// Whether a source tells where the data was obtained, since the act is not one of obtaining it.
  var isObtained = false
  /// What stands before the people whom data is about: footage is "of" them.
  var preposition = "about"
  /// The part that the list plays: decides what silence is called.
  var role: Role?
  /// Whether the sentence denies: "any of our services" where it would otherwise be all of them.
  var isDenied = false
  /// False inside a reference to another statement, which must not refer on.
  var refersToStatements = true

  func joined(by conjunction: String) -> Manner {
    var copy = self
    copy.conjunction = conjunction
    return copy
  }

  func playing(_ role: Role) -> Manner {
    var copy = self
    copy.role = role
    return copy
  }
}

extension English {
  /// A whole list: "your name, email address and telephone number (such as …)".
  func list(_ list: ItemList, _ manner: Manner) -> Prose {
    var result = Prose()
    var members = nouns(list.items, manner)
    var conjunction = manner.conjunction
    if list.isAnyOf, members.count == 2 {
      members.append("both")
      conjunction = "or"
    } else if list.isAnyOf, members.count > 2 {
      result.append("one or more of ")
      conjunction = "and"
    }
    result.append(Grammar.joined(members, conjunction))
    result.append(such(list, manner))
    return result
  }

  /// " (such as c and d)" for an open list.
  func such(_ list: ItemList, _ manner: Manner) -> Prose {
    if list.examples.isEmpty { return Prose() }
    return " (such as \(Grammar.joined(nouns(list.examples, manner), manner.conjunction)))"
  }

  /// The members one by one, with "your" where a run of the reader's data begins.
  func nouns(_ items: [Item], _ manner: Manner) -> [Prose] {
    var isInRun = false
    return items.map { item in
      let noun = noun(item, manner)
      defer { isInRun = item.mark == .plain && (noun.takesYour || (isInRun && noun.staysInRun)) }
      return noun.takesYour && !(isInRun && item.mark == .plain)
        ? marked("your \(noun.prose)", item.mark, manner) : marked(noun.prose, item.mark, manner)
    }
  }

  private func marked(_ prose: Prose, _ mark: Item.Mark, _ manner: Manner) -> Prose {
    switch mark {
    case .plain: prose
    case .perhaps: "possibly \(prose)"
    case .some: isDefinite(prose) ? "some of \(prose)" : "some \(prose)"
    case .own: isGerund(prose) ? "\(prose) for \(manner.own) ends" : "\(manner.own) \(prose)"
    }
  }

  private func isGerund(_ prose: Prose) -> Bool {
    guard case .text(let text)? = prose.inlines.first, let word = text.split(separator: " ").first else {
      return false
    }
    return word.hasSuffix("ing") && text.utf8.contains(UInt8(ascii: " "))
  }

  private func isDefinite(_ prose: Prose) -> Bool {
    guard case .text(let text)? = prose.inlines.first, let word = text.split(separator: " ").first else {
      return true
    }
    return ["your", "our", "the", "their", "its", "this", "us", "you"].contains(word)
  }

  struct Noun {
    var prose: Prose
    var takesYour = false
    /// Whether "your" before the noun in front of it serves for the one behind it as well.
    var staysInRun = false
  }

  func noun(_ item: Item, _ manner: Manner) -> Noun {
    switch item.value {
    case .concept(let id): noun(id, manner, isOwn: item.mark == .own)
    case .statement(let index): Noun(prose: mention(index, manner))
    case .vague(let words): Noun(prose: Prose([.vague(words)]))
    case .unstated: Noun(prose: unstated(manner.role))
    }
  }

  private func noun(_ id: ConceptID, _ manner: Manner, isOwn: Bool) -> Noun {
    guard let concept = concept(id) else { return Noun(prose: "something else") }
    switch concept.kind {
    case .data:
      return isOwn ? Noun(prose: Prose(text: dataLabel(id, concept))) : dataNoun(id, concept, manner)
    case .party: return Noun(prose: party(id, concept, manner))
    case .channel: return Noun(prose: linked(concept))
    // Beside its recipients, what "the recipient provides" is what "they" provide.
    case .purpose where concept.isStandard && concept.name == "served_purposes" && manner.own == "their own":
      return Noun(prose: "the services that they provide")
    case .matter, .right, .conduct, .event, .basis: return Noun(prose: Prose(text: inOurVoice(concept.label)))
    default:
      if manner.isDenied, concept.label.hasPrefix("all our ") {
        return Noun(prose: "any of \(String(concept.label.dropFirst(4)))")
      }
      return Noun(prose: linked(concept))
    }
  }

  /// A name outside a list: "approximate location".
  func label(_ id: ConceptID) -> String { inOurVoice(concept(id)?.label ?? "something else") }

  // MARK: data

  /// "your email address"; "the location of your phone"; "information about other people".
  private func dataNoun(_ id: ConceptID, _ concept: Concept, _ manner: Manner) -> Noun {
    if !manner.isYours { return Noun(prose: Prose(text: concept.plural ?? concept.label)) }
    let label = dataLabel(id, concept)
    if concept.isStandard {
      switch concept.name {
      case "inferences": return Noun(prose: "inferences about you")
      case "cookie": return Noun(prose: "cookies")
      case "device_model": return Noun(prose: "device model", takesYour: true)
      case "purchased_item": return Noun(prose: Prose(text: concept.plural ?? label), takesYour: true)
      case "audio": return Noun(prose: Prose(text: label), staysInRun: true)
      case "backup_copy", "fraud_assessment", "captured_person": return Noun(prose: Prose(text: label))
      default: break
      }
    }
    // "another person's name" is no more the reader's than "other people's names".
    if label.hasPrefix("another ") { return Noun(prose: Prose(text: concept.plural ?? label)) }
    if label.hasPrefix("other people") { return Noun(prose: Prose(text: label)) }
    for part in ["portions of ", "parts of ", "copies of ", "excerpts of "] where label.hasPrefix(part) {
      return Noun(prose: "\(part)your \(String(label.dropFirst(part.count)))")
    }
    if Grammar.isDetermined(label) || status(id) == .notPersonal { return Noun(prose: Prose(text: label)) }
    // Motion before a camera and the opening of a door happen to the house, not to the reader.
    if concept.name != "event_data", isBelow(id, ["event_data"]) { return Noun(prose: Prose(text: label)) }
    if isSomebodyElses(label) {
      // Information does not come in pieces: no article.
      let isMass = ["information", "data", "content", "footage"].contains(Grammar.head(label).last ?? "")
      return Noun(prose: Prose(text: isMass || Grammar.isPlural(label) ? label : "the \(label)"))
    }
    return Noun(prose: Prose(text: label), takesYour: true)
  }

  /// Photographs come in numbers, an email address in the singular.
  private func dataLabel(_ id: ConceptID, _ concept: Concept) -> String {
    guard let plural = concept.plural else { return concept.label }
    if !concept.isStandard { return plural }
    // Records of which one has one.
    if ["profile", "social_profile", "criminal", "calendar", "contacts_list"].contains(concept.name) {
      return concept.label
    }
    switch concept.traits.format ?? inheritedFormat(id) {
    case .image, .audio, .video, .record: return plural
    default: return isBelow(id, ["communications", "user_content", "media"]) ? plural : concept.label
    }
  }

  /// "name of another person", "location of your phone": "your" would stand in the wrong place.
  private func isSomebodyElses(_ label: String) -> Bool {
    Grammar.hasWord(label, "you", "your", "another", "ambient", "database", "databases")
      || Grammar.has(label, " of the ")
      || Grammar.has(label, " of other ") || Grammar.has(label, " that ")
  }

  func status(_ id: ConceptID) -> PersonalStatus? { nearest(id) { $0.traits.status } }

  private func inheritedFormat(_ id: ConceptID) -> ValueFormat? { nearest(id) { $0.traits.format } }

  func isBelow(_ id: ConceptID, _ names: [String]) -> Bool {
    nearest(id) { names.contains($0.name) ? true : nil } ?? false
  }

  /// The first answer on the way up, level by level, each name once.
  private func nearest<Answer>(_ id: ConceptID, _ ask: (Concept) -> Answer?) -> Answer? {
    var queue = [id]
    var next = 0
    while next < queue.count {
      guard let concept = concept(queue[next]) else { return nil }
      if let answer = ask(concept) { return answer }
      for parent in concept.parents where !queue.contains(parent) { queue.append(parent) }
      next += 1
    }
    return nil
  }

  // MARK: parties

  private func party(_ id: ConceptID, _ concept: Concept, _ manner: Manner) -> Prose {
    if isCompany(id) {
      // Among others, "we" would not say who: the name does.
      if manner.role != .actor { return "us" }
      return concept.isStandard ? "we" : Prose(text: concept.label)
    }
    if isUser(id) { return "you" }
    return Prose(text: inOurVoice(concept.plural ?? concept.label))
  }

  /// The actor of a sentence that may deny: "neither we nor …", "nobody but you".
  func subject(_ list: ItemList?, _ modality: Modality) -> Subject {
    let subject = subject(list)
    guard modality == .never || modality == .cannot, let list, !list.isAnyOf, list.examples.isEmpty,
      list.items.allSatisfy({ $0.mark == .plain && $0.concept != nil })
    else { return subject }
    if list.items.count == 1 {
      guard let concept = list.items[0].concept.flatMap({ concept($0) }), concept.isStandard,
        concept.name == "anyone"
      else { return subject }
      // The name leaves out the person alone.
      return Subject(prose: "nobody but you", isThirdSingular: true, isDenied: true)
    }
    var manner = Manner(own: "their own")
    manner.role = .actor
    let parties = Grammar.joined(nouns(list.items, manner), "nor")
    let last = list.items.last?.concept.flatMap { concept($0) }.map { $0.plural ?? $0.label } ?? ""
    let isCompanyLast = list.items.last?.concept.map(isCompany) ?? false
    return Subject(
      prose: "neither \(parties)", isThirdSingular: !isCompanyLast && !Grammar.isPlural(last),
      isDenied: true)
  }

  /// The actor of a sentence. The company is "we", by name where others act with it.
  func subject(_ list: ItemList?) -> Subject {
    guard let list, !list.all.isEmpty else { return .we }
    if list.all.count == 1, let id = list.items.first?.concept, list.items.first?.mark == .plain {
      if isCompany(id) { return .we }
      if isUser(id) { return .you }
      let label = concept(id).map { $0.plural ?? $0.label } ?? ""
      let spoken = inOurVoice(label)
      return Subject(prose: Prose(text: spoken), isThirdSingular: !Grammar.isPlural(label))
    }
    var manner = Manner()
    manner.role = .actor
    manner.own = "their own"
    return Subject(prose: self.list(list, manner), isThirdSingular: isSingular(list))
  }

  private func isSingular(_ list: ItemList) -> Bool {
    guard list.items.count == 1, let item = list.items.first else { return false }
    guard let id = item.concept, let concept = concept(id) else { return item.value == .unstated }
    return !isCompany(id) && !isUser(id) && !Grammar.isPlural(concept.plural ?? concept.label)
  }

  /// Labels of the vocabulary speak of "the company"; on the page it is "we".
  func inOurVoice(_ label: String) -> String {
    guard Grammar.has(label, "the company") else { return label }
    let words = label.split(separator: " ", omittingEmptySubsequences: false)
    var result: [Substring] = []
    for word in words {
      if result.last == "the", word == "company's" {
        result[result.count - 1] = "our"
      } else if result.last == "the", word == "company" {
        result[result.count - 1] = "us"
      } else {
        result.append(word)
      }
    }
    return result.joined(separator: " ")
  }

  // MARK: channels and silence

  /// A channel with an address links to it.
  func linked(_ concept: Concept) -> Prose {
    guard let address = concept.traits.address, let target = Self.target(address) else {
      return Prose(text: concept.label)
    }
    return Prose([.link(target, Prose(text: concept.label))])
  }

  /// Only addresses that a page may link to: the web and mailboxes.
  static func target(_ address: String) -> Inline.Target? {
    if address.hasPrefix("https://") || address.hasPrefix("http://") || address.hasPrefix("mailto:") {
      return .address(address)
    }
    let isMailbox =
      address.utf8.contains(UInt8(ascii: "@")) && !address.utf8.contains { $0 <= 0x20 || $0 == 0x3A }
    return isMailbox ? .address("mailto:\(address)") : nil
  }

  func unstated(_ role: Role?) -> Prose {
    switch role {
    case nil: "data that this policy does not specify"
    case .source: "a source that this policy does not state"
    case .recipient: "recipients that this policy does not name"
    case .actor: "somebody whom this policy does not name"
    case .purpose: "a purpose that this policy does not state"
    case .basis: "a legal basis that this policy does not state"
    case .destination: "a destination that this policy does not state"
    case .place: "a place that this policy does not state"
    case .channel: "a channel that this policy does not state"
    case .means: "means that this policy does not state"
    case .stage: "a stage that this policy does not state"
    case .risk: "risks that this policy does not state"
    case .at, .before, .after: "a time that this policy does not state"
    case .subject: "people whom this policy does not name"
    case .scope: "something that this policy does not state"
    case .residue: "something that this policy does not state"
    case .proof: "proof that this policy does not describe"
    case .reference: "a document that this policy does not name"
    }
  }
}

extension IREncoder {
  // MARK: Lists

  mutating func list(_ key: String, _ list: ItemList?) {
    guard let list else { return }
    object(key) { $0.listMembers(list) }
  }

  /// The members of a list, into the object that is being written.
  mutating func listMembers(_ list: ItemList) {
    arrayEvenIfEmpty("items", list.items) { $0.item($1) }
    array("such_as", list.examples) { $0.item($1) }
    flag("any_of", list.isAnyOf)
  }

  /// A plain name is a string, everything else an object.
  private mutating func item(_ item: Item) {
    if item.mark == .plain {
      if case .concept(let id) = item.value { return reference(id) }
      if case .statement(let index) = item.value { return reference(toStatement: index) }
    }
    out.beginObject()
    switch item.value {
    case .concept(let id):
      out.key("item")
      reference(id)
    case .statement(let index):
      out.key("item")
      reference(toStatement: index)
    case .vague(let words): out.member("vague", words)
    case .unstated: out.member("unstated", true)
    }
    string("mark", item.mark.word, unless: "")
    out.endObject()
  }

  // MARK: Periods

  mutating func period(_ key: String, _ period: Period?) {
    guard let period else { return }
    object(key) { encoder in
      encoder.arrayEvenIfEmpty("parts", period.parts, isOrdered: true) { $0.part($1) }
      encoder.array("examples", period.examples) { $0.amount($1) }
      encoder.string("end", period.end?.word)
    }
  }

  mutating func amount(_ amount: Period.Amount) {
    out.beginObject()
    out.member("count", amount.count)
    out.member("unit", amount.unit.word)
    out.endObject()
  }

  private mutating func part(_ part: Period.Part) {
    out.beginObject()
    if part.bound != .exactly { out.member("bound", part.bound.word) }
    switch part.value {
    case .duration(let count, let unit, let events):
      out.member("count", count)
      out.member("unit", unit.word)
      list("after", events)
    case .whileTrue(let condition): self.condition("while", condition)
    case .until(let events): list("until", events)
    case .withoutLimit: out.member("without_limit", true)
    case .asAgreed(let documents): arrayEvenIfEmpty("as_agreed", documents) { $0.reference($1) }
    case .vague(let words): out.member("vague", words)
    case .unstated: out.member("unstated", true)
    }
    out.endObject()
  }

  // MARK: Conditions

  /// As written in a file, in the normal form otherwise.
  mutating func condition(_ key: String, _ condition: Condition?) {
    guard let condition else { return }
    out.key(key)
    if isFile {
      self.condition(condition)
    } else {
      out.encoded(meaning(of: condition).bytes)
    }
  }

  private mutating func condition(_ condition: Condition) {
    switch condition {
    case .atom(let atom): self.atom(atom)
    case .not(let inner):
      out.beginObject()
      out.key("not")
      self.condition(inner)
      out.endObject()
    case .all(let parts): operation("all", parts)
    case .any(let parts): operation("any", parts)
    }
  }

  private mutating func operation(_ word: String, _ parts: [Condition]) {
    out.beginObject()
    arrayEvenIfEmpty(word, parts) { $0.condition($1) }
    out.endObject()
  }

  mutating func atom(_ atom: Atom) {
    out.beginObject()
    switch atom {
    case .holds(let id): name("holds", id)
    case .enabled(let id): name("enabled", id)
    case .subscribed(let ids): names("subscribed", ids)
    case .optedOut(let ids): names("opted_out", ids)
    case .optedIn(let ids): names("opted_in", ids)
    case .region(let ids): names("region", ids)
    case .age(let from, let through):
      object("age") { encoder in
        if let from { encoder.out.member("from", from) }
        if let through { encoder.out.member("through", through) }
      }
    case .about(let ids): names("about", ids)
    case .basedOn(let ids): names("based_on", ids)
    case .underLaw(let ids): names("under", ids)
    case .needed(let purposes): list("needed", purposes)
    case .vague(let words): out.member("vague", words)
    }
    out.endObject()
  }

  private mutating func name(_ key: String, _ id: ConceptID) {
    out.key(key)
    reference(id)
  }

  private mutating func names(_ key: String, _ ids: [ConceptID]) {
    arrayEvenIfEmpty(key, ids) { $0.reference($1) }
  }
}
